import type { APIRoute } from 'astro';
import { index } from '../../edition/edition.ts';
import type { Event } from '../../model/event.ts';
import { absolute } from '../../view/address.ts';
import { eventMarkdown } from '../../view/machine/eventMarkdown.ts';

export const getStaticPaths = () => index.inTime.map((event) => ({ params: { id: event.id }, props: { event } }));

export const GET: APIRoute<{ event: Event }> = ({ props, site }) =>
  new Response(eventMarkdown(props.event, index, (p) => (site ? absolute(p, site) : `../${p}`)));
