import { scaleBand, scalePoint } from 'd3-scale';
import type { Outlet } from '../../edition/outlet.ts';
import type { Standings } from '../../edition/standing.ts';
import type { Event } from '../../model/event.ts';
import { cut, el, type Picture, text } from '../../view/compare/svg.ts';
import { count } from '../../view/count.ts';
import { labelled } from '../../view/status.ts';
import { inWords } from '../../view/when.ts';

const LANE = 28;
const STEP = 26;
const LEFT = 200;
/** How many happenings a picture holds; beyond that the latest are shown. */
const MOST = 60;

/**
 * Who reported what, and when it happened: a lane a source, a column a dated event. Columns follow in the order of time at
 * even steps, since single early dates would else squeeze all others into a corner; the year stands where it changes.
 */
export function lanesPicture(
  events: readonly Event[],
  outlets: readonly Outlet[],
  standingsOf: (e: Event) => Standings,
): Picture | null {
  const dated = events.filter((e) => e.date && /^[1-9]\d{3}/.test(e.date.edtf)).slice(-MOST);
  if (dated.length === 0) return null;
  const right = LEFT + dated.length * STEP;
  const lanes = scaleBand(
    outlets.map((o) => o.id),
    [30, 30 + outlets.length * LANE],
  );
  const x = scalePoint(
    dated.map((e) => e.id),
    [LEFT + STEP / 2, right - STEP / 2],
  );
  const bottom = 30 + outlets.length * LANE;
  let year = '';
  const parts: string[] = outlets.map((o) => {
    const y = lanes(o.id)! + LANE / 2;
    return (
      el('line', { class: 'rule', x1: LEFT, x2: right, y1: y, y2: y }) +
      el('g', { class: `src-${o.colour}` }, text(0, y + 4.5, o.monogram, { class: 'off' })) +
      text(34, y + 4.5, cut(o.name, LEFT - 44))
    );
  });
  for (const e of dated) {
    const at = x(e.id)!;
    const its = e.date!.min.slice(0, 4);
    if (its !== year) {
      parts.push(text(at - 6, 18, its, { class: 'small soft' }));
      parts.push(el('line', { class: 'rule', x1: at - STEP / 2, x2: at - STEP / 2, y1: 6, y2: bottom }));
      year = its;
    }
    const standings = standingsOf(e);
    const told = outlets.filter((o) => standings.has(o.id));
    if (told.length > 1) {
      const ys = told.map((o) => lanes(o.id)! + LANE / 2);
      parts.push(el('line', { class: 'axis', x1: at, x2: at, y1: Math.min(...ys), y2: Math.max(...ys) }));
    }
    for (const o of told) {
      parts.push(
        el(
          'g',
          { class: `src-${o.colour}` },
          el(
            'circle',
            {
              class: standings.get(o.id) === 'attributed' ? 'open ground' : 'full',
              cx: at,
              cy: lanes(o.id)! + LANE / 2,
              r: 6,
            },
            el('title', {}, `${inWords(e.date!.edtf)}: ${labelled(e)}`.replace(/[<&]/g, ' ')),
          ),
        ),
      );
    }
  }
  const shared = dated.filter((e) => standingsOf(e).size > 1).length;
  return {
    id: 'timeline',
    title: 'Who reports what, in the order in which it happened',
    says: `${count(dated.length, 'dated event')} from ${inWords(dated[0]!.date!.edtf)} to ${inWords(dated.at(-1)!.date!.edtf)}, a column each, and a lane for each of ${count(outlets.length, 'source')}. A line joins the sources that report the same event: ${count(shared, 'event')}.`,
    width: right + 10,
    height: bottom + 8,
    body: parts.join(''),
  };
}
