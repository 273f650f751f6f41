import type { APIRoute } from 'astro';
import { index } from '../../edition/edition.ts';
import type { Outlet } from '../../edition/outlet.ts';

export const getStaticPaths = () => index.outlets.map((outlet) => ({ params: { id: outlet.id }, props: { outlet } }));

export const GET: APIRoute<{ outlet: Outlet }> = ({ props: { outlet } }) =>
  Response.json({
    format: 1,
    source: { ...outlet.source, id: outlet.id, name: outlet.name, monogram: outlet.monogram },
    articles: outlet.articles.map((a) => a.id),
    events: (index.eventsOfOutlet.get(outlet.id) ?? []).map((e) => e.id),
  });
