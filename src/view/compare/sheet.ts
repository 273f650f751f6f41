import type { Cell, Evidence, Row } from '../../model/measure.ts';

/** One number in a cell: filled for the outlet's own voice, outlined for others', plain where the voice doesn't matter. */
export interface Part {
  n: number | string;
  sign: 'own' | 'attributed' | 'plain';
  /** What the number counts, in words, for those who hear the table. */
  says: string;
}
export interface SheetCell {
  parts: Part[];
  note?: string;
  evidence: Evidence[];
  /** How many pieces of evidence there are, where not all are kept. */
  total: number;
}
export interface SheetRow {
  id: string;
  label: string;
  aside?: string;
  /** Path of the page about it. */
  path?: string;
  quoted?: boolean;
  cells: ReadonlyMap<string, SheetCell>;
  /** Outlet id → what stands where it has no cell, and says why; without one it isn't found. */
  missing?: ReadonlyMap<string, Missing>;
}
/** The sign of an empty cell, and what it says aloud. */
export interface Missing {
  sign: string;
  says: string;
}
/** A table of sources: what stands on the page and in the CSV is made from the same rows. */
export interface Sheet {
  id: string;
  title: string;
  rows: SheetRow[];
}

export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** “Denied”, “feared or asked” and the like, where the words assert it nowhere in a source's texts; null else. */
export function notAsserted({ denied, own, others, evidence }: Cell): string | null {
  if (denied > 0 && denied === own + others) return 'denied';
  const held = new Set(evidence.map((e) => (e.denied ? 'denied' : e.held)));
  return evidence.length === own + others && !held.has(undefined) ? [...held].join(' or ') : null;
}

export function cellOf(c: Cell, unit = times): SheetCell {
  const parts: Part[] = [];
  if (c.own > 0) parts.push({ n: c.own, sign: 'own', says: `${unit(c.own)} in its own voice` });
  if (c.others > 0) parts.push({ n: c.others, sign: 'attributed', says: `${unit(c.others)} in words of others` });
  const note = notAsserted(c) ?? (c.denied > 0 ? `${c.denied} denied` : undefined);
  return { parts, ...(note && { note }), evidence: c.evidence, total: c.own + c.others };
}

export const rowOf = (r: Row, more: Partial<SheetRow> = {}): SheetRow => ({
  id: r.id,
  label: r.label,
  cells: new Map(r.cells.map((c) => [c.source, cellOf(c)])),
  ...more,
});

const marks: Record<string, string> = { '~': '-about', '?': '-perhaps', '%': '-about-perhaps' };

/** An id that can stand in an address after `#`. */
export const anchor = (...parts: string[]): string =>
  parts
    .join('-')
    .toLowerCase()
    // EDTF’s signs of what is about right or uncertain tell two dates apart.
    .replace(/[~?%]/g, (sign) => marks[sign]!)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Only the rows in which one of these outlets has something. */
export const forOutlets = (sheet: Sheet, outlets: readonly { id: string }[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.filter((r) => outlets.some((o) => r.cells.has(o.id))),
});

/** The same with a last row that adds each source up, so that every number has its denominator beside it. */
export function withTotal(sheet: Sheet, label: string, says: (n: number) => string): Sheet {
  const sums = new Map<string, Map<Part['sign'], number>>();
  for (const r of sheet.rows) {
    for (const [source, c] of r.cells) {
      const sum = sums.get(source) ?? new Map<Part['sign'], number>();
      sums.set(source, sum);
      for (const p of c.parts) sum.set(p.sign, (sum.get(p.sign) ?? 0) + Number(p.n));
    }
  }
  if (sheet.rows.length < 2) return sheet;
  const voice = { own: ', filled', attributed: ', outlined', plain: '' };
  const cells = [...sums].map(([source, sum]): [string, SheetCell] => {
    const parts = [...sum].map(([sign, n]): Part => ({ n, sign, says: `${says(n)}${voice[sign]}` }));
    parts.sort((a, b) => (a.sign < b.sign ? 1 : -1));
    return [source, { parts, evidence: [], total: 0 }];
  });
  return { ...sheet, rows: [...sheet.rows, { id: 'all', label, cells: new Map(cells) }] };
}
