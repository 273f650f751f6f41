import { dependentOf, isPassive, subjectOf } from '../../../syntax/queries.ts';
import type { Trees } from '../../../syntax/tree.ts';
import {
  AIDED,
  ALARMS,
  BLOODLESS,
  CURBS,
  CUSTODY,
  FORCES,
  LAWS,
  MISSILES,
  OFFERED,
  OPINIONS,
  PICTURED,
  PRICES,
  PRIZES,
  PROPERTY,
  SCHOOLING,
  SMALL_ARMS,
  VEHICLES,
  VESSELS,
  WITHHELD,
  WORKS,
} from '../lexicon/senseWords.ts';
import { isPersonNoun } from '../personNouns.ts';
import type { Sense, Trigger } from '../trigger.ts';
import { hasCircumstance, hasOffice, hasParticle, isPerson, patientsOf, wordsOfNoun } from './parts.ts';

type Change = Partial<Sense>;
const SAME: Change = {};
const ARREST: Change = { type: 'COERCE', kind: 'arrest', strong: true };
const DEPARTURE: Change = { type: 'APPOINT', kind: 'departure', strong: true };
const ATTACK: Change = { type: 'ASSAULT', kind: 'attack' };
const REPORT: Change = { type: 'REPORT' };
const CRASH: Change = { type: 'REPORT', kind: 'crash', strong: true };

/** A verb that the word lists know, among its own people and things. */
interface Verb {
  t: Trees;
  node: number;
  trigger: Trigger;
  patients: number[];
  /** Whether what undergoes it is called by one of these words. */
  does: (list: ReadonlySet<string>) => boolean;
  /** Whether anybody undergoes it. */
  toPerson: boolean;
}

/** What a verb of a word list tells here by whom and what it is done to, null where it is none of the kind. */
export function verbSense(t: Trees, node: number, trigger: Trigger): Change | null {
  const lemma = t.lemmas[node]!.toLowerCase();
  const patients = patientsOf(t, node);
  const called = new Set(patients.flatMap((p) => wordsOfNoun(t, p)));
  const does = (list: ReadonlySet<string>) => [...called].some((w) => list.has(w));
  const verb = { t, node, trigger, patients, does, toPerson: patients.some((p) => isPerson(t, p)) };
  const bloodless = BLOODLESS[lemma];
  if (bloodless && (does(bloodless) || bloodless.has(t.lemmas[node + 1]?.toLowerCase() ?? ''))) return null;
  const rule = BY_LEMMA[lemma] ?? BY_KIND[trigger.kind];
  return rule ? rule(verb) : SAME;
}

/** A camera captures without a blow, and so does what charms; whoever is seized is caught, not conquered. */
function taken({ t, node, does, toPerson }: Verb): Change | null {
  const subject = subjectOf(t, node);
  const pictured = (w: string) => PICTURED.has(w);
  if (does(PICTURED) || hasCircumstance(t, node, /^(?:on|in|by|with)$/, pictured)) return null;
  if (subject >= 0 && !isPassive(t, node) && wordsOfNoun(t, subject).some(pictured)) return null;
  if (toPerson) return ARREST;
  return does(PROPERTY) ? { type: 'COERCE', kind: 'crackdown' } : SAME;
}

/** People are freed, albums are published, water is let out. */
function released({ t, node, patients }: Verb): Change | null {
  if (hasCircumstance(t, node, /^(?:from|on)$/, (w) => CUSTODY.has(w))) return SAME;
  // “Findings released on Friday”: without an object, what stands as the subject was let out.
  const out = patients.length > 0 ? patients : [subjectOf(t, node)].filter((s) => s >= 0);
  if (out.some((p) => wordsOfNoun(t, p).some((w) => WORKS.has(w)))) return { ...REPORT, kind: 'product' };
  if (out.length === 0 || out.some((p) => isPerson(t, p))) return SAME;
  return { ...REPORT, kind: out.some((p) => t.upos[p] === 'PROPN') ? 'product' : 'outflow' };
}

/** Missiles are fired in war, shots at somebody, people from their work. */
function fired({ t, node, patients, does, toPerson }: Verb): Change | null {
  if (hasParticle(t, node, /^(?:off|back|up)$/) || hasCircumstance(t, node, /^off$/)) return null;
  if (does(MISSILES)) return SAME;
  if (does(SMALL_ARMS) || hasParticle(t, node, /^on$/)) return ATTACK;
  if (patients.length === 0 && hasCircumstance(t, node, /^(?:at|on|upon|into)$/, isTarget)) return ATTACK;
  if (toPerson || hasOffice(t, node, false)) return DEPARTURE;
  if (hasCircumstance(t, node, /^from$/, (w) => /^(?:job|post|position|role|company|firm)$/.test(w))) return DEPARTURE;
  return null;
}

const isTarget = (word: string): boolean =>
  isPersonNoun(word) || /^(?:crowd|air|car|police|house|vehicle|position|convoy|ship|boat|he|she|they)$/.test(word);

