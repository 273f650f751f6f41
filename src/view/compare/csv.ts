type Value = string | number | null;

/**
 * A table after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV injection); numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly Value[]>): string {
  const cell = (v: Value): string => {
    if (v === null) return '';
    if (typeof v === 'number') return String(v);
    const safe = /^[=+\-@\t\r]/.test(v) ? `'${v}` : v;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const lines = [header.map(cell).join(',')];
  for (const r of rows) lines.push(r.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
