import { stateOf } from './countries.ts';
import { isOrdinary } from './lexicon/dictionary.ts';
import { isGivenName, mayBeGivenName } from './lexicon/givenNames.ts';
import { bodyKind, placeHeads, thingHeads } from './lexicon/heads.ts';
import { isPlace } from './lexicon/places.ts';
import { honorifics, isOffice } from './lexicon/titles.ts';
import { isTown } from './lexicon/towns.ts';
import { worldBody } from './lexicon/worldBodies.ts';
import { isPinyinSurname } from './pinyin.ts';
import type { View } from './view.ts';

/**
 * Where a person's name begins behind that of a body, a state or letters (“Harbour Council Elin Solberg”, “EPA Eva Collins”): at a given
 * name that nothing binds to what stands before it, or at two words of which the article has the last `alone`. -1 where the run has none.
 */
export function nameBehind(view: View, first: number, last: number, alone: ReadonlySet<string>): number {
  const { tokens, text } = view;
  const end = tokens[last - 1]!;
  if (bodyKind(end.lower) || placeHeads.has(end.lower) || thingHeads.has(end.lower) || isOffice(end.lower)) return -1;
  for (let t = Math.max(first + 1, last - 3); t <= last - 2; t++) {
    const { text: word, lower } = tokens[t]!;
    const before = tokens[t - 1]!;
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue;
    // “Mayor of Sorn Ada Lund”.
    const whole = text.slice(tokens[first]!.start, before.end);
    const seat = tokens[first - 1]?.lower === 'of' && isOffice(tokens[first - 2]?.lower ?? '');
    if (seat && (isPlace(whole) || isTown(whole)) && !isPlace(text.slice(tokens[first]!.start, end.end))) return t;
    // “Council Wu Yanhua”: the surname first, and a word that means nothing else.
    const surname = t === last - 2 && isPinyinSurname(lower) && !isOrdinary(end.lower);
    if (
      !isGivenName(lower) &&
      !surname &&
      !(t === last - 2 && alone.has(end.text) && !isPlace(word) && !isPlace(end.text))
    )
      continue;
    if (worldBody(whole)) return t;
    if (!/^\p{Lu}/u.test(before.text) || mayBeGivenName(before.lower) || honorifics.has(before.lower)) continue;
    if (isOffice(before.lower)) continue;
    const state = stateOf(whole);
    const letters = t - first === 1 && /^\p{Lu}{3,6}$/u.test(whole);
    const body = t - first > 1 && bodyKind(before.lower) !== undefined;
    if ((state && state.as !== 'demonym') || letters || body || (t - first > 2 && endsOnPlace(view, first, t)))
      return t;
  }
  return -1;
}

/** “University of Sorn Tamar Velm”: a body that its noun opens and a place ends. */
function endsOnPlace(view: View, first: number, last: number): boolean {
  const { tokens, text } = view;
  for (let t = last - 1; t > first + 1; t--) {
    if (tokens[t - 1]!.lower !== 'of' && tokens[t - 1]!.lower !== 'for') continue;
    return (
      bodyKind(tokens[t - 2]!.lower) !== undefined &&
      (last - t === 1 ||
        isPlace(text.slice(tokens[t]!.start, tokens[last - 1]!.end)) ||
        tokens.slice(t, last).every((x) => isPlace(x.text) || isTown(x.text)))
    );
  }
  return false;
}
