import { longestForm, type StateForm, stateOf } from './countries.ts';
import type { View } from './view.ts';

/** The longest form of a state that begins at `first`. */
export function stateFrom(view: View, first: number, last: number): { form: StateForm; length: number } | null {
  for (let n = Math.min(longestForm, last - first); n > 0; n--) {
    const form = stateOf(view.text.slice(view.tokens[first]!.start, view.tokens[first + n - 1]!.end));
    if (form) return { form, length: n };
  }
  return null;
}
