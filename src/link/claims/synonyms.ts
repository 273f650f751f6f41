import { stemOf } from './stem.ts';
import stored from './synonyms.json' with { type: 'json' };

/** Lists of words that WordNet has in one sense each, made by `node scripts/trainLinking.ts --wordnet DIR`. */
const byStem = new Map<string, Set<string>>();
for (const list of stored.lists) {
  const stems = list.split(' ').map(stemOf);
  for (const stem of stems) {
    const known = byStem.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) known.add(other);
    byStem.set(stem, known);
  }
}

const none: ReadonlySet<string> = new Set();

/** The stems that may stand for a stem: “elevat” for “rais”. */
export const synonymsOf = (stem: string): ReadonlySet<string> => byStem.get(stem) ?? none;
