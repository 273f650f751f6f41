import { inYearOf } from '../../view/inYear.ts';
import { type Html, html } from './html.ts';

/** A date's place in its year, drawn: the line is the year, a tick a day, a bar a longer stretch. */
export function inYear(date: { edtf: string; min: string; max: string }): Html | null {
  const at = inYearOf(date);
  if (!at) return null;
  const mark = at.exact
    ? html`<rect class="in-year-day" x="${at.x}%" y="0" width="2" height="7"></rect>`
    : html`<rect class="in-year-range" x="${at.x}%" y="2" width="${at.width}%" height="3"></rect>`;
  return html`<svg class="in-year" width="100%" height="7" aria-hidden="true"><line class="in-year-line" x2="100%" y1="3.5" y2="3.5"></line>${mark}</svg>`;
}
