import type { Edition } from '../model/edition.ts';

/** An edition without what rests on certain articles alone: about what it was before they came, without linking the others anew. */
export function without(edition: Edition, ids: ReadonlySet<string>): Edition {
  const rests = (on: readonly { article: string }[]): boolean => on.some(({ article }) => !ids.has(article));
  return {
    ...edition,
    articles: edition.articles.filter((a) => !ids.has(a.id)),
    actors: edition.actors.filter((a) => rests(a.mentions)),
    events: edition.events.filter((e) => rests(e.reports)),
    claims: edition.claims.filter((c) => !ids.has(c.article)),
    disagreements: edition.disagreements.filter((d) => d.sides.filter((s) => rests(s.evidence)).length > 1),
  };
}
