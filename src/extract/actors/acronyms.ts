import type { View } from './view.ts';

/** “Lower Basin River Commission (LBRC)”: the last token of the full name, and the short one. */
export interface Acronym {
  full: number;
  short: string;
}

/** Short names that the article introduces in brackets. */
export function acronymsOf(view: View): Acronym[] {
  const { tokens } = view;
  const found: Acronym[] = [];
  for (let t = 1; t + 2 < tokens.length; t++) {
    if (
      tokens[t]!.text === '(' &&
      tokens[t + 2]!.text === ')' &&
      /^\p{Lu}[\p{L}.&-]{1,11}$/u.test(tokens[t + 1]!.text)
    ) {
      found.push({ full: t - 1, short: tokens[t + 1]!.text });
    }
  }
  return found;
}
