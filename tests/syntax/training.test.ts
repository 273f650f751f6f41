import { expect, test } from 'vitest';
import { newsCopies } from '../../scripts/training/syntax/copies.ts';
import { newsGrammar } from '../../scripts/training/syntax/newsGrammar.ts';
import { projective } from '../../scripts/training/syntax/oracle.ts';
import { stagesIn } from '../../scripts/training/syntax/stages.ts';
import { trainModel } from '../../scripts/training/syntax/training.ts';
import { readTreebank } from '../../scripts/training/syntax/treebank.ts';
import { PARTS } from '../../src/syntax/lexicon.ts';
import { readModel } from '../../src/syntax/model.ts';
import { sentenceParser } from '../../src/syntax/sentenceParser.ts';

const all = readTreebank('scripts/training/own/headlines.conllu');
/** Vectors of some of our words, and of two besides. */
const words = [...new Set(['river', 'call', ...all.flatMap((s) => s.forms.map((f) => f.toLowerCase()))])].slice(0, 150);
const SIZE = 2 * PARTS;
const rows = Float32Array.from(
  { length: words.length * SIZE },
  (_, i) => (((i * 37) % 11) - 5) / 11 / Math.sqrt(SIZE / 10),
);

const tagging = { rounds: 2, after: 1, seen: 1, dropped: 0.1, weights: 60_000 };
const plan = {
  forwards: tagging,
  backwards: tagging,
  jackknifed: tagging,
  parsing: { rounds: 2, after: 1, seen: 1, dropped: 0.1, transitionWeights: 60_000, relationWeights: 60_000 },
  network: { rounds: 2, remembered: 1 },
};
/** A model learned from some of our own sentences alone, with a lexicon that knows little. */
const train = (): Uint8Array =>
  trainModel(
    {
      bank: all.slice(-200),
      headlines: all.slice(0, 20),
      invented: newsGrammar(20),
      inventedBesides: newsGrammar(20, 2),
      embeddings: () => ({ words, size: SIZE, rows }),
      wordnet: () => (word) => (word === 'river' ? 1 : word === 'call' ? 3 : 0),
    },
    plan,
    stagesIn(undefined),
  );
const file = train();

test('what is learned from some sentences reads most of them again', () => {
  const parse = sentenceParser(readModel(file));
  let [words, tags, heads] = [0, 0, 0];
  for (const s of all.slice(-150)) {
    const tree = parse(s.forms);
    s.forms.forEach((_, i) => {
      words++;
      if (tree.upos[i] === s.upos[i]) tags++;
      if (tree.heads[i] === (s.heads[i] === s.forms.length ? -1 : s.heads[i])) heads++;
    });
  }
  expect(tags / words).toBeGreaterThan(0.9);
  expect(heads / words).toBeGreaterThan(0.8);
});

test('the file gives back what was put into it', () => {
  const model = readModel(file);
  expect(model.tags).toContainEqual({ upos: 'VERB', penn: 'VBZ' });
  expect(model.near).toBe(32);
  expect(model.tags[model.sureTags.get('the')!]).toEqual({ upos: 'DET', penn: 'DT' });
  expect(model.lexicon.senses[model.lexicon.places.get('river')!]).toBe(1);
  expect(model.lexicon.senses[model.lexicon.places.get('call')!]).toBe(3);
  expect(model.irregularLemmas.get('sought VERB') ?? model.irregularLemmas.size).toBeTruthy();
});

test('two trainings from the same sentences, from vectors to the file, give the same bytes', () => {
  expect(Buffer.compare(file, train())).toBe(0);
});

test('invented sentences are trees without crossing arcs, each with one root', () => {
  for (const s of newsGrammar(400, 9)) {
    expect(projective(s.heads)).toEqual(s.heads);
    expect([...s.heads].filter((h) => h === s.forms.length)).toHaveLength(1);
    expect(s.relations.filter((r) => r === 'root')).toHaveLength(1);
  }
});

test('copies keep their trees, and lose a full stop on which nothing hangs', () => {
  const copies = newsCopies(all);
  expect(copies.length).toBeGreaterThan(60);
  expect(copies.some((c) => c.forms.every((f) => f === f.toUpperCase()))).toBe(true);
  for (const c of copies) {
    expect(c.forms.at(-1)).not.toBe('.');
    expect([...c.heads].filter((h) => h === c.forms.length)).toHaveLength(1);
  }
});
