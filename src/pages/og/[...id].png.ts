import type { APIRoute } from 'astro';
import { edition, index } from '../../edition.ts';
import { count, upper } from '../../view/count.ts';
import { inShort } from '../../view/inShort.ts';
import { type Picture, png } from '../../view/machine/picture.ts';
import type { Telling } from '../../view/standing.ts';
import { labelled } from '../../view/status.ts';
import { inWords } from '../../view/when.ts';

/** A picture for the first page, which other pages share, and one for each event that several sources tell. */
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
      .map((event) => {
        const standings = index.standingsOfEvent(event);
        const tellers = index.telling.filter((o) => standings.has(o.id));
        const picture: Picture = {
          above: event.date ? upper(inWords(event.date.edtf)) : 'Date not stated',
          title: labelled(event),
          below: inShort(event, index),
          monograms: tellers.map((o) => ({
            letters: o.monogram,
            colour: o.colour,
            standing: standings.get(o.id) as Telling,
          })),
          name: site.title,
        };
        return { params: { id: `events/${event.id}` }, props: { picture } };
      }),
  ];
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.picture)));
