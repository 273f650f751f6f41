import type { APIRoute } from 'astro';
import { edition } from '../../edition/edition.ts';
import type { Former } from '../../model/permalink.ts';
import { formerId, formerPages } from '../../view/former.ts';
import { formerJson } from '../../view/machine/former.ts';

/** The twins of pages that moved or went: who kept such an address learns where to ask now. */
export const getStaticPaths = () =>
  formerPages(edition).map((former) => ({
    params: { kind: `${former.kind}s`, former: formerId(former) },
    props: { former },
  }));

export const GET: APIRoute<{ former: Former }> = ({ props }) => Response.json(formerJson(props.former));
