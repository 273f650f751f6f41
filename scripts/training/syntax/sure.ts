import { sureIndex } from '../../../src/syntax/parser.ts';
import type { Word } from '../../../src/syntax/word.ts';
import type { TreebankSentence } from './treebank.ts';

/** What is seen so often, and in such a share of all cases the same, is taken as settled. */
const OFTEN = 30;
const SHARE = 0.995;

/** A key's value where it is settled. */
function settled<K>(seen: Iterable<readonly [K, number]>): Map<K, number> {
  const counts = new Map<K, Map<number, number>>();
  for (const [key, value] of seen) {
    const own = counts.get(key) ?? new Map<number, number>();
    counts.set(key, own.set(value, (own.get(value) ?? 0) + 1));
  }
  const sure = new Map<K, number>();
  for (const [key, own] of counts) {
    const all = [...own.values()].reduce((a, b) => a + b, 0);
    const [value, most] = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (all >= OFTEN && most >= SHARE * all) sure.set(key, value);
  }
  return sure;
}

/** Forms, as they are printed, that have but one tag: “the”, “and”. */
export function sureTags(
  sentences: readonly TreebankSentence[],
  numberOf: (tag: string) => number,
): Map<string, number> {
  const seen = sentences.flatMap((s) => s.forms.map((form, i) => [form, numberOf(s.tags[i]!)] as const));
  return new Map([...settled(seen)].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

/** Relations that follow from which side the head stands on and the two tags, 0 where they don't; else their number and 1. */
export function sureRelations(
  lessons: readonly { words: readonly Word[]; tags: Int32Array; heads: Int32Array; relations: Int32Array }[],
): Uint8Array {
  const seen = lessons.flatMap(({ words, tags, heads, relations }) =>
    words.map((_, w) => {
      const head = heads[w + 1]!;
      return [
        sureIndex(head > w + 1, tags[w]!, head > words.length ? undefined : tags[head - 1]!),
        relations[w + 1]!,
      ] as const;
    }),
  );
  const sure = new Uint8Array(sureIndex(true, 127, 127) + 1);
  for (const [key, relation] of settled(seen)) sure[key] = relation + 1;
  return sure;
}
