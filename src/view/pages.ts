import type { Edition } from '../model/edition.ts';
import { actorPath, articlePath, eventPath, sourcePath } from './address.ts';
import type { EditionIndex } from './indexes.ts';
import { timelineViews } from './timelineViews.ts';

/** Every page that search engines should list, below the base; pages that only narrow another are left out. */
export function listedPages(edition: Edition, index: EditionIndex): string[] {
  return [
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
    ...index.inTime.map((e) => eventPath(e.id)),
    ...edition.actors.map((a) => actorPath(a.id)),
    ...index.outlets.map((o) => sourcePath(o.id)),
    ...edition.articles.map((a) => articlePath(a.id)),
  ];
}

/** Whole lists and years are pages of their own; other filters only narrow them. */
export const isListed = (filter: object): boolean => {
  const keys = Object.keys(filter);
  return keys.length === 0 || (keys.length === 1 && keys[0] === 'year');
};
