import type { Correction, CorrectionOutcome, Target } from '../model/correction.ts';
import type { Event, Report } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { ReadableText } from '../model/spanIn.ts';
import type { ActorOf } from './actorNamed.ts';
import { dateValueOf } from './edtf.ts';
import { type EventHolding, holdingOf } from './eventHolding.ts';
import { idIn, locate, meets } from './locate.ts';
import { Members } from './member.ts';

type EventCorrection = Extract<
  Correction,
  { do: 're-date' | 're-type' | 'set-participants' | 'rename' | 'merge' | 'split' | 'add-event' }
>;
const isOfEvent = (c: Correction): c is EventCorrection =>
  c.do === 're-date' ||
  c.do === 're-type' ||
  c.do === 'set-participants' ||
  c.do === 'add-event' ||
  ('kind' in c && c.kind === 'event' && c.do !== 'drop');

/** The event that stands at an address, by the id in that. */
type StandsAt = (id: string | null, now: EventHolding) => Event | null;

/**
 * The events after an editor's corrections, and what each consists of. `articleOf` gives an article, or null where it
 * isn't held, `actorOf` whom a name means.
 */
export function correctEvents(
  events: readonly Event[],
  corrections: readonly Correction[],
  articleOf: (id: string) => ReadableText | null,
  standsAt: StandsAt = (id, now) => now.get(id),
  actorOf: ActorOf = () => null,
): { events: Event[]; outcomes: CorrectionOutcome[]; members: Members<Event> } {
  const now = holdingOf(events);
  const members = new Members(events);
  /** The event reported by the quoted words; of several the one at the address, then the one that they name themselves. */
  const eventAt = (target: Target): Event | null => {
    const article = articleOf(target.article);
    const places = article ? locate(article, target.quote) : [];
    const hit = now
      .told(target.article)
      .flatMap((e) =>
        e.reports
          .filter((r) => r.article === target.article && meets([...r.triggers, ...r.mentions], places))
          .map((r) => ({ e, close: meets(r.triggers, places) ? 0 : 1 })),
      )
      .sort((a, b) => a.close - b.close || (a.e.id < b.e.id ? -1 : 1));
    if (hit.length === 1) return hit[0]!.e;
    // Where the words have gone from an article that was changed, the address still names what was meant.
    const addressed = standsAt(idIn(target.address), now);
    return hit.find(({ e }) => e === addressed)?.e ?? hit[0]?.e ?? addressed;
  };
  const outcomes = corrections.filter(isOfEvent).map((correction): CorrectionOutcome => {
    const added = correction.do === 'add-event' && addedBy(correction, now.told(correction.target.article));
    const event = added || eventAt(correction.target);
    const date = 'date' in correction && correction.date !== undefined ? dateValueOf(correction.date) : null;
    if (!event || (correction.do === 're-date' && !date)) return { correction, applied: false, entry: null };
    let id = event.id;
    switch (correction.do) {
      case 're-date':
        now.put({ ...event, date });
        break;
      case 're-type':
        now.put({ ...event, type: correction.type });
        break;
      case 'rename':
        now.put({ ...event, label: correction.name });
        break;
      case 'set-participants': {
        const strangers = correction.participants.filter((name) => actorOf(name) === null);
        if (strangers.length > 0) return { correction, applied: false, strangers, entry: null };
        const ids = new Set(correction.participants.flatMap((name) => actorOf(name)?.id ?? []));
        now.put(takenPart(event, [...ids], correction, (id, article) => actorOf(id)?.articles.has(article) ?? false));
        break;
      }
      case 'add-event':
        now.put({ ...event, label: correction.label, ...(date ? { date } : {}) });
        break;
      case 'merge': {
        const other = eventAt(correction.with);
        if (!other) return { correction, applied: false, entry: null };
        if (other.id !== event.id) {
          merge(now, event, other);
          members.join(event.id, other.id);
        }
        break;
      }
      case 'split':
        id = split(now, event, correction.target, correction.name ?? event.label, articleOf, members);
        break;
    }
    return { correction, applied: true, entry: { kind: 'event', id } };
  });
  return { events: now.all(), outcomes, members };
}

