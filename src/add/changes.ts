import type { Edition } from '../model/edition.ts';

/** What one edition has that another has not: what adding an article, or a branch, changes. */
export interface Changes {
  articles: { added: string[]; removed: string[] };
  events: { added: string[]; removed: string[]; joined: string[] };
  actors: { added: string[]; removed: string[] };
  claims: { added: number; removed: number; joined: string[] };
  disagreements: { opened: string[]; closed: string[] };
}

/** The changes from `before` to `after`, in the words of their labels. */
export function changesBetween(before: Edition, after: Edition): Changes {
  const articles = sets(
    before.articles,
    after.articles,
    (a) => a.id,
    (a) => a.file,
  );
  const isNew = new Set(after.articles.map((a) => a.id));
  for (const a of before.articles) isNew.delete(a.id);
  const hadEvent = new Set(before.events.map((e) => e.id));
  const claims = sets(
    before.claims,
    after.claims,
    (c) => c.id,
    (c) => c.id,
  );
  const articleOf = new Map(after.claims.map((c) => [c.id, c.article]));
  const disagreements = sets(
    before.disagreements,
    after.disagreements,
    (d) => d.id,
    (d) => `${d.about}: ${d.sides.map((s) => s.value).join(' / ')}`,
  );
  return {
    articles,
    events: {
      ...sets(
        before.events,
        after.events,
        (e) => e.id,
        (e) => e.label,
      ),
      joined: after.events
        .filter((e) => hadEvent.has(e.id) && e.reports.some((r) => isNew.has(r.article)))
        .map((e) => e.label),
    },
    actors: sets(
      before.actors,
      after.actors,
      (a) => a.id,
      (a) => a.name,
    ),
    claims: {
      added: claims.added.length,
      removed: claims.removed.length,
      joined: after.groups
        .filter((g) => new Set(g.claims.map((c) => isNew.has(articleOf.get(c) ?? ''))).size > 1)
        .map((g) => g.label),
    },
    disagreements: { opened: disagreements.added, closed: disagreements.removed },
  };
}

function sets<T>(
  before: readonly T[],
  after: readonly T[],
  id: (t: T) => string,
  label: (t: T) => string,
): { added: string[]; removed: string[] } {
  const had = new Set(before.map(id));
  const has = new Set(after.map(id));
  return {
    added: after.filter((t) => !had.has(id(t))).map(label),
    removed: before.filter((t) => !has.has(id(t))).map(label),
  };
}

const most = 6;

/** The changes as lines that a person likes to read. */
export function sayChanges(c: Changes, nothing = 'Nothing changes on the site.'): string[] {
  const list = (head: string, items: readonly string[]): string[] =>
    items.length
      ? [
          `${head} (${items.length})`,
          ...items.slice(0, most).map((i) => `  ${i}`),
          ...(items.length > most ? [`  … and ${items.length - most} more`] : []),
        ]
      : [];
  const lines = [
    ...list('New articles', c.articles.added),
    ...list('Articles gone', c.articles.removed),
    ...list('New events', c.events.added),
    ...list('Adds to events already told', c.events.joined),
    ...list('Events gone', c.events.removed),
    ...list('New actors', c.actors.added),
    ...list('Actors gone', c.actors.removed),
    ...(c.claims.added || c.claims.removed
      ? [
          `Statements: ${[c.claims.added && `${c.claims.added} new`, c.claims.removed && `${c.claims.removed} gone`].filter(Boolean).join(', ')}`,
        ]
      : []),
    ...list('Says what others say too', c.claims.joined),
    ...list('Disagreements it opens', c.disagreements.opened),
    ...list('Disagreements it settles', c.disagreements.closed),
  ];
  return lines.length ? lines : [nothing];
}
