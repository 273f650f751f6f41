import { stripVTControlCharacters } from 'node:util';

/** Lines are made for a terminal of this width. */
const columns = 80;

/** A line cut at a word where it is too long. */
export function fitted(line: string): string {
  if (line.length <= columns) return line;
  const cut = line.slice(0, columns - 1);
  const at = cut.lastIndexOf(' ');
  return `${at > columns / 2 ? cut.slice(0, at) : cut}…`;
}

/** Items after a heading, with `between` them, in as many lines as they need, the further ones indented. */
export function wrapped(head: string, items: readonly string[], between = ', '): string[] {
  const indent = `${/^ */.exec(head)![0]}  `;
  const lines: string[] = [];
  let line = head;
  items.forEach((item, i) => {
    const piece = i < items.length - 1 ? item + between : item;
    if (stripVTControlCharacters(line).length + piece.trimEnd().length > columns && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
  });
  return [...lines, line.trimEnd()];
}
