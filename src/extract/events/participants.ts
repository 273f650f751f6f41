import type { LocalActor } from '../../model/actor.ts';
import type { Token } from '../../model/article.ts';
import type { Trigger } from './triggers.ts';

/** A mention of an actor that can take part in something, in text order over the article. */
export interface Presence {
  start: number;
  end: number;
  key: string;
  kind: LocalActor['kind'];
}

/** Every mention of every actor but reporters and unnamed groups, in text order. */
export function presencesOf(actors: readonly LocalActor[]): Presence[] {
  return actors
    .filter((a) => a.kind !== 'media' && a.kind !== 'group')
    .flatMap((a) => a.mentions.map((m) => ({ start: m.start, end: m.end, key: a.key, kind: a.kind })))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
}

/** The mentions that begin in `start`–`end`, by binary search. */
export function presentIn(all: readonly Presence[], start: number, end: number): Presence[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Presence[] = [];
  for (let i = low; i < all.length && all[i]!.start < end; i++) found.push(all[i]!);
  return found;
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** Who takes part in what a trigger names, and who of them acts. */
export function participantsOf(
  tokens: readonly Token[],
  trigger: Trigger,
  present: readonly Presence[],
): { participants: string[]; agents: string[] } {
  const at = tokens[trigger.head]!.start;
  const passive =
    trigger.part === 'verb' && /^(?:is|are|was|were|been|be|being|got)$/.test(tokens[trigger.head - 1]?.lower ?? '');
  const before = present.filter((p) => p.end <= at);
  const after = present.filter((p) => p.start >= at);
  let agents = passive ? [] : before;
  if (passive || (trigger.part === 'noun' && !before.length)) {
    // “… was sanctioned by X”: the agent stands right after “by”.
    agents = after.filter((p) => {
      let i = trigger.head + 1;
      while (tokens[i] && tokens[i]!.end <= p.start) i++;
      for (let j = i - 1; j > trigger.head && j > i - 4; j--) if (tokens[j]!.lower === 'by') return true;
      return false;
    });
  }
  return { participants: unique(present.map((p) => p.key)), agents: unique(agents.map((p) => p.key)) };
}
