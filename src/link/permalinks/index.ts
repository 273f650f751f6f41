import type { Edition } from '../../model/edition.ts';
import { timeOf } from '../../model/edtf.ts';
import type { Former } from '../../model/permalink.ts';
import { addressOf, type Entry, type Ledger, partsOf } from './ledger.ts';
import { type Standing, settle } from './settle.ts';
import { type Thing, thingOfActor, thingOfArticle, thingOfClaim, thingOfEvent, thingOfSource } from './thing.ts';

type Published = Pick<Edition, 'events' | 'actors' | 'sources' | 'articles' | 'claims'>;

/** Everything of an edition that has an address. */
const thingsOf = (edition: Published): Thing[] => [
  ...edition.events.map(thingOfEvent),
  ...edition.actors.map(thingOfActor),
  ...edition.sources.map(thingOfSource),
  ...edition.articles.map(thingOfArticle),
  ...edition.claims.map(thingOfClaim),
];

/** The ledger after this edition, and what became of every address that is no longer its own. */
export function settleEdition(
  edition: Published,
  ledger: Ledger,
  slugs: ReadonlyMap<string, string>,
): { ledger: Ledger; former: Former[] } {
  const standing = thingsOf(edition).map((t): Standing => {
    const slug = slugs.get(addressOf(t.kind, t.id, t.article ?? null)) ?? t.id;
    return { ...t, slug };
  });
  const after = settle(ledger, standing);
  const former = [...after].filter(([, e]) => e.to !== undefined || e.gone);
  return { ledger: after, former: former.map(([path, entry]) => formerOf(path, entry, edition)) };
}

function formerOf(path: string, entry: Entry, edition: Published): Former {
  const held = new Set(edition.articles.map((a) => a.id));
  const named = new Set(entry.by.map((key) => key.split('#')[0]!));
  return {
    path,
    kind: partsOf(path)!.kind,
    title: entry.title,
    date: entry.date ?? null,
    to: entry.to ?? null,
    articles: entry.to ? [] : [...named].filter((a) => held.has(a)).sort(),
    nearest: entry.to ? [] : nearestTo(entry, edition),
  };
}

/** The three events nearest in time to a former one; those with the same people before others as near. */
function nearestTo(entry: Entry, edition: Published): string[] {
  const day = entry.date === undefined ? null : timeOf(entry.date)?.min;
  if (!day) return [];
  const at = Date.parse(day);
  const who = new Set(entry.who ?? []);
  return edition.events
    .flatMap((e) => {
      if (!e.date) return [];
      const strangers = e.participants.some((p) => who.has(p)) ? 0 : 1;
      return [{ id: e.id, far: Math.abs(Date.parse(e.date.min) - at), strangers }];
    })
    .sort((a, b) => a.far - b.far || a.strangers - b.strangers || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((e) => e.id);
}
