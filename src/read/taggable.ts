import anyAscii from 'any-ascii';

/** Letters and marks that the tagger doesn't know: it cuts “Wałęsa” into pieces and takes “Левченко” for no word. */
const beyond = /[\u0100-\u02ff\u0370-\u1fff\u2c00-\ufdff\ufe70-\ufeff\uff21-\uffdc\ud800-\udbff]/;
const letter = /[\p{L}\p{M}]/u;

/**
 * A text of the same length for the tagger, whose model is English: letters of the Latin script as their nearest plain ones,
 * words of any other script as words of as many letters, with a capital where the script has capitals or knows none.
 */
export function taggable(text: string): string {
  if (!beyond.test(text)) return text;
  let out = '';
  let inWord = false;
  for (const c of text) {
    const known = c < '\u0100' || !letter.test(c) || isAccent(c);
    out += known ? c : plain(c, inWord).repeat(c.length);
    inWord = letter.test(c);
  }
  return out;
}

/** A mark that goes with a letter of any script, which the tagger knows. */
const isAccent = (c: string): boolean => c >= '\u0300' && c <= '\u036f';

function plain(c: string, inWord: boolean): string {
  if (/\p{Script=Latin}/u.test(c)) return /[A-Za-z]/.exec(c.normalize('NFD') + anyAscii(c))?.[0] ?? 'x';
  return /\p{Lu}|\p{Lt}/u.test(c) || (!inWord && /\p{Lo}/u.test(c)) ? 'X' : 'x';
}
