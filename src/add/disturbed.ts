import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { wordsIn } from '../model/spanIn.ts';

/** What an event was before articles came that don't report it: only what is otherwise now. */
interface Former {
  label?: string;
  date?: string | null;
  type?: string;
  /** Files of articles that reported it, and those that do so only now. */
  without?: string[];
  with?: string[];
  /** The label of the event that told it before, where it had no page of its own. */
  partOf?: string;
}

/** An event that new articles changed although none of them reports it, with the sentence of theirs that is the reason. */
export interface Disturbance {
  id: string;
  label: string;
  date: string | null;
  was: Former;
  because: { file: string; sentence: string } | null;
}

/** The events of `after` that its new articles changed without reporting them: an addition should disturb nobody, so it is said. */
export function disturbedBetween(before: Edition, after: Edition): Disturbance[] {
  const had = new Set(before.articles.map((a) => a.id));
  const has = new Set(after.articles.map((a) => a.id));
  const isNew = (article: string): boolean => !had.has(article);
  const fileOf = new Map([...before.articles, ...after.articles].map((a) => [a.id, a.file]));
  const formerly = new Map(before.events.map((e) => [e.id, e]));
  const told = tellersOf(before);
  const reasonOf = reasons(after, isNew);
  return after.events.flatMap((e): Disturbance[] => {
    if (e.reports.some((r) => isNew(r.article))) return [];
    const old = formerly.get(e.id);
    const whole = old ? undefined : placesOf(e).flatMap((p) => told.get(p) ?? [])[0];
    const was: Former = old ? changed(old, e, has, fileOf) : whole ? { partOf: whole.label } : {};
    if (Object.keys(was).length === 0) return [];
    const date = e.date?.edtf ?? null;
    return [
      { id: e.id, label: e.label, date, was, because: reasonOf([e, ...((old ?? whole) ? [(old ?? whole)!] : [])]) },
    ];
  });
}

function changed(old: Event, now: Event, has: ReadonlySet<string>, fileOf: ReadonlyMap<string, string>): Former {
  // An article that is gone is another matter.
  const left = old.reports.filter((r) => has.has(r.article) && !now.reports.some((n) => n.article === r.article));
  const came = now.reports.filter((r) => !old.reports.some((o) => o.article === r.article));
  const filesOf = (reports: Event['reports']): string[] => reports.map((r) => fileOf.get(r.article) ?? r.article);
  return {
    ...(old.label !== now.label && { label: old.label }),
    ...((old.date?.edtf ?? null) !== (now.date?.edtf ?? null) && { date: old.date?.edtf ?? null }),
    ...(old.type !== now.type && { type: old.type }),
    ...(left.length > 0 && { without: filesOf(left) }),
    ...(came.length > 0 && { with: filesOf(came) }),
  };
}

const placesOf = (e: Event): string[] => e.reports.flatMap((r) => r.triggers.map((t) => `${r.article} ${t.start}`));

const tellersOf = (edition: Edition): Map<string, Event> =>
  new Map(edition.events.flatMap((e) => placesOf(e).map((place): [string, Event] => [place, e])));

/**
 * Finds the sentence of a new article that changed an event: what it reports of the event that took a report away; else where it names
 * somebody who takes part; else what it leads with.
 */
function reasons(
  after: Edition,
  isNew: (article: string) => boolean,
): (events: readonly Event[]) => Disturbance['because'] {
  const articles = new Map(after.articles.map((a) => [a.id, a]));
  const tellers = tellersOf(after);
  const actors = new Map(after.actors.map((a) => [a.id, a]));
  const newReport = (e: Event) => e.reports.find((r) => isNew(r.article));
  const lead = after.events.map(newReport).find((r) => r?.lead);
  return (events) => {
    const taken = events.flatMap(placesOf).flatMap((p) => tellers.get(p) ?? []);
    const report = taken.map(newReport).find((r) => r);
    if (report) return { file: articles.get(report.article)!.file, sentence: report.mentions[0]!.exact };
    for (const id of events.flatMap((e) => e.participants))
      for (const m of actors.get(id)?.mentions ?? []) {
        const article = isNew(m.article) ? articles.get(m.article) : undefined;
        if (article && m.mentions[0]) return { file: article.file, sentence: sentenceOf(article, m.mentions[0].start) };
      }
    return lead ? { file: articles.get(lead.article)!.file, sentence: lead.mentions[0]!.exact } : null;
  };
}

function sentenceOf(article: PublishedArticle, at: number): string {
  const s = article.sentences.find((s) => s.start <= at && at < s.end);
  return s ? wordsIn(article, s.start, s.end).trim() : '';
}
