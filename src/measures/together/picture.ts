import { scaleBand, scaleSqrt } from 'd3-scale';
import type { Together } from '../../model/measure.ts';
import { cut, el, type Picture, text } from '../../view/compare/svg.ts';
import { count } from '../../view/count.ts';

const CELL = 26;
const LEFT = 190;
const TOP = 30;

/** Actors × actors, the lower half: a square for the sentences that name both, its area by how many. */
export function togetherPicture({ actors, pairs }: Together): Picture | null {
  if (actors.length < 3 || pairs.length === 0) return null;
  const ids = actors.map((a) => a.id);
  const across = scaleBand(ids, [LEFT, LEFT + ids.length * CELL]);
  const down = scaleBand(ids, [TOP, TOP + ids.length * CELL]);
  const most = Math.max(...pairs.map((p) => p.count));
  const side = scaleSqrt([0, most], [0, CELL - 4]);
  const parts: string[] = [];
  actors.forEach((a, i) => {
    const y = down(a.id)! + CELL / 2;
    parts.push(text(LEFT - 8, y + 4.5, cut(a.name, LEFT - 34), { class: 'end' }));
    parts.push(text(4, y + 4.5, String(i + 1), { class: 'small soft' }));
    parts.push(text(across(a.id)! + CELL / 2, down(a.id)! + CELL / 2 + 4, String(i + 1), { class: 'mid small soft' }));
    parts.push(
      el('line', { class: 'rule', x1: LEFT, x2: across(a.id)! + CELL, y1: down(a.id)! + CELL, y2: down(a.id)! + CELL }),
    );
  });
  const place = new Map(ids.map((id, i) => [id, i]));
  for (const p of pairs) {
    const [column, row] = place.get(p.a)! < place.get(p.b)! ? [p.a, p.b] : [p.b, p.a];
    const s = side(p.count);
    const x = across(column)! + CELL / 2;
    const y = down(row)! + CELL / 2;
    parts.push(el('rect', { class: 'open', x: x - s / 2, y: y - s / 2, width: s, height: s }));
    if (s > 9) parts.push(text(x, y + 4, String(p.count), { class: 'mid small' }));
  }
  const strongest = [...pairs].sort((a, b) => b.count - a.count || (a.a + a.b < b.a + b.b ? -1 : 1)).slice(0, 3);
  const name = (id: string) => actors.find((a) => a.id === id)!.name;
  return {
    id: 'together',
    title: 'Who is named together',
    says: `The ${count(actors.length, 'actor')} named in most sentences. A square counts the sentences that name both: ${strongest
      .map((p) => `${name(p.a)} and ${name(p.b)} ${p.count}`)
      .join('; ')}.`,
    width: LEFT + ids.length * CELL + 10,
    height: TOP + ids.length * CELL + 6,
    body: parts.join(''),
  };
}
