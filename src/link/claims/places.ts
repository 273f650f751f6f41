import type { LocalClaim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';

/** Where a report tells its event: the sentence or clause, or the words that name it. */
export interface Place {
  start: number;
  end: number;
  event: string;
  lead: boolean;
  told: Told;
}

/** What a claim's place asks of an event. */
interface Told {
  participants: ReadonlySet<string>;
  /** Who is named where it is told. */
  named: ReadonlySet<string>;
  /** Where its words stand in the article. */
  words: readonly { start: number; end: number }[];
  /** Whether it may be no more than that somebody says something. */
  report: boolean;
  /** Whether the text tells when. */
  dated: boolean;
  /** Whether people come together at it, so that things are said there. */
  gathers: boolean;
}

/** Types of events at which people speak. */
const GATHERING: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'MARK', 'APPOINT']);

/** Where an article reports which event, in order of place. */
export interface Places {
  all: readonly Place[];
  /** The words that name events, in order. */
  triggers: readonly Place[];
  /** How far the places up to each reach, it included. */
  until: Uint32Array;
  /** The event that the article is mainly about. */
  lead: Place | null;
}

const nowhere: Places = { all: [], triggers: [], until: new Uint32Array(), lead: null };
const nobody: ReadonlySet<string> = new Set();

/** Who is named, by a name or an office, in a stretch of an article. */
export type NamedIn = (article: string, start: number, end: number) => ReadonlySet<string>;

/** A function that gives the places of each article. */
export function placesByArticle(
  events: readonly Event[],
  namedIn: NamedIn = () => nobody,
): (article: string) => Places {
  const lists = new Map<string, Place[]>();
  const names = new Map<string, Place[]>();
  for (const e of events) {
    const gathers = GATHERING.has(e.type);
    const known = { participants: new Set(e.participants), gathers, report: e.type === 'REPORT' };
    for (const r of e.reports) {
      const named = new Set(gathers ? r.mentions.flatMap((m) => [...namedIn(r.article, m.start, m.end)]) : []);
      const dated = !!r.date && r.date.basis !== 'publication';
      const put = (to: Map<string, Place[]>, spans: readonly { start: number; end: number }[]) => {
        const list = to.get(r.article) ?? [];
        for (const { start, end } of spans)
          list.push({ start, end, event: e.id, lead: r.lead, told: { ...known, words: r.triggers, dated, named } });
        to.set(r.article, list);
      };
      put(lists, r.mentions);
      put(names, r.triggers);
    }
  }
  const inOrder = (a: Place, b: Place) =>
    a.start - b.start || Number(b.lead) - Number(a.lead) || (a.event < b.event ? -1 : 1);
  const places = new Map<string, Places>();
  for (const [article, all] of lists) {
    all.sort(inOrder);
    let far = 0;
    const until = Uint32Array.from(all, ({ end }) => {
      far = Math.max(far, end);
      return far;
    });
    const triggers = (names.get(article) ?? []).sort(inOrder);
    places.set(article, { all, triggers, until, lead: all.find((p) => p.lead) ?? null });
  }
  return (article) => places.get(article) ?? nowhere;
}

/** The place of the first for which something doesn't hold any more. */
function firstWhere(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(mid)) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Places that begin before a stretch ends and reach into it. */
export function placesIn({ all, until }: Places, s: { start: number; end: number }): Place[] {
  const found: Place[] = [];
  for (let i = firstWhere(until.length, (k) => until[k]! <= s.start); i < all.length && all[i]!.start < s.end; i++)
    if (all[i]!.end > s.start) found.push(all[i]!);
  return found;
}

/** The names of events from a claim's first word to its last. */
export function namedWithin({ triggers }: Places, claim: LocalClaim): Place[] {
  const from = claim.content[0]!.start;
  const to = claim.content.at(-1)!.end;
  const first = firstWhere(triggers.length, (k) => triggers[k]!.start < from);
  let last = first;
  while (last < triggers.length && triggers[last]!.start < to) last++;
  return triggers.slice(first, last);
}

/** The last gathering told before an offset of which something holds; only so many are looked at. */
export function lastGathering({ all }: Places, before: number, holds: (p: Place) => boolean): Place | undefined {
  for (
    let i = firstWhere(all.length, (k) => all[k]!.start < before) - 1, looked = 0;
    i >= 0 && looked < 60;
    i--, looked++
  )
    if (all[i]!.told.gathers && holds(all[i]!)) return all[i];
  return undefined;
}
