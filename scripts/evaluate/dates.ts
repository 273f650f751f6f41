import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { overlap } from '../../src/model/span.ts';
import { type Count, noCount } from './count.ts';

export interface DateScore {
  /** Expressions found, whatever their value. */
  found: Count;
  /** Expressions with the annotated EDTF value. */
  value: Count;
}
export const noDateScore = (): DateScore => ({ found: noCount(), value: noCount() });

/** EDTF without its marks of doubt. */
export const bareEdtf = (edtf: string): string => edtf.replace(/[~?%]/g, '').replace(/T.*/s, '');

interface Placed {
  start: number;
  end: number;
}

/** Adds one article; gold without a value (durations and the like) may be found or not. */
export function scoreDates(
  score: DateScore,
  found: readonly (Placed & { edtf: string })[],
  gold: readonly (Placed & { edtf: string | null })[],
  miss: (what: string) => void = () => {},
): void {
  const wanted = gold.filter((g) => g.edtf !== null);
  score.found.wanted += wanted.length;
  score.value.wanted += wanted.length;
  const taken = new Set<Placed>();
  for (const d of found) {
    const hit = wanted.find((g) => overlap(g, d) && !taken.has(g));
    if (!hit && gold.some((g) => overlap(g, d))) continue;
    score.found.found++;
    score.value.found++;
    if (!hit) continue;
    taken.add(hit);
    score.found.hits++;
    if (bareEdtf(hit.edtf!) === bareEdtf(d.edtf)) score.value.hits++;
    else miss(`date: ${hit.edtf} read as ${d.edtf}`);
  }
}

const seasons = new Map([
  ['SP', 21],
  ['SU', 22],
  ['FA', 23],
  ['AU', 23],
  ['WI', 24],
]);

/** A TIMEX value (TIMEX2, TIMEX3) as EDTF, or null where it names no date. */
export function edtfOfTimex(value: string | undefined): string | null {
  if (!value) return null;
  const day = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(value);
  if (day) return day[1]!;
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d\d$/.test(value)) return `${value}XX`;
  const part = /^(\d{4})-(SP|SU|FA|AU|WI|Q[1-4])$/.exec(value);
  if (part) return `${part[1]}-${seasons.get(part[2]!) ?? 32 + Number(part[2]![1])}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (!week) return null;
  const monday = parseISO(`${week[1]}-W${week[2]}-1`);
  const after = (days: number): string => formatISO(addDays(monday, days), { representation: 'date' });
  return `${after(week[3] ? 5 : 0)}/${after(6)}`;
}
