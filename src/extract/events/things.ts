import { months, weekdays } from '../../syntax/columns.ts';
import { dependentsOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isPersonNoun } from './personNouns.ts';
import { patientsOf } from './senses/parts.ts';

/** Kinds of happening that befall a thing: two reports are of one where they are of one thing. */
const BEFALLING = new Set(['crash', 'disaster']);

/**
 * The things that a mishap befalls: what sank, derailed, burnt, or what the sinking is said to be of; by their nouns, and the words of their
 * names as they are spelt. None for other kinds of happening, whose people tell them apart.
 */
export const thingsOf = (t: Trees, node: number, verb: number, kind: string): string[] =>
  BEFALLING.has(kind)
    ? called(t, [...(isVerb(t, node, verb) ? [subjectOf(t, node)] : []), ...undergoing(t, node, verb)])
    : [];

/** What a deed is done to, likewise; people are told apart as actors: “discovered the intrusion”, “the sale of Velcom”. */
export const objectsOf = (t: Trees, node: number, verb: number): string[] =>
  called(t, undergoing(t, node, verb)).filter((word) => !isPersonNoun(word));

/** “Wednesday's crash”: no thing of that name crashed. */
const isTime = (word: string): boolean => weekdays.has(word) || months.has(word);

const isVerb = (t: Trees, node: number, verb: number): boolean => node === verb && t.upos[node] === 'VERB';

const undergoing = (t: Trees, node: number, verb: number): number[] =>
  isVerb(t, node, verb) ? patientsOf(t, node) : dependentsOf(t, node, 'compound', 'nmod');

const called = (t: Trees, heads: readonly number[]): string[] => [
  ...new Set(heads.flatMap((h) => (h < 0 ? [] : calledIn(t, h)))),
];

/** What a thing is called: “the 30-year-old ferry Upendo” is a ferry, and Upendo. */
const calledIn = (t: Trees, noun: number): string[] =>
  [noun, ...dependentsOf(t, noun, 'flat', 'appos', 'compound')]
    .filter((i) => /^(?:NOUN|PROPN)$/.test(t.upos[i]!) && t.forms[i]!.length > 2 && !isTime(t.forms[i]!.toLowerCase()))
    .map((i) => (t.upos[i] === 'NOUN' ? t.lemmas[i]!.toLowerCase() : t.forms[i]!));
