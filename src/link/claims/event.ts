import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';

interface Place {
  start: number;
  end: number;
  event: string;
  lead: boolean;
}

/** Where each article reports which event, in order of place. */
export function placesByArticle(events: readonly Event[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const e of events)
    for (const r of e.reports) {
      const list = places.get(r.article) ?? [];
      for (const m of r.mentions) list.push({ start: m.start, end: m.end, event: e.id, lead: r.lead });
      places.set(r.article, list);
    }
  for (const list of places.values())
    list.sort((a, b) => a.start - b.start || Number(b.lead) - Number(a.lead) || (a.event < b.event ? -1 : 1));
  return places;
}

/** The event that a claim was made at: one reported in its sentence, else in the sentence before it, else the lead. */
export function eventOf(article: Article, claim: LocalClaim, places: readonly Place[]): string | null {
  const lead = places.find((p) => p.lead)?.event ?? null;
  const at = (claim.cue[0] ?? claim.content[0]!).start;
  let n = article.sentences.length - 1;
  while (n > 0 && article.sentences[n]!.start > at) n--;
  for (const s of [article.sentences[n], article.sentences[n - 1]]) {
    if (!s || s.block !== article.sentences[n]!.block) continue;
    // What is told within the content is spoken of, not where it was spoken.
    const inside = (p: Place) => claim.content.some((c) => p.start >= c.start && p.end <= c.end);
    const near = places.filter((p) => p.start < s.end && p.end > s.start && !inside(p));
    if (near.length > 0) return (near.find((p) => p.lead) ?? near[0]!).event;
  }
  return lead;
}
