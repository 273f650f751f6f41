import type { APIRoute } from 'astro';
import { index } from '../../edition/edition.ts';
import type { Event } from '../../model/event.ts';
import { eventJson } from '../../view/machine/pageJson.ts';

export const getStaticPaths = () => index.inTime.map((event) => ({ params: { id: event.id }, props: { event } }));

export const GET: APIRoute<{ event: Event }> = ({ props }) => Response.json(eventJson(props.event, index));
