import { brotliCompressSync, constants } from 'node:zlib';
import { ByteWriter } from '../../../src/syntax/bytes.ts';
import type { NetworkColumns } from '../../../src/syntax/network.ts';
import { writeNetwork } from '../../../src/syntax/networkFile.ts';
import type { TableColumns } from '../../../src/syntax/sparseTable.ts';
import type { LexiconColumns } from './lexicon.ts';

/** What training learned, before it is packed. */
export interface ModelParts {
  tags: readonly string[];
  relations: readonly string[];
  lexicon: LexiconColumns;
  irregularLemmas: ReadonlyMap<string, string>;
  sureTags: ReadonlyMap<string, number>;
  sureRelations: Uint8Array;
  near: number;
  tagger: { forwards: TableColumns; backwards: TableColumns };
  transitions: TableColumns;
  arcs: TableColumns;
  /** The unit of both tables is one over this. */
  inUnit: number;
  network: NetworkColumns;
}

/** The file that `readModel` in `src/syntax/model.ts` reads, part after part in the same order. */
export function modelBytes(parts: ModelParts): Uint8Array {
  const bytes = new ByteWriter();
  bytes.text(parts.tags.join('\n'));
  bytes.text(parts.relations.join('\n'));
  const { words, fine, coarse, guess, name, senses, tags, codes } = parts.lexicon;
  bytes.text(words.join('\n'));
  bytes.bytes(Uint8Array.from(fine, (n) => n >> 8));
  bytes.bytes(Uint8Array.from(fine, (n) => n & 255));
  for (const column of [coarse, guess, name, senses, tags, codes]) bytes.bytes(column);
  bytes.text([...parts.irregularLemmas].map((pair) => pair.join('\t')).join('\n'));
  bytes.text([...parts.sureTags].map((pair) => pair.join('\t')).join('\n'));
  bytes.bytes(parts.sureRelations);
  bytes.count(parts.near);
  for (const { keys, counts, classes, weights } of [
    parts.tagger.forwards,
    parts.tagger.backwards,
    parts.transitions,
    parts.arcs,
  ]) {
    bytes.ascending(keys);
    for (const column of [counts, classes, weights]) bytes.bytes(column);
  }
  bytes.count(parts.inUnit);
  writeNetwork(bytes, parts.network);
  return brotliCompressSync(bytes.whole(), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
}
