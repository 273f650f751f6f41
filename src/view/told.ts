import type { EditionIndex } from '../edition/indexes.ts';
import type { Standings, Telling } from '../edition/standing.ts';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { overlap, within } from '../model/span.ts';
import { speakersOf } from './speakers.ts';
import { workedOutOnce } from './workedOutOnce.ts';

/** One line of what is told of an event: a statement, with all groups of claims that are this statement again. */
export interface ToldLine {
  main: ClaimGroup;
  /** All of them, the main one first. */
  groups: ClaimGroup[];
  claims: Claim[];
  standings: Standings;
}

/** What is told of an event: by several sources, by one, and what its articles say besides. */
export interface Told {
  shared: ToldLine[];
  single: ToldLine[];
  besides: ToldLine[];
}

const claimsOf = (group: ClaimGroup, index: EditionIndex): Claim[] =>
  group.claims.flatMap((id) => index.claim.get(id) ?? []);
const startOf = (c: Claim): number => c.content[0]?.start ?? 0;
const endOf = (c: Claim): number => c.content.at(-1)?.end ?? 0;

/** Whether a claim is about an event or was made at it: the report stands in its sentence or the one before, or who took part says it. */
export function belongs(claim: Claim, event: Event, index: EditionIndex): boolean {
  const reports = event.reports.filter((r) => r.article === claim.article);
  if (reports.length === 0) return false;
  const { sentences } = index.article.get(claim.article)!;
  const last = sentences.findIndex((s) => s.end >= Math.max(startOf(claim), claim.cue[0]?.start ?? 0));
  const first = sentences[last - 1]?.block === sentences[last]?.block ? last - 1 : last;
  const near = sentences.slice(Math.max(0, first), last + 1);
  if (reports.some((r) => r.mentions.some((m) => near.some((s) => overlap(s, m))))) return true;
  if (claim.kind === 'unattributed') return false;
  const speakers = speakersOf(claim, index);
  const people = event.participants.filter((id) => index.actor.get(id)?.kind === 'person');
  return speakers.length > 0
    ? speakers.some((a) => people.includes(a.id))
    : people.length > 1 && /^(?:both|the two)\s/i.test(claim.speakerLabel ?? '');
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A quotation of so many letters is the same one wherever an article repeats it. */
const long = 20;

/** Whether the words from who says a thing to what is said hold another thing that they say: “hoped for rain, stressing the need”. */
const runsOver = (over: Claim, inner: Claim): boolean =>
  over.content.length === 1 &&
  over.source[0] !== undefined &&
  over.source[0].start === inner.source[0]?.start &&
  over.source[0].end <= startOf(inner) &&
  endOf(inner) <= startOf(over);

/** Whether an article says one thing twice: one content stands within the other, or both quote the same words. */
function sameAgain(a: Claim, b: Claim): boolean {
  if (a.article !== b.article || (a.kind === 'unattributed') !== (b.kind === 'unattributed')) return false;
  const whole = (c: Claim) => ({ start: startOf(c), end: endOf(c) });
  if (within(whole(a), whole(b)) || within(whole(b), whole(a))) return true;
  if (runsOver(a, b) || runsOver(b, a)) return true;
  const quotes = new Set(a.quotes.map((q) => plain(q.exact)));
  return b.quotes.some((q) => plain(q.exact).length >= long && quotes.has(plain(q.exact)));
}

/** Of two claims for one thing, the one to print: the speaker's own rather than who passes it on; of one speaker's, the fuller one. */
function better(a: Claim, b: Claim): number {
  const length = (c: Claim) => endOf(c) - startOf(c);
  const passes = (x: Claim, y: Claim) =>
    y.via && (y.via.speaker ?? y.via.label) === (x.speaker ?? x.speakerLabel) ? 1 : 0;
  if (runsOver(a, b) || runsOver(b, a)) return startOf(b) - startOf(a);
  return a.speaker !== null && a.speaker === b.speaker
    ? length(b) - length(a)
    : passes(a, b) - passes(b, a) || length(a) - length(b);
}

/** Groups that are one statement stand in one line. */
function linesOf(groups: readonly ClaimGroup[], index: EditionIndex): ToldLine[] {
  const sets: ClaimGroup[][] = [];
  for (const g of groups) {
    const own = claimsOf(g, index);
    const same = sets.filter((set) =>
      set.some((h) => claimsOf(h, index).some((c) => own.some((d) => sameAgain(c, d)))),
    );
    for (const set of same.slice(1)) sets.splice(sets.indexOf(set), 1);
    if (same[0]) same[0].push(...same.slice(1).flat(), g);
    else sets.push([g]);
  }
  return sets.map((set) => {
    const told = (g: ClaimGroup) => index.standingsOfGroup(g).size;
    const ordered = [...set].sort(
      (a, b) => told(b) - told(a) || better(claimsOf(a, index)[0]!, claimsOf(b, index)[0]!) || (a.id < b.id ? -1 : 1),
    );
    const standings = new Map<string, Telling>();
    for (const g of ordered)
      for (const [id, s] of index.standingsOfGroup(g))
        if (s === 'own' || !standings.has(id)) standings.set(id, s as Telling);
    return { main: ordered[0]!, groups: ordered, claims: ordered.flatMap((g) => claimsOf(g, index)), standings };
  });
}

/** What is told of an event: first what several sources tell, in the order of the text, then what one tells, source by source. */
export const toldOf = workedOutOnce((event: Event, index: EditionIndex): Told => {
  const groups = index.groupsOfEvent.get(event.id) ?? [];
  const place = new Map(index.telling.map((o, i) => [o.id, i]));
  const first = (l: ToldLine) => Math.min(...[...l.standings.keys()].map((id) => place.get(id)!));
  const share = (c: Claim) => startOf(c) / (index.article.get(c.article)!.text.length || 1);
  const at = (l: ToldLine) => Math.min(...l.claims.map(share));
  const inText = (a: ToldLine, b: ToldLine) => at(a) - at(b) || (a.main.id < b.main.id ? -1 : 1);
  const lines = linesOf(groups, index);
  const its = lines.filter((l) => l.claims.some((c) => belongs(c, event, index)));
  const bySource = (a: ToldLine, b: ToldLine) => first(a) - first(b) || inText(a, b);
  return {
    shared: its.filter((l) => l.standings.size > 1).sort(inText),
    single: its.filter((l) => l.standings.size === 1).sort(bySource),
    besides: lines.filter((l) => !its.includes(l)).sort(bySource),
  };
});
