import type { Seen } from '../../compare/scene.ts';

/** All own-voice words of an edition in one row, 0 where a stretch ends, with the article and the word of it that each is. */
export interface OwnWords {
  hashes: Uint32Array;
  word: Uint32Array;
  article: Uint32Array;
}

/** The words of articles that are the outlets' own; a stretch ends at a block's end and where others' words stand between. */
export function ownWordsOf(all: readonly Seen[]): OwnWords {
  const most = all.reduce((n, s) => n + s.ownWords + s.others.length + s.article.blocks.length + 1, 1);
  const [hashes, word, article] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let at = 0;
  all.forEach(({ article: { blocks }, others, survey: { words } }, a) => {
    let block = 0;
    let other = 0;
    for (let i = 0; i < words.starts.length; i++) {
      const start = words.starts[i]!;
      let broken = false;
      while (block < blocks.length && blocks[block]!.end <= start) {
        block++;
        broken = true;
      }
      while (other < others.length && others[other]!.end <= start) other++;
      const isOthers = other < others.length && others[other]!.start <= start;
      if ((broken || isOthers) && at > 0 && hashes[at - 1] !== 0) at++;
      if (isOthers) continue;
      hashes[at] = words.hashes[i]!;
      word[at] = i;
      article[at] = a;
      at++;
    }
    at++;
  });
  return { hashes: hashes.subarray(0, at), word: word.subarray(0, at), article: article.subarray(0, at) };
}
