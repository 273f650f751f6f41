import type { Article, Token } from '../model/article.ts';
import type { Trees } from '../syntax/tree.ts';

/** Actors and happenings are read in the same article. */
const known = new WeakMap<Trees, { article: Article; tagged: Article }>();

/** An article whose tokens have the parts of speech and lemmas of the trees: a token that the trees part has those of its head. */
export function taggedByTrees(article: Article, t: Trees): Article {
  const held = known.get(t);
  if (held?.article === article) return held.tagged;
  let node = 0;
  const tokens = article.tokens.map((token): Token => {
    while (node < t.places.length && t.places[node]!.end <= token.start) node++;
    if (node >= t.places.length || t.places[node]!.start >= token.end) return token;
    let last = node;
    while (last + 1 < t.places.length && t.places[last + 1]!.start < token.end) last++;
    let head = node;
    while (t.heads[head]! >= node && t.heads[head]! <= last) head = t.heads[head]!;
    const pos = t.upos[head]!;
    return { ...token, pos, lemma: last === node && pos !== 'PROPN' ? t.lemmas[head]! : token.lemma };
  });
  const tagged = { ...article, tokens };
  known.set(t, { article, tagged });
  return tagged;
}
