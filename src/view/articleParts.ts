import type { EditionIndex } from '../edition/indexes.ts';
import type { Claim } from '../model/claim.ts';
import type { PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { articlePath, claimPath } from './address.ts';
import { pagesByWeight, pagesOf, type View } from './paging.ts';
import { byRank } from './rank.ts';
import { sayingsOf } from './sayings.ts';
import { workedOutOnce } from './workedOutOnce.ts';

/** One page of what was read from an article: nearly always there is but one. */
export interface ArticlePart extends Omit<View<never>, 'items' | 'total'> {
  /** Happenings, by their rank in the whole article. */
  main: Event[];
  smaller: Event[];
  /** Statements, those together that stand in one passage; and how many such stand on the pages before. */
  sayings: Claim[][];
  before: number;
  /** Its text, where that may be shown. */
  blocks: PublishedArticle['blocks'];
}

/** So many characters of a text stand on one page: some forty printed ones. */
const ofText = 100_000;

/** What was read from an article in pages of which each has an end, however long it is: its share of the happenings, of the statements and of the text. */
export const partsOfArticle = workedOutOnce((article: PublishedArticle, index: EditionIndex): ArticlePart[] => {
  const path = articlePath(article.id);
  const { main, smaller } = byRank(index.eventsOfArticle.get(article.id) ?? []);
  const isMain = new Set(main);
  const events = pagesOf(path, [...main, ...smaller]);
  const sayings = pagesOf(
    path,
    sayingsOf(index.claimsOfArticle.get(article.id) ?? [], () => article),
  );
  const shown = article.rights === 'full' ? article.blocks.filter((b) => b.kind !== 'furniture') : [];
  const text = pagesByWeight(path, shown, (b) => b.end - b.start, ofText);
  const longest = [events, sayings, text].reduce((a, b) => (b.length > a.length ? b : a));
  return longest.map(({ items: _, total: __, ...page }, i) => {
    const here = events[i]?.items ?? [];
    return {
      ...page,
      main: here.filter((e) => isMain.has(e)),
      smaller: here.filter((e) => !isMain.has(e)),
      sayings: sayings[i]?.items ?? [],
      before: i * (sayings[0]?.items.length ?? 0),
      blocks: text[i]?.items ?? [],
    };
  });
});

/** Its passages with statements, ten and ten, counted through the whole article. */
export const inTens = ({ sayings, before }: ArticlePart): { from: number; to: number; claims: Claim[] }[] =>
  pagesOf('', sayings, 10).map(({ items, number }) => {
    const from = before + 10 * (number - 1) + 1;
    return { from, to: from + items.length - 1, claims: items.flat() };
  });

const pageOfClaim = workedOutOnce(
  (article: PublishedArticle, index: EditionIndex): ReadonlyMap<string, string> =>
    new Map(
      partsOfArticle(article, index)
        .slice(1)
        .flatMap((part) => part.sayings.flat().map((c) => [c.id, part.path] as const)),
    ),
);

/** Where the words of a statement stand: at its lasting address, unless its article is so long that it only leads on from there. */
export function whereClaimStands({ article, id }: Pick<Claim, 'article' | 'id'>, index: EditionIndex): string {
  const page = pageOfClaim(index.article.get(article)!, index).get(id);
  return page === undefined ? claimPath(article, id) : `${page}#claim-${id}`;
}
