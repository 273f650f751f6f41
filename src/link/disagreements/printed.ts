/** A count as printed: exact, or a bound (“at least 70”, “more than 80”, “some 90”). */
export interface Range {
  least: number;
  most: number;
}

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number that a token prints, or null; a year is none, and one thing is no count. */
export function numberOf(text: string): number | null {
  const word = small.indexOf(text.toLowerCase());
  const n =
    word >= 0 ? word + 1 : /^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/.test(text) ? Number(text.replaceAll(',', '')) : null;
  const isYear = n !== null && n >= 1900 && n <= 2100 && !text.includes(',');
  return n === null || n < 2 || isYear ? null : n;
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
