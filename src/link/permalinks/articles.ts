import { type Known, knownOf } from './assign.ts';
import { type Entry, isLive, type Ledger, partsOf } from './ledger.ts';
import { resemblanceOfPairs } from './sketch.ts';
import type { Thing } from './thing.ts';

/** From here on two texts are versions of one: other articles on the same subject share a twentieth of their pairs of words, an edited one half. */
const version = 0.3;
/** And of those that appeared on different days, or under another name and title: two outlets print a third of one report. */
const otherVersion = 0.5;

const of = (keys: readonly string[], prefix: string): string | undefined => keys.find((k) => k.startsWith(prefix));
const addressOf = (keys: readonly string[]): string | undefined => keys.find((k) => /^https?:/.test(k));

/**
 * How sure it is that an article is the one in the ledger: the same text, the same address elsewhere, a text that is like
 * it, and where an older ledger has nothing to compare, the same title. 0 where it is another.
 */
function sameText({ id, by, entry }: Known, article: Thing): number {
  const shares = (key: string | undefined): boolean => key !== undefined && article.by.includes(key);
  if (shares(of(by, 'text:'))) return 4;
  if (shares(addressOf(by))) return 3;
  const [was, is] = [entry.near?.[0], article.near?.[0]];
  if (was === undefined || is === undefined) return by.some(shares) ? 2 : 0;
  const { shared, contained } = resemblanceOfPairs(was, is);
  // An excerpt of which the whole is held now; or one written anew, unless it had been given up.
  const head = sameHead(article, entry);
  const grown = head && (contained >= 0.8 || (id === article.id && isLive(entry)));
  const own = head || (id === article.id && entry.date === article.date);
  // What was given up comes back in its own words or under its own head: another text may well be like it.
  if (!isLive(entry) && !own) return 0;
  return shared >= (own ? version : otherVersion) || grown ? 1 + shared : 0;
}

/** Whether both have one title, of one outlet and day. */
export const sameHead = (article: Thing, { date, by }: Pick<Entry, 'date' | 'by'>): boolean =>
  date === article.date && article.by.includes(of(by, 'title:') ?? '');

/** The article that an address of the ledger leads to, where that is present. */
function goalOf(ledger: Ledger, to: string | undefined, present: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  for (let at = to; at !== undefined && !seen.has(at); at = ledger.get(at)?.to) {
    const id = partsOf(at)?.id;
    if (id !== undefined && present.has(id)) return id;
    seen.add(at);
  }
  return undefined;
}

/** The things of the ledger that have any of their evidence in common with an article, found at once. */
function sharing(known: readonly Known[]): (article: Thing) => Known[] {
  const byKey = new Map<string, Known[]>();
  for (const k of known)
    for (const key of k.by) {
      const under = byKey.get(key);
      if (under) under.push(k);
      else byKey.set(key, [k]);
    }
  return (article) => [...new Set(article.by.flatMap((key) => byKey.get(key) ?? []))];
}

const stands = ({ entry }: Known): boolean => isLive(entry);

/** Former ids of articles → the ids that they have now, told by their text, title or address elsewhere. */
export function renamedArticles(ledger: Ledger, articles: readonly Thing[]): Map<string, string> {
  const present = new Set(articles.map((a) => a.id));
  const all = knownOf(ledger, 'article');
  const held = new Set(all.map((k) => k.id));
  const lost = all.filter((k) => !present.has(k.id));
  const like = sharing(lost);
  const best = new Map<Known, { article: Thing; sure: number }>();
  for (const article of articles) {
    // What was rewritten while it was renamed is sought among new names alone, and for what stood until now; one that stands
    // under its own name is another's successor only where it has all its words.
    const known = held.has(article.id);
    const others = known ? [] : lost.filter(stands);
    for (const former of new Set([...like(article), ...others])) {
      const sure = sameText(former, article);
      if (sure > (best.get(former)?.sure ?? 0) && (!known || sure >= 3)) best.set(former, { article, sure });
    }
  }
  const renamed = new Map<string, string>();
  for (const known of lost) {
    const now = best.get(known)?.article.id ?? goalOf(ledger, known.entry.to, present);
    if (now !== undefined) renamed.set(known.id, now);
  }
  return renamed;
}

/**
 * The id that each article is published under, by the id that its file gives it: its own, unless the ledger holds that for
 * another text. Then it is the one that its text was published under before, or its own with a number.
 */
export function placesOf(ledger: Ledger, articles: readonly Thing[]): Map<string, string> {
  const known = new Map(knownOf(ledger, 'article').map((k) => [k.id, k]));
  const like = sharing([...known.values()]);
  const sureOf = (article: Thing, k: Known | undefined): number => (k ? sameText(k, article) : 0);
  const holders = Map.groupBy(
    articles.flatMap((article) => article.by.map((key) => ({ key, article }))),
    ({ key }) => key,
  );
  /** Whether the very text that was published there has the file name of another now. */
  const movedFrom = (k: Known): boolean =>
    k.by.some((key) =>
      holders.get(key)?.some(({ article: a }) => a.id !== k.id && sureOf(a, k) >= 3 && sureOf(a, known.get(a.id)) < 3),
    );
  const places = new Map<string, string>();
  const displaced: Thing[] = [];
  for (const article of articles) {
    const own = known.get(article.id);
    const sure = sureOf(article, own);
    const better =
      own !== undefined &&
      sure < 3 &&
      (movedFrom(own) || like(article).some((k) => k !== own && sureOf(article, k) > sure));
    // An older ledger says too little of a text to call it another.
    if (!own || (!better && (sure > 0 || !own.entry.near))) places.set(article.id, article.id);
    else displaced.push(article);
  }
  if (displaced.length === 0) return places;
  const taken = new Set(places.values());
  const free = [...known.values()].filter((k) => !taken.has(k.id) && !k.entry.to);
  const pairs = displaced.flatMap((article) =>
    free.flatMap((k) => {
      // Both written anew and given another's file name, it is still known by its head.
      const sure = sureOf(article, k) || (stands(k) && sameHead(article, k.entry) ? 0.1 : 0);
      return sure > 0 ? [{ article, k, sure: sure + (stands(k) ? 0.5 : 0) }] : [];
    }),
  );
  pairs.sort((a, b) => b.sure - a.sure || (a.k.id < b.k.id ? -1 : 1) || (a.article.id < b.article.id ? -1 : 1));
  for (const { article, k } of pairs) {
    if (places.has(article.id) || taken.has(k.id)) continue;
    places.set(article.id, k.id);
    taken.add(k.id);
  }
  for (const { id } of displaced) {
    if (places.has(id)) continue;
    let n = 2;
    while (taken.has(`${id}-${n}`) || known.has(`${id}-${n}`)) n++;
    places.set(id, `${id}-${n}`);
    taken.add(`${id}-${n}`);
  }
  return places;
}
