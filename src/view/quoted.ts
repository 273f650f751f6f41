/** What goes on in a new paragraph is opened anew there, and closed only once: within one pair of marks that is no quotation in it. */
function inOneLine(text: string): string {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  return lines.map((line, i) => (i > 0 && !/[”"]$/.test(lines[i - 1]!) ? line.replace(/^[“"]/, '') : line)).join(' ');
}

/**
 * A stretch of an article as a quotation: the marks, spaces and commas at its ends left out, inner double marks made
 * single, one pair put round it. Only how it is set changes; the words stay as they are.
 */
export function quoted(text: string): string {
  let words = inOneLine(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]{1,9}(?=[”"’']{0,9}$)/, '');
  const pairs: [string, string][] = [
    ['“', '”'],
    ['"', '"'],
  ];
  for (const [open, close] of pairs)
    if (words.startsWith(open) && words.endsWith(close) && words.indexOf(close, 1) === words.length - 1)
      words = words.slice(1, -1).replace(/[,;:]{1,9}$/, '');
  let odd = false;
  const inner = words.replace(/[“”"]/g, (m) => {
    if (m === '“') return '‘';
    if (m === '”') return '’';
    odd = !odd;
    return odd ? '‘' : '’';
  });
  return `“${inner}”`;
}
