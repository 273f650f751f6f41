import { rmSync } from 'node:fs';
import { aside } from './aside.ts';
import { compiledAt, compiledKey, compileIn, keepCompiled } from './compiled.ts';

/** The compiled site on its way: made beside the reading of articles, or kept from an earlier build. */
export interface Compiling {
  /** Its folder. Throws InputError where a page can't be compiled. */
  folder(): Promise<string>;
  close(): Promise<void>;
}

/** Starts compiling where no compiled site of this very code is kept. */
export function startCompiling(): Compiling {
  const key = compiledKey();
  const held = compiledAt(key);
  if (held !== null) return { folder: async () => held, close: async () => {} };
  const work = compileIn(key);
  const process = aside(new URL('compileAside.ts', import.meta.url), [work]);
  let kept: string | null = null;
  return {
    async folder() {
      await process.ended;
      kept ??= keepCompiled(key, work);
      return kept;
    },
    async close() {
      await process.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}
