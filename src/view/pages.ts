import type { Edition } from '../model/edition.ts';
import { actorPath, articlePath, eventPath, sourcePath } from './address.ts';
import { changedOn, editionChanged, lastChanged } from './changed.ts';
import type { EditionIndex } from './indexes.ts';
import { timelineViews } from './timelineViews.ts';

/** A page that search engines should list: its path below the base, and the day it last changed, where known. */
export interface ListedPage {
  path: string;
  changed: string | null;
}

/** Every such page; pages that only narrow another are left out. `more` are those that the comparison makes. */
export function listedPages(edition: Edition, index: EditionIndex, more: readonly string[] = []): ListedPage[] {
  const whole = editionChanged(edition, index);
  const articlesOf = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => index.article.get(id) ?? []);
  const about = (key: string) => index.correctionsOf.get(key);
  return [
    ...[
      '',
      ...timelineViews(index)
        .filter((v) => isListed(v.filter))
        .map((v) => v.path),
      'actors/',
      'sources/',
      'claims/',
      'compare/',
      'methods/',
      'doubtful/',
      'changes/',
      'data/',
      ...more,
    ].map((path) => ({ path, changed: whole })),
    ...index.inTime.map((e) => ({ path: eventPath(e.id), changed: changedOn(e, index) })),
    ...edition.actors.map((a) => ({
      path: actorPath(a.id),
      changed: lastChanged(articlesOf(a.mentions.map((m) => m.article)), about(`actor ${a.id}`), index),
    })),
    ...index.outlets.map((o) => ({ path: sourcePath(o.id), changed: lastChanged(o.articles, undefined, index) })),
    ...edition.articles.map((a) => ({
      path: articlePath(a.id),
      changed: lastChanged([a], about(`article ${a.id}`), index),
    })),
  ];
}

/** Whole lists and years are pages of their own; other filters only narrow them. */
export const isListed = (filter: object): boolean => {
  const keys = Object.keys(filter);
  return keys.length === 0 || (keys.length === 1 && keys[0] === 'year');
};
