import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { InputError } from '../model/problem.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { faultInPage } from './fault.ts';
import type { Part } from './task.ts';

/** The search index as far as it is needed here. */
type Search = Pick<SearchIndex, 'indexed' | 'add'>;

export interface RendererOptions {
  /** Which part is rendered, known when the edition has been written: pages read it as they are loaded. */
  part: Promise<Part>;
  search: Search;
  /** The path below the site's host, as `prefixOf` writes it. */
  prefix: string;
}

/**
 * Puts itself around Astro's own renderer (Adapter API, “Custom prerenderer”): Astro compiles the pages while the articles are read,
 * and waits for the edition; the search index takes in each page as it is made, in the order of their paths.
 */
export const renderer = ({ part, search, prefix }: RendererOptions): AstroIntegration => ({
  name: 'parallax-renderer',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => {
        let before: Promise<void> = Promise.resolve();
        return {
          ...astro,
          async setup() {
            await part;
            await astro.setup?.();
          },
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const wanted = await part;
            return paths.filter(
              ({ route }) => wanted === 'all' || (route.type === 'endpoint') === (wanted === 'endpoints'),
            );
          },
          render(request, options) {
            const rendered = named(options.routeData.component, () => astro.render(request, options));
            if (options.routeData.type !== 'page') return rendered;
            const indexed = addTo(search, fileOf(request, prefix), rendered, before);
            before = indexed.then(() => {});
            // Whoever waits for this page sees the error; the next one doesn't wait for nothing.
            before.catch(() => {});
            return indexed;
          },
        };
      }),
  },
});

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Has the search take in a page when those before it are in: the order of pages is part of the index. */
async function addTo(
  search: Search,
  file: string,
  rendering: Promise<Rendered>,
  before: Promise<void>,
): Promise<Rendered> {
  const rendered = await rendering;
  const response = rendered instanceof Response ? rendered : rendered.response;
  const page = Buffer.from(await response.arrayBuffer());
  const words = search.indexed(page);
  await before;
  if (words !== null) await search.add(file, words);
  const again = new Response(page, response);
  return rendered instanceof Response ? again : { ...rendered, response: again };
}

/** The file that a page is written to, below the folder of the site. */
const fileOf = (request: Request, prefix: string): string =>
  `${new URL(request.url).pathname.slice(prefix.length)}index.html`;

/** Names the page of what fails. */
async function named<T>(component: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new InputError([faultInPage(error, "the page can't be rendered", component)]);
  }
}
