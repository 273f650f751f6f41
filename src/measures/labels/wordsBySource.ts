import type { Outlet } from '../../edition/outlet.ts';
import type { Labelled } from '../../model/measure.ts';
import { notAsserted } from '../../view/compare/sheet.ts';

interface Word {
  word: string;
  n: number;
  /** “Denied”, “feared” and the like, where the word asserts it nowhere. */
  held: string | null;
}

/** What each source calls the thing: its own words and those it quotes or attributes, with their counts, most used first. */
export function wordsBySource(
  { labels }: Labelled,
  telling: readonly Outlet[],
): { source: string; own: Word[]; others: Word[] }[] {
  const words = (source: string, voice: 'own' | 'others'): Word[] =>
    labels
      .flatMap((r) => {
        const c = r.cells.find((x) => x.source === source);
        return c && c[voice] > 0 ? [{ word: r.label, n: c[voice], held: notAsserted(c) }] : [];
      })
      .sort((a, b) => b.n - a.n || (a.word < b.word ? -1 : 1));
  return telling.map((o) => ({ source: o.id, own: words(o.id, 'own'), others: words(o.id, 'others') }));
}