/** Of an office only where one is named: “left his post as mayor”, “hired a coach”, but “left the valley”; “she quit” names none and means one. */
function changesOffice({ t, node, trigger, patients }: Verb): Change | null {
  const lemma = t.lemmas[node]!.toLowerCase();
  if (trigger.strong || (lemma === 'quit' && patients.length === 0)) return SAME;
  // “Left the office at six”, “left the minister”: a way home, a man.
  const [left] = patients;
  const isWay = left !== undefined && t.lemmas[left] === 'office' && dependentOf(t, left, 'det') >= 0;
  if (LEAVING.test(lemma) && (isWay || (left !== undefined && isPersonNoun(t.lemmas[left]!))))
    return { ...REPORT, kind: lemma };
  // “The mayor left for a holiday”: whoever goes by himself need not leave his office.
  return hasOffice(t, node, !LEAVING.test(lemma)) ? SAME : { ...REPORT, kind: lemma };
}
const LEAVING = /^(?:leave|quit|depart|exit)$/;

const isSum = (t: Trees, i: number): boolean => /^(?:NUM|SYM)$/.test(t.upos[i]!);
const curbed = ({ does, patients }: Verb): Change | null => (does(CURBS) || patients.length === 0 ? SAME : null);
const aided = ({ does }: Verb): Change | null => (does(AIDED) ? SAME : REPORT);
const launched = ({ does }: Verb): Change | null => (does(MISSILES) ? SAME : REPORT);
const abused = ({ does }: Verb): Change | null =>
  does(OPINIONS) ? { type: 'ACCUSE', kind: 'accusation', strong: false } : SAME;

const BY_LEMMA: Readonly<Record<string, (v: Verb) => Change | null>> = {
  attack: abused,
  assault: abused,
  capture: taken,
  seize: taken,
  release: released,
  // Land and money are freed, too: nobody was held.
  free: ({ patients, toPerson }) => (toPerson || patients.length === 0 ? SAME : REPORT),
  fire: fired,
  launch: launched,
  'test-fire': ({ does }) => (does(MISSILES) ? SAME : REPORT),
  // “Shooting for a release in May”: aimed at, without a shot; “hit .280”: scored.
  shoot: ({ t, node, patients }) => (patients.length === 0 && hasCircumstance(t, node, /^for$/) ? null : SAME),
  hit: ({ t, patients }) => (patients.some((p) => isSum(t, p)) ? null : SAME),
  storm: ({ t, node, patients }) => (patients.length === 0 || hasParticle(t, node, /^(?:out|off|back)$/) ? null : SAME),
  // “Struck down the rule”: by a court, without a blow.
  strike: ({ t, node }) => (hasParticle(t, node, /^down$/) ? { type: 'REPORT', kind: 'ruling', strong: false } : SAME),
  // “Charged with fraud”; who charges five crowns, or customers for a bag, is paid.
  charge: ({ t, node, patients, does }) =>
    does(PRICES) || patients.some((p) => isSum(t, p)) || hasCircumstance(t, node, /^for$/) ? null : SAME,
  // “Was met with scorn”, “the deadline was met”: nobody meets.
  meet: ({ t, node }) => (isPassive(t, node) ? null : SAME),
  // “The ferry overturned”: without a ruling for its object nobody judges.
  overturn: ({ patients, does }) => (patients.length === 0 || does(VESSELS) || does(VEHICLES) ? CRASH : SAME),
  // “Opened fire”.
  open: ({ t, patients }) => (patients.some((p) => t.lemmas[p] === 'fire') ? { ...ATTACK, strong: true } : SAME),
  attend: ({ does }) => (does(SCHOOLING) ? null : SAME),
  sign: ({ does, toPerson, t, node }) =>
    does(LAWS) || toPerson || hasCircumstance(t, node, /^into$/, (w) => w === 'law')
      ? { ...REPORT, kind: 'signature' }
      : SAME,
  withdraw: ({ does, patients, t }) => (does(OFFERED) || patients.some((p) => isSum(t, p)) ? REPORT : SAME),
  suspend: ({ does, toPerson }) => (toPerson || does(WITHHELD) || does(AIDED) ? SAME : { ...REPORT, kind: 'end' }),
  nominate: ({ t, node }) =>
    hasCircumstance(t, node, /^(?:for|to)$/, (w) => PRIZES.has(w)) ? { ...REPORT, kind: 'prize' } : SAME,
  // “The evacuation order was lifted”: nobody gives in.
  lift: (verb) => (verb.does(ALARMS) ? { ...REPORT, kind: 'end' } : curbed(verb)),
  ease: curbed,
  resume: () => ({ ...REPORT, kind: 'resumption' }),
  reopen: () => ({ ...REPORT, kind: 'resumption' }),
  // “Listed as threatened”: nobody threatens it.
  threaten: ({ t, node }) => (isPassive(t, node) && !hasCircumstance(t, node, /^(?:by|with)$/) ? null : SAME),
  deploy: ({ does, patients }) => (does(FORCES) || patients.length === 0 ? SAME : REPORT),
};

const BY_KIND: Readonly<Record<string, (v: Verb) => Change | null>> = {
  delivery: ({ t, node, ...v }) => (t.lemmas[node] === 'donate' ? SAME : aided({ t, node, ...v })),
  departure: changesOffice,
  appointment: changesOffice,
};
