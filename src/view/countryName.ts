import countries from 'world-countries';

const names = new Map(countries.flatMap((c) => [c.cca2, c.cca3].map((code) => [code, c.name.common] as const)));

/** A country's common English name from its ISO 3166 code of two or three letters; what stands there where it is none. */
export const countryName = (code: string): string => names.get(code) ?? code;
