import type { Claim } from '../../model/claim.ts';
import type { Edition } from '../../model/edition.ts';
import { timeOf } from '../../model/edtf.ts';
import type { Event } from '../../model/event.ts';
import type { Former } from '../../model/permalink.ts';
import { articleIn } from './evidence.ts';
import { addressOf, type Entry, type Ledger, partsOf } from './ledger.ts';
import { nearestAmong } from './nearest.ts';
import { type Absorbed, type Standing, settle } from './settle.ts';
import { type Thing, thingOfActor, thingOfClaim, thingOfEvent, thingOfSource } from './thing.ts';

type Published = Pick<Edition, 'events' | 'actors' | 'sources' | 'articles' | 'claims' | 'aside'>;

/** What was worked out before of things that have an address: of articles, and of events and claims as they are now. */
interface WorkedOut {
  articles: readonly Thing[];
  known: ReadonlyMap<Event | Claim, Thing>;
  slugs: ReadonlyMap<string, string>;
  /** Former ids of articles → those under which their words are counted now. */
  moved?: ReadonlyMap<string, string>;
  /** address → what stood there before corrections */
  alone?: ReadonlyMap<string, Thing>;
  /** What an editor made part of another. */
  absorbed?: readonly Absorbed[];
}

/** Everything of an edition that has an address. */
const thingsOf = (edition: Published, { articles, known }: WorkedOut): Thing[] => [
  ...edition.events.map((e) => known.get(e) ?? thingOfEvent(e)),
  ...edition.actors.map(thingOfActor),
  ...edition.sources.map(thingOfSource),
  ...articles,
  ...edition.claims.map((c) => known.get(c) ?? thingOfClaim(c)),
];

/** The ledger after this edition, and what became of every address that is no longer its own. */
export function settleEdition(
  edition: Published,
  ledger: Ledger,
  workedOut: WorkedOut,
): { ledger: Ledger; former: Former[] } {
  const { alone = new Map<string, Thing>(), slugs } = workedOut;
  const standing = thingsOf(edition, workedOut).map((t): Standing => {
    const address = addressOf(t.kind, t.id, t.article ?? null);
    return { ...t, slug: slugs.get(address) ?? t.id, alone: alone.get(address) };
  });
  const after = settle(ledger, standing, workedOut.absorbed, workedOut.moved);
  const former = [...after].filter(([, e]) => e.to !== undefined || e.gone);
  return { ledger: after, former: formersOf(former, edition) };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

function formersOf(former: readonly [path: string, entry: Entry][], edition: Published): Former[] {
  const held = new Set(edition.articles.map((a) => a.id));
  const nearest = nearestAmong(edition.events);
  const aside = new Map((edition.aside ?? []).map((a) => [a.article.id, a]));
  /** Where it was told and is no more: what was withdrawn, and the latest text of what was written anew. */
  const lostWith = (named: readonly string[]): Pick<Former, 'withdrawn' | 'rewritten'> => {
    const gone = named.flatMap((id) => aside.get(id) ?? []);
    const withdrawn = gone.flatMap((a) => (a.withdrawn ? [a.article.id] : []));
    const rewritten = gone.flatMap((a) => (!a.withdrawn && a.latest !== null ? [a.latest] : []));
    return {
      ...(withdrawn.length > 0 && { withdrawn: unique(withdrawn) }),
      ...(rewritten.length > 0 && { rewritten: unique(rewritten) }),
    };
  };
  return former.map(([path, entry]) => {
    // Evidence by words goes along with an edit: what told it is named by the hashes, where these name any.
    const told = entry.by.flatMap((key) => articleIn(key) ?? []);
    const named = new Set(told.length > 0 ? told : (entry.near ?? []).flatMap((key) => articleIn(key) ?? []));
    const day = entry.date === undefined ? null : timeOf(entry.date)?.min;
    return {
      path,
      kind: partsOf(path)!.kind,
      title: entry.title,
      date: entry.date ?? null,
      to: entry.to ?? null,
      articles: entry.to ? [] : [...named].filter((a) => held.has(a)).sort(),
      nearest: entry.to || !day ? [] : nearest(day, entry.who ?? []),
      ...(entry.to ? {} : lostWith([...named])),
    };
  });
}
