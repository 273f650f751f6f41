import { prefixOf } from '../model/prefix.ts';
import { InputError } from '../model/problem.ts';
import { firstOwnFrame } from './firstOwnFrame.ts';
import { type RendererOptions, renderer } from './renderer.ts';

/** Astro's and Vite's errors carry where they happened in one of several places. */
interface CompileFault extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  id?: string;
}

export interface SiteOptions extends Omit<RendererOptions, 'prefix'> {
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
      logLevel: 'silent',
      outDir: out,
      integrations: [renderer({ ...options, prefix: prefixOf(base) })],
      ...(site && { site }),
      ...(base && { base }),
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const fault = error as CompileFault;
    const place = fault.loc?.file ? fault.loc : (firstOwnFrame(fault.stack) ?? { file: fault.id });
    throw new InputError([
      {
        file: (place.file ?? 'src/pages').replace(`${process.cwd()}/`, ''),
        line: place.line ?? 1,
        column: place.column ?? 1,
        what: `the pages can't be compiled: ${(fault.message ?? String(error)).split('\n')[0]}`,
        todo: fault.hint ?? 'nothing was published; correct the page and build again',
        level: 'error',
      },
    ]);
  }
}
