import type { DateMention } from '../../model/date.ts';
import { auxiliariesOf, dependentOf, dependentsOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { APART } from './lexicon/sharedDates.ts';
import { isAtOtherTime } from './newsOfDay.ts';
import { statusInTree } from './status.ts';
import { isJoined } from './whoseDeed.ts';

/** “When a fire tore through it”, “as he left”: at one time. */
const SAME_TIME = new Set(['when', 'as', 'while']);

/**
 * The date that a clause without one shares with the clause it hangs on or that hangs on it: what accompanies a deed (“killing
 * five”), when it was done (“when a fire tore through it on Sunday”), and what else the same subject did (“walked in on Monday and
 * fired”); a date before the first verb holds for those behind it, too.
 */
export function sharedDate(t: Trees, verb: number, dated: ReadonlyMap<number, DateMention>): DateMention | null {
  if (statusInTree(t, verb) !== 'happened' || isPutApart(t, verb)) return null;
  const head = t.heads[verb]!;
  // “…, its makers said on Tuesday, raising hopes”: who says when lends the date to nothing.
  const says = head >= 0 && (relationOf(t, head) === 'parataxis' || dependentOf(t, head, 'ccomp') >= 0);
  const above = head < 0 || says ? undefined : dated.get(head);
  if (above && (accompanies(t, verb) || follows(t, verb, head, above))) return above;
  for (const c of dependentsOf(t, verb, 'advcl', 'conj')) {
    const below = dated.get(c);
    if (!below || statusInTree(t, c) !== 'happened' || isPutApart(t, c)) continue;
    if (relationOf(t, c) === 'advcl' ? isOneTime(t, verb, c, below) : c - verb <= 2) return below;
  }
  return null;
}

/** “Waged war in the years that followed, declaring victory on 1 May”: the end of a stretch isn't its day. */
const isOneTime = (t: Trees, verb: number, beside: number, { min, max }: DateMention): boolean =>
  min === max && accompanies(t, beside) && !isAtOtherTime(t, verb);

const isPutApart = (t: Trees, verb: number): boolean =>
  APART.has(t.forms[verb - 1]?.toLowerCase() ?? '') ||
  dependentsOf(t, verb, 'advmod').some((a) => APART.has(t.forms[a]!.toLowerCase())) ||
  (t.features[verb]!.tense === 'Pres' && t.features[verb]!.verbForm === 'Fin');

/** A clause beside its governor's, of one time with it. */
function accompanies(t: Trees, verb: number): boolean {
  // “Following the raid”: what follows has another time.
  if (relationOf(t, verb) !== 'advcl' || t.lemmas[verb] === 'follow' || isRemark(t, verb)) return false;
  const marks = dependentsOf(t, verb, 'mark', 'advmod').filter(
    (m) => t.relations[m] === 'mark' || SAME_TIME.has(t.lemmas[m]!),
  );
  if (t.features[verb]!.verbForm === 'Part' && /ing$/.test(t.forms[verb]!))
    return auxiliariesOf(t, verb).length === 0 && marks.every((m) => SAME_TIME.has(t.lemmas[m]!));
  return marks.length > 0 && marks.every((m) => SAME_TIME.has(t.lemmas[m]!));
}

/** “…, as it promised last year”: behind a comma and without an object, “as” remarks on what was said; it tells no time. */
const isRemark = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'mark').some((m) => t.lemmas[m] === 'as' && t.forms[m - 1] === ',') &&
  dependentOf(t, verb, 'obj', 'ccomp', 'xcomp') < 0;

/** A verb coordinated with the one that has the date. */
function follows(t: Trees, verb: number, first: number, date: DateMention): boolean {
  if (relationOf(t, verb) !== 'conj' || t.upos[first] !== 'VERB' || !isJoined(t, verb)) return false;
  const isFronted = date.start < t.places[first]!.start;
  const ownSubject = dependentOf(t, verb, 'nsubj', 'csubj') >= 0;
  return isFronted || (date.min === date.max && !ownSubject);
}
