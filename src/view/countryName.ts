import countries from 'world-countries';

const names = new Map(countries.map((c) => [c.cca3, c.name.common]));

/** A country's common English name from its ISO 3166 alpha-3 code; the code itself where there is none. */
export const countryName = (code: string): string => names.get(code) ?? code;
