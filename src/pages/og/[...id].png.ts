import type { APIRoute } from 'astro';
import { edition, index } from '../../edition/edition.ts';
import type { Telling } from '../../edition/standing.ts';
import type { Event } from '../../model/event.ts';
import { count, listOfFirst, upper } from '../../view/count.ts';
import { dateOfEvent } from '../../view/eventDate.ts';
import { formerId, formerPages } from '../../view/former.ts';
import { inShort } from '../../view/inShort.ts';
import { isDrawable } from '../../view/machine/drawable.ts';
import { type Picture, png } from '../../view/machine/picture.ts';
import { labelled } from '../../view/status.ts';

/** What stands in the picture of an event. */
function pictureOf(event: Event): Picture {
  const standings = index.standingsOfEvent(event);
  const tellers = index.telling.filter((o) => standings.has(o.id));
  const label = labelled(event);
  const told = listOfFirst(
    tellers.map((o) => o.name),
    3,
    'other',
  );
  return {
    above: upper(dateOfEvent(event, index)),
    title: [label, told, edition.site.title].find(isDrawable) ?? label,
    below: inShort(event, index),
    monograms: tellers.map((o) => ({
      letters: o.monogram,
      colour: o.colour,
      standing: standings.get(o.id) as Telling,
    })),
    name: edition.site.title,
  };
}

/**
 * A picture for the first page, which other pages share, and one for each event that several sources tell; cards that were
 * made of a page that moved show the picture of the one it leads to, those of a page that went the first page's.
 */
export function getStaticPaths() {
  const { site, articles } = edition;
  const home: Picture = {
    above: `${upper(count(articles.length, 'article'))}, ${count(index.telling.length, 'source')}`,
    title: site.title,
    below: site.question,
    monograms: index.telling.map((o) => ({ letters: o.monogram, colour: o.colour, standing: 'own' as const })),
    name: '',
  };
  return [
    { params: { id: 'home' }, props: { picture: home } },
    ...index.inTime
      .filter((e) => index.hasPicture(e))
      .map((event) => ({ params: { id: `events/${event.id}` }, props: { picture: pictureOf(event) } })),
    ...formerPages(edition, 'event').map((former) => {
      const now = former.to === null ? undefined : index.event.get(former.to.split('/')[1]!);
      const picture = now && index.hasPicture(now) ? pictureOf(now) : home;
      return { params: { id: `events/${formerId(former)}` }, props: { picture } };
    }),
  ];
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.picture)));
