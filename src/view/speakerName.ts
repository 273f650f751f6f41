import type { Actor } from '../model/actor.ts';
import { isBarePronoun } from '../model/barePronoun.ts';
import { nameAtStart } from './actorKind.ts';
import { upper } from './count.ts';

/** Who says a thing, where a line begins; null where it is nobody, or somebody of whom no more is told than “it”. */
export function speakerName(actor: Actor | null | undefined, label: string | null): string | null {
  if (actor) return nameAtStart(actor);
  return label === null || isBarePronoun(label) ? null : upper(label);
}
