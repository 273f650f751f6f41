import type { Href } from './address.ts';

/** HTML that stands in many pages of a build: a page holds marks in its place until it is whole. The dev server has none. */
export interface Pieces {
  /** The mark for what is known by that name, its addresses written from `up`; undefined where nothing is yet. */
  markOf(name: string, up: string): string | undefined;
  /** Takes in what shall be known by that name, its addresses written from `up`, and gives its mark. */
  add(name: string, up: string, html: string): string;
}

declare global {
  var parallaxPieces: Pieces | undefined;
}

/**
 * HTML that many lists show the same: a statement stands in the list of its source, of its speaker, of its kind. `name` stands for
 * all that it depends on but the page, whose only trace in it are its addresses. A page of which is noticed what it reads
 * (`reads.ts`) has it made anew, since what was made before reads nothing.
 */
export function once(name: string, href: Href, make: () => Promise<string>): string | Promise<string> {
  const pieces = globalThis.parallaxPieces;
  if (!pieces || globalThis.parallaxReads?.isNoticing()) return make();
  const up = href();
  return pieces.markOf(name, up) ?? make().then((html) => pieces.add(name, up, html));
}
