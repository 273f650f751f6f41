import countries from 'world-countries';

const names = new Map(countries.flatMap((c) => [c.cca2, c.cca3].map((code) => [code, c.name.common] as const)));

/** A country's common English name from its ISO 3166 code of two or three letters; what stands there where it is none. */
export const countryName = (code: string): string => names.get(code) ?? code;

/** What a country of such a code is called: its names in English, its people's, its capital's; and in its own and other languages. */
export function callingsOf(code: string): { english: string[]; others: string[] } {
  const c = countries.find(({ cca2, cca3 }) => cca2 === code || cca3 === code);
  if (!c) return { english: [], others: [] };
  // Codes of two letters are words, but for the two that English prints as names.
  const spellings = c.altSpellings.filter((s) => s.length > 2 || /^U[KS]$/.test(s));
  const people = c.demonyms?.['eng']?.m.split(/,\s*/) ?? [];
  const others = [...Object.values(c.name.native ?? {}), ...Object.values(c.translations)].map((name) => name.common);
  return {
    english: [c.name.common, c.name.official, c.cca3, ...people, ...c.capital],
    others: [...spellings, ...others],
  };
}
