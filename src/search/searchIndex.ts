import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexed } from './indexed.ts';
import { sameSearchIndex } from './sameSearchIndex.ts';

/** The search page has its own face: Pagefind's are left out. */
const faces = /^pagefind-(.*ui|highlight)\./;

/** Signs and links beside the words that would only get into the results’ excerpts. */
const furniture = ['.mono', '.to-words', '.claim-link', '.permanent', 'summary', 'figcaption'];

/**
 * Pagefind's allocator (jemalloc) clears three blocks for each page by giving them back to the system, which interrupts all cores and was half of
 * Pagefind's time; where huge pages may be used it clears them itself.
 */
const clearing = 'thp:always';

/** So many pages are handed over before the first of them must be done: memory for what waits has an end. */
const ahead = 64;

/** The index that the search page reads, growing as pages are made: Pagefind works on another core meanwhile. */
export interface SearchIndex {
  /** What it reads of a page; null where it doesn't find it. */
  indexed(html: Buffer): string | null;
  /** Takes that in; resolves when another may follow. */
  add(file: string, words: string): Promise<void>;
  /** Writes the index into `pagefind/` of `dist`. */
  write(dist: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Pages marked `data-pagefind-body` are taken in; the others, lists above all, are most of the bytes. The files are taken from
 * memory: Pagefind's own writing ends before the last bytes are on the disk.
 * @throws Error with Pagefind's own message.
 */
export async function openSearchIndex(): Promise<SearchIndex> {
  process.env._RJEM_MALLOC_CONF ??= clearing;
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: furniture });
  if (!index) throw new Error(errors.join('; '));
  const waiting: Promise<void>[] = [];
  const must = ({ errors: found }: { errors: string[] }): void => {
    if (found.length > 0) throw new Error(found.join('; '));
  };
  return {
    indexed,
    async add(file, content) {
      const added = index.addHTMLFile({ sourcePath: file, content }).then(must);
      // Whoever waits for it sees the error; until then it isn't lost.
      added.catch(() => {});
      waiting.push(added);
      if (waiting.length > ahead) await waiting.shift();
    },
    async write(dist) {
      await Promise.all(waiting);
      const made = await index.getFiles();
      must(made);
      const files = new Map(made.files.map((f) => [f.path.replace(/^\/?(?:pagefind\/)?/, ''), f.content]));
      for (const [path, content] of sameSearchIndex(files)) {
        if (faces.test(path)) continue;
        const file = join(dist, 'pagefind', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
    close: async () => void (await close()),
  };
}
