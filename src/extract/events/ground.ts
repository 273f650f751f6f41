import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { Trees } from '../../syntax/tree.ts';
import { namesOfMany } from './namesOfMany.ts';
import { type Presence, presencesOf } from './participants.ts';
import { tokensOfNoPlace } from './place.ts';

/** An article with what every sentence asks of it, worked out once. */
export interface Ground {
  article: Article;
  /** Dates that are points in time, in order. */
  points: readonly DateMention[];
  presence: readonly Presence[];
  actorNames: ReadonlyMap<string, string>;
  noPlace: Uint8Array;
  many: ReadonlySet<string>;
  joint: ReadonlySet<string>;
  trees: Trees;
}

export const groundOf = (
  article: Article,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
  trees: Trees,
): Ground => ({
  article,
  trees,
  points: dates.filter((d) => !d.part),
  presence: presencesOf(actors),
  actorNames: new Map(actors.map((a) => [a.key, a.name])),
  noPlace: tokensOfNoPlace(article.tokens, actors),
  joint: new Set(jointNames(actors)),
  many: namesOfMany(article.tokens).difference(lastWordsOfStates(actors)),
});

/** “The Board of Mines and Mills”: whom the article calls by such a name. */
const jointNames = (actors: readonly LocalActor[]): string[] =>
  actors.flatMap((a) => a.mentions.flatMap((m) => (m.exact.includes(' and ') ? [m.exact.replace(/^the\s/i, '')] : [])));

/** “The Netherlands”: a state is one, whatever the number of its name. */
const lastWordsOfStates = (actors: readonly LocalActor[]): Set<string> =>
  new Set(actors.filter((a) => a.kind === 'state').flatMap((a) => a.mentions.map((m) => m.exact.split(/\s/).at(-1)!)));
