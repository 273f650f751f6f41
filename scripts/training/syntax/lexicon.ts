import { type Lexicon, PARTS } from '../../../src/syntax/lexicon.ts';
import { plainForm } from '../../../src/syntax/word.ts';
import { classesOf, type Embeddings } from './embeddings.ts';
import { guessTags, type TagShares } from './tagGuess.ts';
import type { TreebankSentence } from './treebank.ts';

/** A lexicon with its words, as the model file holds it. */
export interface LexiconColumns extends Omit<Lexicon, 'places'> {
  words: readonly string[];
}

const FINE = 512;
const COARSE = 64;
/** A guessed tag counts from this share on; a tag of the treebank from this share of at least so many occurrences. */
const GUESSED = 0.15;
const SEEN_SHARE = 0.02;
const SEEN = 3;
const MOST_TAGS = 3;

/** What the treebank, word vectors, their codes, and WordNet tell of words, for the words of the vectors and those of the treebank. */
export function buildLexicon(
  sentences: readonly TreebankSentence[],
  embeddings: Embeddings,
  codesOf: Uint8Array,
  sensesOf: (word: string) => number,
): LexiconColumns {
  const upos = [...new Set(sentences.flatMap((s) => s.upos))].sort();
  const counts = tagCounts(sentences, upos);
  const vectorOf = new Map(embeddings.words.map((word, i) => [word, i]));
  const words = [...new Set([...embeddings.words, ...[...counts].filter(([, c]) => total(c) >= SEEN).map(([w]) => w)])]
    .filter((w) => !w.includes('\n'))
    .sort();
  const fine = classesOf(embeddings.rows, embeddings.size, FINE);
  const coarse = classesOf(fine.centres, embeddings.size, COARSE);
  const known = [...counts].flatMap(([word, c]): TagShares[] => {
    const place = vectorOf.get(word);
    const n = total(c);
    return place === undefined ? [] : [{ place, shares: c.map((x) => x / n), weight: Math.min(3, Math.sqrt(n)) }];
  });
  const guess = guessTags(embeddings, known, upos.length);
  const guessed = numbering();
  const seen = numbering();
  const columns: LexiconColumns = {
    words,
    fine: new Uint16Array(words.length + 1),
    coarse: Uint8Array.from([0, ...coarse.classes], (c, i) => (i === 0 ? 0 : c + 1)),
    guess: new Uint8Array(words.length + 1),
    name: new Uint8Array(words.length + 1),
    senses: new Uint8Array(words.length + 1),
    tags: new Uint8Array(words.length + 1),
    codes: new Uint8Array((words.length + 1) * PARTS),
  };
  words.forEach((word, w) => {
    const at = w + 1;
    columns.senses[at] = sensesOf(word);
    const place = vectorOf.get(word);
    if (place !== undefined) {
      columns.codes.set(codesOf.subarray(place * PARTS, (place + 1) * PARTS), at * PARTS);
      columns.fine[at] = fine.classes[place]! + 1;
      const shares = guess(place);
      columns.guess[at] = guessed(commonest(upos, shares, GUESSED));
      columns.name[at] = Math.round(shares[upos.indexOf('PROPN')]! * 9) + 1;
    }
    const own = counts.get(word);
    if (own && total(own) >= SEEN) columns.tags[at] = seen(commonest(upos, own, SEEN_SHARE * total(own)));
  });
  return columns;
}

/** A lexicon as the reader of words wants it. */
export const lexiconOf = ({ words, ...columns }: LexiconColumns): Lexicon => ({
  ...columns,
  places: new Map(words.map((word, i) => [word, i + 1])),
});

const total = (counts: Float32Array): number => counts.reduce((a, b) => a + b, 0);

function tagCounts(sentences: readonly TreebankSentence[], upos: readonly string[]): Map<string, Float32Array> {
  const counts = new Map<string, Float32Array>();
  for (const { forms, upos: tags } of sentences)
    forms.forEach((form, i) => {
      const word = plainForm(form);
      let own = counts.get(word);
      if (!own) {
        own = new Float32Array(upos.length);
        counts.set(word, own);
      }
      own[upos.indexOf(tags[i]!)]!++;
    });
  return counts;
}

const commonest = (upos: readonly string[], shares: Float32Array, least: number): string =>
  upos
    .map((tag, k) => ({ tag, share: shares[k]! }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || (a.tag < b.tag ? -1 : 1))
    .slice(0, MOST_TAGS)
    .map(({ tag }) => tag)
    .join(' ');

/** Numbers from 1 on for texts, in the order in which they are met; what comes when a byte is full has the number 255. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    let n = numbers.get(text);
    if (n === undefined) {
      n = Math.min(255, numbers.size + 1);
      numbers.set(text, n);
    }
    return n;
  };
}
