import type { Mark } from '../../view/stripMarks.ts';
import { type Html, html } from './html.ts';

const pc = (x: number): string => `${Math.round(x * 10000) / 100}%`;

/** The dates on a strip: a tick for a day, a bar for a stretch of time; where there are very many, a bar for how many begin in a stretch. */
export const stripMarks = (marks: readonly Mark[]): Html =>
  html`${marks.map((m) => html`<rect class="strip-${m.sign}" x="${pc(m.x)}" width="${m.sign === 'day' ? 2 : pc(m.width)}" y="${m.y}" height="${m.height}"></rect>`)}`;
