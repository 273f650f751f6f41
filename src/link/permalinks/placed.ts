import type { Article } from '../../model/article.ts';
import { columnsOf, holdColumns } from '../../model/columns.ts';
import type { Reading } from '../../model/reading.ts';
import { placesOf, sameHead } from './articles.ts';
import { addressOf, type Entry, isLive, type Ledger, partsOf } from './ledger.ts';
import { type Thing, thingOfArticle } from './thing.ts';

/** An article whose file has the name of another: it is published under `id`. */
export interface Displaced {
  file: string;
  own: string;
  id: string;
}

/** The readings, each article under the id that the ledger holds for its text; and those of which that isn't their own; what each is known by. */
export function placed(
  readings: readonly Reading[],
  ledger: Ledger,
): { readings: Reading[]; articles: Thing[]; displaced: Displaced[] } {
  const displaced: Displaced[] = [];
  const isBare = ({ article: { withdrawn, text } }: Reading): boolean => !!withdrawn && !text.trim();
  const whole = readings.some(isBare) ? readings.filter((r) => !isBare(r)) : [];
  const told = new Set(whole.flatMap(({ article }) => textOf(thingOfArticle(article).by)));
  const articles = readings.map((r) => known(r.article, ledger, told)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = placesOf(ledger, articles);
  const now = readings.map((r) => {
    const { id: own, file } = r.article;
    const id = places.get(own)!;
    if (id === own) return r;
    displaced.push({ file, own, id });
    return { ...r, article: withId(r.article, id) };
  });
  return { readings: now, articles: articles.map((a) => ({ ...a, id: places.get(a.id)! })), displaced };
}

const textOf = (by: readonly string[]): string[] => by.filter((key) => key.startsWith('text:'));

/** What an article is known by. Of one that was withdrawn and whose words were taken out, by what it was known by before, unless another has these words (`told`). */
function known(article: Article, ledger: Ledger, told: ReadonlySet<string>): Thing {
  const own = ledger.get(addressOf('article', article.id));
  const thing = thingOfArticle(article, own);
  if (!article.withdrawn || article.text.trim()) return thing;
  // Its file may have another's name: then its head tells.
  const held = own && sameHead(thing, own) ? own : (underHeadOf(thing, ledger) ?? own);
  if (!held || textOf(held.by).some((key) => told.has(key))) return thing;
  return { ...thing, title: article.title || held.title, by: held.by, ...(held.near && { near: held.near }) };
}

const underHeadOf = (thing: Thing, ledger: Ledger): Entry | undefined =>
  [...ledger].find(
    ([address, entry]) => partsOf(address)?.kind === 'article' && isLive(entry) && sameHead(thing, entry),
  )?.[1];

/** The same article under another id; its tokens are still made only where they are asked for. */
function withId(article: Article, id: string): Article {
  const same = Object.defineProperties({} as Article, Object.getOwnPropertyDescriptors(article));
  holdColumns(same, columnsOf(article));
  return Object.defineProperty(same, 'id', { value: id, enumerable: true, writable: true, configurable: true });
}
