import type { ActorKind, ActorMention, LocalActor } from '../../model/actor.ts';
import { straight } from '../../model/direction.ts';
import { spanOf } from '../../model/span.ts';
import type { View } from './view.ts';

/** An actor while the steps gather it; what a LocalActor doesn't show helps to tell it from others. */
export interface Draft extends LocalActor {
  /** Words of the fullest name, plain. */
  words: string[];
  gender: 'm' | 'f' | null;
  /** Mentions by the token they begin with, in the order found. */
  at: { first: number; last: number; form: ActorMention['form'] }[];
}

export const newDraft = (
  key: string,
  name: string,
  kind: ActorKind,
  words: string[],
  country: string | null = null,
): Draft => ({
  key,
  name,
  kind,
  known: null,
  country,
  offices: [],
  mentions: [],
  words,
  gender: null,
  at: [],
});

export function mention(draft: Draft, first: number, last: number, form: ActorMention['form']): void {
  draft.at.push({ first, last, form });
}

/** The finished actor: mentions as spans, in the order of the text. */
export function finish(view: View, { words: _, gender: __, at, name, ...actor }: Draft): LocalActor {
  const seen = new Set<number>();
  const mentions = at
    .sort((a, b) => a.first - b.first)
    .filter((m) => !seen.has(m.first) && seen.add(m.first))
    .map(({ first, last, form }) => ({
      ...spanOf(view.text, view.tokens[first]!.start, view.tokens[last - 1]!.end),
      form,
    }));
  return { ...actor, name: straight(name).normalize('NFC').replace(/\s+/g, ' '), mentions };
}
