import type { Scene } from '../../compare/scene.ts';
import { EVIDENCE } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import { firstAtLeast } from '../../compare/words.ts';
import type { Evidence, Together } from '../../model/measure.ts';

const ACTORS = 20;

/** The actors named in most sentences, and in how many of them two stand together. */
export function together(scene: Scene): Together {
  const sentences = new Map<string, Set<string>>();
  for (const { article } of scene.seen.values()) {
    const starts = article.sentences.map((s) => s.start);
    for (const [id, mentions] of scene.mentionsIn.get(article.id) ?? []) {
      const set = sentences.get(id) ?? new Set();
      sentences.set(id, set);
      for (const m of mentions) {
        // What isn't read has no sentences: words in another language.
        const at = firstAtLeast(starts, m.start + 1) - 1;
        if (m.start < (article.sentences[at]?.end ?? 0)) set.add(`${article.id} ${at}`);
      }
    }
  }
  const kept = [...sentences]
    .filter(([id]) => scene.actors.get(id)?.kind !== 'group')
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, ACTORS);
  const pairs: Together['pairs'] = [];
  kept.forEach(([a, x], i) => {
    for (const [b, y] of kept.slice(i + 1)) {
      const both = [...x].filter((s) => y.has(s));
      if (both.length > 0)
        pairs.push({ a, b, count: both.length, bySource: bySource(scene, both), evidence: evidence(scene, both) });
    }
  });
  const order = seriate(
    kept.map(([id]) => id),
    new Map(pairs.flatMap((p) => [[`${p.a} ${p.b}`, p.count] as const, [`${p.b} ${p.a}`, p.count] as const])),
  );
  return {
    actors: order.map((id) => ({ id, name: scene.actors.get(id)!.name, sentences: sentences.get(id)!.size })),
    sentences: scene.columns.map(({ id, articles }) => ({
      source: id,
      n: articles.reduce((n, a) => n + scene.seen.get(a)!.article.sentences.length, 0),
    })),
    pairs,
  };
}

/** How many of these sentences each source has. */
const bySource = (scene: Scene, places: readonly string[]) =>
  [...Map.groupBy(places, (place) => scene.seen.get(place.split(' ', 1)[0]!)!.column)].map(([source, own]) => ({
    source,
    n: own.length,
  }));

function evidence(scene: Scene, places: readonly string[]): Evidence[] {
  return places.slice(0, EVIDENCE).map((place) => {
    const [id, n] = place.split(' ') as [string, string];
    const { article, others } = scene.seen.get(id)!;
    return evidenceOf(article, others, article.sentences[Number(n)]!);
  });
}

/** Nearest neighbour first: whoever is most often named with the last one comes next, so that circles stand together. */
function seriate(ids: string[], counts: ReadonlyMap<string, number>): string[] {
  const left = [...ids];
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1)!;
    let best = 0;
    left.forEach((id, i) => {
      if ((counts.get(`${last} ${id}`) ?? 0) > (counts.get(`${last} ${left[best]}`) ?? 0)) best = i;
    });
    order.push(...left.splice(best, 1));
  }
  return order;
}
