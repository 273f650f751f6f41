import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { InputError } from '../model/problem.ts';
import { placeIn } from './placeIn.ts';

type Pages = HookParameters<'astro:build:setup'>['pages'];

/** Astro's and Vite's errors carry where they happened in one of several places. */
interface CompileFault extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  id?: string;
}

/** Keeps what Astro made for rendering, and has it render nothing. */
const keeping = (work: string): AstroIntegration => {
  let pages: Pages;
  return {
    name: 'keeping',
    hooks: {
      'astro:build:setup': (given) => {
        pages = given.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {},
          async getStaticPaths() {
            renameSync(join(work, 'client', '.prerender'), join(work, 'server'));
            const styles = [...pages].map(([key, page]) => [key, page.styles]);
            writeFileSync(join(work, 'server', 'styles.json'), JSON.stringify(styles));
            return [];
          },
        })),
    },
  };
};

/**
 * Has Astro compile the site's pages into the folder `work`, which must lie inside the project (Astro fails outside it):
 * `server/` has the modules that render, `client/` the files that every site holds (styles, fonts, scripts).
 * @throws InputError where a page can't be compiled.
 */
export async function compile(work: string): Promise<void> {
  // Astro takes half a second to load, which a compiled site needn't wait for.
  const { build } = await import('astro');
  mkdirSync(work, { recursive: true });
  try {
    await build({ logLevel: 'error', outDir: join(work, 'client'), integrations: [keeping(work)] });
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    const fault = error as CompileFault;
    const place = fault.loc?.file ? fault.loc : (placeIn(fault.stack) ?? { file: fault.id });
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
