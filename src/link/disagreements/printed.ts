import { senseOf } from '../../extract/dates/lexicon/wordSenses.ts';

/** A count as printed: exact, or a bound (“at least 70”, “more than 80”, “some 90”). */
export interface Range {
  least: number;
  most: number;
}

/** The number that a token prints, or null; a year is none, and one thing is no count. */
export function numberOf(text: string): number | null {
  const n =
    senseOf(text.toLowerCase())?.number ??
    (/^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/.test(text) ? Number(text.replaceAll(',', '')) : null);
  const isYear = n !== null && n >= 1900 && n <= 2100 && !text.includes(',');
  return n === null || n < 2 || isYear ? null : n;
}

/** The number that ends at a token of some words: “Thirty-one” is three of them and begins two before its last. */
export function numberAt(forms: readonly string[], i: number): { n: number; first: number } | null {
  const tens = forms[i - 1] === '-' ? senseOf(forms[i - 2]?.toLowerCase() ?? '') : undefined;
  const unit = senseOf(forms[i]!.toLowerCase())?.number;
  if (tens?.tens && unit !== undefined && unit < 10) return { n: tens.number! + unit, first: i - 2 };
  const n = numberOf(forms[i]!);
  return n === null || (forms[i + 1] === '-' && senseOf(forms[i]!.toLowerCase())?.tens) ? null : { n, first: i };
}

const hedges: Readonly<Record<string, 'least' | 'most' | 'about'>> = {
  ...{ least: 'least', than: 'least', over: 'least', to: 'most' },
  ...{ nearly: 'about', almost: 'about', about: 'about', around: 'about', approximately: 'about', some: 'about' },
  ...{ roughly: 'about', dozens: 'about' },
};

/** What a number allows with the word before it. */
export function rangeOf(n: number, before: string): Range {
  const hedge = hedges[before];
  if (hedge === 'least') return { least: n, most: Number.POSITIVE_INFINITY };
  if (hedge === 'most') return { least: 0, most: n };
  return hedge === 'about' ? { least: n * 0.8, most: n * 1.25 } : { least: n, most: n };
}

/** Where a number begins with the words that bound it: “at least 70”, “some 90”. */
export function hedgedFrom(forms: readonly string[], at: number): number {
  const word = forms[at - 1]?.toLowerCase() ?? '';
  const bound = /^(?:at least|(?:more|less) than|up to)$/.test(`${forms[at - 2]?.toLowerCase()} ${word}`);
  return bound ? at - 2 : hedges[word] === 'about' || word === 'over' ? at - 1 : at;
}
