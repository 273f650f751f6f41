import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sameSearchIndex } from './sameSearchIndex.ts';

/**
 * Writes the index that the search page reads, from the pages marked `data-pagefind-body`, into `pagefind/` of `dist`.
 * @throws Error with Pagefind's own message.
 */
export async function writeSearchIndex(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: dist });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    sameSearchIndex(join(dist, 'pagefind'));
    // The search page has its own face: Pagefind's are left out.
    for (const file of readdirSync(join(dist, 'pagefind')))
      if (/^pagefind-(.*ui|highlight)\./.test(file)) rmSync(join(dist, 'pagefind', file));
  } finally {
    await close();
  }
}
