import { compareDays } from '../model/calendar.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { overlap } from '../model/span.ts';
import { isRead } from './readLanguage.ts';
import type { Silence } from './standing.ts';

type Dated = Pick<Event, 'date'> | null;

/** Whether a day lies before an event, so that who wrote on it couldn't have told it. */
const isBefore = (day: string | null, event: Dated): boolean =>
  day !== null && event?.date != null && compareDays(day, event.date.min) < 0;

/** The latest of some days; null where one isn't known. */
const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (a === null || b === null ? null : compareDays(a, b) < 0 ? b : a), days[0] ?? null);

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
  const last = latest(days.map((p) => p?.max ?? null));
  // An inferred day may be any from its first on: of what happened after that, too, they may have known nothing yet.
  const first = latest(days.map((p) => (p === null ? null : p.basis === 'inferred' ? p.min : p.max)));
  // The day of one of them isn't stated: perhaps it came out later.
  const perhaps = days.some((p) => p?.basis === 'inferred');
  return (event, isNamed) => {
    if (read.length === 0) return 'unread';
    if (isBefore(last, event)) return perhaps ? 'perhaps-before' : 'before';
    if (isNamed && read.some((a) => isNamed(a.id) && !isBefore(a.published?.max ?? null, event))) return 'named';
    return isBefore(first, event) ? 'perhaps-before' : 'absent';
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
