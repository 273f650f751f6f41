import type { Furniture } from '../model/article.ts';

/** Parts of the text that are no reporting, by general cues. */
export function furnitureOf(_text: string): Furniture[] {
  return [];
}
