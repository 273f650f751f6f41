import stored from './weights.json' with { type: 'json' };

/**
 * How rare each stem is in general English, never counted over an edition: with five articles a corpus cannot tell a common
 * word from a telling one, and what one article adds must not change what two others have in common.
 *
 * Made by `node scripts/trainLinking.ts --words FILE` from words in the order of their frequency. Only hashes of stems are
 * kept, so that no word can be read back: each level is a row of three-byte numbers, the commonest level first.
 */
const levels = stored.levels.map((row) => Buffer.from(row, 'base64'));

const levelOf = new Map<number, number>();
levels.forEach((row, level) => {
  for (let i = 0; i < row.length; i += 3) levelOf.set(row.readUIntBE(i, 3), level);
});

/** FNV-1a (Fowler, Noll, Vo) over the code units, folded to 24 bits. */
export function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/**
 * −log of the share of news articles that hold a word of this stem: 0 for “the”, about 3 for the thousandth word, 7 for what is
 * beyond the list (inverse document frequency: Spärck Jones 1972).
 */
export const rarityOf = (stem: string): number => (levelOf.get(hashOf(stem)) ?? levels.length) * stored.step;
