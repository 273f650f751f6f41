import type { Edition } from '../model/edition.ts';
import type { Former } from '../model/permalink.ts';

const nouns: Record<Former['kind'], string> = {
  event: 'event',
  actor: 'actor',
  source: 'source',
  article: 'article',
  claim: 'statement',
};

/** Former addresses that had a page of their own, of one kind or of all. */
export const formerPages = ({ former }: Edition, kind?: Former['kind']): Former[] =>
  (former ?? []).filter((f) => f.kind !== 'claim' && (kind === undefined || f.kind === kind));

/** The last part of its address: `x` of `events/x/`. */
export const formerId = ({ path }: Former): string => path.split('/')[1]!;

/** The same form of the page that a former one leads to: `events/x/` → `events/x.json`; null where nothing stands in its stead. */
export const twinOf = ({ to }: Former, form: string): string | null =>
  to === null ? null : to.replace(/\/$/, '') + form;

/** Why nothing stands there any more, where nothing does. */
export function whyGone({ kind, articles, withdrawn = [], rewritten = [] }: Former): string {
  if (kind === 'article') return 'The article has been taken out of this edition.';
  if (kind === 'source') return 'This edition holds no article of it any more.';
  if (articles.length === 0 && withdrawn.length > 0)
    return withdrawn.length === 1
      ? `The only article held that told of this ${nouns[kind]} has been withdrawn.`
      : `The articles held that told of this ${nouns[kind]} have been withdrawn.`;
  if (articles.length === 0 && rewritten.length > 0)
    return `The article that told of this ${nouns[kind]} was changed, and its latest text doesn’t tell of it.`;
  return articles.length > 0
    ? `The articles held are no longer read as telling of this ${nouns[kind]}.`
    : `No article held tells of this ${nouns[kind]} any more.`;
}

/** What a former page is called. */
export const formerTitle = (f: Former): string =>
  f.to === null ? `No longer here: ${f.title}` : `This page has moved: ${f.title}`;

/** What became of it, in a sentence. */
export const became = (f: Former): string => (f.to === null ? whyGone(f) : `${f.title} is found at another address.`);
