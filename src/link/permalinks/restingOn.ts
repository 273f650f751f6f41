import { articleIn } from './evidence.ts';
import { type Entry, type Ledger, partsOf } from './ledger.ts';

/** The addresses in a ledger of what nothing tells of but these articles: their own, and what is told or named there alone. */
export const restingOn = (ledger: Ledger, articles: ReadonlySet<string>): string[] =>
  [...ledger].filter(([address, entry]) => rests(address, entry, articles)).map(([address]) => address);

function rests(address: string, { by, near = [] }: Entry, articles: ReadonlySet<string>): boolean {
  const parts = partsOf(address)!;
  if (parts.kind === 'article') return articles.has(parts.id);
  if (parts.kind === 'claim') return articles.has(parts.article!);
  const named = [...by, ...near].flatMap((key) => articleIn(key) ?? []);
  return named.length > 0 && named.every((id) => articles.has(id));
}

/** A ledger without some of its addresses; what led to one of them leads nowhere. */
export const without = (ledger: Ledger, dropped: ReadonlySet<string>): Ledger =>
  new Map(
    [...ledger].flatMap(([address, entry]): [string, Entry][] => {
      if (dropped.has(address)) return [];
      if (entry.to === undefined || !dropped.has(entry.to)) return [[address, entry]];
      const { to: _, ...rest } = entry;
      return [[address, { ...rest, gone: true }]];
    }),
  );
