import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { sentenceAt } from '../sentenceAt.ts';

/** Where a report tells its event: the sentence or clause, or the words that name it. */
interface Place {
  start: number;
  end: number;
  event: string;
  lead: boolean;
  told: Told;
}

/** What a claim's place asks of an event. */
interface Told {
  participants: ReadonlySet<string>;
  /** Where its words stand in the article. */
  words: readonly { start: number; end: number }[];
  /** Whether it may be no more than that somebody says something. */
  report: boolean;
  /** Whether the text tells when. */
  dated: boolean;
  /** Whether people come together at it, so that things are said there. */
  gathers: boolean;
}

/** How a claim stands to an event, and why that is held. */
export interface Standing {
  event: string;
  relation: 'about' | 'madeAt' | 'beside';
  reason:
    | 'told in it'
    | 'said where it is told'
    | 'its speaker took part'
    | 'told in the same sentence'
    | 'told just before';
}

/** Those who speak for all that come together: “both ministers”, “the two sides”. */
const JOINT = /^(?:both|the (?:two|sides|parties|leaders|ministers|presidents)|they)\b/i;

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

/** A function that gives the places of each article. */
export function placesByArticle(events: readonly Event[]): (article: string) => Places {
  const lists = new Map<string, Place[]>();
  const names = new Map<string, Place[]>();
  for (const e of events) {
    const known = {
      participants: new Set(e.participants),
      gathers: GATHERING.has(e.type),
      report: e.type === 'REPORT',
    };
    for (const r of e.reports) {
      const told = { ...known, words: r.triggers, dated: !!r.date && r.date.basis !== 'publication' };
      const put = (to: Map<string, Place[]>, spans: readonly { start: number; end: number }[]) => {
        const list = to.get(r.article) ?? [];
        for (const { start, end } of spans) list.push({ start, end, event: e.id, lead: r.lead, told });
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

type Spans = readonly { start: number; end: number }[];
const touch = (a: Spans, b: Spans): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
const best = (places: readonly Place[]): Place | undefined => places.find((p) => p.lead) ?? places[0];

/**
 * The event that a claim belongs to: it tells of it, it was said at it, or is told beside it; null where none is near. What an
 * article is mainly about has a claim only where its speaker took part, once that is told or about to be. `cues` are the words of saying of the
 * whole article: where nothing happens but that somebody says something, only that statement belongs to it, and rather to the
 * talks at which it was made.
 */
export function eventOf(
  article: Article,
  claim: LocalClaim,
  speakers: readonly string[],
  { all, triggers, until, lead }: Places,
  cues: Spans = claim.cue,
): Standing | null {
  const inContent = (p: Place) => claim.content.some((c) => p.start >= c.start && p.end <= c.end);
  const spokenOf = within(triggers, claim).filter(inContent);
  const told = best(spokenOf);
  if (told) return { event: told.event, relation: 'about', reason: 'told in it' };
  const own = claim.kind === 'unattributed';
  const { start } = claim.cue[0] ?? claim.content[0]!;
  const n = sentenceAt(article, start);
  const isSaying = (p: Place) => p.told.report && p.told.words.every((w) => touch([w], cues));
  const near = [article.sentences[n], article.sentences[n - 1]].map((s) =>
    s && s.block === article.sentences[n]!.block ? placesIn(all, until, s).filter((p) => !inContent(p)) : [],
  );
  const soon = article.sentences[n + 1]?.end ?? article.text.length;
  const itself = near[0]!.filter((p) => touch(p.told.words, claim.cue) && p.told.words.length === 1);
  // “Both declared …”: the deed that the very word of saying tells.
  const deed = itself.find((p) => p.told.gathers || p.told.dated);
  if (deed && !own) return { event: deed.event, relation: 'madeAt', reason: 'said where it is told' };
  const [here, before] = near.map((places) => places.filter((p) => !isSaying(p))) as [Place[], Place[]];
  // What the outlet makes of it in the same sentence is about it.
  const judged = own ? best(near[0]!) : undefined;
  if (judged) return { event: judged.event, relation: 'about', reason: 'told in the same sentence' };
  const together = JOINT.test(claim.speakerLabel ?? '');
  const tookPart = (p: Place) =>
    speakers.some((s) => p.told.participants.has(s)) ||
    (together && speakers.length === 0 && p.told.gathers && p.told.participants.size > 1);
  // Whose words a noun names (“their declaration of ‘…’”) it doesn't say where.
  const unnamed = speakers.length === 0 && claim.speakerLabel === null && claim.cue.length === 0;
  const at = best(here.filter((p) => (p.told.gathers && unnamed) || tookPart(p)));
  if (at) return { event: at.event, relation: 'madeAt', reason: 'said where it is told' };
  const there =
    best(before.filter((p) => p.told.gathers && tookPart(p))) ??
    (lead?.told.gathers && lead.start < soon && tookPart(lead) ? lead : undefined);
  if (there) return { event: there.event, relation: 'madeAt', reason: 'its speaker took part' };
  // Where one sentence tells a statement and goes on (“…, adding that”), both are that.
  const telling =
    itself.find((p) => p.told.report) ?? near[0]!.find((p) => isSaying(p) && p.told.words.length === 1 && tookPart(p));
  if (telling) return { event: telling.event, relation: 'madeAt', reason: 'said where it is told' };
  const beside = best(here);
  if (beside) return { event: beside.event, relation: 'beside', reason: 'told in the same sentence' };
  // What hangs on its own sentence (“…, showing their bond”) says nothing of the one before.
  const just = own && start > article.sentences[n]!.start ? undefined : best(before);
  return just ? { event: just.event, relation: 'beside', reason: 'told just before' } : null;
}

/** Places that begin before a sentence ends and reach into it. */
function placesIn(all: readonly Place[], until: Uint32Array, s: { start: number; end: number }): Place[] {
  const found: Place[] = [];
  for (let i = firstBeyond(until, s.start); i < all.length && all[i]!.start < s.end; i++)
    if (all[i]!.end > s.start) found.push(all[i]!);
  return found;
}

/** The names of events from a claim's first word to its last. */
function within(triggers: readonly Place[], claim: LocalClaim): Place[] {
  const from = claim.content[0]!.start;
  const to = claim.content.at(-1)!.end;
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (triggers[mid]!.start < from) low = mid + 1;
    else high = mid;
  }
  let last = low;
  while (last < triggers.length && triggers[last]!.start < to) last++;
  return triggers.slice(low, last);
}
