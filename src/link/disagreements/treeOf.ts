import type { Article } from '../../model/article.ts';
import { growTrees } from '../../syntax/index.ts';
import type { Trees } from '../../syntax/tree.ts';

type Sentence = Article['sentences'][number];

/** So many trees are kept: a sentence is asked for by several finders, one after the other, and then no more. */
const most = 2000;
let held = new WeakMap<Article, Map<number, Trees>>();
let kept = 0;

/** The tree of one sentence of an article: growing it costs more than all that is asked of it. */
export function treeOf(article: Article, sentence: Sentence): Trees {
  if (kept > most) [held, kept] = [new WeakMap(), 0];
  const own = held.get(article) ?? new Map<number, Trees>();
  held.set(article, own);
  const grown = own.get(sentence.start);
  if (grown) return grown;
  const t = growTrees(article.text, [sentence]);
  own.set(sentence.start, t);
  kept += 1;
  return t;
}
