import type { LocalActor } from '../../model/actor.ts';
import { bodyKind } from '../actors/lexicon/heads.ts';
import { isOffice } from '../actors/lexicon/titles.ts';
import { TITLES } from './lexicon/speaker.ts';
import type { Run } from './run.ts';
import type { Source } from './source.ts';
import { isSpeaking } from './speakingNouns.ts';
import type { View } from './view.ts';

export interface Named {
  key: string;
  start: number;
  end: number;
  kind: LocalActor['kind'];
  person: boolean;
}

/** Every mention of every actor in order of place, for lookup by offset. */
export function mentionsInOrder(actors: readonly LocalActor[]): Named[] {
  return actors
    .flatMap((a) =>
      a.mentions.map((m) => ({ key: a.key, start: m.start, end: m.end, kind: a.kind, person: a.kind === 'person' })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that cover a phrase's last word. */
function mentionsAt(view: View, head: Run, mentions: readonly Named[]): Named[] {
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
  return hits;
}

/** The one actor of mentions, or null where there is none or more than one. */
function onlyOf(hits: readonly Named[]): string | null {
  const people = hits.filter((h) => h.person);
  const keys = new Set((people.length ? people : hits).map((h) => h.key));
  return keys.size === 1 ? [...keys][0]! : null;
}

/**
 * The actor whose mention covers the head word of a phrase; where a state or body is named within the phrase (“the Utopian
 * minister”), only a mention that reaches the head word counts. Else the person that the text names beside it: “the minister, Jon Lund”.
 */
function actorOf(view: View, { head, also }: Pick<Source, 'head' | 'also'>, mentions: readonly Named[]): string | null {
  const own = onlyOf(mentionsAt(view, head, mentions)) ?? namedBefore(view, head.last - 1, mentions);
  if (own !== null) return own;
  for (const name of also) {
    const { start } = view.article.tokens[name.first]!;
    const isWhole = (m: Named) => m.start <= start && m.kind !== 'state' && m.kind !== 'group';
    const beside = onlyOf(mentionsAt(view, name, mentions).filter((m) => m.person || isWhole(m)));
    if (beside !== null) return beside;
  }
  return null;
}

/** “Ada Holm KC”, “the Velpress news agency”: who stands right before letters of honour, or before what it is. */
function namedBefore(view: View, noun: number, mentions: readonly Named[]): string | null {
  const { tokens } = view.article;
  const honour = /^\p{Lu}{2,4}$/u.test(tokens[noun]!.text);
  if (!honour && bodyKind(tokens[noun]!.lower) === undefined) return null;
  const name = noun - (tokens[noun - 1]?.lower === 'news' ? 2 : 1);
  const found = name < 0 ? [] : mentionsAt(view, { first: name, last: name + 1 }, mentions);
  return onlyOf(found.filter((m) => (honour ? m.person : /^(?:media|organisation|company)$/.test(m.kind))));
}

/** Where the first part of a source ends: before its first comma or bracket behind the head. */
function firstPart(view: View, { run, head }: Source): number {
  let end = Math.min(run.last, head.last);
  while (end < run.last && !/^[,(]$/.test(view.article.tokens[end]!.text)) end++;
  return end;
}

/** “The envoy to the islands Eva Lund”, “… Eva Lund, speaking in Sorn”: the one person named in a source whose first part ends with the name. */
function namedAtEnd(view: View, source: Source, mentions: readonly Named[]): string | null {
  const { head } = source;
  const run = { first: source.run.first, last: firstPart(view, source) };
  const { tokens } = view.article;
  const noun = tokens[head.last - 1]!;
  if (noun.pos === 'PRON' || run.last <= head.first || !/^\p{Lu}/u.test(tokens[run.last - 1]!.text)) return null;
  const all = mentionsAt(view, { first: run.last - 1, last: run.last }, mentions);
  // “Chip maker Velcom Ltd”: a body behind what it is.
  const plain = tokens.slice(head.last, run.last).every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos));
  const found = all.filter((m) => m.person || (plain && m.kind !== 'state' && m.kind !== 'group'));
  // “A man in Lund”: a name behind a preposition is not the man's.
  const words = tokens.slice(head.first, run.last).filter((t) => found[0] !== undefined && t.end <= found[0].start);
  const before = words.at(-1);
  if (before && /^(?:ADP|DET|PART|CCONJ)$/.test(before.pos)) return null;
  // “The wife of President Jon Lund”, “a lawyer for actor Jon Lund”: what he is called stands before his name, and another speaks.
  const behind = words.at(-2)?.pos === 'ADP' && (!isOffice(noun.lower) || isSpeaking(before!.lower, before!.lemma));
  const within = (noun.pos !== 'PROPN' || /[^s]s$/.test(noun.lower)) && words.some((t) => t.pos === 'ADP');
  return within && (behind || isOffice(before!.lower)) ? null : onlyOf(found);
}

/** “Holt” where no mention stands: the one person of the article who is called so, first or last, by a longer name. */
function namesake(view: View, { head }: Pick<Source, 'head'>, mentions: readonly Named[]): string | null {
  const { tokens, text } = view.article;
  const name = tokens[head.last - 1]!;
  const titled = head.last - head.first === 2 && TITLES.test(tokens[head.first]!.lower);
  if (name.pos !== 'PROPN' || !(head.last - head.first === 1 || titled) || name.text.length < 3) return null;
  if (mentionsAt(view, head, mentions).length > 0) return null;
  const called = mentions.filter((m) => {
    const words = m.person && m.end - m.start < 60 ? text.slice(m.start, m.end).split(' ') : [];
    return words.length > 1 && (words[0] === name.text || words.at(-1) === name.text);
  });
  return onlyOf(called);
}

/** “EL: …” as the label of a turn: the one whose name has these initials. */
function initialled(
  { article: { tokens, text } }: View,
  { head }: Pick<Source, 'head'>,
  mentions: readonly Named[],
): string | null {
  const label = tokens[head.first]!.text;
  if (head.last - head.first !== 1 || tokens[head.last]?.text !== ':' || !/^\p{Lu}{2,3}$/u.test(label)) return null;
  const initials = (m: Named) =>
    text
      .slice(m.start, m.end)
      .split(/[\s-]+/)
      .map((w) => w[0])
      .join('');
  return onlyOf(mentions.filter((m) => m.end - m.start > 3 && initials(m) === label));
}

/** “Norlandic Foreign Minister Eva Lund”, “Velcom Chief Executive Eva Lund”, where the tree takes another noun for the head: who ends the whole name speaks. */
function minister(view: View, source: Source, mentions: readonly Named[]): string | null {
  const { run, head, members } = source;
  const { tokens } = view.article;
  if (members.length !== 1 || head.last >= run.last) return null;
  if (mentionsAt(view, head, mentions).some((m) => m.kind === 'group')) return null;
  if (!tokens.slice(head.last, run.last).every((t) => /^(?:NOUN|PROPN|ADJ|ADP)$/.test(t.pos))) return null;
  return namedAtEnd(view, source, mentions);
}

/** Every actor that a source surely names, in the order of the text: one, or all who speak together. */
export const speakersOf = (view: View, source: Source, mentions: readonly Named[]): string[] => [
  ...new Set(
    source.members.flatMap(
      (m) =>
        minister(view, source, mentions) ??
        actorOf(view, m, mentions) ??
        (source.members.length === 1 ? namedAtEnd(view, source, mentions) : null) ??
        namesake(view, m, mentions) ??
        initialled(view, m, mentions) ??
        [],
    ),
  ),
];

/** Those who speak together, without what is only a part of a name (“the Institute of Eastern and Western Studies”) or an office (“Eva Lund, head of the board and mayor of Sorn”). */
export const withoutParts = (view: View, source: Source, mentions: readonly Named[]): Source['members'] =>
  source.members.filter(({ head }, n) => {
    const { start } = view.article.tokens[head.first]!;
    return (
      n === 0 ||
      (!isOfficeBehind(view, source, head) &&
        !mentionsAt(view, head, mentions).some(
          (m) => m.start < start && /\s(?:and|&|of)\s/.test(view.article.text.slice(m.start, start)),
        ))
    );
  });

/** A noun for one person without an article, behind a name and a comma. */
function isOfficeBehind(view: View, { run, members }: Source, head: Run): boolean {
  const { tokens } = view.article;
  const name = members[0]!.head;
  const noun = tokens[head.last - 1]!;
  const plain =
    noun.pos === 'NOUN' &&
    noun.lower === noun.lemma &&
    !tokens.slice(head.first, head.last).some((t) => t.pos === 'DET');
  return plain && name.first === run.first && tokens[name.last - 1]!.pos === 'PROPN' && tokens[name.last]?.text === ',';
}
