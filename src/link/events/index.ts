import { straight } from '../../model/direction.ts';
import type { Event, EventMention, Report } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { joinAcross } from './across.ts';
import { joinAllusions } from './allusions.ts';
import { dateByOthers } from './anchored.ts';
import { dateOfHappening, datePublished } from './date.ts';
import type { Happening } from './happening.ts';
import { happeningsIn } from './inArticle.ts';
import { labelOf } from './label.ts';
import { joinLeads } from './leads.ts';
import { markParts } from './parts.ts';
import { joinPointing } from './pointing.ts';
import { slugOf, uniqueSlugs } from './slug.ts';
import { type Telling, tellingsOf } from './tale.ts';
import { deservesEntry, rankOf } from './worth.ts';

/** One event for each happening, with every article's report of it. */
export function linkEvents(readings: readonly Reading[], actors: LinkedActors): Event[] {
  const tellings = tellingsOf(readings, actors);
  const told: Telling[][] = readings.map(() => []);
  for (const t of tellings) told[t.reading]!.push(t);
  const present = readings.map((r) => new Set(r.actors.map((a) => actors.idOf(r.article.id, a.key) ?? '')));
  const actorsIn = (reading: number) => present[reading]!;
  const joined = joinPointing(joinAcross(joinLeads(readings, told.map(happeningsIn))), actorsIn);
  dateByOthers(joined, actorsIn);
  joinAllusions(joined, readings, actorsIn);
  const happenings = joined.filter(deservesEntry);
  const names = new Map(actors.actors.map((a) => [a.id, a.name]));
  const pairs: { event: Event; happening: Happening; key: string }[] = [];
  for (const h of happenings) {
    h.tellings.sort((a, b) => Number(b.lead) - Number(a.lead) || a.reading - b.reading || a.at - b.at);
    const takerOf = (t: Telling) => (t.mention.taker ? actors.idOf(t.article, t.mention.taker) : null);
    const made = labelOf(h, readings, (id) => names.get(id) ?? id, takerOf);
    if (!made) continue;
    const label = straight(made).normalize('NFC');
    const first = h.tellings[0]!;
    const own = dateOfHappening(h);
    const date = own ?? newsDate(h, readings);
    const event: Event = {
      id: slugOf(date?.edtf ?? null, label),
      type: typeOf(h),
      label,
      name: wordsOr(first.mention.name ?? h.tellings.find((t) => t.mention.name)?.mention.name),
      date,
      place:
        h.tellings.find((t) => t.mention.given?.place)?.mention.given?.place ??
        wordsOr(h.tellings.find((t) => t.mention.place)?.mention.place),
      participants: [...new Set([...h.persons, ...h.others])].sort(),
      status: statusOf(h),
      rank: rankOf(h, own !== null),
      reports: reportsOf(h),
      partOf: null,
      parts: [],
    };
    pairs.push({ event, happening: h, key: key(event) });
  }
  pairs.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const events = pairs.map((p) => p.event);
  const ids = uniqueSlugs(events.map((e) => e.id));
  events.forEach((e, i) => {
    e.id = ids[i]!;
  });
  markParts(pairs);
  return events;
}

/** The day of publication, for what leads an article or is told among its news without a date: of the first to appear, where it is known when the first in order did. */
function newsDate(h: Happening, readings: readonly Reading[]): Event['date'] {
  const tellings = h.tellings.filter((t) => t.lead || t.mention.news);
  const day = Math.min(...tellings.flatMap((t) => t.published ?? []));
  const told = tellings[0]?.published == null ? tellings[0] : tellings.find((t) => t.published === day);
  return told ? datePublished(readings[told.reading]!.article.published) : null;
}

const wordsOr = (span: Span | null | undefined): string | null => (span ? wordsAt(span) : null);

/** What events are ordered by: their day, then all that tells one from another. */
const key = (e: Event): string =>
  `${e.date?.min ?? '~'} ${e.id} ${e.reports.map((r) => `${r.article}:${r.mentions[0]!.start}`).join(' ')}`;

/** The type that an editor or most tellings give; of equals the first told. */
function typeOf(h: Happening): Event['type'] {
  const stated = h.tellings.find((t) => t.mention.given);
  if (stated) return stated.mention.type;
  const count = new Map<Event['type'], number>();
  for (const t of h.tellings) count.set(t.mention.type, (count.get(t.mention.type) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Planned only where every report says so; denied or imagined likewise. */
function statusOf(h: Happening): Event['status'] {
  const all = new Set(h.tellings.map((t) => t.mention.status));
  for (const status of ['happened', 'planned', 'cancelled', 'denied'] as const) if (all.has(status)) return status;
  return 'hypothetical';
}

function reportsOf(h: Happening): Report[] {
  const byArticle = new Map<string, Telling[]>();
  for (const t of [...h.tellings].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.at - b.at,
  )) {
    const list = byArticle.get(t.article);
    if (list) list.push(t);
    else byArticle.set(t.article, [t]);
  }
  const joins = new Map(h.joins.map((j) => [j.article, j]));
  return [...byArticle].map(([article, list]) => {
    const of = <T>(get: (m: EventMention) => T | null): T | null => {
      for (const t of list) {
        const value = get(t.mention);
        if (value !== null) return value;
      }
      return null;
    };
    const dated = [...list].sort((a, b) => width(a) - width(b))[0]!;
    const join = joins.get(article);
    const titles = list.flatMap((t) => t.mention.headline ?? []);
    const again = list.flatMap((t) => t.mention.again ?? []);
    return {
      article,
      lead: list.some((t) => t.lead),
      // A title that tells it comes last: what its text says of it says more.
      mentions: [
        ...spansOf([...list.map((t) => t.mention.span), ...again.map((a) => a.span)]),
        ...titles.map((h) => h.span),
      ],
      triggers: [
        ...spansOf([...list.map((t) => t.mention.trigger), ...again.map((a) => a.trigger)]),
        ...titles.map((h) => h.trigger),
      ],
      // What an editor states stands in no words of the article.
      date: dated.mention.given ? null : (dated.when?.date ?? dated.mention.date),
      place: of((m) => m.place),
      participants: [...new Set(list.flatMap((t) => [...t.persons, ...t.others]))].sort(),
      status: list[0]!.mention.status,
      format: of((m) => m.format),
      ...(join && { joined: { with: join.with, agreement: join.agreement, reasons: join.reasons } }),
    };
  });
}

const width = (t: Telling): number => (t.when ? (t.when.yearless ? 5e6 : t.when.max - t.when.min) : 9e6);

/** Each stretch once, in text order. */
function spansOf(spans: readonly Span[]): Span[] {
  const once = new Map(spans.map((s) => [`${s.start}-${s.end}`, s]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
