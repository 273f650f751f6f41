const months = 'January February March April May June July August September October November December'.split(' ');
const seasons = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
  ['33', 'the first quarter of'],
  ['34', 'the second quarter of'],
  ['35', 'the third quarter of'],
  ['36', 'the fourth quarter of'],
]);

type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'span' | 'unknown';

/** How finely an EDTF value is known. */
export function precisionOf(edtf: string): Precision {
  if (edtf.includes('/')) return 'span';
  const plain = edtf.replace(/[~?%]/g, '');
  if (/^-?\d{4}-\d\d-\d\d$/.test(plain)) return 'day';
  if (/^-?\d{4}-(0[1-9]|1[0-2])$/.test(plain)) return 'month';
  if (/^-?\d{4}-\d\d$/.test(plain)) return 'season';
  if (/^-?\d{4}$/.test(plain)) return 'year';
  if (/^-?\d{2,3}X{1,2}$/.test(plain)) return 'decade';
  return 'unknown';
}

const hedge = (edtf: string): string =>
  edtf.includes('%') ? 'perhaps about ' : edtf.includes('~') ? 'about ' : edtf.includes('?') ? 'perhaps ' : '';

const year = (y: string): string => (y.startsWith('-') ? `${Number(y.slice(1))} BC` : String(Number(y)));

/** A single EDTF value in words, without its hedge. */
function plainly(edtf: string): string {
  const value = edtf.replace(/[~?%]/g, '');
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (parts) {
    const [, y, m, d] = parts;
    if (!m) return year(y!);
    const season = seasons.get(m);
    if (season) return `${season} ${year(y!)}`;
    const month = months[Number(m) - 1];
    if (month) return d ? `${Number(d)} ${month} ${year(y!)}` : `${month} ${year(y!)}`;
  }
  const noYear = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  const month = noYear && months[Number(noYear[1]) - 1];
  if (month) return `${noYear[2] ? `${Number(noYear[2])} ` : ''}${month}, year not stated`;
  if (/^\d{3}X$/.test(value)) return `the ${value.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(value)) return `the ${value.slice(0, 2)}00s`;
  return value;
}

/** “16 to 19 April 2023”: what the first date shares with the second is said once. */
function spanInWords(from: string, to: string): string {
  const [a, b] = [plainly(from), plainly(to)];
  const [ya, ma, da] = from.replace(/[~?%]/g, '').split('-');
  const [yb, mb, db] = to.replace(/[~?%]/g, '').split('-');
  if (a === b) return hedge(from) + a;
  if (ya === yb && da && db) {
    if (ma === mb) return `${hedge(from)}${Number(da)} to ${b}`;
    return `${hedge(from)}${Number(da)} ${months[Number(ma) - 1]} to ${hedge(to)}${b}`;
  }
  if (ya === yb && ma && mb && !da && !db) return `${hedge(from)}${a.replace(/ \S+$/, '')} to ${hedge(to)}${b}`;
  return `${hedge(from)}${a} to ${hedge(to)}${b}`;
}

/** An EDTF date as people write it: “31 January 2024”, “about February 2022”, “by May 2024”, “the 1990s”. */
export function inWords(edtf: string): string {
  if (!edtf.includes('/')) return hedge(edtf) + plainly(edtf);
  const [from = '', to = ''] = edtf.split('/');
  const open = (x: string): boolean => x === '' || x === '..';
  if (open(from) && open(to)) return 'at a time not stated';
  if (open(from)) return `by ${hedge(to)}${plainly(to)}`;
  if (open(to)) return `from ${hedge(from)}${plainly(from)}`;
  return spanInWords(from, to);
}

/** A date that several things share, or from the first to the last on which they begin, as finely as all are known; empty where none is. */
export function stretchInWords(dates: readonly ({ edtf: string } | null)[]): string {
  const [first] = dates;
  if (first && dates.every((d) => d?.edtf === first.edtf)) return inWords(first.edtf);
  const known = dates.flatMap((d) => machineForm((d?.edtf ?? '').split('/')[0]!.replace(/[~?%]/g, '')) ?? []).sort();
  if (known.length === 0) return '';
  const finely = Math.min(...known.map((k) => k.length));
  const [from, to] = [known[0]!, known.at(-1)!].map((k) => k.slice(0, finely));
  return inWords(from === to ? from! : `${from}/${to}`);
}

/** What HTML's `<time datetime>` can hold of it: a day, month or year; null for anything fuzzier. */
export function machineForm(edtf: string): string | null {
  return /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

/** “a day”, “a month” …: how precisely a date is known. */
export function precisionInWords(edtf: string): string {
  const about = /[~?%]/.test(edtf) ? ', roughly' : '';
  const p = precisionOf(edtf);
  if (p === 'span') return `a stretch of time${about}`;
  if (p === 'unknown') return 'not precise';
  return `known to the ${p}${about}`;
}

export const isExact = (edtf: string): boolean => precisionOf(edtf) === 'day' && !/[~?%]/.test(edtf);

const bases = {
  stated: 'stated in the text',
  completed: 'completed from the rest of the article',
  relative: 'counted from another date in the text',
  publication: 'taken from the date of publication',
  'front-matter': 'stated by the editor',
  metadata: 'from the page’s own data',
  inferred: 'inferred from the text',
} as const;
export const basisInWords = (basis: keyof typeof bases): string => bases[basis];
export const monthName = (m: number): string => months[m - 1]!;
