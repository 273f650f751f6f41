import type { APIRoute } from 'astro';
import { edition, index } from '../../edition.ts';
import type { Event } from '../../model/event.ts';
import { absolute } from '../../view/address.ts';

export const getStaticPaths = () => index.inTime.map((event) => ({ params: { id: event.id }, props: { event } }));

const attribute = (s: string): string => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** oembed.com 1.0, type rich: the event in a frame. */
export const GET: APIRoute<{ event: Event }> = ({ props: { event }, site }) =>
  Response.json({
    version: '1.0',
    type: 'rich',
    title: event.label,
    provider_name: edition.site.title,
    provider_url: absolute('', site),
    width: 640,
    height: 420,
    html: `<iframe src="${attribute(absolute(`embed/${event.id}/`, site))}" title="${attribute(event.label)}" width="640" height="420" loading="lazy"></iframe>`,
  });
