export type Cell = string | number | boolean | null;

/**
 * RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection), though the
 * sign stands behind what nobody sees, or is as wide as East Asian ones are.
 */
function cell(value: Cell): string {
  if (value === null) return '';
  const raw = String(value);
  const safe = typeof value === 'string' && /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r])/u.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `${rows.map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`;
