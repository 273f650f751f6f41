import type { Article } from '../../model/article.ts';
import { dayOf } from '../../model/calendar.ts';
import { Heap } from './heap.ts';
import { neighboursOf } from './neighbours.ts';
import { type Vector, vectorsOf } from './terms.ts';
import { VectorSpace } from './vectorSpace.ts';

/** Likeness from which on two groups of articles tell one story, on average over their pairs. */
const enough = 0.078;
/** Reports a few days apart are as good as of one day; at this many days more likeness counts half. */
const freeDays = 3;
/** So much of what an article shares with all others, its subject, is no sign of a story. */
const subjectShare = 0.5;
const halfLife = 120;

interface Group {
  articles: number[];
  sum: Vector;
  /** Mean day of publication; null where none is known. */
  day: number | null;
  near: Set<number>;
  /** Mean likeness to the articles of the whole corpus, on average over the group. */
  usual: number;
}

/** The day of publication, where it is known to a fortnight. */
function publishedDay({ published }: Article): number | null {
  if (!published) return null;
  const min = dayOf(published.min);
  const max = dayOf(published.max);
  return min === null || max === null || max - min > 14 ? null : (min + max) / 2;
}

/** How alike two groups are: the mean likeness of their articles' pairs, less the further apart in time. */
function likeness(a: Group, b: Group, space: VectorSpace): number {
  const subject = subjectShare * Math.sqrt(a.usual * b.usual);
  const gap = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  const mean = space.dot(a.sum, b.sum) / (a.articles.length * b.articles.length);
  return (mean - subject) / (1 + Math.max(0, gap - freeDays) / halfLife);
}

/**
 * The articles in groups that tell one story: agglomerative clustering with average linkage over TF-IDF vectors, pairs
 * from an inverted index. `apart` forbids a union of two groups, given as places in `articles`. Groups and their
 * members come in the order of `articles`, which must not depend on chance.
 */
export function storiesOf(
  articles: readonly Article[],
  apart: (a: readonly number[], b: readonly number[]) => boolean,
): number[][] {
  const { vectors, size } = vectorsOf(articles);
  const space = new VectorSpace(size);
  const days = articles.map(publishedDay);
  const order = articles.map((_, i) => i).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const near = neighboursOf(vectors, size, order);
  const usual = usualLikeness(vectors, size);
  const groups = new Map<number, Group>(
    articles.map((_, i) => [i, { articles: [i], sum: vectors[i]!, day: days[i]!, near: near[i]!, usual: usual[i]! }]),
  );
  const heap = new Heap();
  const offer = (a: number, b: number) => {
    const score = likeness(groups.get(a)!, groups.get(b)!, space);
    if (score >= enough) heap.push({ score, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [i, g] of groups) for (const j of g.near) if (i < j) offer(i, j);
  let next = articles.length;
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const a = groups.get(pair.a);
    const b = groups.get(pair.b);
    if (!a || !b || apart(a.articles, b.articles)) continue;
    const union = unite(a, b, space);
    groups.delete(pair.a);
    groups.delete(pair.b);
    const id = next++;
    groups.set(id, union);
    union.near.delete(pair.a);
    union.near.delete(pair.b);
    for (const n of union.near) {
      const other = groups.get(n);
      if (!other) {
        union.near.delete(n);
        continue;
      }
      other.near.delete(pair.a);
      other.near.delete(pair.b);
      other.near.add(id);
      offer(n, id);
    }
  }
  return [...groups.values()].map((g) => g.articles.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

/** How alike each article is to the others on average, by way of the sum of all. */
function usualLikeness(vectors: readonly Vector[], size: number): number[] {
  const all = new Float64Array(size);
  for (const { terms, weights } of vectors) for (let i = 0; i < terms.length; i++) all[terms[i]!]! += weights[i]!;
  return vectors.map(({ terms, weights }) => {
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += weights[i]! * all[terms[i]!]!;
    return vectors.length < 2 ? 0 : Math.max(0, sum - 1) / (vectors.length - 1);
  });
}

function unite(a: Group, b: Group, space: VectorSpace): Group {
  const n = a.articles.length;
  const m = b.articles.length;
  const day = a.day === null ? b.day : b.day === null ? a.day : (a.day * n + b.day * m) / (n + m);
  return {
    articles: [...a.articles, ...b.articles],
    sum: space.sum(a.sum, b.sum),
    day,
    near: new Set([...a.near, ...b.near]),
    usual: (a.usual * n + b.usual * m) / (n + m),
  };
}
