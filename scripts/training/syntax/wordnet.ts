import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  ['noun', 1],
  ['verb', 2],
  ['adj', 4],
  ['adv', 8],
] as const;
const NOUN = 1;
const VERB = 2;

/** The parts of speech that WordNet has a word in, as the bits of `Lexicon.senses`; `folder` holds its `index.noun` and so on. */
export function readWordnet(folder: string): (word: string) => number {
  const plain = new Map<string, number>();
  for (const [part, bit] of PARTS)
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      const word = line.slice(0, line.indexOf(' '));
      if (word && !word.includes('_')) plain.set(word, (plain.get(word) ?? 0) | bit);
    }
  const has = (word: string, bit: number) => ((plain.get(word) ?? 0) & bit) !== 0;
  return (word) => {
    let bits = plain.get(word) ?? 0;
    const stems = (ending: string, ...instead: string[]) =>
      word.endsWith(ending) ? instead.map((i) => word.slice(0, -ending.length) + i) : [];
    const undoubled = (ending: string) =>
      word.endsWith(ending) && word.at(-ending.length - 1) === word.at(-ending.length - 2)
        ? [word.slice(0, -ending.length - 1)]
        : [];
    for (const stem of [...stems('s', ''), ...stems('es', ''), ...stems('ies', 'y')]) {
      if (has(stem, NOUN)) bits |= 16;
      if (has(stem, VERB)) bits |= 32;
    }
    for (const stem of [...stems('ed', '', 'e'), ...stems('ied', 'y'), ...undoubled('ed')])
      if (has(stem, VERB)) bits |= 64;
    for (const stem of [...stems('ing', '', 'e'), ...undoubled('ing')]) if (has(stem, VERB)) bits |= 128;
    return bits;
  };
}
