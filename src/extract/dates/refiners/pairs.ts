import type { Candidate } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';

const links = new Set(['and', 'or', ',', '-', '–', '—', 'to', 'through', '&', 'until']);

/** “Saturday and Sunday, March 2 and 3”: the first day of the week is the first date, the second the second. */
export function paired(candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate[] {
  const out: Candidate[] = [];
  for (let n = 0; n < candidates.length; ) {
    let end = n;
    while (isWeekday(candidates[end]) && linked(candidates, end, lexemes)) end++;
    // `end` is the last day of the week, already joined with the first date.
    const dates = end > n && end - n < 4 ? datesFrom(candidates, end, end - n + 1, lexemes) : null;
    if (!dates) {
      out.push(...candidates.slice(n, end + 1));
      n = end + 1;
      continue;
    }
    const weekdays = candidates.slice(n, end + 1);
    dates.forEach((date, k) => {
      const last = k < dates.length - 1 ? weekdays[k]!.last : weekdays[k]!.first + 1;
      out.push({ first: weekdays[k]!.first, last, meaning: { ...date.meaning, weekday: weekdayOf(weekdays[k]!) } });
    });
    dates.forEach((date, k) => {
      out.push({ ...date, meaning: { ...date.meaning, weekday: weekdayOf(weekdays[k]!) } });
    });
    n = end + dates.length;
  }
  return out;
}

type Dated = Candidate & { meaning: { kind: 'calendar' } };

const weekdayOf = ({ meaning: m }: Candidate): number =>
  m.kind === 'weekday' || m.kind === 'calendar' ? (m.weekday ?? -1) : -1;
const isWeekday = (c: Candidate | undefined): boolean => c?.meaning.kind === 'weekday' && c.meaning.shift === undefined;

function linked(list: readonly Candidate[], n: number, lexemes: readonly Lexeme[]): boolean {
  const [a, b] = [list[n]!, list[n + 1]];
  if (!b || b.first <= a.last || b.first - a.last > 2) return false;
  for (let i = a.last; i < b.first; i++) if (!links.has(at(lexemes, i).lower)) return false;
  return true;
}

/** From `from` on as many days as there are days of the week, none with one of its own but the first, which loses it. */
function datesFrom(
  list: readonly Candidate[],
  from: number,
  count: number,
  lexemes: readonly Lexeme[],
): Dated[] | null {
  const found: Dated[] = [];
  for (let k = from; k < from + count; k++) {
    const c = list[k];
    const m = c?.meaning;
    if (!c || m?.kind !== 'calendar' || !m.day || (k === from) !== (m.weekday !== undefined)) return null;
    if (k > from && !linked(list, k - 1, lexemes)) return null;
    let first = c.first;
    if (k === from) for (first++; !at(lexemes, first).sense?.month && at(lexemes, first).kind !== 'number'; first++);
    if (first >= c.last) return null;
    found.push({ ...c, first, meaning: m });
  }
  return found;
}
