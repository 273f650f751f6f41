import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { Knowledge } from '../../model/seeds.ts';

/** Who and what acts or speaks in an article, each with every mention, pronouns included. `dates` are masked. */
export function readActors(_article: Article, _knowledge: Knowledge, _dates: readonly DateMention[]): LocalActor[] {
  return [];
}
