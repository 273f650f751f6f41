import type { LocalActor } from '../../model/actor.ts';
import type { Run } from './content.ts';
import type { View } from './view.ts';

interface Named {
  key: string;
  start: number;
  end: number;
  person: boolean;
}

/** Every mention of every actor in order of place, for lookup by offset. */
export function mentionsInOrder(actors: readonly LocalActor[]): Named[] {
  return actors
    .flatMap((a) => a.mentions.map((m) => ({ key: a.key, start: m.start, end: m.end, person: a.kind === 'person' })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The actor whose mention covers the head word of the source, or null where none or more than one does. Where a state or
 * body is named within the phrase (“the Utopian minister”), only a mention that reaches the head word counts.
 */
export function speakerOf(view: View, head: Run, mentions: readonly Named[]): string | null {
  const { tokens } = view.article;
  const word = tokens[head.last - 1]!;
  const from = tokens[head.first]!.start;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.start < from - 120) low = mid + 1;
    else high = mid;
  }
  const hits: Named[] = [];
  for (let n = low; n < mentions.length && mentions[n]!.start < word.end; n++)
    if (mentions[n]!.end > word.start) hits.push(mentions[n]!);
  const people = hits.filter((h) => h.person);
  const keys = new Set((people.length ? people : hits).map((h) => h.key));
  return keys.size === 1 ? [...keys][0]! : null;
}
