import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { Claim, ClaimGroup } from './claim.ts';
import type { CorrectionOutcome } from './correction.ts';
import type { DateMention } from './date.ts';
import type { Development, Disagreement } from './disagreement.ts';
import type { Doubt } from './doubt.ts';
import type { Event } from './event.ts';
import type { Measures } from './measure.ts';
import type { Former } from './permalink.ts';
import type { Site, Source } from './seeds.ts';
import type { Withdrawal } from './withdrawal.ts';

/** An article as the pages need it: without its tokens, with its dates. */
export type PublishedArticle = Omit<Article, 'tokens'> & { dates: DateMention[] };

/** An article that is kept at its address and counts no more: it was withdrawn, or a later text of it is held. */
export interface Aside {
  /** Without its words where it was withdrawn. */
  article: PublishedArticle;
  withdrawn: Withdrawal | null;
  /** The id of the last text of the same article, where that is another. */
  latest: string | null;
}

/** Everything that is published, in a stable order. */
export interface Edition {
  site: Site;
  sources: Source[];
  articles: PublishedArticle[];
  /** Articles that keep their address and count no more: withdrawn ones, and former texts of those that count. By id; absent where there is none. */
  aside?: Aside[];
  actors: Actor[];
  events: Event[];
  claims: Claim[];
  groups: ClaimGroup[];
  disagreements: Disagreement[];
  /** Figures that moved as reports came in; absent where there is none. */
  developments?: Development[];
  /** What the program is not sure of, article by article. */
  doubts: Doubt[];
  /** Every correction, oldest first, with what became of it. */
  corrections: CorrectionOutcome[];
  /** Every address published once at which nothing stands any more, sorted; absent where single articles were parsed. */
  former?: Former[];
  /** What the sources are compared by; absent where only single articles were parsed. */
  measures?: Measures;
}
