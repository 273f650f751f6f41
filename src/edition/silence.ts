import { compareDays } from '../model/calendar.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { overlap } from '../model/span.ts';
import { isRead } from './readLanguage.ts';
import type { Silence } from './standing.ts';

type Dated = Pick<Event, 'date'> | null;

/** Whether an article came out before an event, so that it couldn't have told it. */
const isBefore = (published: PublishedArticle['published'], event: Dated): boolean =>
  published !== null && event?.date != null && compareDays(published.max, event.date.min) < 0;

/**
 * Why nothing of an event is found in an outlet's articles: only what was read, and could have told it, is silent about it.
 * `isNamed` says whether one of them names the event in passing. It is asked of every event, so that the articles are gone
 * through once, for the last of them.
 */
export function silencesIn(
  articles: readonly PublishedArticle[],
): (event: Dated, isNamed?: (id: string) => boolean) => Silence {
  const read = articles.filter((a) => isRead(a.language) || a.stated !== undefined);
  const days = read.map((a) => a.published);
  const last = days.reduce(
    (a, b) => (a === null || b === null ? null : compareDays(a.max, b.max) < 0 ? b : a),
    days[0] ?? null,
  );
  // The day of one of them isn't stated: perhaps it came out later.
  const perhaps = days.some((p) => p?.basis === 'inferred');
  return (event, isNamed) => {
    if (read.length === 0) return 'unread';
    if (isBefore(last, event)) return perhaps ? 'perhaps-before' : 'before';
    return isNamed && read.some((a) => isNamed(a.id) && !isBefore(a.published, event)) ? 'named' : 'absent';
  };
}

const letters = /[\p{L}\p{M}]{5,40}/gu;
const wordsOf = (text: string): string[] => (text.match(letters) ?? []).map((w) => w.toLowerCase());

/** Words that tell one event alone, and stand in its label: “invasion”, where nothing else in the edition is one. */
function ownWords(events: readonly Event[]): Map<string, Event> {
  const tellers = new Map<string, Event | null>();
  for (const e of events)
    for (const w of new Set(e.reports.flatMap((r) => r.triggers).flatMap((t) => wordsOf(t.exact))))
      tellers.set(w, tellers.has(w) ? null : e);
  return new Map(
    [...tellers].flatMap(([w, e]): [string, Event][] => (e && wordsOf(e.label).includes(w) ? [[w, e]] : [])),
  );
}

/** In how many sentences before the word somebody who took part is looked for, since a text needn't name them again. */
const BEFORE = 2;
/** How many of those who took part must stand there. */
const PEOPLE = 2;

/**
 * Event id → articles that name it in passing, without a report: they have the word that tells it and nothing else in the edition,
 * and beside it those who took part.
 */
export function namingsOf(edition: Pick<Edition, 'articles' | 'actors' | 'events'>): Map<string, Set<string>> {
  const own = ownWords(edition.events);
  const found = new Map<string, Set<string>>();
  const mentions = new Map(
    edition.actors.map((a) => [a.id, new Map(a.mentions.map((m) => [m.article, m.mentions] as const))]),
  );
  for (const article of edition.articles)
    for (const { 0: word, index } of article.text.matchAll(letters)) {
      const event = own.get(word.toLowerCase());
      if (!event || event.reports.some((r) => r.article === article.id)) continue;
      const at = article.sentences.findIndex((s) => s.start <= index && index < s.end);
      if (at < 0) continue;
      const around = { start: article.sentences[Math.max(0, at - BEFORE)]!.start, end: article.sentences[at]!.end };
      const there = event.participants.filter((id) =>
        mentions
          .get(id)
          ?.get(article.id)
          ?.some((m) => overlap(m, around)),
      );
      if (event.participants.length === 0 || there.length < Math.min(PEOPLE, event.participants.length)) continue;
      found.set(event.id, (found.get(event.id) ?? new Set()).add(article.id));
    }
  return found;
}
