/** “By Ann Example, Staff Writer” → “Ann Example”; null where a line names no author. */
export function authorIn(line: string): string | null {
  const said = /^by:?\s{1,9}([^,|•·\n\d]{3,80}?)\s{0,9}(?:[,|•·\n\d–—]|$)/i.exec(line)?.[1];
  const name = said?.replace(/ on (?:[A-Z][a-z]{2,8}day|[A-Z][a-z]{2,8}\.?)$/, '').replace(/[\s-]{1,9}$/, '');
  return !name || /^(?:\w{0,20}admin\w{0,20}|editor|staff|the)$/i.test(name) ? null : name;
}
