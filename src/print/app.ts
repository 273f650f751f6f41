import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, APIRoute, AstroPrerenderer } from 'astro';
import { prefixOf } from '../model/prefix.ts';

export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
export type Route = Path['route'];
/** The values that a route's `getStaticPaths` gave, in its order. */
export type Given = Pick<APIContext, 'params' | 'props'>;

/** What Astro has compiled (7.3): its routes, their modules, and what each `getStaticPaths` gave. */
export interface App {
  manifest: {
    routes: readonly { routeData: Route }[];
    pageMap?: Map<string, () => Promise<unknown>>;
    base: string;
    site?: string;
  };
  baseWithoutTrailingSlash: string;
  getComponentByRoute(route: Route): Promise<{ GET: APIRoute }>;
  routeCache: { get(route: Route): { staticPaths?: Given[] } | undefined };
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/** Where the site will be published, and the folder of the modules that render it. */
export interface Setting {
  server: string;
  site: string | undefined;
  base: string | undefined;
}

/**
 * Loads what `compile.ts` made, as Astro's own prerenderer does. Each folder `server` can be loaded once: its modules read the
 * edition as they load.
 */
export async function openApp({ server, site, base }: Setting): Promise<App> {
  // What was compiled is the same wherever the site goes; the modules ask for this as they load.
  globalThis.parallaxPlace = { site, base: prefixOf(base) };
  const entry = readdirSync(server).find((f) => f.startsWith('prerender-entry'))!;
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: App };
  const pagesByKeys = new Map<string, unknown>(
    (JSON.parse(readFileSync(join(server, 'styles.json'), 'utf8')) as [string, unknown][]).map(([key, styles]) => [
      key,
      { styles },
    ]),
  );
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  // Astro says nothing of its own: what fails is thrown.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write() {} } } } });
  app.manifest.base = prefixOf(base);
  app.baseWithoutTrailingSlash = prefixOf(base).replace(/\/$/, '');
  if (site) app.manifest.site = site;
  // Astro imports a page's module anew for each page, which costs a tenth of the page.
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loaded: Promise<unknown> | undefined;
    pageMap!.set(component, () => {
      loaded ??= load();
      return loaded;
    });
  }
  return app;
}

/** Loads the modules of pages, which else happens when the first page of a kind is asked for. */
export async function loadPages(app: App, takes: (component: string) => boolean): Promise<void> {
  for (const [component, load] of app.manifest.pageMap ?? [])
    if (takes(component)) await ((await load()) as { page(): Promise<unknown> }).page();
}
