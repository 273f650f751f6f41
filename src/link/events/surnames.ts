import { isKoreanSurname } from '../../extract/actors/korean.ts';
import { isPinyinSurname } from '../../extract/actors/pinyin.ts';
import { inAscii } from '../../model/ascii.ts';
import type { Reading } from '../../model/reading.ts';

/** A name's parts in plain small letters, however an outlet spells it: “O’Brién-Lund” is obrien and lund. */
export const inLetters = (words: string): string[] =>
  inAscii(words)
    .toLowerCase()
    .replace(/['’`]/g, '')
    .match(/[a-z0-9]+/g) ?? [];

/** The last part of a name, and the first where Chinese or Korean families are called so. */
export function surnamesOf(name: string): string[] {
  const parts = inLetters(name);
  const first = parts.length > 1 && (isPinyinSurname(parts[0]!) || isKoreanSurname(parts[0]!)) ? [parts[0]!] : [];
  return [...first, ...parts.slice(-1)];
}

const isNamed: ReadonlySet<string> = new Set(['name', 'short', 'variant']);

const longestOf = (names: readonly string[]): string[] => [...names].sort((x, y) => y.length - x.length).slice(0, 1);

/** What those are called, each by the longest name that the article has for them. */
export const namesOf = ({ actors }: Reading, keys: readonly string[]): string[] =>
  actors.flatMap((a) =>
    keys.includes(a.key) ? longestOf(a.mentions.flatMap((m) => (isNamed.has(m.form) ? m.exact : []))) : [],
  );

/** What the persons are called who take part in what an article tells up to an offset: each by the longest name it has there. */
export function peopleIn({ actors, events }: Reading, end: number): string[] {
  const takingPart = new Set(events.flatMap((e) => (e.trigger.start < end ? e.participants : [])));
  return actors.flatMap((a) => {
    if (a.kind !== 'person' || !takingPart.has(a.key)) return [];
    return longestOf(a.mentions.flatMap((m) => (m.start < end && isNamed.has(m.form) ? m.exact : [])));
  });
}
