import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Knowledge } from '../../model/seeds.ts';

/** Who said what in an article, and what the outlet asserts in its own voice. */
export function readClaims(_article: Article, _knowledge: Knowledge, _actors: readonly LocalActor[]): LocalClaim[] {
  return [];
}
