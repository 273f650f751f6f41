import type { Edition } from '../model/edition.ts';
import { wrapped } from './columns.ts';

/** Whoever has more unstated ones knows where to look. */
const most = 30;

/** The articles of an edition whose outlet or day of publication nobody stated, each kind in a list. */
export function sayUnstated(articles: Edition['articles']): string[] {
  const lists: [what: string, todo: string, files: string[]][] = [
    ['no outlet', 'write its id behind “source:”', articles.filter((a) => a.source === null).map((a) => a.file)],
    ['no day of publication', 'write it behind “published:”', articles.filter((a) => !a.published).map((a) => a.file)],
  ];
  return lists.flatMap(([what, todo, files]) => {
    if (files.length === 0) return [];
    const shown = [...files].sort().slice(0, most);
    const more = files.length > shown.length ? [`${files.length - shown.length} more`] : [];
    const head = `${files.length} ${files.length === 1 ? 'article has' : 'articles have'} ${what} (${todo}): `;
    return wrapped(head, [...shown, ...more]);
  });
}
