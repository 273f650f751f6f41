import type { APIRoute } from 'astro';
import { edition, index } from '../../edition/edition.ts';
import type { Event } from '../../model/event.ts';
import { absolute } from '../../view/address.ts';
import { frameOf } from '../../view/machine/frame.ts';
import { labelled } from '../../view/status.ts';

export const getStaticPaths = () => index.inTime.map((event) => ({ params: { id: event.id }, props: { event } }));

/** oembed.com 1.0, type rich: the event in a frame. */
export const GET: APIRoute<{ event: Event }> = ({ props: { event }, site }) =>
  Response.json({
    version: '1.0',
    type: 'rich',
    title: labelled(event),
    provider_name: edition.site.title,
    provider_url: absolute('', site),
    ...frameOf(event, index, (path) => absolute(path, site)),
  });
