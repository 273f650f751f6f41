import { index } from '../../edition/edition.ts';
import { inText } from '../../edition/outlet.ts';
import type { Standing, Standings } from '../../edition/standing.ts';
import type { Event } from '../../model/event.ts';
import { count, list } from '../../view/count.ts';
import { type Html, html } from './html.ts';
import { monogram } from './monogram.ts';

export interface MarginOptions {
  /** What the sources do, where they don't tell: “Named”. */
  verb?: string | undefined;
  /** What it is about or was said at: an outlet isn't silent about what came after it. */
  event?: Event | null | undefined;
  /** It is a part of what is told of the event, a statement or a value: to name the event tells nothing of that. */
  part?: boolean | undefined;
}

/** So many sources a margin holds. */
const MOST = 8;

/**
 * Who says so. `standings` maps an outlet's id to how it stands to the statement beside it; outlets left out are shown
 * as a dot, each in its own place, so that a column of margins reads like a table. One sentence says it aloud.
 */
export function margin(standings: Standings, { verb = 'Told', event = null, part = false }: MarginOptions = {}): Html {
  const silences = event ? index.silencesOfEvent(event) : null;
  const standingOf = (id: string): Standing => {
    const silence = silences?.get(id) ?? 'absent';
    return standings.get(id) ?? (silence === 'named' && part ? 'absent' : silence);
  };
  // More outlets than a margin holds: only those that tell it are shown.
  const many = index.telling.length > MOST;
  const outlets = many ? index.telling.filter((o) => standings.has(o.id)).slice(0, MOST) : index.telling;
  const shown = outlets.map((outlet) => ({ outlet, standing: standingOf(outlet.id) }));
  const more = many ? standings.size - shown.length : 0;
  const said = (standing: Standing, before: string): string => {
    const named = shown.filter((o) => o.standing === standing).map((o) => inText(o.outlet));
    return named.length > 0 ? `${before} ${list(named)}.` : '';
  };
  const aloud = [
    said('own', `${verb} by`),
    said('attributed', 'Attributed to somebody by'),
    said('contradicts', 'Told differently by'),
    said('stated', 'Stated by the editor from the words of'),
    said('named', 'Named in passing by'),
    said('before', 'Published before it:'),
    said('perhaps-before', 'Perhaps published before it:'),
    said('unread', 'Not read:'),
    more > 0 && `And ${count(more, 'other source')}.`,
  ]
    .filter(Boolean)
    .join(' ');
  return html`<span class="margin" data-pagefind-ignore>${shown.map(({ outlet, standing }) => monogram(outlet, { standing, silent: true }))}${more > 0 && html`<span class="mono-more">+${more}</span>`}<span class="vh">${aloud || 'Said by nobody here.'}</span></span>`;
}
