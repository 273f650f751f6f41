import type { ActorKind } from '../../model/actor.ts';
import { stateOf } from './countries.ts';
import { bodyKind, placeHeads, thingHeads } from './lexicon/heads.ts';
import { honorifics, isOffice, officeModifiers } from './lexicon/titles.ts';
import type { Run } from './runs.ts';
import type { View } from './view.ts';

/** What a stretch of a run is, by its own words; `name` is a name that they leave open. */
export type PieceKind = ActorKind | 'title' | 'place' | 'thing' | 'name';

export interface Piece extends Run {
  kind: PieceKind;
  /** ISO 3166-1 alpha-3, where the words name or imply a state. */
  country: string | null;
}

/** Cuts a run into states, titles and names: “Russian | Defence Minister | Sergei Shoigu” has three pieces. */
export function segment(view: View, run: Run): Piece[] {
  const pieces: Piece[] = [];
  let { first } = run;
  const { last } = run;
  const lower = (t: number): string => view.tokens[t]!.lower;
  const tail = bodyKind(lower(last - 1));
  const state = stateAt(view, first, last);
  if (state && first + state.length === last) return [{ first, last, kind: 'state', country: state.code }];
  if (tail) return [{ first, last, kind: tail, country: state?.code ?? null }];
  if (state?.as === 'demonym') {
    pieces.push({ first, last: first + state.length, kind: 'state', country: state.code });
    first += state.length;
  }
  const title = titleEnd(view, first, last);
  if (title > first) {
    pieces.push({ first, last: title, kind: 'title', country: null });
    if (title < last) pieces.push({ first: title, last, kind: 'person', country: null });
    return pieces;
  }
  const kind = placeHeads.has(lower(last - 1)) ? 'place' : thingHeads.has(lower(last - 1)) ? 'thing' : 'name';
  pieces.push({ first, last, kind, country: null });
  return pieces;
}

/** The longest form of a state that begins at `first`. */
function stateAt(view: View, first: number, last: number): { code: string; as: string; length: number } | null {
  for (let n = Math.min(4, last - first); n > 0; n--) {
    const form = stateOf(view.text.slice(view.tokens[first]!.start, view.tokens[first + n - 1]!.end));
    if (form) return { ...form, length: n };
  }
  return null;
}

/** Where the title that begins at `first` ends; `first` where none does. */
function titleEnd(view: View, first: number, last: number): number {
  let end = first;
  for (let t = first; t < last; t++) {
    const { lower } = view.tokens[t]!;
    if (honorifics.has(lower) || isOffice(lower)) end = t + 1;
    else if (!officeModifiers.has(lower) && lower !== '-') break;
  }
  return end;
}
