import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { toldAt } from './told.ts';

/**
 * Joins what names one time in two steps, first “Friday, 3 May” and “3 May, a Friday”, then what hangs on a date behind
 * it: “two days after Christmas”, “the weekend of Saturday, 3 May”. Lets go of “two days after” where neither a date nor
 * something told of follows.
 */
export function merged(candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] {
  const days = pairwise(candidates, lexemes, joinDay);
  const out: Candidate[] = [];
  for (let n = 0; n < days.length; n++) {
    const a = days[n]!;
    const b = days[n + 1];
    if (!a.needsBase) out.push(a);
    // “the weekend of 2–3 March”: the days say it themselves.
    else if (b && a.meaning.kind === 'weekendOf' && near(a, b, lexemes, []) && inRange(b, days[n + 2], lexemes))
      continue;
    else {
      const joined = b && joinBase(a, b, lexemes);
      if (joined) n++;
      const whole = joined || toldAt(a, b, lexemes);
      if (whole) out.push(whole);
    }
  }
  return out;
}

type Join = (a: Candidate, b: Candidate, lexemes: readonly Lexeme[]) => Candidate | null;

function pairwise(candidates: readonly Candidate[], lexemes: readonly Lexeme[], join: Join): Candidate[] {
  const out: Candidate[] = [];
  for (let n = 0; n < candidates.length; n++) {
    const a = candidates[n]!;
    const b = candidates[n + 1];
    const joined = b && join(a, b, lexemes);
    if (joined) n++;
    out.push(joined || a);
  }
  return out;
}

/** Whether nothing stands between two candidates, or one of some words. */
const near = (a: Candidate, b: Candidate, lexemes: readonly Lexeme[], words: readonly string[]): boolean =>
  b.first === a.last || (b.first === a.last + 1 && words.includes(at(lexemes, a.last).lower));

/** Two days joined by a dash or “and”. */
const inRange = (a: Candidate, b: Candidate | undefined, lexemes: readonly Lexeme[]): boolean =>
  !!b && b.first === a.last + 1 && ['-', '–', '—', 'and', 'to', '/', '&'].includes(at(lexemes, a.last).lower);

const joinDay: Join = (a, b, lexemes) => {
  if (a.meaning.kind !== 'weekday' || a.meaning.weeks) return null;
  const comma = at(lexemes, a.last).lower === ',' && at(lexemes, a.last + 1).lower === 'the';
  if (!(comma && b.first === a.last + 2) && !near(a, b, lexemes, [',', '(', '-', 'the'])) return null;
  if (b.meaning.kind === 'calendar' && b.meaning.day)
    return { ...b, first: a.first, meaning: { ...b.meaning, weekday: a.meaning.weekday } };
  const same = b.meaning.kind === 'weekday' && a.meaning.weekday === b.meaning.weekday;
  return same ? { ...b, first: a.first } : null;
};

const joinBase: Join = (a, b, lexemes) => {
  const m = a.meaning;
  const day = b.meaning.kind === 'calendar' && b.meaning.day > 0;
  if ((m.kind === 'offset' || m.kind === 'vague') && near(a, b, lexemes, ['the']))
    return { ...a, last: b.last, meaning: { ...m, base: b.meaning }, needsBase: false };
  if (m.kind === 'weekdayFrom' && (day || b.meaning.kind === 'movable') && near(a, b, lexemes, []))
    return { ...a, last: b.last, meaning: { ...m, base: b.meaning }, needsBase: false };
  if ((m.kind === 'weekOf' || m.kind === 'weekendOf') && day && b.first === a.last)
    return { ...b, first: a.first, meaning: { kind: m.kind, base: b.meaning } };
  return null;
};
