import { expect, test } from 'vitest';
import { newsCopies } from '../../scripts/training/syntax/copies.ts';
import { irregularLemmas } from '../../scripts/training/syntax/lemmas.ts';
import type { LexiconColumns } from '../../scripts/training/syntax/lexicon.ts';
import { lexiconOf } from '../../scripts/training/syntax/lexicon.ts';
import { modelBytes } from '../../scripts/training/syntax/modelFile.ts';
import { newsGrammar } from '../../scripts/training/syntax/newsGrammar.ts';
import { projective } from '../../scripts/training/syntax/oracle.ts';
import { trainParser } from '../../scripts/training/syntax/parsing.ts';
import { trainParserNetwork } from '../../scripts/training/syntax/parsingNetwork.ts';
import { sureRelations, sureTags } from '../../scripts/training/syntax/sure.ts';
import { trainTagger } from '../../scripts/training/syntax/tagging.ts';
import { readTreebank, tagSetOf } from '../../scripts/training/syntax/treebank.ts';
import { PARTS } from '../../src/syntax/lexicon.ts';
import { readModel } from '../../src/syntax/model.ts';
import { CODES } from '../../src/syntax/network.ts';
import { kindsOfTags } from '../../src/syntax/sentenceColumns.ts';
import { sentenceParser } from '../../src/syntax/sentenceParser.ts';
import { wordReader } from '../../src/syntax/word.ts';

const all = readTreebank('scripts/training/own/headlines.conllu');
/** A lexicon that knows two words, and of them little. */
const lexicon: LexiconColumns = {
  words: ['call', 'river'],
  fine: Uint16Array.of(0, 300, 7),
  coarse: new Uint8Array(301),
  guess: Uint8Array.of(0, 1, 2),
  name: Uint8Array.of(0, 1, 1),
  senses: Uint8Array.of(0, 3, 1),
  tags: Uint8Array.of(0, 1, 0),
  codes: Uint8Array.from({ length: 3 * PARTS }, (_, i) => i * 7),
};
const centres = Float32Array.from({ length: PARTS * CODES * 2 }, (_, i) => ((i * 37) % 11) / 11 - 0.5);

/** A model learned from some of our own sentences alone. */
function train(count: number): Uint8Array {
  const own = all.slice(-count);
  const { tags, numberOf } = tagSetOf(own);
  const read = wordReader(lexiconOf(lexicon));
  const lessons = own.map((s) => ({
    forms: s.forms,
    words: read(s.forms),
    tags: Int32Array.from(s.tags, numberOf),
  }));
  const tagging = trainTagger(lessons, tags.length, { rounds: 2, after: 1, seen: 1, dropped: 0.1, weights: 60_000 });
  const relations = [...new Set(own.flatMap((s) => s.relations))].sort();
  const trees = own.map((s, i) => ({
    words: lessons[i]!.words,
    tags: lessons[i]!.tags,
    others: lessons[i]!.tags,
    heads: Int32Array.from([-1, ...projective(s.heads)], (h) => h + 1),
    relations: Int32Array.from([0, ...s.relations.map((r) => relations.indexOf(r))]),
  }));
  const kinds = kindsOfTags(tags.map((t) => ({ upos: t.split(' ')[0]!, penn: t.split(' ')[1]! })));
  const plan = { rounds: 2, after: 1, seen: 1, dropped: 0.1, transitionWeights: 60_000, relationWeights: 60_000 };
  const { transitions, arcs } = trainParser(trees, kinds, relations.length, plan);
  return modelBytes({
    tags,
    relations,
    lexicon,
    irregularLemmas: irregularLemmas(own, () => false),
    sureTags: sureTags(own, numberOf),
    sureRelations: sureRelations(trees),
    near: 9,
    tagger: tagging.columns(1 / 16),
    transitions: transitions.columns(1 / 16),
    arcs: arcs.columns(1 / 16),
    inUnit: 16,
    network: trainParserNetwork(trees, kinds, relations.length, { rounds: 2, remembered: 1 }, centres).columns(),
  });
}
const file = train(200);

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
  expect(model.near).toBe(9);
  expect(model.tags[model.sureTags.get('the')!]).toEqual({ upos: 'DET', penn: 'DT' });
  expect(model.lexicon.places.get('river')).toBe(2);
  expect([...model.lexicon.fine]).toEqual([0, 300, 7]);
  expect(model.irregularLemmas.get('sought VERB') ?? model.irregularLemmas.size).toBeTruthy();
});

test('training anew gives the same bytes', () => {
  expect(Buffer.compare(train(40), train(40))).toBe(0);
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
