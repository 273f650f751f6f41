import { scaleLinear } from 'd3-scale';
import type { Outlet } from '../../edition/outlet.ts';
import type { Speaker } from '../../model/measure.ts';
import { cut, el, type Picture, text } from '../../view/compare/svg.ts';
import { count } from '../../view/count.ts';

const ROW = 20;
const LEFT = 210;
const BARS = 300;
/** Speakers shown for each source; the rest is one bar. */
const SPEAKERS = 5;

/** Bars of words by speaker, a block a source: solid for words in quotation marks, outlined for reported speech. */
export function voicesPicture(speakers: readonly Speaker[], outlets: readonly Outlet[]): Picture | null {
  const blocks = outlets.slice(0, 10).map((o) => {
    const all = speakers
      .flatMap((s) => {
        const c = s.cells.find((x) => x.source === o.id);
        return c ? [{ name: s.label, quoted: c.quotedWords, reported: c.attributedWords }] : [];
      })
      .sort((a, b) => b.quoted + b.reported - a.quoted - a.reported || (a.name < b.name ? -1 : 1));
    const rest = all.slice(SPEAKERS);
    const rows = all.slice(0, SPEAKERS);
    if (rest.length > 0) {
      const sum = (key: 'quoted' | 'reported') => rest.reduce((n, r) => n + r[key], 0);
      rows.push({ name: `${count(rest.length, 'other')}`, quoted: sum('quoted'), reported: sum('reported') });
    }
    return { outlet: o, rows, speakers: all.length };
  });
  const most = Math.max(0, ...blocks.flatMap((b) => b.rows.map((r) => r.quoted + r.reported)));
  if (most === 0) return null;
  const scale = scaleLinear([0, most], [0, BARS]);
  const parts: string[] = [];
  let y = 0;
  for (const { outlet, rows } of blocks) {
    parts.push(el('line', { class: 'rule', x1: 0, x2: LEFT + BARS + 90, y1: y + 4, y2: y + 4 }));
    parts.push(text(0, y + 22, outlet.name, { class: 'bold' }));
    if (rows.length === 0) parts.push(text(LEFT, y + 22, 'nobody', { class: 'soft' }));
    y += 30;
    for (const r of rows) {
      const quoted = scale(r.quoted);
      const reported = scale(r.reported);
      parts.push(text(LEFT - 10, y + 12, cut(r.name, LEFT - 16), { class: 'end' }));
      const bars: string[] = [];
      if (quoted > 0) bars.push(el('rect', { class: 'full', x: LEFT, y: y + 2, width: quoted, height: 11 }));
      if (reported > 0)
        bars.push(el('rect', { class: 'open', x: LEFT + quoted, y: y + 2, width: reported, height: 11 }));
      parts.push(el('g', { class: `src-${outlet.colour}` }, ...bars));
      const said = [r.quoted ? `${r.quoted} quoted` : '', r.reported ? `${r.reported} reported` : ''].filter(Boolean);
      parts.push(text(LEFT + quoted + reported + 7, y + 12, said.join(', '), { class: 'small soft' }));
      y += ROW;
    }
    y += 6;
  }
  return {
    id: 'voices',
    title: 'Who gets quoted, in words',
    says: `Words by speaker in each source; solid bars for words in quotation marks, outlined ones for reported speech. ${blocks
      .map((b) => `${b.outlet.name}: ${b.rows[0] ? `most from ${b.rows[0].name}` : 'nobody'}`)
      .join('; ')}.`,
    width: LEFT + BARS + 160,
    height: y + 6,
    body: parts.join(''),
  };
}
