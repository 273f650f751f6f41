import type { ActorKind } from '../../../model/actor.ts';
import { words } from '../../words.ts';

/** Words that open the names of places and of what is none: no actors. */
export const placeLeads = words(
  'lake mount cape fort port river gulf hurricane typhoon operation route highway exercise project',
);

/** Before “centre”: a building, no body. */
export const buildings = words(
  'convention shopping exhibition exhibitions conference sports leisure civic town city visitor visitors aquatic entertainment garden',
);

/** Marks of ships, before their names. */
export const shipMarks: ReadonlySet<string> = new Set(
  'HMS USS USNS USCGC MV MT MS SS RV FV FS RFA RMS HMAS HMCS HMNZS HNoMS HDMS HSwMS INS PNS JS ROKS BRP KRI ITS ESPS TCG ORP ARA'.split(
    ' ',
  ),
);

/** Papers that name places: “Treaty of Sorn and Halden”. */
export const papers = words('treaty accord agreement pact protocol declaration convention peace battle siege');

/** Many of one people or faith: no body. */
export const peoples = words(
  'arabs muslims christians jews kurds sunnis shias shiites shi’ites hindus buddhists sikhs catholics protestants orthodox europeans asians africans americans westerners latinos hispanics conservatives liberals socialists communists islamists',
);

/** In some languages the noun of a body stands first: “Banco Tirreno”, “Radio Norte”. */
export const foreignHeads: ReadonlyMap<string, ActorKind> = new Map([
  ...'banco banca banque bank grupo groupe gruppo partido parti partito club deutsche universidad université universität institut sporting atlético athletic real inter dynamo dinamo spartak hapoel maccabi bayern fc ac hezbollah'
    .split(' ')
    .map((w) => [w, 'organisation'] as const),
  ...'radio radyo télé tele agence agencia diario corriere gazeta'.split(' ').map((w) => [w, 'media'] as const),
]);
