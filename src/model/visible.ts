/**
 * Characters that nobody sees but that move the cursor, colour the terminal, turn the reading direction, end the line or make
 * two words differ that look the same; joiners stand within the words of some scripts.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Words of somebody else as a terminal may show them: on one line, every unseen character spelt out as `\u{202e}`. */
export const visible = (words: string): string =>
  words.replace(unseen, (c) => (c === '\n' ? '\\n' : `\\u{${c.codePointAt(0)!.toString(16)}}`));

/** Lines for a terminal in which words of somebody else stand: our own colours and tabs are kept. */
export const printed = (lines: string): string =>
  lines.replace(/\u001b\[\d{1,2}m|[^\u001b\n\t]{1,9999}|\u001b/g, (part) =>
    /^\u001b\[\d/.test(part) ? part : visible(part),
  );
