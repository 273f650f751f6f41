import { scaleBand } from 'd3-scale';
import type { Outlet } from '../../edition/outlet.ts';
import type { Row } from '../../model/measure.ts';
import { cut, el, type Picture, text, widthOf } from '../../view/compare/svg.ts';
import { count } from '../../view/count.ts';

const ROW = 26;
const COLUMN = 44;

/** Rows × sources: a filled sign for the outlet's own voice, an outlined one for words of others, a dot for “not found”, or what else `signOf` gives for an empty place. */
export function matrixPicture(
  { id, title, what }: { id: string; title: string; what: string },
  rows: readonly Row[],
  outlets: readonly Outlet[],
  signOf: (row: Row, outlet: Outlet) => string = () => '·',
): Picture {
  const left = Math.min(400, Math.max(120, ...rows.map((r) => widthOf(r.label) + 14)));
  const width = left + outlets.length * COLUMN + 8;
  const height = 34 + rows.length * ROW + 6;
  const x = scaleBand(
    outlets.map((o) => o.id),
    [left, left + outlets.length * COLUMN],
  );
  const y = scaleBand(
    rows.map((r) => r.id),
    [34, 34 + rows.length * ROW],
  );
  const middle = (id: string) => x(id)! + x.bandwidth() / 2;
  const body = [
    ...outlets.map((o) =>
      el('g', { class: `src-${o.colour}` }, text(middle(o.id), 20, o.monogram, { class: 'mid off' })),
    ),
    ...rows.map((r) => {
      const top = y(r.id)!;
      const held = new Map(r.cells.map((c) => [c.source, c]));
      return [
        el('line', { class: 'rule', x1: 0, x2: width, y1: top, y2: top }),
        text(0, top + 17, cut(r.label, left - 10)),
        ...outlets.map((o) => {
          const c = held.get(o.id);
          if (!c) return text(middle(o.id), top + 17, signOf(r, o), { class: 'mid soft' });
          const n = c.own + c.others;
          return el(
            'g',
            { class: `src-${o.colour}` },
            el('rect', { class: c.own ? 'full' : 'open', x: middle(o.id) - 12, y: top + 4, width: 24, height: 18 }),
            text(middle(o.id), top + 17.5, String(n), { class: c.own ? 'mid on' : 'mid off' }),
          );
        }),
      ].join('');
    }),
  ].join('');
  const says = `${count(rows.length, what)} by ${count(outlets.length, 'source')}. ${outlets
    .slice(0, 12)
    .map((o) => `${o.name} tells ${rows.filter((r) => r.cells.some((c) => c.source === o.id)).length}`)
    .join(
      '; ',
    )}. A number counts the passages; filled where the outlet tells it itself, outlined where it attributes all of it.`;
  return { id, title, says, width, height, body };
}
