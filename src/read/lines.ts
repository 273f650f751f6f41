/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}
/** A paragraph as the file has it; `gap` says that an empty line stands before it. */
export interface Line extends Range {
  gap: boolean;
}

const widest = 100;

/**
 * The paragraphs of a plain text: every line that holds something is one, except that lines broken at a fixed width
 * (mail, wire copy, Project Gutenberg) are joined to the paragraph they were. A line was broken where the next line's
 * first word would have made it too long.
 */
export function paragraphsOf(text: string, from = 0, to = text.length): Line[] {
  const lines = linesOf(text, from, to);
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const before = joined.at(-1);
    const above = lines[i - 1];
    if (before && above && !line.gap && wasBroken(text, above, line, width)) before.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > to ? to : newline;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, gap });
      gap = false;
    } else gap = true;
    at = stop + 1;
  }
  return lines;
}

/** White space as `trim` has it, and zero-width characters. */
const isSpace = (c: number): boolean =>
  c <= 32
    ? c === 32 || (c >= 9 && c <= 13)
    : c === 0xa0 ||
      (c >= 0x2000 && c <= 0x200b) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x3000 ||
      c === 0xfeff;

/** The width at which a text's lines were broken; null where they weren't. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let wide = 0;
  for (const l of lines) {
    const length = l.end - l.start;
    // A single long address cannot be broken and says nothing.
    if (length > widest && text.slice(l.start, l.end).includes(' ')) wide++;
    else if (length <= widest && length > width) width = length;
  }
  if (wide > 0 || width < 40) return null;
  let joints = 0;
  let proven = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || line.gap) return;
    joints++;
    if (wasBroken(text, above, line, width) && goesOn(text, above, line)) proven++;
  });
  return proven >= 2 && proven * 3 >= joints ? width : null;
}

const slack = 8;
const wasBroken = (text: string, above: Line, line: Line, width: number): boolean => {
  const space = text.indexOf(' ', line.start);
  const word = (space < 0 || space > line.end ? line.end : space) - line.start;
  return above.end - above.start + 1 + word > width - slack;
};
/** The sentence goes on in the next line: no stop before, a small letter after. */
const goesOn = (text: string, above: Line, line: Line): boolean =>
  !/[.!?:]/.test(text[above.end - 1]!) && /[\p{Ll}\d(]/u.test(text[line.start]!);
