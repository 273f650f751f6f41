import type { CueClass } from '../../model/claim.ts';
import { ADJECTIVES, DESK, NOUNS, VERBS } from './lexicon/cueWords.ts';

const SENSES = ['', ...Object.keys(VERBS)];
/** The number of each sense. */
export const SENSE = Object.fromEntries(SENSES.map((s, n) => [s, n])) as Record<string, number>;
const table = new Map<string, number>();
const classes = new Map<string, CueClass>();

function enter(kind: string, sense: string, lemmas: string): void {
  for (const lemma of lemmas.split(' ')) {
    const key = `${kind} ${lemma}`;
    if (!table.has(key)) table.set(key, SENSES.indexOf(sense));
    if (!classes.has(key)) classes.set(key, VERBS[sense]!.class);
  }
}
for (const [own, lemmas] of Object.entries(DESK) as [CueClass, string][])
  for (const lemma of lemmas.split(' ')) classes.set(`VERB ${lemma}`, own);
for (const [sense, { lemmas }] of Object.entries(VERBS)) enter('VERB', sense, lemmas);
for (const [sense, lemmas] of Object.entries(NOUNS)) enter('NOUN', sense, lemmas);
for (const [sense, lemmas] of Object.entries(ADJECTIVES)) enter('ADJ', sense, lemmas);

/** The numbers of some senses, by their names. */
export const sensesOf = (names: string): ReadonlySet<number> => new Set(names.split(' ').map((name) => SENSE[name]!));

/** The number of a cue word's sense, 0 where the lexicon doesn't hold it. */
export const senseOf = (lemma: string, pos: string): number => table.get(`${pos} ${lemma}`) ?? 0;

/** A cue's class: the edition's lexicon first, then the general one; neutral where neither holds it. */
export const classOf = (lemma: string, pos: string, edition: ReadonlyMap<string, CueClass>): CueClass =>
  edition.get(lemma) ?? classes.get(`${pos} ${lemma}`) ?? classes.get(`VERB ${lemma}`) ?? 'neutral';
