import { join } from 'node:path';
import type { APIContext } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { prefixOf } from '../model/prefix.ts';
import type { App, Path, Route, Setting } from './app.ts';

/** A file below the site's folder, and what answers at its address. */
export interface Job {
  file: string;
  route: Route;
  /** What its route's `getStaticPaths` gave it. */
  props: unknown;
  answer(): Promise<Response>;
}

/** Everything to be written of the routes that are taken; of two routes that claim one address the more specific has it, which Astro gives first. */
export async function jobsOf(
  app: App,
  { site: address, base }: Setting,
  takes: (component: string) => boolean,
): Promise<Job[]> {
  const site = address ? new URL(address) : undefined;
  const origin = site?.origin ?? 'http://localhost';
  const prefix = prefixOf(base);
  const jobs = new Map<string, Job>();
  const places = new Map<Route, number>();
  const { manifest, routeCache } = app;
  const routes = manifest.routes.filter(({ routeData }) => takes(routeData.component));
  const taken = {
    manifest: { ...manifest, routes },
    routeCache,
    getComponentByRoute: (r: Route) => app.getComponentByRoute(r),
  };
  for (const { pathname, route } of (await new StaticPaths(taken as never).getAll()) as Path[]) {
    const place = places.get(route) ?? 0;
    places.set(route, place + 1);
    const path = pathname.replace(/^\/{1,9}|\/{1,9}$/g, '');
    const page = route.type === 'page';
    const file = !page ? path : path === '404' ? '404.html' : join(path, 'index.html');
    if (jobs.has(file)) continue;
    const url = new URL(prefix + path + (page && path ? '/' : ''), origin);
    const given = routeCache.get(route)?.staticPaths?.[place] ?? { params: {}, props: {} };
    const answer = page
      ? () => app.render(new Request(url), { routeData: route })
      : async () => {
          const { GET } = await app.getComponentByRoute(route);
          return GET({ ...given, url, site } as APIContext);
        };
    jobs.set(file, { file, route, props: given.props, answer });
  }
  return [...jobs.values()];
}
