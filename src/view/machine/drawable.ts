import anyAscii from 'any-ascii';

// What the picture fonts hold (scripts/fonts.ts): Latin, the subsets `latin-ext`, `cyrillic` and `greek` of the packages.
const held =
  /[\u0020-\u007e\u00a0-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u0301\u0370-\u03ff\u0400-\u045f\u0490\u0491\u1e00-\u1e9f\u1ef2-\u1eff\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2212]/;

/** A line as the picture fonts can draw it: what they lack stands in Latin letters, since an empty space would hide a name. */
export const drawable = (line: string): string =>
  Array.from(line.normalize('NFC'), (c) => (held.test(c) ? c : anyAscii(c) || ' '))
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
