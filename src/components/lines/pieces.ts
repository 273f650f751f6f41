import type { Excerpt } from '../../view/excerpt.ts';
import { type Html, html } from './html.ts';

/** An article's words, what they are shown for marked. */
export const pieces = (part: Excerpt): (Html | string)[] =>
  part.pieces.map((p) => (p.marked ? html`<mark>${p.text}</mark>` : p.text));
