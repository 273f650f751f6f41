import type { APIRoute } from 'astro';
import { edition, index } from '../../edition/edition.ts';
import type { Actor } from '../../model/actor.ts';
import { actorJson } from '../../view/machine/pageJson.ts';

export const getStaticPaths = () => edition.actors.map((actor) => ({ params: { id: actor.id }, props: { actor } }));

export const GET: APIRoute<{ actor: Actor }> = ({ props }) => Response.json(actorJson(props.actor, index));
