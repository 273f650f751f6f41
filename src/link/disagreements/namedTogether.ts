import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { sentenceAt } from '../sentenceAt.ts';

/** How many of those who took part a sentence must name to be about what they did. */
const PEOPLE = 2;

/** Where an article that is mainly about an event names two of the people who took part in one sentence: it tells of it, too. */
export type NamedTogether = (event: Event, article: string) => readonly number[];

export function namedTogether(actors: LinkedActors, byArticle: ReadonlyMap<string, Reading>): NamedTogether {
  const persons = new Map<string, { id: string; start: number }[]>();
  for (const { id, kind, mentions } of actors.actors)
    if (kind === 'person')
      for (const { article, mentions: own } of mentions) {
        const list = persons.get(article) ?? [];
        persons.set(article, list);
        for (const m of own) if (m.form !== 'pronoun') list.push({ id, start: m.start });
      }
  return (event, article) => {
    const { lead } = event.reports.find((r) => r.article === article)!;
    if (!lead) return [];
    const own = (persons.get(article) ?? []).filter((m) => event.participants.includes(m.id));
    const reading = byArticle.get(article)!;
    return [...Map.groupBy(own, (m) => sentenceAt(reading.article, m.start)).values()].flatMap((there) =>
      new Set(there.map((m) => m.id)).size < PEOPLE ? [] : [there[0]!.start],
    );
  };
}
