import { conjunctsOf, dependentOf, dependentsOf, isNegated, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { fateOf, grows } from './fates.ts';
import { hedgedFrom, numberAt, type Range, rangeOf } from './printed.ts';

/** A number with what it counts and what befell that: only counts of one key can contradict each other. */
export interface Count extends Range {
  /** The fate or the verb, and the thing counted. */
  key: string;
  n: number;
  fate: string | null;
  thing: string;
  /** Where it was so, as far as its clause names places. */
  places: readonly string[];
  /** From its first to its last token (exclusive). */
  first: number;
  last: number;
}

const people = new Set('people person man woman other victim resident'.split(' '));
const plurals = /^(?:people|men|women|children|dead|aircraft|police|personnel|staff|troops)$/;
/** What is measured rather than counted differs by rounding, and says nothing of the happening. */
const measures =
  /^(?:year|month|week|day|hour|minute|second|time|mile|kilometre|kilometer|metre|meter|foot|inch|percent|dollar|euro|pound|degree|part|point|side|other|age|way|thing|p\.m|a\.m|per|million|billion)s?$/;
/** A part of a count, or what comes on top of it. */
const partial = new Set('another more other others further additional extra of'.split(' '));

/** “18 are critically injured”: so many of those who are hurt. */
const gravely = /^(?:critically|seriously|severely|gravely|slightly|lightly)$/;

const lemma = (t: Trees, i: number): string => t.lemmas[i]?.toLowerCase() ?? '';
const lower = (t: Trees, i: number): string => t.forms[i]?.toLowerCase() ?? '';

/** The noun that a number counts, or -1. */
function nounOf(t: Trees, i: number): number {
  const head = t.heads[i]!;
  const noun = relationOf(t, i) === 'nummod' || relationOf(t, i) === 'compound' ? head : -1;
  // “Four dead and 31 hurt”: what stands behind another number is counted by that.
  if (t.upos.slice(i + 1, noun).includes('NUM')) return -1;
  if (noun < i || noun - i > 4 || (t.upos[noun] !== 'NOUN' && !fateOf.has(lower(t, noun)))) return -1;
  const plural = t.features[noun]!.number === 'Plur' || /s$/.test(lower(t, noun)) || plurals.test(lower(t, noun));
  return (plural || fateOf.has(lower(t, noun))) && !measures.test(lower(t, noun)) ? noun : -1;
}

/** “Two children from Algeria”: so many of the children. */
const isSomeOf = (t: Trees, noun: number): boolean =>
  dependentsOf(t, noun, 'nmod').some((d) => dependentsOf(t, d, 'case').some((c) => lower(t, c) === 'from'));

const ARGUMENT = /^(?:nsubj|obj|iobj|obl|nmod|dep|appos)$/;

/** The word that says what befell what is counted: its verb, a participle behind it, “on board”; -1 where none does. */
function deedOf(t: Trees, at: number): number {
  const first = relationOf(t, at) === 'conj' ? t.heads[at]! : at;
  const aboard = dependentsOf(t, at, 'nmod', 'obl', 'advmod').find((d) => fateOf.get(lemma(t, d)) === 'aboard');
  if (aboard !== undefined) return aboard;
  const described = dependentsOf(t, at, 'acl', 'amod').find(
    (d) => d > at && (t.upos[d] === 'VERB' || fateOf.has(lower(t, d))),
  );
  if (described !== undefined) {
    const goal = dependentOf(t, described, 'xcomp');
    return goal >= 0 ? goal : described;
  }
  const head = t.heads[first]!;
  return head >= 0 && ARGUMENT.test(relationOf(t, first)) ? head : -1;
}

const fateAt = (t: Trees, i: number): string | null => fateOf.get(lemma(t, i)) ?? fateOf.get(lower(t, i)) ?? null;

/** What befell so many, where the word stands beside the number as in headlines: “27 hurt”, “Crash kills 12”. */
function fateBeside(t: Trees, i: number): { fate: string; at: number } | null {
  for (const at of [i + 1, i - 1]) {
    const same = at >= 0 && at < t.forms.length && t.sentenceOf[at] === t.sentenceOf[i];
    const fate = same ? fateAt(t, at) : null;
    if (fate) return { fate, at };
  }
  return null;
}

/** The names of places that a clause or a noun says it happened at. */
function placesAt(t: Trees, ...of: number[]): string[] {
  return of
    .filter((i) => i >= 0)
    .flatMap((i) => dependentsOf(t, i, 'obl', 'nmod'))
    .filter(
      (d) => t.upos[d] === 'PROPN' && dependentsOf(t, d, 'case').some((c) => /^(?:in|at|near)$/.test(lower(t, c))),
    )
    .flatMap((d) => conjunctsOf(t, d).map((c) => lower(t, c)));
}

/** What a toll counts that stands at a number: “the death toll rose to 43”, “bringing the toll to 43”, “a toll of 43”. */
function tollOf(t: Trees, at: number): string | null {
  const before = dependentsOf(t, at, 'case').map((c) => lower(t, c));
  if (before.some((c) => !/^(?:to|at|of)$/.test(c))) return null;
  const head = t.heads[at]!;
  const verb = head < 0 || t.upos[head] === 'NOUN' ? [head] : [subjectOf(t, head), ...dependentsOf(t, head, 'obj')];
  const tolls = [...verb, dependentOf(t, at, 'nsubj')].filter((i) => i >= 0 && t.upos[i] === 'NOUN');
  return tolls.map((i) => fateAt(t, i)).find((fate) => fate !== null && grows(fate)) ?? null;
}

/**
 * The count that a number makes, or null. `isOld` tells of a token's clause whether it is of another time than the event;
 * where its sentence tells how a count came about (`isRevised`), only what its toll stands at is one.
 */
function countAt(t: Trees, i: number, isOld: (at: number) => boolean, isRevised: boolean): Count | null {
  const number = numberAt(t.forms, i);
  if (!number) return null;
  const { n, first } = number;
  if (/[$€£.]/.test(t.forms[first - 1] ?? '') || /^(?:%|percent|per)$/.test(lower(t, i + 1))) return null;
  const noun = nounOf(t, i);
  const at = noun >= 0 ? noun : i;
  if (partial.has(lower(t, i + 1)) || partial.has(lower(t, at + 1)) || lower(t, i - 1) === 'another') return null;
  if (noun >= 0 && isSomeOf(t, noun)) return null;
  const toll = tollOf(t, at);
  if (!toll && isRevised) return null;
  const own = noun >= 0 ? fateAt(t, noun) : null;
  const deed = own ? noun : deedOf(t, at);
  if ([deed, noun].some((i) => i >= 0 && dependentsOf(t, i, 'advmod').some((a) => gravely.test(lower(t, a)))))
    return null;
  const beside = own || (deed >= 0 && fateAt(t, deed)) || noun >= 0 ? null : fateBeside(t, i);
  const fate = own ?? beside?.fate ?? (deed >= 0 ? fateAt(t, deed) : null) ?? toll;
  // Without its noun a number counts people, where it tells what befell them; a noun without a deed is only named.
  if ((noun < 0 && !fate) || (deed < 0 && !fate)) return null;
  if (deed >= 0 && (isNegated(t, deed) || isOld(deed))) return null;
  const words = noun < 0 || own ? [] : dependentsOf(t, noun, 'amod', 'compound').filter((d) => d > i && d < noun);
  const head = noun >= 0 ? lemma(t, noun) : '';
  const thing =
    noun < 0 || own || (people.has(head) && !words.length)
      ? 'people'
      : [...words, noun].map((w) => lemma(t, w)).join(' ');
  // Who was on board is a passenger by whatever name.
  const counted = fate === 'aboard' && thing === 'passenger' ? 'people' : thing;
  // Without a noun the word beside it says what is counted.
  const word = beside?.at ?? (noun < 0 && Math.abs(deed - i) === 1 ? deed : at);
  return {
    // A toll that rose to a number has reached it.
    ...rangeOf(n, toll && lower(t, first - 1) === 'to' ? '' : lower(t, first - 1)),
    ...{ n, fate, thing: counted, key: `${fate ?? lemma(t, deed)} ${counted}` },
    places: placesAt(t, deed, noun),
    first: Math.min(hedgedFrom(t.forms, first), word),
    last: Math.max(at, word) + 1,
  };
}

/** Every count in some trees, in order of the text. */
export const countsIn = (t: Trees, isOld: (at: number) => boolean, isRevised: boolean): Count[] =>
  t.forms.flatMap((_, i) => countAt(t, i, isOld, isRevised) ?? []);
