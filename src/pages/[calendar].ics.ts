import type { APIRoute } from 'astro';
import { edition, index } from '../edition/edition.ts';
import { inText } from '../edition/outlet.ts';
import { absolute, eventPath } from '../view/address.ts';
import { list } from '../view/count.ts';
import { calendar } from '../view/machine/calendar.ts';
import { lastingId } from '../view/machine/lastingId.ts';
import { mainOf } from '../view/rank.ts';

/** The main events, since a calendar is read beside one's own days; and every event for those who want them all. */
export const getStaticPaths = () => [
  { params: { calendar: 'events' }, props: { every: false } },
  { params: { calendar: 'every-event' }, props: { every: true } },
];

export const GET: APIRoute<{ every: boolean }> = ({ props: { every }, site }) =>
  new Response(
    calendar(
      every ? `${edition.site.title}: every event` : edition.site.title,
      every ? index.inTime : mainOf(index.inTime),
      (e) => {
        const telling = index.standingsOfEvent(e);
        const tellers = index.telling.filter((o) => telling.has(o.id)).map(inText);
        return {
          id: lastingId(edition.site, eventPath(e.id)),
          url: absolute(eventPath(e.id), site),
          summary: `Told by ${list(tellers)}.`,
        };
      },
    ),
  );
