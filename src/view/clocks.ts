import type { EditionIndex } from '../edition/indexes.ts';
import { inText, type Outlet } from '../edition/outlet.ts';
import { type Standing, standingOfReport } from '../edition/standing.ts';
import { dayOf, partsOf } from '../model/calendar.ts';
import type { Time } from '../model/date.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { withYear } from '../model/yearless.ts';
import { count, list } from './count.ts';
import { yearOf } from './listed.ts';
import { inWords } from './when.ts';
import { roomy, yearScale } from './yearScale.ts';

/** One report of a happening: where its date begins and how far it reaches, as shares of the width. */
export interface ClockMark {
  event: Event;
  x: number;
  width: number;
  standing: Standing;
}
/** One article: from `unknown` on (a share of the width) lies what had not happened when it came out. */
export interface ClockRow {
  article: PublishedArticle;
  outlet: Outlet;
  when: string;
  unknown: number;
  /** Only its earliest day is known: it may have come out later. */
  perhaps: boolean;
  marks: ClockMark[];
}
/** Places that are one happening: `from` and `to` count rows. Where two articles date it differently, `differs` names it. */
export interface ClockTie {
  from: { x: number; row: number };
  to: { x: number; row: number };
  differs: string | null;
}
/** When it happened, across, against when it was told, downwards. */
export interface Clocks {
  years: { year: string; x: number; width: number; count: number; wide: boolean; narrow: boolean }[];
  gaps: { x: number; width: number }[];
  rows: ClockRow[];
  ties: ClockTie[];
  aloud: string;
}

/** Beyond so many articles or marks nobody finds one among them: the strip shows the whole then. */
const [ROWS, MARKS] = [12, 90];

type Dated = { event: Event; time: Time; standing: Standing };
const years = (t: Time): boolean => /^[1-9]\d{3}/.test(t.edtf);

/** Where two sides date an event, each article's own date, without a year the one nearest to what it is mainly about; else all reports stand at the event's. */
function timeIn(event: Event, article: string, disputed: boolean, index: EditionIndex): Time | null {
  const own = event.reports.find((r) => r.article === article)?.date ?? null;
  if (!disputed || !own) return event.date;
  const lead = index.eventsOfArticle.get(article)?.find((e) => e.reports.some((r) => r.article === article && r.lead));
  const time = withYear(own, lead?.date?.min ?? null);
  return years(time) ? time : event.date;
}

/** Null where an edition has one article or very many, or nothing dated. `events` are those to show. */
export function clocksOf(
  events: readonly Event[],
  disagreements: readonly Disagreement[],
  index: EditionIndex,
): Clocks | null {
  const disputes = new Map(
    disagreements.filter((d) => d.kind === 'date' && d.event).map((d) => [d.event!, d] as const),
  );
  const told = new Map<PublishedArticle, Dated[]>();
  for (const event of events)
    for (const article of new Set(event.reports.map((r) => r.article))) {
      const held = index.article.get(article);
      const time = timeIn(event, article, disputes.has(event.id), index);
      if (!held || !time || !years(time)) continue;
      const standing = event.reports
        .filter((r) => r.article === article)
        .some((r) => standingOfReport(r, index.claimsOfArticle.get(article) ?? []) !== 'attributed')
        ? 'own'
        : 'attributed';
      told.set(held, [...(told.get(held) ?? []), { event, time, standing }]);
    }
  const articles = [...told.keys()].filter((a) => a.published && !(isOpen(a) && a.published.min.startsWith('0000')));
  const marks = [...told.values()].flat();
  if (articles.length < 2 || articles.length > ROWS || marks.length > MARKS) return null;
  articles.sort((a, b) => compare(knownDay(a), knownDay(b)) || compare(a.id, b.id));

  const counts = new Map<number, number>();
  const add = (iso: string) => {
    const { year } = partsOf(dayOf(iso)!);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const e of events) if (e.date && years(e.date)) add(e.date.min);
  for (const a of articles) add(knownDay(a));
  const scale = yearScale(counts);
  const at = (iso: string): number => scale.place(dayOf(iso)!);
  const rows = articles.map((article): ClockRow => {
    const outlet = index.outletOf(article.id);
    return {
      article,
      outlet,
      when: cameOut(article),
      unknown: at(knownDay(article)),
      perhaps: isOpen(article),
      marks: told.get(article)!.map(({ event, time, standing }) => {
        const x = at(time.min);
        return { event, standing, x, width: Math.max(0, at(time.max) - x) };
      }),
    };
  });
  const its = (year: number): number => events.filter((e) => Number(yearOf(e.date)) === year).length;
  const label = { wide: roomy(0.035), narrow: roomy(0.13) };
  return {
    years: scale.years.map(({ year, x, width }) => {
      const named = { wide: label.wide(x), narrow: label.narrow(x) };
      return { year: String(year).padStart(4, '0'), x, width, count: its(year), ...named };
    }),
    gaps: scale.gaps,
    rows,
    ties: tiesOf(events, rows, disputes),
    aloud: aloud(rows),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isOpen = ({ published }: PublishedArticle): boolean => published!.max.startsWith('9999');

/** The last day on which it can have come out; where that is open, the first. */
const knownDay = (article: PublishedArticle): string =>
  isOpen(article) ? article.published!.min : article.published!.max;

/** As people write it; bounds a year or more apart say no more than the later one. */
function cameOut(article: PublishedArticle): string {
  const { edtf, min, max } = article.published!;
  if (isOpen(article) || dayOf(max)! - dayOf(min)! < 366) return inWords(edtf);
  return `by ${inWords(max)}`;
}

const middle = (m: ClockMark): number => m.x + m.width / 2;

/** One tie a happening, from its first telling to its last; a dash from each dating to the next one where they differ. */
function tiesOf(
  events: readonly Event[],
  rows: readonly ClockRow[],
  disputes: ReadonlyMap<string, Disagreement>,
): ClockTie[] {
  return events.flatMap((event): ClockTie[] => {
    const places = rows.flatMap(({ marks }, row) =>
      marks.filter((m) => m.event === event).map((m) => ({ x: middle(m), row })),
    );
    if (places.length < 2) return [];
    const dispute = disputes.get(event.id);
    const pairs = dispute ? places.slice(1).map((to, i) => [places[i]!, to]) : [[places[0]!, places.at(-1)!]];
    return pairs.map(([from, to]) => ({
      from: from!,
      to: to!,
      differs: dispute && from!.x !== to!.x ? `${event.label}: ${list(dispute.sides.map((s) => s.value))}` : null,
    }));
  });
}

function aloud(rows: readonly ClockRow[]): string {
  const each = rows.map((r) => `${inText(r.outlet)} (${r.when}) tells ${count(r.marks.length, 'dated event')}`);
  return `${count(rows.length, 'article')} in the order in which they came out: ${list(each)}`;
}
