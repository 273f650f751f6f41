import { type Ledger, partsOf } from '../link/permalinks/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type { Holding } from './holding.ts';

/** Linking this many articles takes a fraction of a second; what has less in common with a new one than so many others cannot be of its events. */
const most = 150;

/**
 * A holding without the articles that have least in common with the new ones: names, days, and words of their titles. What an
 * addition changes can be seen in it, at the same cost in an edition of any size. A small holding is left whole.
 */
export function neighbourhood(holding: Holding, news: readonly Reading[]): Holding {
  const { readings } = holding;
  if (readings.length <= most) return holding;
  const mine = new Set(news.flatMap((r) => [...marksOf(r)]));
  const shared = readings.map((r) => [...marksOf(r)].filter((m) => mine.has(m)));
  const count = new Map<string, number>();
  for (const marks of shared) for (const m of marks) count.set(m, (count.get(m) ?? 0) + 1);
  // Inverse document frequency: what few articles have in common says most.
  const weight = (m: string) => Math.log((readings.length + 1) / count.get(m)!);
  const near = shared
    .map((marks, i) => ({ i, score: marks.reduce((sum, m) => sum + weight(m), 0) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, most)
    .sort((a, b) => a.i - b.i)
    .map(({ i }) => readings[i]!);
  return { ...holding, readings: near, ledger: ledgerOf(holding.ledger, near) };
}

function marksOf({ article, actors, events }: Reading): Set<string> {
  return new Set([
    ...actors.map((a) => `who ${a.known ?? a.name.toLowerCase()}`),
    ...events.flatMap((e) => (e.date ? [`when ${e.date.edtf}`] : [])),
    ...(article.title.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
  ]);
}

/** The ledger's entries that those articles can have a part in. */
function ledgerOf(ledger: Ledger, readings: readonly Reading[]): Ledger {
  const held = new Set(readings.map((r) => r.article.id));
  return new Map(
    [...ledger].filter(([address, entry]) => {
      const kind = partsOf(address)?.kind;
      return kind === 'actor' || kind === 'source' || entry.by.some((key) => held.has(key.slice(0, key.indexOf('#'))));
    }),
  );
}
