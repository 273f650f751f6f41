import { deedOf } from './deed.ts';
import type { Telling } from './tale.ts';
import { compareWhen } from './when.ts';

/** Whether a telling counts dead or hurt whom it doesn't name. */
export const isToll = ({ family, persons, mention }: Telling): boolean =>
  /^(?:death|kill|drown|injure|hurt|wound)$/.test(family) && persons.size === 0 && mention.status === 'happened';

const isHarm = ({ family, mention }: Telling): boolean =>
  family !== 'death' && deedOf(family) === 'harm' && mention.status === 'happened';

/**
 * “Fourteen people drowned when a ferry capsized”: whether one of two tellings is what the other cost, told in one sentence with it, or
 * of what the article leads with as news or of its day.
 */
export const isTollOf = (a: Telling, b: Telling): boolean =>
  ((isToll(a) && isHarm(b)) || (isHarm(a) && isToll(b))) &&
  (a.mention.span.start === b.mention.span.start || isOfLead(a, b) || isOfLead(b, a));

const isOfLead = (lead: Telling, { mention, when, place }: Telling): boolean =>
  lead.lead &&
  (place === null || place === lead.place) &&
  (when && lead.when ? compareWhen(when, lead.when) === 'same' : when === null && mention.news === true);
