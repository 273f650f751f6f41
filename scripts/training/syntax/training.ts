import { kindsOfTags } from '../../../src/syntax/sentenceColumns.ts';
import { SparseTable, type TableColumns } from '../../../src/syntax/sparseTable.ts';
import { tagger } from '../../../src/syntax/tagger.ts';
import { wordReader } from '../../../src/syntax/word.ts';
import { vectorCodes } from './codes.ts';
import { newsCopies } from './copies.ts';
import type { Embeddings } from './embeddings.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { irregularLemmas } from './lemmas.ts';
import { buildLexicon, lexiconOf } from './lexicon.ts';
import { modelBytes } from './modelFile.ts';
import { projective } from './oracle.ts';
import { trainParser } from './parsing.ts';
import { trainParserNetwork } from './parsingNetwork.ts';
import type { Plan } from './plan.ts';
import { pruned } from './pruned.ts';
import type { Stage } from './stages.ts';
import { sureRelations, sureTags } from './sure.ts';
import { type TaggingPlan, type TagLesson, trainTagger, turned } from './tagging.ts';
import { type TreebankSentence, tagSetOf } from './treebank.ts';

/** What is learned from. */
export interface Sources {
  bank: readonly TreebankSentence[];
  headlines: readonly TreebankSentence[];
  /** Of our own grammar of news, and others of it. */
  invented: readonly TreebankSentence[];
  inventedBesides: readonly TreebankSentence[];
  embeddings: () => Embeddings;
  wordnet: () => (word: string) => number;
}

/** The units in which weights are whole numbers. */
const IN_UNIT = { tagger: 16, parser: 24 };
/** Weights below so many units are left out. */
const LEAST = { backwards: 2, transitions: 2, arcs: 3 };
/** A tag that scores so little below the best one is told to the parser, too. */
const NEAR = 2;

/** The bytes of a model: the same for the same sources and plan. */
export function trainModel(
  { bank, headlines, invented, inventedBesides, embeddings, wordnet }: Sources,
  plan: Plan,
  stage: Stage,
  say: (what: string) => void = () => {},
): Uint8Array {
  const originals = [...bank, ...headlines, ...invented];
  const sentences: TreebankSentence[] = [...originals, ...newsCopies(originals)];
  say(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.forms.length, 0)} tokens, copies included`);
  const { tags, numberOf } = tagSetOf(bank);
  const { lexicon, centres } = stage('lexicon', () => {
    const vectors = embeddings();
    const { codes, centres } = vectorCodes(vectors);
    return { centres, lexicon: buildLexicon([...bank, ...headlines], vectors, codes, wordnet()) };
  });
  say(`${lexicon.words.length} words in the lexicon`);

  const read = wordReader(lexiconOf(lexicon));
  const lessonOf = ({ forms, tags }: TreebankSentence): TagLesson => ({
    forms,
    words: read(forms),
    tags: Int32Array.from(tags, numberOf),
  });
  const tagLessons = sentences.map(lessonOf);
  const columnsOf = (lessons: readonly TagLesson[], plan: TaggingPlan): TableColumns =>
    trainTagger(lessons, tags.length, plan, say).columns(1 / IN_UNIT.tagger);

  // Headlines are rare in treebanks: the tagger and the network read ours again, and others of our grammar.
  const further = [...headlines, ...inventedBesides];

  // The parser learns from tags as they are on text that the tagger doesn't know.
  const foldOf = foldsOf(originals.length, sentences);
  const guessed: { tags: Int32Array; others: Int32Array }[] = [];
  const furtherGuessed: typeof guessed = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const lessons = tagLessons.filter((_, s) => foldOf[s] !== fold);
    const columns = stage(`tags${fold}`, () => columnsOf(lessons, plan.jackknifed));
    const tag = tagger({ forwards: new SparseTable(columns) }, tags.length, NEAR * IN_UNIT.tagger);
    const guess = ({ forms, words }: TagLesson) => {
      const own = { tags: new Int32Array(words.length), others: new Int32Array(words.length) };
      tag(forms, words, own.tags, own.others);
      return own;
    };
    tagLessons.forEach((lesson, s) => {
      if (foldOf[s] === fold) guessed[s] = guess(lesson);
    });
    if (fold === 0) furtherGuessed.push(...further.map((s) => guess(lessonOf(s))));
    say(`tags of fold ${fold + 1} of ${FOLDS}`);
  }
  const allLessons = [...tagLessons, ...further.map(lessonOf)];
  const forwards = stage('forwards', () => columnsOf(allLessons, plan.forwards));
  const backwards = stage('backwards', () => columnsOf(allLessons.map(turned), plan.backwards));

  const relations = [...new Set(sentences.flatMap((s) => s.relations))].sort();
  const relationNumber = new Map(relations.map((r, i) => [r, i]));
  /** By place, counted from 1. */
  const placed = (column: ArrayLike<number>): Int32Array => Int32Array.from([0, ...Array.from(column)]);
  const treeLesson = (s: TreebankSentence, guessed: { tags: Int32Array; others: Int32Array }) => ({
    words: read(s.forms),
    ...guessed,
    heads: placed(projective(s.heads).map((head) => head + 1)),
    relations: placed(s.relations.map((r) => relationNumber.get(r)!)),
  });
  const treeLessons = sentences.map((s, i) => treeLesson(s, guessed[i]!));
  const furtherTrees = further.map((s, i) => treeLesson(s, furtherGuessed[i]!));
  const kinds = kindsOfTags(tags.map((tag) => ({ upos: tag.split(' ')[0]!, penn: tag.split(' ')[1]! })));
  const { transitions, arcs } = stage('tables', () => {
    const learned = trainParser(treeLessons, kinds, relations.length, plan.parsing, say);
    const unit = 1 / IN_UNIT.parser;
    return { transitions: learned.transitions.columns(unit), arcs: learned.arcs.columns(unit) };
  });
  const network = stage('network', () =>
    trainParserNetwork(
      [...treeLessons, ...furtherTrees],
      kinds,
      relations.length,
      plan.network,
      centres,
      say,
    ).columns(),
  );
  const { places, senses } = lexiconOf(lexicon);
  const isPlain = (word: string, part: 'verb' | 'noun') =>
    (senses[places.get(word) ?? 0]! & (part === 'verb' ? 2 : 1)) !== 0;
  return modelBytes({
    tags,
    relations,
    lexicon,
    irregularLemmas: irregularLemmas(bank, isPlain),
    sureTags: sureTags(bank, numberOf),
    sureRelations: sureRelations(treeLessons),
    near: NEAR * IN_UNIT.tagger,
    tagger: { forwards, backwards: pruned(backwards, LEAST.backwards) },
    transitions: pruned(transitions, LEAST.transitions),
    arcs: pruned(arcs, LEAST.arcs),
    inUnit: IN_UNIT.parser,
    network,
  });
}
