import { stripVTControlCharacters } from 'node:util';

/** Lines are made for a terminal of this width. */
const columns = 80;

/** A line cut at a word where it is too long. */
export function fitted(line: string, width = columns): string {
  if (line.length <= width) return line;
  const cut = line.slice(0, width - 1);
  const at = cut.lastIndexOf(' ');
  return `${at > width / 2 ? cut.slice(0, at) : cut}…`;
}

/** Items after a heading, with `between` them, in as many lines as they need, the further ones indented. */
export function wrapped(head: string, items: readonly string[], between = ', ', width = columns): string[] {
  const indent = `${/^ */.exec(head)![0]}  `;
  const lines: string[] = [];
  let line = head;
  items.forEach((item, i) => {
    const piece = i < items.length - 1 ? item + between : item;
    if (stripVTControlCharacters(line).length + piece.trimEnd().length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
  });
  return [...lines, line.trimEnd()];
}
