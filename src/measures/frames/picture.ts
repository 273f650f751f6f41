import { scaleBand } from 'd3-scale';
import type { Outlet } from '../../edition/outlet.ts';
import type { Row } from '../../model/measure.ts';
import { cut, el, type Picture, text, widthOf } from '../../view/compare/svg.ts';

const DOT = 9;
const LINE = 6;
/** Dots drawn in a cell; the number beside them counts the rest. */
const MOST = 24;

/** A dot a cue: filled where the outlet itself uses it, hollow where it stands in words of others. */
export function framesPicture(rows: readonly Row[], outlets: readonly Outlet[]): Picture | null {
  if (rows.length === 0) return null;
  const left = Math.min(260, Math.max(...rows.map((r) => widthOf(r.label) + 14)));
  const column = LINE * DOT + 18;
  const linesOf = (r: Row) =>
    Math.max(1, ...r.cells.map((c) => Math.ceil(Math.min(MOST + 1, c.own + c.others) / LINE)));
  const x = scaleBand(
    outlets.map((o) => o.id),
    [left, left + outlets.length * column],
  );
  const parts = outlets.map((o) =>
    el('g', { class: `src-${o.colour}` }, text(x(o.id)! + DOT / 2, 18, o.monogram, { class: 'off' })),
  );
  let y = 28;
  for (const r of rows) {
    const height = linesOf(r) * DOT + 14;
    parts.push(el('line', { class: 'rule', x1: 0, x2: left + outlets.length * column, y1: y, y2: y }));
    parts.push(text(0, y + 16, cut(r.label, left - 8)));
    for (const o of outlets) {
      const c = r.cells.find((k) => k.source === o.id);
      if (!c) {
        parts.push(text(x(o.id)! + DOT / 2, y + 15, '·', { class: 'soft' }));
        continue;
      }
      const n = Math.min(MOST, c.own + c.others);
      const dots = Array.from({ length: n }, (_, i) =>
        el('circle', {
          class: i < c.own ? 'full' : 'open',
          cx: x(o.id)! + DOT * ((i % LINE) + 0.5),
          cy: y + 12 + DOT * Math.floor(i / LINE),
          r: 2.8,
        }),
      );
      if (c.own + c.others > MOST) {
        dots.push(text(x(o.id)! + 2, y + 15 + DOT * (MOST / LINE), `${c.own + c.others}`, { class: 'small soft' }));
      }
      parts.push(el('g', { class: `src-${o.colour}` }, ...dots));
    }
    y += height;
  }
  const said = rows
    .map(
      (r) =>
        `${r.label}: ${r.cells.length === 0 ? 'no cue' : r.cells.map((c) => `${nameOf(outlets, c.source)} ${c.own + c.others}`).join(', ')}`,
    )
    .join('; ');
  return {
    id: 'frames',
    title: 'Cues of frames, a dot for each',
    says: `Filled dots stand for the outlet’s own words, hollow ones for words of others. ${said}.`,
    width: left + outlets.length * column + 4,
    height: y + 4,
    body: parts.join(''),
  };
}

const nameOf = (outlets: readonly Outlet[], id: string): string => outlets.find((o) => o.id === id)?.name ?? id;
