import { InputError } from '../model/problem.ts';
import { type Press, printing } from './print.ts';

/** Astro's and Vite's errors carry where they happened in one of several places. */
interface RenderFault extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  id?: string;
}

/** The first place in a stack that lies in what is published, for errors without a place of their own. */
function placeIn(stack = ''): { file: string; line: number; column: number } | null {
  for (const line of stack.split('\n').slice(0, 50)) {
    const [, file, at, column] = /[( ]([^( ]{1,500}):(\d{1,9}):(\d{1,9})\)?$/.exec(line) ?? [];
    if (file?.includes('/src/') && !file.includes('/src/publish/'))
      return { file, line: Number(at), column: Number(column) };
  }
  return null;
}

/** Renders the pages into `press.out`, a folder inside the project (Astro fails outside it). */
export async function render(press: Press): Promise<void> {
  const { site, base } = press;
  // Astro takes half a second to load, which bad input needn't wait for.
  const { build } = await import('astro');
  try {
    await build({
      logLevel: 'error',
      outDir: press.out,
      ...(site && { site }),
      ...(base && { base }),
      integrations: [printing(press)],
    });
  } catch (error) {
    const fault = error as RenderFault;
    const place = fault.loc?.file ? fault.loc : (placeIn(fault.stack) ?? { file: fault.id });
    throw new InputError([
      {
        file: (place.file ?? 'src/pages').replace(`${process.cwd()}/`, ''),
        line: place.line ?? 1,
        column: place.column ?? 1,
        what: `the page can't be rendered: ${(fault.message ?? String(error)).split('\n')[0]}`,
        todo: fault.hint ?? 'nothing was published; correct the page and build again',
        level: 'error',
      },
    ]);
  }
}
