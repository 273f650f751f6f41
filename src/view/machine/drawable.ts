import { inAscii } from '../../model/ascii.ts';

// What the picture fonts hold (scripts/fonts.ts): Latin, the subsets `latin-ext`, `cyrillic` and `greek` of the packages.
const held =
  /[\u0020-\u007e\u00a0-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u0301\u0370-\u03ff\u0400-\u045f\u0490\u0491\u1e00-\u1e9f\u1ef2-\u1eff\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2212]/;

/** A line as the picture fonts can draw it: letters that they lack stand in Latin ones, since an empty space would hide a name. */
export const drawable = (line: string): string =>
  Array.from(line.normalize('NFC'), (c) => (held.test(c) ? c : inAscii(c).trim() || ' '))
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Whether most letters of a line are drawn as they are: a whole line of another script is no word that its readers know. */
export function isDrawable(line: string): boolean {
  const letters = line.normalize('NFC').match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.filter((c) => held.test(c)).length * 2 >= letters.length;
}
