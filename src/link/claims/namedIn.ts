import type { LinkedActors } from '../../model/linkedActors.ts';
import type { NamedIn } from './places.ts';

/** Who is named in a stretch of an article, by anything but a pronoun. */
export function namedIn({ actors }: Pick<LinkedActors, 'actors'>): NamedIn {
  const byArticle = new Map<string, { at: number; id: string }[]>();
  for (const { id, mentions } of actors)
    for (const { article, mentions: own } of mentions) {
      const list = byArticle.get(article) ?? [];
      for (const m of own) if (m.form !== 'pronoun') list.push({ at: m.start, id });
      byArticle.set(article, list);
    }
  for (const list of byArticle.values()) list.sort((a, b) => a.at - b.at);
  return (article, start, end) => {
    const list = byArticle.get(article) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (list[mid]!.at < start) low = mid + 1;
      else high = mid;
    }
    const found = new Set<string>();
    for (let n = low; n < list.length && list[n]!.at < end; n++) found.add(list[n]!.id);
    return found;
  };
}
