import type { APIRoute } from 'astro';
import { edition, index } from '../../edition/edition.ts';
import type { Former } from '../../model/permalink.ts';
import { absolute } from '../../view/address.ts';
import { formerId, formerPages, formerTitle } from '../../view/former.ts';
import { frameOf } from '../../view/machine/frame.ts';
import { labelled } from '../../view/status.ts';

export const getStaticPaths = () =>
  formerPages(edition, 'event').map((former) => ({
    params: { kind: 'events', former: formerId(former) },
    props: { former },
  }));

/** oembed.com 1.0: the event that tells it now, in a frame; where none does, a link of which the title says so. */
export const GET: APIRoute<{ former: Former }> = ({ props: { former }, site }) => {
  const event = former.to === null ? undefined : index.event.get(former.to.split('/')[1]!);
  const whole = (path: string): string => absolute(path, site);
  const frame = event ? { type: 'rich', ...frameOf(event, index, whole) } : { type: 'link' };
  return Response.json({
    version: '1.0',
    title: event ? labelled(event) : formerTitle(former),
    provider_name: edition.site.title,
    provider_url: whole(''),
    ...frame,
  });
};
