import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's lexicographer files of nouns that name acts and events (lexnames(5WN)). */
const ACT = '04';
const EVENT = '11';

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/**
 * The nouns among `common` words whose first sense in WordNet is an act or an event, and those attested ones (their sense is
 * counted in its concordance) of which another sense is. `folder` holds `data.noun` and `index.noun`.
 */
export function eventNounsOf(folder: string, common: ReadonlySet<string>): Record<'act' | 'event' | 'other', string> {
  const file = new Map(lines(join(folder, 'data.noun')).map((line) => [line.slice(0, 8), line.slice(9, 11)]));
  const found: Record<'act' | 'event' | 'other', string[]> = { act: [], event: [], other: [] };
  for (const line of lines(join(folder, 'index.noun'))) {
    const parts = line.trim().split(/\s+/);
    const [word = ''] = parts;
    if (!/^[a-z]{3,}$/.test(word) || !common.has(word)) continue;
    const count = Number(parts[2]);
    const attested = Number(parts.at(-count - 1)) > 0;
    const senses = parts.slice(-count).map((offset) => file.get(offset));
    if (senses[0] === ACT) found.act.push(word);
    else if (senses[0] === EVENT) found.event.push(word);
    else if (attested && senses.some((s) => s === ACT || s === EVENT)) found.other.push(word);
  }
  const text = (words: readonly string[]) => [...words].sort().join(' ');
  return { act: text(found.act), event: text(found.event), other: text(found.other) };
}
