import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, kinds } from '../link/permalinks/ledger.ts';

/** The addresses of pages in a folder that holds a site of the edition called `name`; none where it holds another's, or nothing. */
export function publishedIn(out: string, name: string): string[] {
  if (editionIn(out) !== name) return [];
  return kinds.flatMap((kind) => {
    const folder = join(out, `${kind}s`);
    if (kind === 'claim' || !existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((f) => f.isDirectory() && existsSync(join(folder, f.name, 'index.html')))
      .map((f) => addressOf(kind, f.name));
  });
}

/** Which edition made the site in a folder, as its data say; null where none did. */
function editionIn(out: string): string | null {
  try {
    const { parallax } = JSON.parse(readFileSync(join(out, 'data/datapackage.json'), 'utf8')) as {
      parallax?: { edition?: string };
    };
    return parallax?.edition ?? null;
  } catch {
    return null;
  }
}
