import { englishMonths } from './months.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const quarters = ['first', 'second', 'third', 'fourth'];

/**
 * A time in plain British English: “31 January 2024”, “16–19 April 2023”, “spring 2024”, “the 1990s”, “about February
 * 2022”. An interval that was only inferred is a bound and no duration: “some time between … and …”.
 */
export function dateWords(time: { edtf: string; basis?: string }): string {
  const [from = '', to] = time.edtf.split('/');
  if (to === undefined) return wordsOf(from);
  if (to === '..' || to === '') return `${wordsOf(from)} or later`;
  if (from === '..' || from === '') return `${wordsOf(to)} or earlier`;
  if (time.basis === 'inferred') return `some time between ${wordsOf(from)} and ${wordsOf(to)}`;
  return rangeWords(from, to);
}

function rangeWords(from: string, to: string): string {
  const a = from.split('-');
  const b = to.split('-');
  const plain = /^\d{4}(-\d\d){0,2}$/.test(from) && /^\d{4}(-\d\d){0,2}$/.test(to) && a.length === b.length;
  if (!plain) return `${wordsOf(from)} to ${wordsOf(to)}`;
  if (a.length === 1) return `${from}–${to}`;
  if (a[0] !== b[0]) return `${wordsOf(from)} to ${wordsOf(to)}`;
  if (a.length === 3 && a[1] === b[1]) return a[2] === b[2] ? wordsOf(to) : `${Number(a[2])}–${wordsOf(to)}`;
  const bare = wordsOf(from).replace(/ \d{4}$/, '');
  return `${bare} to ${wordsOf(to)}`;
}

function wordsOf(edtf: string): string {
  const sign = /[~?%]$/.exec(edtf)?.[0];
  const words = plainWords(sign ? edtf.slice(0, -1) : edtf);
  return sign === '~'
    ? `about ${words}`
    : sign === '?'
      ? `perhaps ${words}`
      : sign === '%'
        ? `perhaps about ${words}`
        : words;
}

function plainWords(edtf: string): string {
  const m = /^(-?\d{4}|-?\d{3}X|-?\d\dXX|XXXX)(?:-(\d\d))?(?:-(\d\d|XX))?$/.exec(edtf);
  if (!m) return edtf;
  const [, year = '', part, day] = m;
  const era = yearWords(year);
  if (part === undefined) return era;
  const n = Number(part);
  if (n >= 21 && n <= 24) return `${seasons[n - 21]} ${era}`;
  if (n >= 33 && n <= 36) return `the ${quarters[n - 33]} quarter of ${era}`;
  const month = englishMonths[n - 1];
  if (!month) return edtf;
  const words = day === undefined || day === 'XX' ? month : `${Number(day)} ${month}`;
  return year === 'XXXX' ? `${words}, year not known` : `${words} ${era}`;
}

function yearWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year)) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (/^-\d{4}$/.test(year) || year === '0000') return `${1 - Number(year)} BC`;
  return String(Number(year)) === 'NaN' ? year : String(Number(year));
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}
