import type { Claim } from '../model/claim.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Edition } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import { wordsAt } from '../model/span.ts';

/** So many are asked at once: an editor has a minute. */
const most = 10;

/** Words in quotation marks that are fewer than these are a term, or a distance kept: seldom somebody's statement. */
const fewestWords = 4;

/** “a fisherman”, “one of the guards”, “the mayor's office”: the text says who speaks, and that it names nobody. */
const nameless = /^(?:an?|one|two|three|some|several|many|most|another|other|both of)\s|['’]s?\s/i;

/** What the answers to doubts change on the site: those that are to be asked, what they change most first, and all others. */
export interface Questions {
  asked: Doubt[];
  listed: Doubt[];
}

/**
 * The doubts of an edition in the order of what an answer changes: how many statements, events and comparisons would be told
 * otherwise. What changes nothing that a reader would look for, and what only an article's front matter can answer, is listed.
 */
export function questionsOf(edition: Edition): Questions {
  const weigh = weightOf(edition);
  const weighed = edition.doubts.map((doubt, at) => ({ doubt, at, weight: weigh(doubt) }));
  weighed.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const worth = weighed.filter((w) => w.weight > 0).slice(0, most);
  const asked = new Set(worth.map((w) => w.doubt));
  return { asked: [...asked], listed: weighed.flatMap(({ doubt }) => (asked.has(doubt) ? [] : [doubt])) };
}

/** How many things on the site an answer to a doubt changes; 0 where it isn't worth a question. */
function weightOf(edition: Edition): (doubt: Doubt) => number {
  const claims = Map.groupBy(edition.claims, (c) => c.article);
  const groups = new Map(edition.groups.map((g) => [g.id, g.claims.length]));
  const events = new Map(edition.events.map((e) => [e.id, e]));
  const told = (article: string): Event[] => edition.events.filter((e) => e.reports.some((r) => r.article === article));
  const isMain = (id: string | null): boolean => id !== null && events.get(id)?.rank === 'main';
  const names = edition.actors.flatMap((a) => a.names).filter((n) => /^\p{Lu}/u.test(n));

  const ofSpeaker = (claim: Claim | undefined, words: string): number => {
    if (!claim || words.split(/\s+/).length < fewestWords) return 0;
    const label = claim.speakerLabel;
    // Whom the text calls by no name has none here either.
    if (label !== null && (nameless.test(label) || !names.some((n) => label.includes(n)))) return 0;
    return 1 + (groups.get(claim.group) ?? 1) + (isMain(claim.event) ? 2 : 0);
  };
  const ofName = (article: string, start: number): number => {
    const actor = edition.actors.find((a) =>
      a.mentions.some((m) => m.article === article && m.mentions.some((x) => x.start === start)),
    );
    if (!actor) return 0;
    const said = (claims.get(article) ?? []).filter((c) => c.speaker === actor.id).length;
    return 3 + said + told(article).filter((e) => e.participants.includes(actor.id)).length;
  };
  const ofDate = (article: string, start: number): number => {
    const event = told(article).find((e) =>
      e.reports.some((r) => r.article === article && [...r.triggers, ...r.mentions].some((t) => t.start === start)),
    );
    return event?.rank === 'main' ? 2 * event.reports.length : 0;
  };
  return ({ kind, article, span }) => {
    if (!span) return 0;
    if (kind === 'name') return ofName(article, span.start);
    if (kind === 'undated') return ofDate(article, span.start);
    const claim = (claims.get(article) ?? []).find((c) => (c.quotes[0] ?? c.content[0])?.start === span.start);
    return kind === 'speaker' ? ofSpeaker(claim, wordsAt(span)) : 0;
  };
}
