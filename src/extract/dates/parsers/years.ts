import type { Parser } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { strong } from '../lexicon/bareYear.ts';
import { endsNumber, meansYear, plural } from './bareYear.ts';
import { yearAt } from './words.ts';

/** A bare year, where the words around it let it be one; also in a name: “Expo 2015”, “Storm-2022”. */
export const years: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  const year = yearAt(lexemes, i);
  if (!year) return speltOut(lexemes, i, out);
  if (x.kind !== 'number') {
    out.push({
      first: i,
      last: year.next,
      meaning: { kind: 'calendar', year: year.year, month: 0, day: 0, short: true },
    });
    return year.next;
  }
  if (!meansYear(lexemes, i)) return 0;
  out.push({ first: i, last: i + 1, meaning: { kind: 'calendar', year: x.n, month: 0, day: 0 } });
  const sign = at(lexemes, i + 1);
  const short = at(lexemes, i + 2);
  // “1939–40”, “2007/08”: the second year keeps the century of the first.
  if (
    ['-', '–', '/'].includes(sign.lower) &&
    sign.glued &&
    short.kind === 'number' &&
    short.glued &&
    short.lower.length === 2 &&
    short.n > x.n % 100 &&
    endsNumber(lexemes, i + 2)
  ) {
    out.push({
      first: i + 2,
      last: i + 3,
      meaning: { kind: 'calendar', year: x.n - (x.n % 100) + short.n, month: 0, day: 0 },
    });
    return i + 3;
  }
  return i + 1;
};

/** Years spelt out: “nineteen ninety-six”, “two thousand and twenty”. */
const speltOut: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (x.kind !== 'word' || !x.sense?.number) return 0;
  // “Nineteen Eighty-Four”: a title.
  if (x.capital && at(lexemes, i + 1).capital) return 0;
  const tail = (j: number): { n: number; next: number } | null => {
    const s = at(lexemes, j).sense;
    if (!s?.number) return null;
    if (!s.tens) return { n: s.number, next: j + 1 };
    const k = at(lexemes, j + 1).lower === '-' ? j + 2 : j + 1;
    const unit = at(lexemes, k).sense;
    return unit?.number && unit.number < 10 && !unit.tens
      ? { n: s.number + unit.number, next: k + 1 }
      : { n: s.number, next: j + 1 };
  };
  let found: { n: number; next: number } | null = null;
  if (x.lower === 'two' && at(lexemes, i + 1).lower === 'thousand') {
    const t = tail(at(lexemes, i + 2).lower === 'and' ? i + 3 : i + 2);
    if (t && t.n < 60) found = { n: 2000 + t.n, next: t.next };
  } else if (x.sense.number >= 17 && x.sense.number <= 20) {
    const t = tail(i + 1);
    if (t && t.n >= 10 && (x.sense.number !== 20 || t.n <= 60)) found = { n: x.sense.number * 100 + t.n, next: t.next };
  }
  if (!found || !strong.has(at(lexemes, i - 1).lower) || plural(at(lexemes, found.next))) return 0;
  out.push({ first: i, last: found.next, meaning: { kind: 'calendar', year: found.n, month: 0, day: 0 } });
  return found.next;
};
