import { inAscii } from '../model/ascii.ts';

/** Scripts that leave vowels unwritten: letter for letter, “سلمى” would be “slmy”. */
const vowelless = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** A name of another script in Latin letters, for whoever can't read or type it; null where it is in Latin letters already. */
export function inLatin(name: string): string | null {
  if (/\p{Script=Latin}/u.test(name) || !/\p{L}/u.test(name) || vowelless.test(name)) return null;
  const latin = inAscii(name).replace(/\s+/g, ' ').trim();
  return /[A-Za-z]/.test(latin) ? latin : null;
}
