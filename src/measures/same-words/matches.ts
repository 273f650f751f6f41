import type { OwnWords } from './ownWords.ts';
import { SHINGLE, type Shingles } from './shingles.ts';

/** A shingle in more places than this is a set phrase or page furniture, and starts no passage. */
const COMMON = 64;

/**
 * Calls `met` with every longest passage that two articles of different columns share, each once, by where it stands in the
 * row; `i` stands before `j`. `column` gives each article's.
 */
export function eachMatch(
  { hashes, article }: OwnWords,
  { keys, at }: Shingles,
  column: Uint32Array,
  met: (i: number, j: number, length: number) => void,
): void {
  // What is asked of each place with each other is laid side by side: looked up in the row, it would be far apart.
  const before = new Uint32Array(COMMON);
  const whose = new Uint32Array(COMMON);
  for (let from = 0; from < keys.length; ) {
    let to = from + 1;
    while (to < keys.length && keys[to] === keys[from]) to++;
    const size = to - from;
    if (size > 1 && size <= COMMON) {
      for (let x = 0; x < size; x++) {
        const i = at[from + x]!;
        before[x] = i > 0 ? hashes[i - 1]! : 0;
        whose[x] = column[article[i]!]!;
      }
      for (let x = 0; x < size; x++) {
        const i = at[from + x]!;
        for (let y = x + 1; y < size; y++) {
          // With the same word before it, the passage began there.
          if (whose[x] === whose[y] || (before[x] !== 0 && before[x] === before[y])) continue;
          const j = at[from + y]!;
          let length = 0;
          while (hashes[i + length] !== 0 && hashes[i + length] === hashes[j + length]) length++;
          if (length >= SHINGLE) met(i, j, length);
        }
      }
    }
    from = to;
  }
}
