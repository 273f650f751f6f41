import { slugOf } from '../../model/slug.ts';

/** An actor's id; a name that leaves no ASCII letter is spelt by its code points. */
export const actorSlug = (name: string): string =>
  slugOf(name) || [...name.slice(0, 12)].map((c) => c.codePointAt(0)!.toString(16)).join('-');
