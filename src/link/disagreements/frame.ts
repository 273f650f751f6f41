import { clauseOf, dependentsOf, isNegated, isPassive, phraseOf, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { stemOf } from '../claims/stem.ts';
import { synonymsOf } from '../claims/synonyms.ts';
import { fateOf } from './fates.ts';

/** A clause as far as two tellings of it are set side by side. Who or what is named by a pronoun alone is `null`. */
export interface Frame {
  verb: string;
  doer: string | null;
  object: string | null;
  /** Stems of its words that mean something, and which of them are names. */
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  negated: boolean;
  /** Whether it tells of somebody's fate, of another time than its own, or of a part or a sum. */
  fated: boolean;
  relative: boolean;
  /** Told as what may be, shall be or is asked for. */
  open: boolean;
}

const meaning = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** Words of what was before, of a part, or of a sum: what they stand with is no figure of the happening itself. */
const apart = new Set(
  'initial initially previous previously prior earlier original originally total overall altogether combined average annual annually extra additional another other usually far last per each record older newer similar better worse higher lower compared capacity up'.split(
    ' ',
  ),
);
/** Verbs that say little by themselves: that they are the same joins nothing. */
const light = new Set('be have do make take get give go come say tell see'.split(' '));

export const stemAt = (t: Trees, i: number): string => stemOf(t.lemmas[i]!.toLowerCase());

/** By what a noun is known in another telling: the last part of a name that it bears, else its stem; null where it is a pronoun. */
export function keyOf(t: Trees, noun: number): string | null {
  if (noun < 0 || t.upos[noun] === 'PRON') return null;
  const bearing = [noun, ...dependentsOf(t, noun, 'flat', 'appos', 'compound')];
  const names = bearing.flatMap((i) => [i, ...dependentsOf(t, i, 'flat')]).filter((i) => t.upos[i] === 'PROPN');
  const own =
    t.upos[noun] === 'PROPN' || dependentsOf(t, noun, 'flat', 'appos').length > 0 ? Math.max(-1, ...names) : -1;
  return own >= 0 ? t.forms[own]!.toLowerCase() : stemAt(t, noun);
}

/** The clause that a token stands in. */
export function frameAt(t: Trees, at: number): Frame {
  const verb = clauseOf(t, at);
  const own = phraseOf(
    t,
    verb,
    (d) => ['ccomp', 'advcl', 'parataxis', 'conj', 'acl'].includes(relationOf(t, d)) && t.upos[d] === 'VERB',
  );
  const told = own.filter((i) => i !== at && meaning.has(t.upos[i]!));
  const subject = subjectOf(t, verb);
  const [object = -1] = dependentsOf(t, verb, 'obj');
  const passive = isPassive(t, verb);
  const agent = dependentsOf(t, verb, 'obl').find((d) => dependentsOf(t, d, 'case').some((c) => t.lemmas[c] === 'by'));
  return {
    verb: stemAt(t, verb),
    doer: keyOf(t, passive ? (agent ?? -1) : subject),
    object: keyOf(t, passive ? subject : object),
    words: new Set(told.map((i) => stemAt(t, i))),
    names: new Set(told.filter((i) => t.upos[i] === 'PROPN').map((i) => t.forms[i]!.toLowerCase())),
    fated: own.some((i) => fateOf.has(t.lemmas[i]!.toLowerCase())),
    relative: own.some((i) => apart.has(t.forms[i]!.toLowerCase())),
    negated: isNegated(t, verb),
    open: dependentsOf(t, verb, 'aux').some((a) =>
      /^(?:may|might|could|can|would|should|must|will)$/.test(t.lemmas[a]!),
    ),
  };
}

export const sameWord = (a: string, b: string): boolean => a === b || synonymsOf(a).has(b);

/** Two names of one part may be one; what only one of them names parts nothing. */
const fits = (a: string | null, b: string | null): boolean => a === null || b === null || sameWord(a, b);

/** Words that both have, the verb and what is `aside` left out. */
export const sharedWords = (a: Frame, b: Frame, aside: string): string[] =>
  [...a.words].filter((w) => w !== a.verb && w !== aside && b.words.has(w));

/** Whether two clauses may tell one thing of the same: the same is done, by whom and to what as far as both say it. */
export const sameDeed = (a: Frame, b: Frame): boolean =>
  sameWord(a.verb, b.verb) &&
  !light.has(a.verb) &&
  !light.has(b.verb) &&
  a.open === b.open &&
  fits(a.doer, b.doer) &&
  fits(a.object, b.object);
