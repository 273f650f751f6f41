import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In so large a part of a word's uses, as WordNet's concordance counts them, it has a sense, or the sense isn't taken for it. */
const SHARE = 0.04;
/** A word that stands above more others than this is used for none of them (“state”, “property”). */
const FEW = 8;
/** WordNet's files of nouns for states, relations and attributes: there a word just above another is used for it (“plane”, “level”). */
const abstract = new Set(['07', '24', '26']);

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));

/**
 * Lists of words that may stand for each other: those of one sense, each of which is attested in it. `folder` is WordNet's `dict`,
 * with `index.sense` (senseidx(5WN)) and `data.noun`, `data.verb`, `data.adj` (wndb(5WN)).
 */
export function synonymsOf(folder: string): string[] {
  const uses = new Map<string, [string, number][]>();
  for (const line of lines(join(folder, 'index.sense'))) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const kind = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }[rest[0] ?? ''];
    if (!kind || !/^[a-z]{3,}$/.test(word)) continue;
    const id = `${word} ${kind}`;
    uses.set(id, [...(uses.get(id) ?? []), [`${kind}${offset}`, Number(count)]]);
  }
  const members = new Map<string, Set<string>>();
  for (const [id, senses] of uses) {
    const all = senses.reduce((sum, [, count]) => sum + count, 0);
    for (const [sense, count] of senses)
      if (count > 0 && count >= all * SHARE)
        members.set(sense, (members.get(sense) ?? new Set()).add(id.split(' ')[0]!));
  }
  const lists = new Set<string>();
  const add = (words: readonly string[]) => {
    if (words.length > 1) lists.add([...new Set(words)].sort().join(' '));
  };
  for (const words of members.values()) add([...words]);
  const below = new Map<string, Set<string>[]>();
  for (const line of lines(join(folder, 'data.noun'))) {
    const own = members.get(`n${line.slice(0, 8)}`);
    if (!own || !abstract.has(line.slice(9, 11))) continue;
    for (const [, above] of line.matchAll(/ @ (\d{8}) n /g)) below.set(above!, [...(below.get(above!) ?? []), own]);
  }
  for (const [above, kinds] of below)
    if (kinds.length <= FEW)
      for (const own of kinds)
        for (const word of own) for (const other of members.get(`n${above}`) ?? []) add([word, other]);
  return [...lists].filter((l) => l.includes(' ')).sort();
}
