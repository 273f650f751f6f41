import { lightVerbs } from '../../extract/events/lexicon/happenings.ts';
import { areOfOneRoot } from '../../extract/events/oneRoot.ts';
import { remembering } from '../../model/remembering.ts';
import { tellingWordOf } from './pointing.ts';
import type { Telling } from './tale.ts';

/** Words that say that something is said; much is said on one day. */
const saying = 'say said tell told state write wrote add report announce update'.split(' ');
const says = remembering((word: string) => saying.some((verb) => areOfOneRoot(verb, word)));

/** Whether it tells that something was said, and what: “the announcement” stands for one that was told. */
export const isSaying = (t: Telling): boolean =>
  !t.pointsBack && (t.mention.kind === 'statement' || says(tellingWordOf(t)));

/** Verbs that say nothing themselves: all sorts of things are taken and made. */
const saysNothing = new Set([...lightVerbs, ...'take get give go come put do send bring keep'.split(' ')]);

/** Whether its word alone says of no two tellings that they tell one thing. */
export const saysLittle = (t: Telling): boolean => saysNothing.has(t.mention.kind) || isSaying(t);
