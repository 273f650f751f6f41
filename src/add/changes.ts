import type { Edition } from '../model/edition.ts';
import { type Disturbance, disturbedBetween } from './disturbed.ts';

/** An event in a line: its label, its date as EDTF, and the outlets (or articles, where unstated) that report it too. */
export interface EventLine {
  label: string;
  date: string | null;
  with: string[];
  /** Of one that is no more: the label of the event that now tells what it told. */
  into?: string;
}

/** What one edition has that another has not: what adding an article, or a branch, changes. */
export interface Changes {
  articles: { added: string[]; removed: string[] };
  /** `disturbed` are those that new articles changed without reporting them. */
  events: { added: EventLine[]; removed: EventLine[]; joined: EventLine[]; disturbed: Disturbance[] };
  actors: { added: string[]; removed: string[] };
  claims: { added: number; removed: number; joined: string[] };
  disagreements: { opened: string[]; closed: string[] };
}

/** The changes from `before` to `after`; with `only`, no others than those that have a part in these articles. */
export function changesBetween(before: Edition, after: Edition, only?: ReadonlySet<string>): Changes {
  const concerns = (articles: readonly { article: string }[]): boolean =>
    only === undefined || articles.some((a) => only.has(a.article));
  const hadArticle = new Set(before.articles.map((a) => a.id));
  const isNew = (article: string): boolean => !hadArticle.has(article);
  const lineOf = (edition: Edition) => {
    const outlets = new Map(edition.sources.map((s) => [s.id, s.name]));
    const sourceOf = new Map(edition.articles.map((a) => [a.id, outlets.get(a.source ?? '') || a.title || a.id]));
    return (e: Edition['events'][number]): EventLine => ({
      label: e.label,
      date: e.date?.edtf ?? null,
      with: [...new Set(e.reports.filter((r) => !isNew(r.article)).map((r) => sourceOf.get(r.article) ?? r.article))],
    });
  };
  const teller = tellersOf(after);
  const ledBy = new Map(
    after.events.flatMap((e) => e.reports.flatMap((r) => (r.lead ? [[r.article, e.label] as const] : []))),
  );
  const gone = (e: Edition['events'][number]): EventLine => {
    const told = e.reports.flatMap((r) => r.triggers.flatMap((t) => teller.get(`${r.article} ${t.start}`) ?? []))[0];
    // An article that led with it and now leads with what others tell, too, tells it as part of that.
    const into = told ?? e.reports.flatMap((r) => (r.lead ? (ledBy.get(r.article) ?? []) : []))[0];
    return { ...lineOf(before)(e), ...(into && { into }) };
  };
  const hadEvent = new Set(before.events.map((e) => e.id));
  const events = sets(before.events, after.events, (e) => concerns(e.reports));
  const actors = sets(before.actors, after.actors, (a) => concerns(a.mentions));
  const claims = sets(before.claims, after.claims, (c) => concerns([c]));
  const disagreements = sets(before.disagreements, after.disagreements, (d) =>
    concerns(d.sides.flatMap((s) => s.evidence)),
  );
  const articles = sets(before.articles, after.articles, () => true);
  const articleOf = new Map(after.claims.map((c) => [c.id, c.article]));
  const about = (d: Edition['disagreements'][number]) => `${d.about}: ${d.sides.map((s) => s.value).join(' / ')}`;
  return {
    articles: { added: articles.added.map((a) => a.file), removed: articles.removed.map((a) => a.file) },
    events: {
      added: events.added.map(lineOf(after)),
      removed: events.removed.map(gone),
      joined: after.events
        .filter((e) => hadEvent.has(e.id) && e.reports.some((r) => isNew(r.article)))
        .map(lineOf(after)),
      disturbed: disturbedBetween(before, after),
    },
    actors: { added: actors.added.map((a) => a.name), removed: actors.removed.map((a) => a.name) },
    claims: {
      added: claims.added.length,
      removed: claims.removed.length,
      joined: after.groups
        .filter((g) => new Set(g.claims.map((c) => isNew(articleOf.get(c) ?? ''))).size > 1)
        .map((g) => g.label),
    },
    disagreements: { opened: disagreements.added.map(about), closed: disagreements.removed.map(about) },
  };
}

/** The label of the event that each place in an article tells. */
const tellersOf = (edition: Edition): Map<string, string> =>
  new Map(
    edition.events.flatMap((e) =>
      e.reports.flatMap((r) => r.triggers.map((t): [string, string] => [`${r.article} ${t.start}`, e.label])),
    ),
  );

function sets<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  counts: (thing: T) => boolean,
): { added: T[]; removed: T[] } {
  const had = new Set(before.map((t) => t.id));
  const has = new Set(after.map((t) => t.id));
  return {
    added: after.filter((t) => !had.has(t.id) && counts(t)),
    removed: before.filter((t) => !has.has(t.id) && counts(t)),
  };
}
