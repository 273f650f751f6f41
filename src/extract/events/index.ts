import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';

/** What an article reports as having happened, happening or scheduled. */
export function readEvents(
  _article: Article,
  _dates: readonly DateMention[],
  _actors: readonly LocalActor[],
  _claims: readonly LocalClaim[],
): EventMention[] {
  return [];
}
