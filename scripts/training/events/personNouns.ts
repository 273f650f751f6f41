import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's lexicographer file of nouns for people (lexnames(5WN)). */
const PERSON = '18';
/** The pointer of a synset that is one person alone: “Einstein” (wninput(5WN)). */
const INSTANCE = ' @i ';

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/** The nouns among `common` words whose first sense in WordNet is a person. `folder` holds `data.noun` and `index.noun`. */
export function personNounsOf(folder: string, common: ReadonlySet<string>): string {
  const people = new Set(
    lines(join(folder, 'data.noun')).flatMap((line) =>
      line.slice(9, 11) === PERSON && !line.includes(INSTANCE) ? [line.slice(0, 8)] : [],
    ),
  );
  return lines(join(folder, 'index.noun'))
    .flatMap((line) => {
      const parts = line.trim().split(/\s+/);
      const [word = ''] = parts;
      const first = parts.at(-Number(parts[2]))!;
      return /^[a-z]{3,}$/.test(word) && common.has(word) && people.has(first) ? [word] : [];
    })
    .sort()
    .join(' ');
}
