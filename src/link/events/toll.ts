import { deedOf } from './deed.ts';
import type { Telling } from './tale.ts';

/** Whether a telling counts dead whom it doesn't name. */
const isToll = ({ family, persons, mention }: Telling): boolean =>
  family === 'death' && persons.size === 0 && mention.status === 'happened';

const isHarm = ({ family, mention }: Telling): boolean =>
  family !== 'death' && deedOf(family) === 'harm' && mention.status === 'happened';

/** “Fourteen people drowned when a ferry capsized”: of two tellings in one sentence, whether one is what the other cost. */
export const isTollOf = (a: Telling, b: Telling): boolean =>
  a.mention.span.start === b.mention.span.start && ((isToll(a) && isHarm(b)) || (isHarm(a) && isToll(b)));
