import { scaleLinear } from 'd3-scale';
import type { Outlet } from '../../edition/outlet.ts';
import { cut, el, type Picture, text } from './svg.ts';

/** One line of a mirror: a thing, and how much of it stands on each side, solid and outlined. */
export interface MirrorRow {
  label: string;
  a: [full: number, open: number];
  b: [full: number, open: number];
}

const MIDDLE = 270;
const SIDE = 190;
const ROW = 24;

/** Two sources back to back: bars to the left for one, to the right for the other, on one scale. */
export function mirrorPicture(
  { id, title, unit }: { id: string; title: string; unit: string },
  a: Outlet,
  b: Outlet,
  rows: readonly MirrorRow[],
): Picture | null {
  const most = Math.max(0, ...rows.flatMap((r) => [r.a[0] + r.a[1], r.b[0] + r.b[1]]));
  if (most === 0) return null;
  const scale = scaleLinear([0, most], [0, SIDE - 36]);
  const width = MIDDLE + 2 * SIDE;
  const parts = [
    el('g', { class: `src-${a.colour}` }, text(SIDE, 18, cut(`${a.monogram}  ${a.name}`, SIDE), { class: 'off end' })),
    el(
      'g',
      { class: `src-${b.colour}` },
      text(SIDE + MIDDLE, 18, cut(`${b.monogram}  ${b.name}`, SIDE), { class: 'off' }),
    ),
  ];
  rows.forEach((r, i) => {
    const y = 30 + i * ROW;
    parts.push(el('line', { class: 'rule', x1: 0, x2: width, y1: y, y2: y }));
    parts.push(text(SIDE + MIDDLE / 2, y + 16, cut(r.label, MIDDLE - 12), { class: 'mid' }));
    const bar = (at: number, [full, open]: [number, number], left: boolean, colour: number) => {
      const [f, o] = [scale(full), scale(open)];
      const n = full + open;
      const out = [
        f > 0 ? el('rect', { class: 'full', x: left ? at - f : at, y: y + 6, width: f, height: 12 }) : '',
        o > 0 ? el('rect', { class: 'open', x: left ? at - f - o : at + f, y: y + 6, width: o, height: 12 }) : '',
        text(left ? at - f - o - 6 : at + f + o + 6, y + 16, n > 0 ? String(n) : '·', {
          class: left ? 'small soft end' : 'small soft',
        }),
      ];
      parts.push(el('g', { class: `src-${colour}` }, ...out));
    };
    bar(SIDE, r.a, true, a.colour);
    bar(SIDE + MIDDLE, r.b, false, b.colour);
  });
  const says = rows.map((r) => `${r.label}: ${r.a[0] + r.a[1]} and ${r.b[0] + r.b[1]}`).join('; ');
  return {
    id,
    title,
    says: `${unit}, ${a.name} to the left and ${b.name} to the right. ${says}.`,
    width,
    height: 30 + rows.length * ROW + 6,
    body: parts.join(''),
  };
}
