import type { LocalActor } from '../../model/actor.ts';
import type { Source } from './source.ts';
import type { Named } from './speaker.ts';
import type { View } from './view.ts';

type Kind = LocalActor['kind'];

const PAIR = /^(?:both|the two|two|the)$/;
const STATES = /^(?:countries|nations|states|neighbours|neighbors|capitals|governments)$/;
const SIDES = /^(?:sides|parties|partners)$/;
const PEOPLE =
  /^(?:ministers|presidents|leaders|premiers|chancellors|mayors|men|women|politicians|officials|envoys|ambassadors|diplomats|generals|candidates|rivals|chiefs|secretaries|brothers|sisters|players|authors|captains)$/;
/** Sentences before it in which the two are looked for. */
const REACH = 4;

/**
 * The two who speak by one description (“both ministers”, “the two countries”): the last pair of their kind that one sentence before it
 * names, and nobody where it names three.
 */
export function pairOf(view: View, { run, members }: Source, mentions: readonly Named[]): string[] {
  if (members.length > 1) return [];
  const { tokens, sentences } = view.article;
  const [first, noun] = [tokens[run.first]!, tokens[members[0]!.head.last - 1]!];
  if (!PAIR.test(first.lower) && !(first.lower === 'the' && tokens[run.first + 1]?.lower === 'two')) return [];
  if (first.lower === 'the' && tokens[run.first + 1]?.lower !== 'two' && !SIDES.test(noun.lower)) return [];
  const wanted: Kind[] = STATES.test(noun.lower)
    ? ['state']
    : SIDES.test(noun.lower)
      ? ['state', 'person', 'organisation']
      : PEOPLE.test(noun.lower)
        ? ['person']
        : [];
  const before = mentions.filter((m) => m.start < first.start);
  let n = sentences.findLastIndex((s) => s.first <= run.first);
  for (const last = n - REACH; n >= Math.max(0, last); n--) {
    const { start, end } = sentences[n]!;
    for (const kind of wanted) {
      const named = new Set(
        before.filter((m) => m.kind === kind && m.start >= start && m.end <= end).map((m) => m.key),
      );
      if (named.size === 2) return [...named];
      if (named.size > 2) return [];
    }
  }
  return [];
}
