import type { Article } from '../../model/article.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import type { Draft } from './draft.ts';
import { type OfficeKey, officeFits, officeKey } from './officeKey.ts';

/** Offices that the authority file gives a known actor at the article's date. */
export function heldAt(d: Draft, knowledge: ReadingKnowledge, article: Article): (OfficeKey | null)[] {
  const known = d.known === null ? undefined : knowledge.actors.find((a) => a.id === d.known);
  return known ? known.offices.filter((o) => at(o, article)).map((o) => officeKey(o.title)) : [];
}

export function knownHolder(knowledge: ReadingKnowledge, article: Article, said: OfficeKey, country: string) {
  return knowledge.actors.find((a) =>
    a.offices.some((o) => {
      const key = officeKey(o.title);
      return (
        key !== null &&
        (o.country ?? a.country) === country &&
        article.published !== null &&
        at(o, article) &&
        officeFits(said, key) &&
        said.fields.length === key.fields.length
      );
    }),
  );
}

/** True where the office was held on the day of the article; unknown bounds hold. */
function at(o: { from?: string | undefined; to?: string | undefined }, article: Article): boolean {
  const p = article.published;
  if (!p) return true;
  const to = o.to?.replace(/[~?%]/g, '');
  const from = o.from?.replace(/[~?%]/g, '');
  return (!from || from <= p.max) && (!to || to >= p.min.slice(0, to.length));
}