/** The event with these participants and no others: each report has those that it had, that of the correction's article all whom it names. */
function takenPart(
  event: Event,
  participants: string[],
  { target }: Correction,
  names: (id: string, article: string) => boolean,
): Event {
  const reports = event.reports.map((r) => ({
    ...r,
    participants:
      r.article === target.article
        ? participants.filter((id) => names(id, r.article))
        : r.participants.filter((id) => participants.includes(id)),
  }));
  return { ...event, participants, reports };
}

/** The event that an `add-event` made or joined: it bears the label given. */
const addedBy = ({ label }: { label: string }, told: readonly Event[]): Event | null =>
  told.find((e) => e.label === label) ?? null;

/** `from` becomes one with `into`: its reports join, and what was part of it is now part of the other. */
function merge(now: EventHolding, into: Event, from: Event): void {
  const reports = [...Map.groupBy([...into.reports, ...from.reports], (r) => r.article).values()].map(joinReports);
  now.drop(from.id);
  now.put({
    ...into,
    reports,
    participants: [...new Set([...into.participants, ...from.participants])],
    parts: [...into.parts, ...from.parts],
  });
  meant(now, [into.id, ...around(from)], from.id, into.id);
}

const around = ({ parts, partOf }: Event): string[] => [...parts, ...(partOf ? [partOf] : [])];

/** Of these events those that are part of one, or hold it, are so of another from now on. */
function meant(now: EventHolding, ids: readonly string[], one: string, other: string): void {
  const follow = (id: string | null) => (id === one ? other : id);
  for (const id of new Set(ids)) {
    const e = now.get(id);
    if (e)
      now.put({
        ...e,
        partOf: follow(e.partOf) === e.id ? null : follow(e.partOf),
        parts: [...new Set(e.parts.map((p) => follow(p)!))].filter((p) => p !== e.id),
      });
  }
}

function joinReports(reports: Report[]): Report {
  const [first, ...rest] = reports as [Report, ...Report[]];
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return {
    ...first,
    lead: reports.some((r) => r.lead),
    mentions: [...first.mentions, ...rest.flatMap((r) => r.mentions)].sort(byStart),
    triggers: [...first.triggers, ...rest.flatMap((r) => r.triggers)].sort(byStart),
    date: first.date ?? rest.find((r) => r.date)?.date ?? null,
    place: first.place ?? rest.find((r) => r.place)?.place ?? null,
    participants: [...new Set(reports.flatMap((r) => r.participants))],
    format: first.format ?? rest.find((r) => r.format)?.format ?? null,
  };
}

/** The report that holds the quoted words becomes an event of its own; gives its id. */
function split(
  now: EventHolding,
  event: Event,
  target: Target,
  label: string,
  articleOf: (id: string) => ReadableText | null,
  members: Members<Event>,
): string {
  const article = articleOf(target.article);
  const places = article ? locate(article, target.quote) : [];
  const part = (e: Event) => partedAt(e, target.article, places);
  const { moved, left } = part(event);
  if (!moved || !left) return event.id;
  const parted: Event = {
    ...event,
    id: now.freeId(event.id),
    label,
    name: null,
    reports: [moved],
    participants: moved.participants,
    parts: [],
    partOf: null,
    date: moved.date,
  };
  members.part(event.id, parted, (own) => part(own).left);
  now.put(left);
  now.put(parted);
  return parted.id;
}

/** What an article tells of an event in some places, and the event without that; null where nothing is left. */
function partedAt(
  event: Event,
  article: string,
  places: readonly Span[],
): { moved: Report | null; left: Event | null } {
  const report = event.reports.find((r) => r.article === article && meets(r.mentions, places));
  if (!report) return { moved: null, left: event };
  const at = (spans: Span[], there: boolean) => spans.filter((s) => meets([s], places) === there);
  const [moved, stays] = [true, false].map((there): Report | null => {
    const mentions = at(report.mentions, there);
    return mentions.length ? { ...report, mentions, triggers: at(report.triggers, there) } : null;
  }) as [Report | null, Report | null];
  const reports = event.reports.flatMap((r) => (r === report ? (stays ?? []) : r));
  return { moved, left: reports.length ? { ...event, reports } : null };
}
