import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { InputError } from '../model/problem.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { faultInPage } from './fault.ts';
import { filesOf } from './files.ts';
import type { Part } from './task.ts';

/** The search index as far as it is needed here. */
type Search = Pick<SearchIndex, 'indexed' | 'add'>;

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

export interface RendererOptions {
  /** Which part is rendered, known when the edition has been written: pages read it as they are loaded. */
  part: Promise<Part>;
  search: Search;
  /** The folder that the site is written to. */
  out: string;
  /** The path below the site's host, as `prefixOf` writes it. */
  prefix: string;
}

/**
 * Puts itself around Astro's own renderer (Adapter API, “Custom prerenderer”): Astro compiles the pages while the articles are read,
 * and waits for the edition; each page is written as it is made, and the search index takes it in, in the order of their paths.
 */
export const renderer = ({ part, search, out, prefix }: RendererOptions): AstroIntegration => ({
  name: 'parallax-renderer',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => {
        let before: Promise<void> = Promise.resolve();
        const write = filesOf(out);
        /** Writes a page, and has the search take it in when those before it are in: their order is part of the index. */
        const takeIn = async (rendering: Promise<Rendered>, file: string, turn: Promise<void>): Promise<Rendered> => {
          const rendered = await rendering;
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (response.status >= 300 && response.status < 400) return rendered;
          const page = Buffer.from(await response.arrayBuffer());
          write(file, page);
          const words = search.indexed(page);
          await turn;
          if (words !== null) await search.add(file, words);
          // What has no body isn’t written by Astro, which would take three times as long for it.
          return new Response(null);
        };
        return {
          ...astro,
          async setup() {
            await part;
            await astro.setup?.();
          },
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const wanted = await part;
            return paths.filter(({ route }) => wanted === 'all' || route.type !== 'endpoint');
          },
          render(request, options) {
            const { component, type } = options.routeData;
            const rendered = named(component, () => astro.render(request, options));
            if (type !== 'page') return rendered;
            const taken = takeIn(rendered, fileOf(request, prefix), before);
            before = taken.then(() => {});
            // Whoever waits for this page sees the error; the next one doesn't wait for nothing.
            before.catch(() => {});
            return taken;
          },
        };
      }),
  },
});

/** The file that a page is written to, below the folder of the site. */
function fileOf(request: Request, prefix: string): string {
  const path = decodeURI(new URL(request.url).pathname.slice(prefix.length));
  return path === '404/' ? '404.html' : `${path}index.html`;
}

/** Names the page of what fails. */
async function named<T>(component: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new InputError([faultInPage(error, "the page can't be rendered", component)]);
  }
}
