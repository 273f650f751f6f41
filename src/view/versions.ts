import type { Aside, Edition, PublishedArticle } from '../model/edition.ts';
import { wordsIn } from '../model/spanIn.ts';
import { inOrderOfVersions } from '../model/version.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import { type WordChanges, wordChanges } from './wordChanges.ts';

/** One step from a text of an article to the next that is held. */
export interface Step {
  from: PublishedArticle;
  to: PublishedArticle;
  /** Null where the words of either were withdrawn. */
  changes: WordChanges | null;
}

/** The former texts of an article that counts, as the steps that led to it, the last first. */
export function stepsTo(article: PublishedArticle, { aside = [] }: Pick<Edition, 'aside'>): Step[] {
  const former = aside.filter((a) => a.latest === article.id);
  const hidden = new Set(former.flatMap((a) => (a.withdrawn ? [a.article.id] : [])));
  const texts = inOrderOfVersions([...former.map((a) => a.article), article]);
  return texts
    .slice(1)
    .map((to, i): Step => {
      const from = texts[i]!;
      const told = !hidden.has(from.id) && !hidden.has(to.id);
      return { from, to, changes: told ? wordChanges(paragraphsOf(from), paragraphsOf(to)) : null };
    })
    .reverse();
}

/** An article's title and what it reports, as one reads it. */
const paragraphsOf = (a: PublishedArticle): string[] => [
  a.title,
  ...a.blocks.filter((b) => b.kind !== 'furniture' && b.kind !== 'title').map((b) => wordsIn(a, b.start, b.end)),
];

/** An article that was withdrawn. */
export interface Withdrawn extends Aside {
  withdrawn: Withdrawal;
}

/** All of them, the latest first. */
export const withdrawnIn = ({ aside = [] }: Pick<Edition, 'aside'>): Withdrawn[] =>
  aside
    .filter((a): a is Withdrawn => a.withdrawn !== null)
    .sort((a, b) => (a.withdrawn.day > b.withdrawn.day ? -1 : a.withdrawn.day < b.withdrawn.day ? 1 : 0));
