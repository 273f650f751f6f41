import type { Article } from '../../model/article.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { gatheringNamed, isCircumstance, isGatheringOf } from './circumstance.ts';
import { lastGathering, namedWithin, type Place, type Places, placesIn } from './places.ts';
import { touching } from './touching.ts';

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

/** Those who speak for all that come together: “both ministers”, “the two sides”, “defence ministers from Sorn and Halden”. */
const JOINT =
  /^(?:(?:both|the (?:two|sides|parties|leaders|ministers|presidents)|they)\b|(?:the )?(?:[\w-]{1,20} ){0,2}(?:ministers|presidents|premiers|leaders|envoys|officials) (?:from|of) .{1,60} and )/i;

/** Sentences of its own paragraph in which the gathering is looked for at which something was said. */
const REACH = 3;

/** “This marks …”: what points back to the sentence before. */
const POINTING = /^(?:this|these|that|those|such|it)\b/i;

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
  places: Places,
  cues: Spans = claim.cue,
): Standing | null {
  const { lead } = places;
  const isSaid = (p: { start: number; end: number }) => claim.content.some((c) => p.start >= c.start && p.end <= c.end);
  const onlyWhen = (p: Place) => isCircumstance(article, p);
  const spokenOf = namedWithin(places, claim).filter(isSaid);
  const told = spokenOf.find((p) => p.lead) ?? spokenOf.find((p) => !onlyWhen(p));
  if (told) return { event: told.event, relation: 'about', reason: 'told in it' };
  const own = claim.kind === 'unattributed';
  const { start } = claim.cue[0] ?? claim.content[0]!;
  const n = sentenceAt(article, start);
  const { block } = article.sentences[n]!;
  const atCue = touching(cues);
  const isSaying = (p: Place) => p.told.report && p.told.words.every(atCue);
  const near = [article.sentences[n], article.sentences[n - 1]].map((s) =>
    s && s.block === block ? placesIn(places, s).filter((p) => !isSaid(p)) : [],
  );
  const soon = article.sentences[n + 1]?.end ?? article.text.length;
  const itself = near[0]!.filter((p) => touch(p.told.words, claim.cue) && p.told.words.length === 1);
  // “Both declared …”: the deed that the very word of saying tells.
  const deed = itself.find((p) => p.told.gathers || p.told.dated);
  if (deed && !own) return { event: deed.event, relation: 'madeAt', reason: 'said where it is told' };
  const [here, before] = near.map((all) => all.filter((p) => !isSaying(p))) as [Place[], Place[]];
  // What the outlet makes of it in the same sentence is about it.
  const main = near[0]!.filter((p) => !wordsIn(p, article.sentences[n]!).every((w) => isCircumstance(article, w)));
  const judged = own ? (best(main) ?? best(near[0]!)) : undefined;
  if (judged) return { event: judged.event, relation: 'about', reason: 'told in the same sentence' };
  const together = JOINT.test(claim.speakerLabel ?? '');
  const tookPart = (p: Place) =>
    speakers.some((s) => p.told.participants.has(s)) ||
    (together && speakers.length === 0 && p.told.gathers && p.told.participants.size > 1);
  // Whose words a noun names (“their declaration of ‘…’”) it doesn't say where.
  const unnamed = speakers.length === 0 && claim.speakerLabel === null && claim.cue.length === 0;
  const outside = (p: Place) => wordsIn(p, article.sentences[n]!).some((w) => !isSaid(w));
  const at = best(here.filter((p) => outside(p) && ((p.told.gathers && unnamed) || tookPart(p))));
  if (at) return { event: at.event, relation: 'madeAt', reason: 'said where it is told' };
  const kind = own ? null : gatheringNamed(article, article.sentences[n]!, (o) => isSaid({ start: o, end: o + 1 }));
  const named =
    kind &&
    lastGathering(
      places,
      article.sentences[n]!.start,
      (p) => tookPart(p) && p.told.words.some((w) => isGatheringOf(kind, article.text.slice(w.start, w.end))),
    );
  // “… consultations, chaired by Lund. …”: who is named where it is told took part, unless he only tells of it.
  const wasThere = (p: Place) => tookPart(p) || (speakers.some((s) => p.told.named.has(s)) && !atCue(p));
  if (named) return { event: named.event, relation: 'madeAt', reason: 'its speaker took part' };
  let first = n;
  while (first > n - REACH && article.sentences[first - 1]?.block === block) first--;
  const there =
    (own
      ? undefined
      : lastGathering(
          places,
          article.sentences[n]!.start,
          (p) => p.end > article.sentences[first]!.start && wasThere(p),
        )) ?? (lead?.told.gathers && lead.start < soon && tookPart(lead) ? lead : undefined);
  if (there) return { event: there.event, relation: 'madeAt', reason: 'its speaker took part' };
  // Where one sentence tells a statement and goes on (“…, adding that”), both are that.
  const telling =
    itself.find((p) => p.told.report) ?? near[0]!.find((p) => isSaying(p) && p.told.words.length === 1 && tookPart(p));
  if (telling) return { event: telling.event, relation: 'madeAt', reason: 'said where it is told' };
  // “… was closed after the flood”: what only tells when is still told of.
  const when = best(spokenOf);
  if (when) return { event: when.event, relation: 'about', reason: 'told in it' };
  const beside = best(here);
  if (beside) return { event: beside.event, relation: 'beside', reason: 'told in the same sentence' };
  // What hangs on its own sentence (“…, showing their bond”) says nothing of the one before.
  const just = own && start > article.sentences[n]!.start ? undefined : best(before);
  if (!just) return null;
  const points = own && POINTING.test(claim.content[0]!.exact);
  return { event: just.event, relation: points ? 'about' : 'beside', reason: 'told just before' };
}

/** The words of an event that stand in a sentence. */
const wordsIn = (p: Place, s: { start: number; end: number }): { start: number; end: number }[] =>
  p.told.words.filter((w) => w.start >= s.start && w.end <= s.end);
