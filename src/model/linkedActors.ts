import type { Actor } from './actor.ts';
import type { Span } from './span.ts';

/** Why a member with another name is taken to be the same: a likely slip of the pen, or another way of spelling. */
export type VariantKind = 'slip' | 'spelling';

/** A name printed unlike the actor's own: what a disagreement about a name rests on, where it is likely a slip. */
export interface NameVariant {
  actor: string;
  printed: string;
  article: string;
  span: Span;
  /** `slip`: not the usual name in any spelling. `spelling`: the same name, romanised or spelt otherwise. */
  kind: VariantKind;
}

/** A name that is taken for an actor's on thin grounds: a surname alone, whom nothing else ties to its bearer, or a likely slip. */
export interface UnsureName {
  article: string;
  key: string;
  printed: string;
  span: Span;
}

/** Which actor an article's local actor is: `idOf(article id, local key)`. */
export interface LinkedActors {
  actors: Actor[];
  variants: NameVariant[];
  unsure: UnsureName[];
  idOf(article: string, key: string | null): string | null;
}
