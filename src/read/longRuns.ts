/** No word and hardly an address is longer. */
const longest = 500;

const isSpace = (c: number): boolean =>
  c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x3000;

/**
 * A text of the same length in which nothing longer goes on without a space: the tagger looks for addresses of mail at every
 * sign of such a run, to its end each time, so that 24,000 times “&#” took it seconds.
 */
export function withoutLongRuns(text: string): string {
  if (text.length <= longest) return text;
  let pieces: string[] | null = null;
  let run = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    run = isSpace(c) ? 0 : run + 1;
    // The second half of a character stays with its first.
    if (run <= longest || (c >= 0xdc00 && c <= 0xdfff)) continue;
    pieces ??= [];
    pieces.push(text.slice(from, i), text.codePointAt(i)! > 0xffff ? '  ' : ' ');
    if (text.codePointAt(i)! > 0xffff) i++;
    from = i + 1;
    run = 0;
  }
  return pieces === null ? text : pieces.join('') + text.slice(from);
}
