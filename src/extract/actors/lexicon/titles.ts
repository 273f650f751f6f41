import { words } from '../../words.ts';

/** Forms of address: the name follows at once, and they are no office. Value: the gender they give away. */
export const honorifics: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...['mr', 'mr.', 'sir', 'lord', 'don', 'señor', 'monsieur', 'herr', 'pope', 'father', 'brother', 'imam'].map(
    (t) => [t, 'm'] as const,
  ),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'madam', 'madame', 'señora', 'sister', 'frau'].map(
    (t) => [t, 'f'] as const,
  ),
  ...[
    'dr',
    'dr.',
    'prof',
    'prof.',
    'rev',
    'rev.',
    'hon',
    'hon.',
    'mx',
    'mx.',
    'st',
    'gen',
    'gen.',
    'lt',
    'lt.',
    'col',
    'col.',
    'maj',
    'maj.',
    'capt',
    'capt.',
    'sgt',
    'sgt.',
    'adm',
    'adm.',
    'cmdr',
    'cmdr.',
    'sen',
    'sen.',
    'rep',
    'rep.',
    'gov',
    'gov.',
    'pres',
    'pres.',
    'supt',
    'det',
    'cpl',
    'pvt',
    'brig',
    'insp',
    'cllr',
    'cllr.',
    'ayatollah',
    'rabbi',
    'sheikh',
    'mullah',
  ].map((t) => [t, null] as const),
]);

/** What many are by trade, so that “the striker” picks nobody out by itself. */
const trades = words(
  'professor lecturer researcher fellow scholar scientist economist analyst historian expert strategist physicist chemist biologist engineer epidemiologist virologist sociologist geologist hydrologist climatologist anthropologist archaeologist psychologist psychiatrist physician surgeon doctor nurse midwife teacher headteacher principal dean rector provost',
  'trainer striker midfielder defender goalkeeper winger forward quarterback player footballer athlete cyclist swimmer sprinter',
  'actor actress singer musician composer conductor pianist rapper author writer novelist poet playwright journalist reporter correspondent editor columnist commentator broadcaster presenter host producer director filmmaker film-maker screenwriter photographer artist painter sculptor architect designer curator critic',
  'activist campaigner organiser organizer dissident farmer fisherman shopkeeper resident businessman businesswoman entrepreneur investor billionaire banker broker trader tycoon magnate treasurer accountant coordinator co-ordinator convener convenor steward delegate warlord chieftain elder',
);

/** The words that make a phrase an office or a trade that a person holds: what the other words of a title lean on. */
export const offices = words(
  'president vice-president premier chancellor minister secretary governor mayor mayoress senator congressman congresswoman',
  'representative deputy councillor councilor alderman legislator lawmaker parliamentarian speaker whip leader chief chair chairman chairwoman chairperson',
  'director director-general secretary-general president-elect manager head boss ceo cfo coo cto executive officer founder co-founder cofounder owner co-owner chairmen',
  'commissioner ambassador envoy diplomat consul attaché spokesman spokeswoman spokesperson adviser advisor aide counsel counselor counsellor',
  'general admiral marshal colonel major captain lieutenant commander commodore brigadier sergeant corporal private soldier pilot',
  'judge justice magistrate prosecutor attorney solicitor barrister lawyer sheriff constable inspector superintendent detective ombudsman auditor registrar coroner',
  'king queen prince princess emperor empress sultan emir duke duchess earl count countess baron baroness crown sheikh shah ayatollah grand-mufti mufti',
  'pope bishop archbishop cardinal priest pastor vicar rabbi imam reverend monk abbot patriarch',
  'coach referee umpire skipper candidate nominee incumbent challenger negotiator mediator arbitrator',
  'mp mps-elect mep msp td qc kc pm mla counterpart',
  'undersecretary under-secretary parliamentary-secretary first-lady councilwoman councilman assemblyman assemblywoman congressperson comptroller controller postmaster administrator chaplain warden keeper',
);

/** Words that stand before the office within a title: “Deputy Prime Minister”, “Acting Defence Secretary”. */
export const officeModifiers = words(
  'deputy vice acting former ex interim assistant associate senior chief prime foreign defense defence interior finance home health education justice labour labor trade',
  'transport energy environment agriculture culture economy economic state national federal general first second executive managing regional provincial local attorney crown grand supreme lieutenant major',
  'rear air brigadier police fire union party parliamentary security military technical medical press opposition house senate majority minority presidential vice-presidential shadow cabinet council councilor councillor treasury',
  'honorary emeritus outgoing incoming newly-elected permanent special high commercial sporting creative artistic lead principal staff public private district city county town village team club assistant head international',
  'foreign-policy budget social development planning research science technology industry commerce tourism sports sport water housing veterans exterior internal external affairs',
);

/** Lower-case forms of a title's core: “ministers” is no office of one person. */
export const isOffice = (lower: string): boolean => offices.has(lower) || trades.has(lower);

export const isTrade = (lower: string): boolean => trades.has(lower);
