import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank. `heads` count from 0; the number of words stands for the root. */
export interface TreebankSentence {
  forms: string[];
  lemmas: string[];
  upos: string[];
  /** Universal and treebank's own tag: `VERB VBD`. */
  tags: string[];
  heads: Int32Array;
  relations: string[];
}

/** The sentences of a CoNLL-U file, packed with gzip or not. Word ranges and empty nodes are passed over. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sentences: TreebankSentence[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((columns) => columns.length === 10 && /^\d+$/.test(columns[0]!));
    if (!rows.length) continue;
    sentences.push({
      forms: rows.map((r) => r[1]!),
      lemmas: rows.map((r) => r[2]!),
      upos: rows.map((r) => r[3]!),
      tags: rows.map((r) => `${r[3]} ${r[4]}`),
      heads: Int32Array.from(rows, (r) => (r[6] === '0' ? rows.length : Number(r[6]) - 1)),
      relations: rows.map((r) => r[7]!),
    });
  }
  return sentences;
}

/** Joint tags seen so often or more; the rest count as the commonest of their universal tag. */
const SEEN = 15;

/** The joint tags of a treebank in a fixed order, and the number of each tag that occurs in it. */
export function tagSetOf(sentences: readonly TreebankSentence[]): {
  tags: string[];
  numberOf: (tag: string) => number;
} {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
  const uposOf = (tag: string) => tag.split(' ')[0]!;
  const tags = byCount.filter((tag) => counts.get(tag)! >= SEEN).sort();
  const numberOf = (tag: string): number => {
    const own = tags.indexOf(tag);
    return own >= 0 ? own : tags.indexOf(byCount.find((t) => uposOf(t) === uposOf(tag))!);
  };
  const known = new Map(byCount.map((tag) => [tag, numberOf(tag)]));
  return { tags, numberOf: (tag) => known.get(tag) ?? 0 };
}
