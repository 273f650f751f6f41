/** “By Ann Example, Staff Writer” → “Ann Example”; null where a line names no author. */
export function authorIn(line: string): string | null {
  const said = /^by:?\s+([^,|•·\n\d]{3,80}?)\s*(?:[,|•·\n\d–—]|$)/i.exec(line)?.[1];
  const name = said?.replace(/ on (?:[A-Z][a-z]{2,8}day|[A-Z][a-z]{2,8}\.?)$/, '').replace(/[\s-]+$/, '');
  return !name || /^(?:\w*admin\w*|editor|staff|the)$/i.test(name) ? null : name;
}
