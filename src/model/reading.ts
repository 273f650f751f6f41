import type { LocalActor } from './actor.ts';
import type { Article } from './article.ts';
import type { LocalClaim } from './claim.ts';
import type { DateMention } from './date.ts';
import type { EventMention } from './event.ts';

/** All that was read from one article, before articles are linked. */
export interface Reading {
  article: Article;
  dates: DateMention[];
  actors: LocalActor[];
  claims: LocalClaim[];
  events: EventMention[];
}
