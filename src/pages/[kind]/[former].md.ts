import type { APIRoute } from 'astro';
import { edition } from '../../edition/edition.ts';
import type { Former } from '../../model/permalink.ts';
import { absolute } from '../../view/address.ts';
import { formerId, formerPages } from '../../view/former.ts';
import { formerMarkdown } from '../../view/machine/former.ts';

export const getStaticPaths = () =>
  formerPages(edition, 'event').map((former) => ({
    params: { kind: 'events', former: formerId(former) },
    props: { former },
  }));

export const GET: APIRoute<{ former: Former }> = ({ props, site }) =>
  new Response(formerMarkdown(props.former, (p) => (site ? absolute(p, site) : `../${p}`)));
