import type { APIRoute } from 'astro';
import { edition, index } from '../edition.ts';
import { absolute, eventPath } from '../view/address.ts';
import { list } from '../view/count.ts';
import { calendar } from '../view/machine/calendar.ts';
import { lastingId } from '../view/machine/lastingId.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    calendar(edition.site.title, index.inTime, (e) => {
      const tellers = [...new Set(e.reports.map((r) => index.outletOf(r.article).name))];
      return {
        id: lastingId(edition.site, eventPath(e.id)),
        url: absolute(eventPath(e.id), site),
        summary: `Told by ${list(tellers)}.`,
      };
    }),
  );
