import type { Claim } from '../../model/claim.ts';
import type { Edition } from '../../model/edition.ts';
import { timeOf } from '../../model/edtf.ts';
import type { Event } from '../../model/event.ts';
import type { Former } from '../../model/permalink.ts';
import { addressOf, type Entry, type Ledger, partsOf } from './ledger.ts';
import { nearestAmong } from './nearest.ts';
import { type Standing, settle } from './settle.ts';
import { type Thing, thingOfActor, thingOfClaim, thingOfEvent, thingOfSource } from './thing.ts';

type Published = Pick<Edition, 'events' | 'actors' | 'sources' | 'articles' | 'claims'>;

/** What was worked out before of things that have an address: of articles, and of events and claims as they are now. */
interface WorkedOut {
  articles: readonly Thing[];
  known: ReadonlyMap<Event | Claim, Thing>;
  slugs: ReadonlyMap<string, string>;
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
  const standing = thingsOf(edition, workedOut).map((t): Standing => {
    const slug = workedOut.slugs.get(addressOf(t.kind, t.id, t.article ?? null)) ?? t.id;
    return { ...t, slug };
  });
  const after = settle(ledger, standing);
  const former = [...after].filter(([, e]) => e.to !== undefined || e.gone);
  return { ledger: after, former: formersOf(former, edition) };
}

function formersOf(former: readonly [path: string, entry: Entry][], edition: Published): Former[] {
  const held = new Set(edition.articles.map((a) => a.id));
  const nearest = nearestAmong(edition.events);
  return former.map(([path, entry]) => {
    const named = new Set(entry.by.map((key) => key.split('#')[0]!));
    const day = entry.date === undefined ? null : timeOf(entry.date)?.min;
    return {
      path,
      kind: partsOf(path)!.kind,
      title: entry.title,
      date: entry.date ?? null,
      to: entry.to ?? null,
      articles: entry.to ? [] : [...named].filter((a) => held.has(a)).sort(),
      nearest: entry.to || !day ? [] : nearest(day, entry.who ?? []),
    };
  });
}
