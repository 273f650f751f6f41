import type { LocalActor } from '../../model/actor.ts';
import type { Token } from '../../model/article.ts';
import { lightVerbs } from './lexicon/happenings.ts';
import { gathering } from './lexicon/participants.ts';
import type { Trigger } from './trigger.ts';

/** A mention of an actor that can take part in something, in text order over the article. */
export interface Presence {
  start: number;
  end: number;
  key: string;
  kind: LocalActor['kind'];
}

/**
 * Every mention of every actor but reporters and unnamed groups, in text order. The body that a person's title names
 * (“director of the Harbour Board”) isn't there for that.
 */
export function presencesOf(actors: readonly LocalActor[]): Presence[] {
  const titles = actors.flatMap((a) => a.offices).sort((a, b) => a.start - b.start);
  const inTitle = (m: { start: number; end: number }): boolean => {
    let low = 0;
    let high = titles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (titles[middle]!.start <= m.start) low = middle + 1;
      else high = middle;
    }
    return (titles[low - 1]?.end ?? -1) >= m.end;
  };
  return actors
    .filter((a) => a.kind !== 'media' && a.kind !== 'group')
    .flatMap((a) =>
      a.mentions
        .filter((m) => a.kind !== 'organisation' || !inTitle(m))
        .map((m) => ({ start: m.start, end: m.end, key: a.key, kind: a.kind })),
    )
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
  last: number,
): { participants: string[]; agents: string[] } {
  const at = tokens[trigger.head]!.start;
  const end = predicateAfter(tokens, trigger, last);
  present = present.filter((p) => (end === null || p.start < end) && !isPlace(tokens, trigger.head, p));
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

/**
 * Where what is said of a happening begins: those named in “the visit is a signal to …”, “the meeting highlighted the ties
 * of …” don't take part in it for that. Null where the verb only lets it take place.
 */
function predicateAfter(tokens: readonly Token[], trigger: Trigger, last: number): number | null {
  if (trigger.part !== 'noun') return null;
  for (let i = trigger.last; i < last; i++) {
    const t = tokens[i]!;
    if (t.pos === 'AUX') {
      let next = i + 1;
      while (tokens[next]?.pos === 'ADV' || tokens[next]?.pos === 'AUX') next++;
      if (tokens[next]?.pos === 'VERB') {
        i = next - 1;
        continue;
      }
      return /^(?:is|was|are|were)$/.test(t.lower) ? t.start : null;
    }
    if (t.pos !== 'VERB') continue;
    const lemma = t.lemma.toLowerCase();
    // “Drills involving …”, “a visit aimed at …”: participles go with the noun.
    if (t.lower.endsWith('ing') || tokens[i + 1]?.lower === 'by' || tokens[i - 1]?.lower === 'to') return null;
    return lightVerbs.has(lemma) || gathering.has(lemma) ? null : t.start;
  }
  return null;
}

const inside = new Set(['in', 'at', 'inside', 'outside']);
const nearby = new Set(['near', 'around', 'off', 'over']);

/** “In Norland”, “near Norland's coast” say where, not who; “in Norland's attack” does not. */
function isPlace(tokens: readonly Token[], from: number, p: Presence): boolean {
  let i = from;
  while (i > 0 && tokens[i]!.start > p.start) i--;
  while (tokens[i] && tokens[i]!.end <= p.start) i++;
  let before = i - 1;
  while (tokens[before]?.pos === 'DET' || tokens[before]?.pos === 'ADJ') before--;
  const word = tokens[before]?.lower ?? '';
  if (p.kind === 'person') return false;
  if (nearby.has(word)) return true;
  if (!inside.has(word)) return false;
  while (tokens[i] && tokens[i]!.end <= p.end) i++;
  return tokens[i]?.pos !== 'PART' && !/['’]s$/.test(tokens[i - 1]?.text ?? '') && tokens[i]?.pos !== 'NOUN';
}
