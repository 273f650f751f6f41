/** Characters that nobody sees but that move the cursor, colour the terminal, turn the reading direction or end the line. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Words of somebody else as a terminal may show them: on one line, every unseen character spelt out as `\u{202e}`. */
export const visible = (words: string): string =>
  words.replace(unseen, (c) => (c === '\n' ? '\\n' : `\\u{${c.codePointAt(0)!.toString(16)}}`));
