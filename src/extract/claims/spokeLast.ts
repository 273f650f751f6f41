import type { LocalActor } from '../../model/actor.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { genderOf } from '../actors/lexicon/givenNames.ts';
import { manly, womanly } from '../actors/lexicon/nouns.ts';
import { isPersonNoun } from '../events/personNouns.ts';
import type { Attribution } from './attribution.ts';
import type { Run } from './run.ts';
import { sensesOf } from './senses.ts';
import type { Source } from './source.ts';
import type { Named } from './speaker.ts';
import { isAged } from './treeFrame.ts';
import type { View } from './view.ts';

/** An attribution with the claim that was made of it. */
export interface Spoken {
  a: Attribution;
  claim: LocalClaim;
}

const TELLING = sensesOf('say report stress claim speech fact believe shout');

/**
 * “The weir is old, said Anna Holm. ‘It leaks,’ she said”: who spoke in the sentence before goes on to speak, whoever else was
 * talked of; “he” and “she” are never the mayor of whom a spokesman without a name has just told something.
 */
export function spokeLast(
  view: View,
  spoken: readonly Spoken[],
  actors: readonly LocalActor[],
  mentions: readonly Named[],
): LocalClaim[] {
  const people = new Map(actors.filter((a) => a.kind === 'person').map((a) => [a.key, a]));
  const reported = new Uint8Array(view.article.tokens.length);
  for (const { a } of spoken) for (const r of a.content) reported.fill(1, r.first, r.last);
  // Neither marks nor another's words hold who speaks.
  const isOutside = ({ source, cue }: Attribution): boolean =>
    source !== null &&
    view.quotationOf[source.run.first]! < 0 &&
    view.quotationOf[cue.token]! < 0 &&
    !reported[cue.token];
  let before: (Spoken & { last: number })[] = [];
  const done = new Map<LocalClaim, LocalClaim>();
  for (const { a, claim } of spoken.toSorted((x, y) => firstOf(x.a) - firstOf(y.a) || x.a.cue.token - y.a.cue.token)) {
    const own = view.unitOf[firstOf(a)]!;
    before = before.filter((b) => b.last >= own - 1);
    const goesOn = isOutside(a) ? ofLast(a, claim, own) : claim;
    done.set(claim, goesOn);
    if (isOutside(a) && tells(view, a)) before.push({ a, claim: goesOn, last: view.unitOf[lastOf(a) - 1]! });
  }
  return spoken.map(({ claim }) => done.get(claim)!);

  function ofLast(a: Attribution, c: LocalClaim, own: number): LocalClaim {
    const pronoun = pronounOf(view, a);
    const [last, ...more] = before.filter((b) => b.last === own - 1).toReversed();
    if (!pronoun || !last || more.some((m) => m.claim.speakerLabel !== last.claim.speakerLabel)) return c;
    const from = view.units[own]!.first;
    // “Bo Lind warns his friends”: behind a headline or caption, which nothing closes, another text begins.
    let stop = from - 1;
    while (/^["”’'»]+$/.test(view.article.tokens[stop]!.text)) stop--;
    if (!/[.!?]$/.test(view.article.tokens[stop]!.text)) return c;
    if (mentions.some((m) => m.person && isNamedBetween(view, m, from, a.source!.run.first))) return c;
    const person = last.claim.speaker === null ? null : people.get(last.claim.speaker);
    if (person)
      return pronoun === 'either' || (genderIn(person) ?? pronoun) === pronoun ? { ...c, speaker: person.key } : c;
    const called = last.claim.speaker === null && last.a.source ? strangerIn(view, last.a.source) : null;
    const fitting = called && manly.has(called) ? 'he' : called && womanly.has(called) ? 'she' : pronoun;
    if (!called || (pronoun !== 'either' && fitting !== pronoun)) return c;
    return { ...c, speaker: null, speakerLabel: last.claim.speakerLabel };
  }

  function genderIn({ name, mentions: own }: LocalActor): 'he' | 'she' | null {
    const given = genderOf(name.split(' ')[0]!.toLowerCase());
    if (given) return given === 'm' ? 'he' : 'she';
    const said = own.filter((m) => m.form === 'pronoun').map((m) => m.exact.toLowerCase());
    const she = said.filter((w) => w.startsWith('s') || w.startsWith('her')).length;
    return said.length === 0 ? null : she * 2 > said.length ? 'she' : 'he';
  }
}

const runsIn = (a: Attribution): Run[] => [
  ...a.content,
  ...(a.source ? [a.source.run] : []),
  { first: a.cue.token, last: a.cue.token + 1 },
];
const firstOf = (a: Attribution): number => Math.min(...runsIn(a).map((r) => r.first));
const lastOf = (a: Attribution): number => Math.max(...runsIn(a).map((r) => r.last));

/** “He” or “she” as who speaks, or “the 44-year-old”, who may be either; null where another does. */
function pronounOf(view: View, { source }: Attribution): 'he' | 'she' | 'either' | null {
  if (source && isAged(view, source.run)) return 'either';
  const word = source && source.run.last - source.run.first === 1 ? view.article.tokens[source.run.first]!.lower : '';
  return word === 'he' || word === 'she' ? word : null;
}

/** Whoever asks is answered by another. */
const tells = ({ sense, article: { tokens } }: View, { cue: { token } }: Attribution): boolean =>
  (TELLING.has(sense[token]!) && tokens[token]!.lemma !== 'ask') || tokens[token]!.lower === 'according';

/** “When Holt was asked, he said”: whether a mention outside marks stands between two tokens. */
function isNamedBetween(view: View, m: Named, from: number, to: number): boolean {
  const { tokens } = view.article;
  if (m.start < tokens[from]!.start || m.end > tokens[to]!.start || m.end - m.start < 4) return false;
  let at = from;
  while (tokens[at]!.end <= m.start) at++;
  return view.quotationOf[at]! < 0;
}

/** “A spokesman for the mayor”: the noun of one who wasn't spoken of before, in small letters. */
function strangerIn(view: View, { run, head }: Source): string | null {
  const { tokens } = view.article;
  const noun = tokens[head.last - 1]!;
  if (!/^(?:an?|one|another)$/.test(tokens[run.first]!.lower) || noun.pos !== 'NOUN' || noun.lower !== noun.lemma)
    return null;
  return isPersonNoun(noun.lemma) ? noun.lemma : null;
}
