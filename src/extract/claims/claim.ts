import type { CueClass, LocalClaim, Via } from '../../model/claim.ts';
import { type Span, spanOf } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { quotesWithin, spanOfRun } from './content.ts';
import { cueTokens } from './cueTokens.ts';
import { issuersOf, pairOf } from './pairs.ts';
import { standingOf } from './polarity.ts';
import { classOf } from './senses.ts';
import { labelOf, type Source } from './source.ts';
import { type mentionsInOrder, speakersOf, withoutParts } from './speaker.ts';
import type { View } from './view.ts';

/** `direct` where every word of the content stands in quotation marks, `mixed` where some do, `indirect` where none does. */
export function kindOf(content: readonly Span[], quotes: readonly Span[]): 'direct' | 'mixed' | 'indirect' {
  if (quotes.length === 0) return 'indirect';
  const letters = (spans: readonly Span[]) =>
    spans.reduce((n, s) => n + (s.exact.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return letters(content) === letters(quotes) ? 'direct' : 'mixed';
}

/** The actor whom a source means, where it is surely one, and how the text calls it. */
export const named = (
  view: View,
  source: Source | null,
  mentions: ReturnType<typeof mentionsInOrder>,
): Pick<LocalClaim, 'speaker' | 'speakerLabel' | 'speakers'> => {
  if (!source) return { speaker: null, speakerLabel: null };
  const members = withoutParts(view, source, mentions);
  const one = speakersOf(view, { ...source, members }, mentions);
  const issuers = issuersOf(view, source, mentions);
  const two = issuers.length > 0 ? issuers : one.length === 0 ? pairOf(view, { ...source, members }, mentions) : [];
  const speakers = two.length > 0 ? two : one;
  const joint = members.length > 1 || two.length > 0;
  return {
    speaker: joint ? null : (speakers[0] ?? null),
    speakerLabel: labelOf(view, { ...source, members }),
    ...(joint && speakers.length > 0 && { speakers }),
  };
};

const viaOf = (view: View, source: Source, mentions: ReturnType<typeof mentionsInOrder>): Via => {
  const { speaker, speakerLabel } = named(view, source, mentions);
  return { label: speakerLabel ?? '', speaker, source: [source.span] };
};

/** An attribution as a claim, with its speaker where that is sure. */
export function claimOf(
  view: View,
  a: Attribution,
  mentions: ReturnType<typeof mentionsInOrder>,
  edition: ReadonlyMap<string, CueClass>,
): LocalClaim {
  const { tokens, text } = view.article;
  const t = tokens[a.cue.token]!;
  const taken = (i: number) =>
    a.content.some((r) => i >= r.first && i < r.last) ||
    (a.source !== null && i >= a.source.run.first && i < a.source.run.last);
  const cue = cueTokens(view, a.cue.token);
  if (cue.last - 1 > a.cue.token && taken(cue.last - 1)) cue.last = a.cue.token + 1;
  const content = a.content.map((r) => spanOfRun(view, r));
  const quotes = quotesWithin(view, content);
  return {
    kind: kindOf(content, quotes),
    ...named(view, a.source, mentions),
    source: a.source ? [a.source.span] : [],
    cue: [spanOf(text, tokens[cue.first]!.start, tokens[cue.last - 1]!.end)],
    content,
    quotes,
    cueLemma: t.text === ':' ? ':' : t.lemma,
    cueClass: classOf(t.lemma, t.pos, edition),
    ...standingOf(view, a.cue.token, a.content),
    via: a.via && viaOf(view, a.via, mentions),
  };
}
