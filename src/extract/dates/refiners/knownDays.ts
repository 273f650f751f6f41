import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';

/** Days known by their month and day alone, with what is said of them then. */
const known: readonly [month: number, day: number, year: number, things: RegExp][] = [
  [
    9,
    11,
    2001,
    /^(?:attack|hijack|terror|commission|victim|famil|bombing|plot|anniversar|event|survivor|wake|aftermath)/,
  ],
  [
    1,
    6,
    2021,
    /^(?:riot|attack|insurrection|committee|panel|hearing|defendant|storming|siege|assault|mob|capitol|event|prosecut|prisoner)/,
  ],
  [10, 7, 2023, /^(?:attack|massacre|assault)/],
  [7, 7, 2005, /^(?:bomb|attack)/],
  [6, 4, 1989, /^(?:crackdown|massacre)/],
  [5, 4, 1919, /^movement/],
  [7, 20, 1944, /^plot/],
  [6, 6, 1944, /^landing/],
];

/**
 * “the September 11 attacks”, “the attacks of September 11”: as the name of a happening the day keeps its year. A fire
 * “on September 11” is another matter, and so is what was written before.
 */
export function withKnownDays(
  candidates: readonly Candidate[],
  lexemes: readonly Lexeme[],
  written: number,
): Candidate[] {
  return candidates.map((c) => {
    const m = c.meaning;
    if (m.kind !== 'calendar' || m.year !== null || !m.day) return c;
    const found = known.find(
      ([month, day, year, things]) => month === m.month && day === m.day && year <= written && isOf(things, c, lexemes),
    );
    return found ? { ...c, meaning: { ...m, year: found[2] } } : c;
  });
}

function isOf(things: RegExp, c: Candidate, lexemes: readonly Lexeme[]): boolean {
  const before = at(lexemes, c.first - 1).lower;
  if (before === 'of') return things.test(at(lexemes, c.first - 2).lower);
  if (before === 'on' || before === 'since') return false;
  return things.test(at(lexemes, c.last).lower) || things.test(at(lexemes, c.last + 1).lower);
}
