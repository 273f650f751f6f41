import { partsOf } from '../../../model/calendar.ts';
import type { Origin } from '../candidate.ts';
import type { Mode } from '../context.ts';
import type { Unit } from '../lexicon/wordSenses.ts';
import { dayPoint, type Point } from '../point.ts';
import type { Tense } from '../tense.ts';

/** What is known where an expression stands. */
export interface Context {
  /** The day of publication, where it is known. */
  now: number | null;
  /** The date named last. */
  named: Point | null;
  /** The day named last, whatever came after it. */
  day: Point | null;
  /** The date that the narrative has reached, glances elsewhere left out. */
  trail: Point | null;
  /** The day or month written with its year in this sentence or the one before. */
  near: Point | null;
  /** The quarter named last that isn't counted from another. */
  quarter: Point | null;
  /** When a thing happened that the text has told of. */
  told: (word: string, bare: boolean) => Point | null;
  mode: Mode;
  tense: () => Tense;
}

/** The point that an expression is counted from; “either” is the publication's in news, the narrative's in history. */
export function origin(from: Origin, c: Context): Point | null {
  const now = c.now === null ? null : dayPoint(c.now);
  if (from === 'now') return now;
  if (from === 'then') return c.named ?? (c.mode === 'news' ? now : null);
  return c.mode === 'news' ? now : (c.named ?? now);
}

/** Days are counted from a day: where the date named last is coarser, from the day named before it. */
export function originOf(from: Origin, u: Unit, c: Context): Point | null {
  const base = origin(from, c);
  if (from !== 'then' || u !== 'day' || base?.grain === 'day' || c.mode !== 'news') return base;
  return c.day ?? origin('now', c);
}

export const yearOf = (p: Point): number => partsOf(p.first).year;

export const yearFrom = (from: Origin, c: Context): number | null => {
  const p = origin(from, c);
  return p && p.grain !== 'any' ? yearOf(p) : null;
};
