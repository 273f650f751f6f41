import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './bytes.ts';
import type { IrregularLemmas } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { Network, SCORE } from './network.ts';
import { readNetwork } from './networkFile.ts';
import type { ParserWeights } from './parser.ts';
import { PairTable, SparseTable, type TableColumns } from './sparseTable.ts';
import type { TaggerTables } from './tagger.ts';
import type { Upos } from './tree.ts';

/** All that training learned, as `scripts/trainSyntax.ts` writes it. */
export interface Model {
  /** Tags by number: the universal one and the treebank's own (`VERB VBD`). */
  tags: readonly { upos: Upos; penn: string }[];
  relations: readonly string[];
  lexicon: Lexicon;
  irregularLemmas: IrregularLemmas;
  tagger: TaggerTables;
  /** Forms that have but one tag. */
  sureTags: ReadonlyMap<string, number>;
  /** A tag that scores less than this below the best may be the right one. */
  near: number;
  parser: ParserWeights;
}

const list = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** A name as the engine holds those in the program: two of them are compared by where they stand, and not sign by sign. */
const named = (name: string): string => Object.keys({ [name]: null })[0]!;

/** Reads a model from its bytes; their order is that of `modelBytes` in `scripts/training/syntax/modelFile.ts`. */
export function readModel(packed: Uint8Array): Model {
  const bytes = new ByteReader(brotliDecompressSync(packed));
  const tags = list(bytes.text()).map((tag) => {
    const [upos, penn] = tag.split(' ').map(named) as [Upos, string];
    return { upos, penn };
  });
  const relations = list(bytes.text()).map(named);
  const lexicon = readLexicon(bytes);
  const irregularLemmas = new Map(list(bytes.text()).map((line) => line.split('\t') as [string, string]));
  const sureTags = new Map(
    list(bytes.text()).map((line): [string, number] => [
      line.slice(0, line.indexOf('\t')),
      Number(line.slice(line.indexOf('\t') + 1)),
    ]),
  );
  const sure = new Uint8Array(bytes.bytes());
  const near = bytes.count();
  return {
    tags,
    relations,
    lexicon,
    irregularLemmas,
    sureTags,
    near,
    tagger: { forwards: new SparseTable(readTable(bytes)), backwards: new SparseTable(readTable(bytes)) },
    parser: {
      sure,
      transitions: new PairTable(readTable(bytes)),
      relations: new SparseTable(readTable(bytes)),
      // The tables' unit is one over what is written; the network's is finer.
      scale: Math.round(SCORE / bytes.count()),
      network: new Network(readNetwork(bytes)),
    },
  };
}

function readLexicon(bytes: ByteReader): Lexicon {
  const words = list(bytes.text());
  const high = bytes.bytes();
  const low = bytes.bytes();
  // Copies, so that the bytes of the whole file needn't be held for these columns.
  const [coarse, guess, name, senses, tags, codes] = Array.from({ length: 6 }, () => new Uint8Array(bytes.bytes()));
  const places = new Map<string, number>();
  for (let w = 0; w < words.length; w++) places.set(words[w]!, w + 1);
  const fine = new Uint16Array(high.length);
  for (let w = 0; w < fine.length; w++) fine[w] = high[w]! * 256 + low[w]!;
  return { places, fine, coarse: coarse!, guess: guess!, name: name!, senses: senses!, tags: tags!, codes: codes! };
}

function readTable(bytes: ByteReader): TableColumns {
  const keys = bytes.ascending();
  const [counts, classes, weights] = [bytes.bytes(), bytes.bytes(), bytes.bytes()];
  return { keys, counts, classes, weights: new Int8Array(weights!.buffer, weights!.byteOffset, weights!.length) };
}

/** The English model that is shipped. */
export const englishModel = (): Model => readModel(readFileSync(new URL('./english.model', import.meta.url)));
