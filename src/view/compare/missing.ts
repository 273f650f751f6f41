import type { EditionIndex } from '../../edition/indexes.ts';
import { signOf, standingInWords } from '../../edition/standing.ts';
import type { Event } from '../../model/event.ts';
import type { Missing } from './sheet.ts';

/** Why sources don't tell an event, where that isn't only that it wasn't found. */
export const missingOf = (index: EditionIndex, event: Event): ReadonlyMap<string, Missing> =>
  new Map(
    [...index.silencesOfEvent(event)].flatMap(([id, silence]): [string, Missing][] => {
      const { monogram } = index.outlet.get(id)!;
      return silence === 'absent' ? [] : [[id, { sign: signOf(silence, monogram), says: standingInWords[silence] }]];
    }),
  );
