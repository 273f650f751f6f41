import type { EditionIndex } from '../edition/indexes.ts';
import { inText } from '../edition/outlet.ts';
import type { Silence } from '../edition/standing.ts';
import type { Event } from '../model/event.ts';
import { list, upper } from './count.ts';

const ways: readonly [Silence, (names: string) => string][] = [
  ['absent', (names) => `Not found in the text we hold from ${names}.`],
  ['named', (names) => `Named in passing, but not reported, by ${names}.`],
  ['before', (names) => `What we hold from ${names} was published before it.`],
  ['perhaps-before', (names) => `What we hold from ${names} may have been published before it.`],
  ['unread', (names) => `What we hold from ${names} is in another language and wasn’t read.`],
];

/** So many sources a sentence names; beyond, the tellers alone are named. */
const most = 8;

/** Why the sources that don't tell an event don't, each reason with its sources; nothing where they are too many to name. */
export function silentSentences(event: Event, index: EditionIndex): string {
  const silences = index.silencesOfEvent(event);
  if (silences.size > most) return '';
  return ways
    .flatMap(([silence, says]) => {
      const names = index.telling.filter((o) => silences.get(o.id) === silence).map(inText);
      return names.length > 0 ? upper(says(list(names))) : [];
    })
    .join(' ');
}
