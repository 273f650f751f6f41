import type { PublishedArticle } from '../model/edition.ts';
import { type Source, unstated, unstatedMonogram } from '../model/seeds.ts';
import { monograms } from './monogram.ts';

/** A source as the site shows it. `colour` counts from 0 to 7 and picks a class, 7 being the grey one; letters carry the meaning. */
export interface Outlet {
  id: string;
  name: string;
  monogram: string;
  colour: number;
  /** What `sources.yaml` says of it; null for the articles whose outlet is not stated. */
  source: Source | null;
  articles: PublishedArticle[];
}

/** The outlet's name within a sentence. */
export const inText = (o: Pick<Outlet, 'id' | 'name'>): string => (o.id === unstated ? 'an outlet not stated' : o.name);

const sortName = (name: string): string => name.replace(/^(the|a|an) /i, '').toLowerCase();

/** Every outlet of the edition, by name, “not stated” last; those without an article too, since their addresses last. */
export function outletsOf(sources: readonly Source[], articles: readonly PublishedArticle[]): Outlet[] {
  const held = new Map<string, PublishedArticle[]>();
  for (const a of articles) {
    const id = a.source ?? unstated;
    held.set(id, [...(held.get(id) ?? []), a]);
  }
  const known = new Map(sources.map((s) => [s.id, s]));
  const ids = [...new Set([...known.keys(), ...held.keys()])];
  const named = ids
    .map((id) => ({ id, name: known.get(id)?.name ?? (id === unstated ? 'Outlet not stated' : id) }))
    .sort((a, b) => {
      if (a.id === unstated || b.id === unstated) return a.id === unstated ? 1 : -1;
      const [x, y] = [sortName(a.name), sortName(b.name)];
      return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
    });
  const letters = monograms(
    named.map(({ id, name }) => ({
      name,
      stated: id === unstated ? unstatedMonogram : (known.get(id)?.monogram ?? null),
    })),
  );
  return named.map(({ id, name }, i) => ({
    id,
    name,
    monogram: letters[i]!,
    colour: id === unstated ? 7 : i % 8,
    source: known.get(id) ?? null,
    articles: held.get(id) ?? [],
  }));
}
