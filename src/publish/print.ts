import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { APIContext, APIRoute, AstroIntegration, AstroPrerenderer } from 'astro';
import { prefixOf } from './prefix.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Route = Path['route'];
/** The values that a route's `getStaticPaths` gave, in its order. */
type Given = Pick<APIContext, 'params' | 'props'>;
/** What Astro has compiled: a route's module, and what its `getStaticPaths` gave. */
interface Compiled {
  manifest: { pageMap?: Map<string, () => Promise<unknown>> };
  getComponentByRoute(route: Route): Promise<{ GET: APIRoute }>;
  routeCache: { get(route: Route): { staticPaths?: Given[] } | undefined };
}
/** A file below the site's folder, and what answers at its address. */
interface Job {
  file: string;
  route: Route;
  answer(): Promise<Response>;
}

/** After so many files the work of other threads (pictures drawn, say) is seen to. */
const turn = 8;
/** So many pictures are drawn at once, in threads of their own. */
const drawn = 4;

export interface Press {
  /** The site's folder. */
  out: string;
  site: string | undefined;
  base: string | undefined;
  /** Which files are printed; all where it isn't given. */
  takes?: (file: string) => boolean;
  /** Called with each page that was written, and waited for. */
  printed?: (file: string, html: Buffer) => Promise<void>;
}

/**
 * Has Astro compile the site, and writes the files itself. Astro's way to each of them costs a millisecond, which is more
 * than most take: three in four are no pages (JSON, Markdown, feeds), and their endpoints are asked without a request.
 */
export const printing = (press: Press): AstroIntegration => ({
  name: 'printing',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        setup: () => astro.setup!(),
        async getStaticPaths() {
          const jobs = await jobsOf(astro, press);
          const pictures = jobs.filter((j) => j.file.endsWith('.png'));
          const share = (n: number): Job[] => pictures.filter((_, i) => i % drawn === n);
          await Promise.all([
            print(
              jobs.filter((j) => !j.file.endsWith('.png')),
              press,
            ),
            ...Array.from({ length: drawn }, (_, n) => print(share(n), press)),
          ]);
          return [];
        },
      })),
  },
});

/** Everything to be written; of two routes that claim one address the more specific has it, which Astro gives first. */
async function jobsOf(astro: AstroPrerenderer, { site: address, base, takes = () => true }: Press): Promise<Job[]> {
  const { app } = astro as AstroPrerenderer & { app: Compiled };
  const { pageMap } = app.manifest;
  // Astro imports a page's module anew for each page, which costs a tenth of the page.
  for (const [component, load] of pageMap ?? []) {
    let loaded: Promise<unknown> | undefined;
    pageMap!.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
  const site = address ? new URL(address) : undefined;
  const origin = site?.origin ?? 'http://localhost';
  const prefix = prefixOf(base);
  const jobs = new Map<string, Job>();
  const places = new Map<Route, number>();
  for (const { pathname, route } of await astro.getStaticPaths()) {
    const place = places.get(route) ?? 0;
    places.set(route, place + 1);
    const path = pathname.replace(/^\/{1,9}|\/{1,9}$/g, '');
    const page = route.type === 'page';
    const file = !page ? path : path === '404' ? '404.html' : join(path, 'index.html');
    if (jobs.has(file)) continue;
    const url = new URL(prefix + path + (page && path ? '/' : ''), origin);
    const answer = page
      ? async () => {
          const rendered = await astro.render(new Request(url), { routeData: route });
          return 'response' in rendered ? rendered.response : rendered;
        }
      : async () => {
          const { GET } = await app.getComponentByRoute(route);
          const given = app.routeCache.get(route)?.staticPaths?.[place] ?? { params: {}, props: {} };
          return GET({ ...given, url, site } as APIContext);
        };
    jobs.set(file, { file, route, answer });
  }
  return [...jobs.values()].filter((j) => takes(j.file));
}

async function print(jobs: readonly Job[], { out, printed }: Press): Promise<void> {
  const made = new Set<string>();
  let n = 0;
  for (const { file, route, answer } of jobs) {
    try {
      const path = join(out, file);
      const folder = dirname(path);
      const content = Buffer.from(await (await answer()).arrayBuffer());
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(path, content);
      if (route.type === 'page') await printed?.(file, content);
    } catch (error) {
      // Where it happened, for the message: Astro's own way to a page would add it too.
      if (typeof error === 'object' && error !== null && !('id' in error))
        Object.assign(error, { id: route.component });
      throw error;
    }
    if (++n % turn === 0) await setImmediate();
  }
}
