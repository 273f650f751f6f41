import { dependentOf, dependentsOf, extentOf, headsClause, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { isNameOf, isSetOff } from './headlinePhrase.ts';
import { ASKED_OF } from './lexicon/headline.ts';
import { CONDITION, DAY, PERCEIVING, WEIGHTY } from './lexicon/leastNeeded.ts';
import { endsWhole, isWithin } from './wholeness.ts';

/**
 * What a sentence needs least, the first first (cut along the tree as in Filippova, Strube 2008): what a clause tells besides; circumstances; further
 * clauses of a row; what describes a noun. Subjects, objects, what is said and what “of” joins to a number stay.
 */
const LEAST: readonly RegExp[] = [
  /^(?:discourse|vocative|reparandum|list|dep|parataxis|appos)$/,
  /^(?:acl:relcl|advcl|advcl:relcl)$/,
  /^(?:acl|advmod|obl:unmarked|nmod:unmarked)$/,
  /^conj$/,
  /^obl$/,
  /^nmod$/,
];

/**
 * The heads of what may be left out: what goes in any case, then what is needed least, of those what stands last. A headline has its day beside it
 * and a second deed has a line of its own.
 */
export function droppable(
  t: Trees,
  verb: number,
  whole: readonly number[],
  { dates }: HeadlineOptions,
): { c: number; rank: number }[] {
  const governs = dependentOf(t, verb, 'obj', 'xcomp', 'ccomp') >= 0;
  const first = dependentsOf(t, verb).find(
    (c) => c > verb && /^(?:obl|advcl|advmod|xcomp|obj|ccomp)/.test(t.relations[c]!),
  );
  const rankOf = (c: number): number => {
    const relation = t.relations[c]!;
    const head = t.heads[c]!;
    if (WEIGHTY.test(t.forms[c]!)) return -1;
    // Who says all of it closes the line.
    if (dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'accord')) return 0;
    if (/^(?:obl|advmod|nmod)/.test(relation) && isOfDay(t, c, dates) && !isWithin(t, head, dates)) return 0;
    if (dependentsOf(t, c, 'mark', 'case').some((m) => CONDITION.test(t.lemmas[m]!))) return -1;
    if (relation === 'conj' && head === verb && t.upos[c] === 'VERB') return 0;
    // Of a row of things none is left out: two of three are another subject.
    if (relation === 'conj' && !headsClause(t, c)) return -1;
    // “On 3 May”, “more than forty”: what counts or dates stays whole.
    if (isWithin(t, head, dates)) return -1;
    if (relation === 'appos' && isNameOf(t, c)) return -1;
    if (LEAST[0]!.test(relation)) return 0;
    if (/^(?:acl:relcl|advcl|acl)/.test(relation) && isSetOff(t, c) && (governs || c !== first)) return 0;
    if (/^(?:advmod|obl:unmarked|nmod:unmarked)$/.test(relation) && t.upos[head] !== 'VERB') return -1;
    // “Plans to build a mill”: what is to be done with it goes last of all.
    if (relation === 'acl' && t.features[c]!.verbForm === 'Inf') return LEAST.length;
    // What describes a noun goes whole or not at all; “credit reporting companies” is one noun.
    if (/^(?:acl|advcl)$/.test(relationOf(t, head)) && t.features[head]!.verbForm !== 'Inf') return -1;
    if (relation === 'acl' && /ing$/.test(t.forms[c]!) && dependentOf(t, head, 'det', 'nmod:poss') < 0) return -1;
    // “Came as the council voted”, “was blamed for the flood”, “four of the boats”: what follows first is needed.
    if (head === verb && c === first && !governs) return -1;
    if (
      /^(?:obl|advcl)$/.test(relation) &&
      extentOf(t, c).first === head + 1 &&
      dependentOf(t, head, 'obj', 'xcomp') < 0
    )
      return -1;
    // “See it as a threat”, “asked them to leave”, “saw the council preparing a vote”.
    if (head === verb && dependentsOf(t, c, 'case', 'mark').some((m) => t.lemmas[m] === 'as')) return -1;
    if (relation === 'advcl' && (PERCEIVING.test(t.lemmas[head]!) || isAskedTo(t, c))) return -1;
    if (relation === 'nmod' && (t.upos[head] === 'NUM' || dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'of')))
      return -1;
    return LEAST.findIndex((r) => r.test(relation));
  };
  return whole
    .map((c) => ({ c, rank: rankOf(c) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.c - a.c);
}
/** “Friday night”, “Tuesday”: a day, whether or not it could be resolved. */
export const isOfDay = (t: Trees, c: number, dates: HeadlineOptions['dates']): boolean =>
  isWithin(t, c, dates) ||
  DAY.test(t.forms[c]!) ||
  (/^obl/.test(t.relations[c]!) && dependentsOf(t, c, 'compound', 'nmod').some((d) => DAY.test(t.forms[d]!)));

export const endsHere = (t: Trees, i: number, dates: HeadlineOptions['dates']): boolean =>
  DAY.test(t.forms[i + 1] ?? '') || endsWhole(t, i, dates);
const isAskedTo = (t: Trees, c: number): boolean =>
  t.features[c]!.verbForm === 'Inf' && ASKED_OF.has(t.lemmas[t.heads[c]!]!);
