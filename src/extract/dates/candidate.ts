import type { Lexeme } from './lexemes.ts';
import type { Unit } from './lexicon.ts';

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
  | { kind: 'half'; half: number; year: number | null }
  | { kind: 'fixed'; edtf: string }
  | { kind: 'unit'; unit: Unit; shift: Shift; origin: Origin }
  /** “the weekend”: the last or the next, as the tense says. */
  | { kind: 'weekend' }
  /** “the week of March 11”. */
  | { kind: 'weekOf'; base: Meaning }
  | { kind: 'offset'; unit: Unit; count: number; origin: Origin; base?: Meaning }
  | { kind: 'weekday'; weekday: number; shift?: Shift; strict?: boolean; week?: Shift; origin?: Origin; day?: number }
  | { kind: 'dayOfMonth'; day: number; unit?: Shift; origin: Origin }
  | { kind: 'monthOfYear'; month: number; day: number; yearShift: Shift; origin: Origin }
  | { kind: 'movable'; feast: string; year: number | null; yearShift?: Shift };

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
