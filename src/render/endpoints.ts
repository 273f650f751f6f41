import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, APIRoute } from 'astro';
import { InputError } from '../model/problem.ts';
import { byPriority, endpointPath, type Params } from './endpointPath.ts';
import { faultInPage } from './fault.ts';
import { filesOf } from './files.ts';

/** An endpoint as Astro documents it: the paths that it answers, and its answer. */
interface Endpoint {
  getStaticPaths?: () => { params: Params; props?: object }[] | Promise<{ params: Params; props?: object }[]>;
  GET: APIRoute;
}

const pages = 'src/pages';
/** So many answers are waited for at once: a picture is drawn in another thread. */
const atOnce = 4;

/**
 * Writes what is no page (data, feeds, pictures) into `out`. Endpoints are plain functions, so that nothing has to be compiled
 * and no request made up: of tens of thousands of small files that was most of the time. They read the site's address of
 * `PARALLAX_PLACE`, as what Astro compiles reads it of `import.meta.env`.
 * @throws InputError naming the endpoint that fails.
 */
export async function writeEndpoints(out: string, site: string | undefined): Promise<void> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .sort(byPriority)
    // What is asked first for a path is written last. So the data, too, are written before what describes them, which needn't make them again.
    .reverse();
  const write = filesOf(out);
  const address = site === undefined ? undefined : new URL(site);
  for (const file of files) {
    await named(join(pages, file), async () => {
      const { getStaticPaths, GET } = (await import(pathToFileURL(resolve(pages, file)).href)) as Endpoint;
      const waiting = ((await getStaticPaths?.()) ?? [{ params: {} }]).values();
      const written = new Set<string>();
      const answer = async (): Promise<void> => {
        for (const { params, props = {} } of waiting) {
          const path = endpointPath(file, params);
          if (written.has(path)) continue;
          written.add(path);
          const response = await GET({ params, props, site: address } as unknown as APIContext);
          if (response.body) write(path, new Uint8Array(await response.arrayBuffer()));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, answer));
    });
  }
}

/** Names the endpoint that fails. */
async function named(component: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new InputError([faultInPage(error, "the page can't be rendered", component)]);
  }
}
