import { prefixOf } from '../model/prefix.ts';
import { InputError } from '../model/problem.ts';
import { faultInPage } from './fault.ts';
import { type RendererOptions, renderer } from './renderer.ts';

export interface SiteOptions extends Omit<RendererOptions, 'out' | 'prefix'> {
  /** The site's folder, which must lie inside the project: Astro fails outside it. */
  out: string;
  /** The address that it will be published at, and the path below that. */
  site: string | undefined;
  base: string | undefined;
}

/** Has Astro make the site. @throws InputError where a page can't be compiled or rendered. */
export async function renderSite({ out, site, base, ...options }: SiteOptions): Promise<void> {
  const { build } = await import('astro');
  try {
    await build({
      // What is wrong is thrown, and told once.
      logLevel: 'silent',
      outDir: out,
      integrations: [renderer({ ...options, out, prefix: prefixOf(base) })],
      ...(site && { site }),
      ...(base && { base }),
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([faultInPage(error, "the pages can't be compiled", 'src/pages')]);
  }
}
