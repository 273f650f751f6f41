import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { sentenceAt } from '../sentenceAt.ts';

interface Place {
  start: number;
  end: number;
  event: string;
  lead: boolean;
}

/** Where an article reports which event, in order of place. */
export interface Places {
  all: readonly Place[];
  /** How far the places up to each reach, it included. */
  until: Uint32Array;
  /** The event that the article is mainly about. */
  lead: string | null;
}

const nowhere: Places = { all: [], until: new Uint32Array(), lead: null };

/** A function that gives the places of each article. */
export function placesByArticle(events: readonly Event[]): (article: string) => Places {
  const lists = new Map<string, Place[]>();
  for (const e of events)
    for (const r of e.reports) {
      const list = lists.get(r.article) ?? [];
      for (const m of r.mentions) list.push({ start: m.start, end: m.end, event: e.id, lead: r.lead });
      lists.set(r.article, list);
    }
  const places = new Map<string, Places>();
  for (const [article, all] of lists) {
    all.sort((a, b) => a.start - b.start || Number(b.lead) - Number(a.lead) || (a.event < b.event ? -1 : 1));
    let far = 0;
    const until = Uint32Array.from(all, ({ end }) => {
      far = Math.max(far, end);
      return far;
    });
    places.set(article, { all, until, lead: all.find((p) => p.lead)?.event ?? null });
  }
  return (article) => places.get(article) ?? nowhere;
}

/** The place of the first that reaches beyond an offset. */
function firstBeyond(until: Uint32Array, offset: number): number {
  let low = 0;
  let high = until.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (until[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The event that a claim was made at: one reported in its sentence, else in the sentence before it, else the lead. */
export function eventOf(article: Article, claim: LocalClaim, { all, until, lead }: Places): string | null {
  const n = sentenceAt(article, (claim.cue[0] ?? claim.content[0]!).start);
  for (const s of [article.sentences[n], article.sentences[n - 1]]) {
    if (!s || s.block !== article.sentences[n]!.block) continue;
    // What is told within the content is spoken of, not where it was spoken.
    const inside = (p: Place) => claim.content.some((c) => p.start >= c.start && p.end <= c.end);
    let near: Place | null = null;
    for (let i = firstBeyond(until, s.start); i < all.length && all[i]!.start < s.end; i++) {
      const p = all[i]!;
      if (p.end <= s.start || inside(p)) continue;
      if (p.lead) return p.event;
      near ??= p;
    }
    if (near) return near.event;
  }
  return lead;
}
