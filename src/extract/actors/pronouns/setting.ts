import type { Draft } from '../draft.ts';
import type { View } from '../view.ts';
import type { Mentioned } from './discourse.ts';
import type { Pronoun } from './pronoun.ts';

/** What is the same for all antecedents of a pronoun. */
export interface Setting {
  view: View;
  inQuote: Uint8Array;
  pronoun: Pronoun;
  /** Candidates by the place of their latest mention, the latest first. */
  order: readonly Draft[];
  /** How often each was mentioned so far. */
  count: ReadonlyMap<Draft, number>;
  first: Draft | null;
  /** The latest mentions before the pronoun, the latest first. */
  past: readonly Mentioned[];
  /** Whom its sentence names behind it. */
  ahead: readonly Mentioned[];
}

export type Add = (...parts: (string | number | boolean)[]) => void;

/** How an actor's kind and gender go with a pronoun's. */
export function fits(d: Draft, p: Pronoun): string {
  if (p.word === 'it' || p.word === 'they') return d.kind;
  if (d.kind !== 'person') return 'no person';
  if (d.gender === null) return 'open';
  return (d.gender === 'm') === (p.word === 'he') ? 'fits' : 'differs';
}

/** The pronouns of one gender are weighed as those of the other. */
export const kindOf = (p: Pronoun): string => (p.word === 'she' ? 'he' : p.word);

export const upTo = (n: number, most: number): number => Math.min(n, most);
