import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sameSearchIndex } from './sameSearchIndex.ts';

/** The search page has its own face: Pagefind's are left out. */
const faces = /^pagefind-(.*ui|highlight)\./;

/** Signs and links beside the words that would only get into the results’ excerpts. */
const furniture = ['.mono', '.to-words', '.claim-link', '.permanent', 'summary', 'figcaption'];

/** The pages that may be marked; the others, lists above all, are most of the bytes and needn't even be opened. */
const found = '{events,actors,articles,sources}/*/index.html';

/**
 * Writes the index that the search page reads, from the pages marked `data-pagefind-body`, into `pagefind/` of `dist`.
 * The files are taken from memory: Pagefind's own writing ends before the last bytes are on the disk.
 * @throws Error with Pagefind's own message.
 */
export async function writeSearchIndex(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: furniture });
  try {
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: dist, glob: found });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    const files = new Map(made.files.map((f) => [f.path.replace(/^\/?(?:pagefind\/)?/, ''), f.content]));
    for (const [path, content] of sameSearchIndex(files)) {
      if (faces.test(path)) continue;
      const file = join(dist, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}
