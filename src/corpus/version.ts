import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const hashFiles = (folder: string, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
};

const below = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath, f.name).slice(folder.length + 1))
    : [];

/** Stands for everything that reading one article rests on beside it: our code, and the packages that are locked. */
export function readerVersion(): string {
  const rooms = ['corpus', 'read', 'extract', 'model'].flatMap((room) =>
    below(join(root, 'src', room)).map((f) => join('src', room, f)),
  );
  return hashFiles(root, [...rooms, 'package-lock.json']);
}

/** Stands for what an editor wrote that reading an article uses: names, outlets, words. Corrections come later. */
export function knowledgeVersion(seeds: string): string {
  const files = [
    'site.yaml',
    'sources.yaml',
    'actors.yaml',
    ...below(join(seeds, 'lexicon')).map((f) => join('lexicon', f)),
  ];
  return hashFiles(
    seeds,
    files.filter((f) => existsSync(join(seeds, f))),
  );
}
