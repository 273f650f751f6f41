import type { Outlet } from '../../edition/outlet.ts';
import { type Standing, signOf, standingInWords } from '../../edition/standing.ts';
import { type Html, html } from './html.ts';

export interface MonogramOptions {
  standing?: Standing | undefined;
  /** Leave the words to the surroundings. */
  silent?: boolean | undefined;
}

/** One source's sign: filled, outlined, dashed or underlined; a dot where it says nothing, “‹” where it couldn't. The words for it stand beside it, read aloud only. */
export function monogram(outlet: Outlet, { standing = 'own', silent = false }: MonogramOptions = {}): Html {
  const says = standingInWords[standing];
  return html`<span class="mono mono-${standing} src-${outlet.colour}" title="${outlet.name}: ${says}"><span aria-hidden="true">${signOf(standing, outlet.monogram)}</span>${!silent && html`<span class="vh">${outlet.name}: ${says}</span>`}</span>`;
}
