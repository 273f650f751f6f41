import type { ActorKind } from '../../../model/actor.ts';
import { words } from '../../words.ts';

/** Common nouns that, standing beside a name, say what it is: “the builder Teguh Bina”, “Gavi, the vaccine alliance”. */
const organisation = words(
  'organisation organization company firm group party union bank agency service club charity ngo think-tank thinktank tank builder maker carmaker developer operator manufacturer retailer supermarket airline carrier start-up startup conglomerate giant consultancy consortium foundation fund institute university college school academy hospital church ministry department body watchdog regulator association federation league team franchise label studio lender insurer broker brokerage utility contractor supplier distributor publisher chain brand',
  'committee commission council parliament legislature court tribunal assembly movement faction militia-group campaign network nonprofit non-profit collective cooperative company-owner subsidiary venture unit arm rival band orchestra choir lobby charity-group joint-venture platform app website-operator gang cartel cult sect congregation society trust museum theatre theater gallery festival side employer outfit advocacy-group pressure-group arms-maker shipbuilder steelmaker chipmaker drugmaker exchange laboratory lab',
);
const media = words(
  'newspaper paper tabloid daily weekly magazine journal website outlet broadcaster channel station network-tv newswire agency-news portal blog podcast programme-tv broadsheet publication',
);
const places = words(
  'city town village hamlet capital suburb district province region state county island islands river lake mountain port harbour harbor resort area neighbourhood neighborhood municipality peninsula valley desert coast bay airport base camp settlement outpost continent country street enclave township prefecture commune quarter territory',
);
const military = words('army navy militia brigade regiment battalion corps squadron insurgency');
const kin = words(
  'wife husband son daughter brother sister mother father uncle aunt cousin niece nephew widow widower partner fiancee fiance girlfriend boyfriend grandson granddaughter grandfather grandmother twin sibling stepson stepdaughter friend colleague counterpart predecessor successor rival opponent neighbour neighbor client deputy mate running-mate victim suspect defendant witness driver guest star veteran native man woman boy girl teenager mother-of-two pensioner',
);
const things = words(
  'film movie novel book album song ship trawler vessel ferry yacht rocket satellite operation exercise hurricane typhoon storm drug software play poem painting horse dog cat',
);

export type NounSays = ActorKind | 'place' | 'thing';

/** What a common noun beside a name says the name is, or undefined. */
export function nounSays(lower: string): NounSays | undefined {
  if (media.has(lower)) return 'media';
  if (kin.has(lower)) return 'person';
  if (organisation.has(lower)) return 'organisation';
  if (military.has(lower)) return 'military';
  if (places.has(lower)) return 'place';
  if (things.has(lower)) return 'thing';
  return undefined;
}

/** Words of kin and company that tell a person's gender. */
export const manly = words(
  'man boy husband son brother father uncle nephew widower grandson grandfather businessman spokesman chairman congressman councilman assemblyman fisherman king prince duke emperor actor-m policeman salesman cameraman gentleman',
);
export const womanly = words(
  'woman girl wife daughter sister mother aunt niece widow granddaughter grandmother businesswoman spokeswoman chairwoman congresswoman councilwoman assemblywoman queen princess duchess empress actress policewoman mayoress midwife lady',
);
