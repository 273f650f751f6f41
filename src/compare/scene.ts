import type { Actor, ActorMention } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Column } from '../model/measure.ts';
import type { Frame, Knowledge, Referent } from '../model/seeds.ts';
import type { Survey } from './survey.ts';
import { countOwnWords, type Others, othersOf } from './voice.ts';

/** The column of articles whose outlet isn't stated. */
export const NOT_STATED = 'outlet-not-stated';

/** An article with all that the measures ask about it. */
export interface Seen {
  article: PublishedArticle;
  column: string;
  claims: Claim[];
  others: Others[];
  survey: Survey;
  ownWords: number;
}

/** The edition laid out for comparing: what is common to all measures, worked out once. */
export interface Scene {
  edition: Omit<Edition, 'measures'>;
  columns: Column[];
  seen: Map<string, Seen>;
  actors: Map<string, Actor>;
  /** Every actor's mentions in an article: article's id → actor's id → mentions in order. */
  mentionsIn: Map<string, Map<string, ActorMention[]>>;
  frames: Frame[];
  referents: Referent[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Columns stand in the order of the outlets' names, which ranks nobody; the one for “not stated” is last. */
export function sceneOf(
  edition: Omit<Edition, 'measures'>,
  surveys: ReadonlyMap<string, Survey>,
  { frames, referents }: Pick<Knowledge, 'frames' | 'referents'>,
): Scene {
  const claims = new Map<string, Claim[]>();
  for (const c of edition.claims) {
    const list = claims.get(c.article);
    if (list) list.push(c);
    else claims.set(c.article, [c]);
  }
  const seen = new Map<string, Seen>();
  const columns = new Map<string, Column>();
  const sources = new Map(edition.sources.map((s) => [s.id, s]));
  for (const article of edition.articles) {
    const survey = surveys.get(article.id);
    if (!survey) continue;
    const own = claims.get(article.id) ?? [];
    const others = othersOf(article, own);
    const column = article.source ?? NOT_STATED;
    const ownWords = countOwnWords(survey.words, others);
    seen.set(article.id, { article, column, claims: own, others, survey, ownWords });
    const known = sources.get(article.source ?? '');
    const c = columns.get(column) ?? {
      id: column,
      name: known?.name ?? article.source ?? 'Outlet not stated',
      known: article.source !== null,
      articles: [],
      words: 0,
      ownWords: 0,
      excerpts: 0,
    };
    columns.set(column, c);
    c.articles.push(article.id);
    c.words += survey.words.starts.length;
    c.ownWords += ownWords;
    c.excerpts += article.holds === 'excerpt' ? 1 : 0;
  }
  const inOrder = [...columns.values()].sort(
    (a, b) => Number(b.known) - Number(a.known) || byCode(a.name, b.name) || byCode(a.id, b.id),
  );
  const mentionsIn: Scene['mentionsIn'] = new Map();
  for (const { id, mentions } of edition.actors) {
    for (const m of mentions) {
      const inArticle = mentionsIn.get(m.article) ?? new Map<string, ActorMention[]>();
      mentionsIn.set(m.article, inArticle.set(id, m.mentions));
    }
  }
  const actors = new Map(edition.actors.map((a) => [a.id, a]));
  return { edition, columns: inOrder, seen, actors, mentionsIn, frames, referents };
}
