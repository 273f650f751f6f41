import type { APIRoute } from 'astro';
import { edition, index } from '../edition/edition.ts';
import { absolute } from '../view/address.ts';
import { jsonFeed } from '../view/machine/feed.ts';
import { type FeedPlan, feedOf, feedPlans } from '../view/machine/feeds.ts';

export const getStaticPaths = () =>
  feedPlans(edition, index).map((plan) => ({ params: { feed: plan.path }, props: { plan } }));

export const GET: APIRoute<{ plan: FeedPlan }> = ({ props, site }) =>
  new Response(jsonFeed(feedOf(props.plan, edition, (p) => absolute(p, site))));
