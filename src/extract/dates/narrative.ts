import { type Candidate, type Placed, yearOf as yearOfMeaning } from './candidate.ts';
import type { Mode } from './context.ts';
import { Happenings } from './happenings.ts';
import { at } from './lexemes.ts';
import { datePrepositions } from './lexicon/wordSenses.ts';
import type { Point } from './point.ts';

/**
 * The date that the telling has reached. A glance at another time (“as in 1813”) counts for its sentence and the next
 * one; then the telling is back where it was.
 */
export class Narrative {
  /** The date named last: what “that day” and “a week later” hang on. */
  named: Point | null = null;
  /** The day named last, where a coarser date came after it: what “the previous day” hangs on. */
  day: Point | null = null;
  /** The date reached: what a month without its year hangs on. */
  trail: Point | null = null;
  /** The quarter named last that isn't itself counted from another: what “the year-ago quarter” hangs on. */
  quarter: Point | null = null;
  private readonly happenings = new Happenings();
  private written: { point: Point; sentence: number } | null = null;
  private hidden: { trail: Point | null; sentence: number } | null = null;
  private sentence = -1;
  private readonly glances: Set<Candidate>;

  constructor(placed: readonly Placed[]) {
    this.glances = glancesOf(placed.map((p) => p.candidate));
  }

  /** To be called before a date in that sentence is resolved. */
  enter(sentence: number): void {
    this.sentence = sentence;
    if (!this.hidden || sentence <= this.hidden.sentence + 1) return;
    this.trail = this.hidden.trail;
    this.hidden = null;
  }

  /** The day or month that was written with its year, in this sentence or the one before. */
  get near(): Point | null {
    return this.written && this.sentence - this.written.sentence <= 1 ? this.written.point : null;
  }

  /** When what a word names happened, as far as the text has told. */
  told(word: string, bare: boolean): Point | null {
    return this.happenings.when(word, this.sentence, bare);
  }

  /** To be called with every date that was resolved. */
  tell({ candidate, lexemes }: Placed, point: Point, mode: Mode): void {
    if (['decade', 'century', 'any'].includes(point.grain)) return;
    // In a telling of the past, “today” is the writer's day and no part of the story.
    if (mode === 'history' && 'origin' in candidate.meaning && candidate.meaning.origin === 'now') return;
    this.named = point;
    this.happenings.add(point, lexemes, candidate.first);
    if (point.grain === 'day' || point.grain === 'month') {
      const hangs = this.near !== null && ['calendar', 'dayOfMonth', 'offset', 'unit'].includes(candidate.meaning.kind);
      if (yearOf(candidate) !== null || hangs) this.written = { point, sentence: this.sentence };
    }
    if (point.grain === 'day') this.day = point;
    if (point.grain === 'quarter' && candidate.meaning.kind !== 'yearAgo') this.quarter = point;
    if (this.glances.has(candidate)) this.hidden ??= { trail: this.trail, sentence: this.sentence };
    else if (yearOf(candidate) !== null) this.hidden = null;
    if (
      !this.trail ||
      !(looksAhead(candidate, lexemes, this.trail) || looksBack(candidate, lexemes, point, this.trail))
    )
      this.trail = point;
  }
}

/** The year that a candidate writes out, where it does. */
const yearOf = (c: Candidate): number | null => yearOfMeaning(c.meaning);

/**
 * A later year within a sentence about a day or month (“funds would run out in 1976”) is where things lead to: the
 * telling itself goes on from the day. At the head of a sentence (“In 1976 …”) it moves the telling.
 */
function looksAhead(c: Candidate, lexemes: Placed['lexemes'], trail: Point): boolean {
  const m = c.meaning;
  if (m.kind !== 'calendar' || m.month || m.year === null) return false;
  if ((trail.grain !== 'day' && trail.grain !== 'month') || m.year <= Number(trail.edtf.slice(0, 4))) return false;
  return c.first >= 3 && at(lexemes, c.first - 3).sentence === at(lexemes, c.first).sentence;
}

/**
 * “repeating their gains from the previous year”, “the leader of the August 1792 uprising”: an earlier time within a
 * sentence, that only says which year or which thing is meant.
 */
function looksBack(c: Candidate, lexemes: Placed['lexemes'], point: Point, trail: Point): boolean {
  const m = c.meaning;
  if (point.first >= trail.first || at(lexemes, c.first - 3).sentence !== at(lexemes, c.first).sentence) return false;
  if (m.kind === 'unit') return m.unit === 'year' && m.origin === 'then' && m.shift < 0;
  const next = at(lexemes, c.last);
  const named = at(lexemes, c.first - 1).lower === 'the' && next.kind === 'word' && !datePrepositions.has(next.lower);
  return m.kind === 'calendar' && m.year !== null && named;
}

/**
 * The candidates that only glance at another time: their year lies two or more from the year told of before them, and
 * the telling is back there within the next few dates.
 */
function glancesOf(candidates: readonly Candidate[]): Set<Candidate> {
  const stated = candidates.filter((c) => yearOf(c) !== null);
  const found = new Set<Candidate>();
  let before: number | null = null;
  stated.forEach((c, n) => {
    const year = yearOf(c)!;
    if (before !== null && Math.abs(year - before) >= 2) {
      const from = before;
      const away = Math.abs(year - from);
      const next = stated.slice(n + 1, n + 4).map((x) => Math.abs(yearOf(x)! - from));
      const returns = next.some((d) => d <= (away >= 10 ? 5 : 1) && d < away);
      if (returns || (next.length === 0 && away > 3)) {
        found.add(c);
        return;
      }
    }
    before = year;
  });
  return found;
}
