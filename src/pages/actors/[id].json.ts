import type { APIRoute } from 'astro';
import { edition, index } from '../../edition.ts';
import type { Actor } from '../../model/actor.ts';

export const getStaticPaths = () => edition.actors.map((actor) => ({ params: { id: actor.id }, props: { actor } }));

export const GET: APIRoute<{ actor: Actor }> = ({ props: { actor } }) =>
  Response.json({
    format: 1,
    actor,
    events: (index.eventsOfActor.get(actor.id) ?? []).map((e) => e.id),
    claims: index.claimsOfSpeaker.get(actor.id) ?? [],
  });
