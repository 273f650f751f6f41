import { monthLength } from '../../model/calendar.ts';
import type { Lexeme } from './lexemes.ts';
import type { Unit } from './lexicon/wordSenses.ts';

/** Which of several: the last, this, the next; `none` where the words don't say. */
export type Shift = -1 | 0 | 1;

/** From where it is counted: from the day of publication, or from the date that the narrative has reached. */
export type Origin = 'now' | 'then' | 'either';

/** What an expression means, before it is known which year or day it hangs on. */
export type Meaning =
  | {
      kind: 'calendar';
      year: number | null;
      month: number;
      day: number;
      weekday?: number;
      shift?: Shift;
      origin?: Origin;
      /** It follows another without a year, in a list or range: its year is the first such from that one on. */
      follows?: boolean;
      /** Written in two digits after an apostrophe: the century is still to be chosen. */
      short?: boolean;
    }
  | { kind: 'season'; season: number; year: number | null; shift?: Shift; origin?: Origin }
  | { kind: 'quarter'; quarter: number; year: number | null; shift?: Shift }
  /** “The year-ago quarter”: that of the quarter named last, or the one that it names itself. */
  | { kind: 'yearAgo'; quarter: number | null }
  | { kind: 'half'; half: number; year: number | null }
  | { kind: 'fixed'; edtf: string }
  | { kind: 'unit'; unit: Unit; shift: Shift; origin: Origin }
  /** “the weekend”: the last or the next, as the tense says. */
  | { kind: 'weekend' }
  /** “the week of March 11”. */
  | { kind: 'weekOf'; base: Meaning }
  /** “the weekend of 4 May”. */
  | { kind: 'weekendOf'; base: Meaning }
  /** `ahead`: “in ten days” counts from now only where it tells of what will be. */
  | { kind: 'offset'; unit: Unit; count: number; origin: Origin; base?: Meaning; ahead?: boolean }
  | {
      kind: 'weekday';
      weekday: number;
      shift?: Shift;
      strict?: boolean;
      week?: Shift;
      origin?: Origin;
      day?: number;
      /** It ends a range that another day of the week begins: the first such day behind that one. */
      follows?: boolean;
      /** So many weeks from there: “three Sundays ago”, “Monday week”. */
      weeks?: number;
    }
  /** “the first Tuesday in November”; a negative n counts from the end. */
  | { kind: 'nthWeekday'; weekday: number; n: number; base: Meaning; after?: number }
  /** “some weeks after the verdict”: so long that the plural is right, and no longer than the next unit. */
  | { kind: 'vague'; unit: Unit; base: Meaning }
  /** “the Monday after Easter”, “the Friday before 3 May”, “the weekend after Christmas”. */
  | { kind: 'weekdayFrom'; weekday: number | 'weekend'; direction: 1 | -1; base: Meaning }
  /** “the first three months of 2016”, “the last week of May”: from the nth of its units on, from the end where n is negative. */
  | { kind: 'portion'; unit: PortionUnit; n: number; count: number; base: Meaning }
  /** “the verdict”, in “six weeks after the verdict”: the day told of it, or where it is `bare` the day told of last. */
  | { kind: 'told'; word: string; bare: boolean }
  | { kind: 'dayOfMonth'; day: number; unit?: Shift; origin: Origin }
  | { kind: 'monthOfYear'; month: number; day: number; yearShift: Shift; origin: Origin }
  | { kind: 'movable'; feast: string; year: number | null; yearShift?: Shift };

export type PortionUnit = 'day' | 'week' | 'month' | 'half';

/** The year that a meaning writes out, itself or in what it is counted from; null where it writes none. */
export const yearOf = (m: Meaning): number | null =>
  'year' in m ? m.year : 'base' in m && m.base ? yearOf(m.base) : null;

/** The day that a meaning writes out in full, as `YYYY-MM-DD`, or null. */
export const writtenDay = (m: Meaning): string | null =>
  m.kind === 'calendar' && m.year !== null && !m.short && m.month && m.day && m.day <= monthLength(m.year, m.month)
    ? `${m.year}-${String(m.month).padStart(2, '0')}-${String(m.day).padStart(2, '0')}`
    : null;

/** A stretch of lexemes that may be a date; `last` is exclusive. */
export interface Candidate {
  first: number;
  last: number;
  meaning: Meaning;
  approximate?: boolean;
  /** “two days after …”: only a date that follows makes it one. */
  needsBase?: boolean;
}

/** A candidate with the lexemes of its block. */
export interface Placed {
  candidate: Candidate;
  lexemes: readonly Lexeme[];
}

/**
 * One step of the grammar: looks at the lexemes from `i` on, adds what it finds to `out` and returns the index behind
 * it, or 0 where it finds nothing. Never looks further than a fixed number of lexemes, so the whole stays linear.
 */
export type Parser = (lexemes: readonly Lexeme[], i: number, out: Candidate[]) => number;
