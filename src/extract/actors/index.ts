import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { Knowledge } from '../../model/seeds.ts';
import { merge } from './merge.ts';
import { runsOf } from './runs.ts';
import { segment } from './segment.ts';
import { viewOf } from './view.ts';

/** Who and what acts or speaks in an article, each with every mention, pronouns included. `dates` are masked. */
export function readActors(article: Article, _knowledge: Knowledge, dates: readonly DateMention[]): LocalActor[] {
  const view = viewOf(article, dates);
  const pieces = runsOf(view).flatMap((run) => segment(view, run));
  return merge(view, pieces);
}
