import { stateOf } from './countries.ts';
import { calendarWords, functionWords, idleAcronyms, particles } from './lexicon/common.ts';
import { isCapital, type View } from './view.ts';

/** Neighbouring capitalised words that may be one name: tokens `first` to `last`, exclusive. */
export interface Run {
  first: number;
  last: number;
}

const roman = /^[IVX]+$/;

/** True where the token is written as a name: a capital that neither the start of a sentence nor the calendar explains. */
function isName(view: View, mid: ReadonlySet<string>, t: number, initial: boolean): boolean {
  const { text, lower, pos } = view.tokens[t]!;
  if (view.masked[t] || !isCapital(text) || calendarWords.has(lower) || (idleAcronyms.has(lower) && text !== 'It'))
    return false;
  if (lower === 'i' || text.startsWith('I’') || text.startsWith("I'")) return false;
  if (!initial)
    return (
      !functionWords.has(lower) || lower === 'may' || (text === text.toUpperCase() && text.length > 1 && text === 'US')
    );
  if (functionWords.has(lower) && text !== 'US') return false;
  if (mid.has(text) || stateOf(text)) return true;
  if (view.lowerCase.has(lower)) return false;
  const next = view.tokens[t + 1];
  const follows = next !== undefined && isCapital(next.text) && !functionWords.has(next.lower) && !view.masked[t + 1];
  return pos === 'PROPN' || (follows && (pos === 'NOUN' || pos === 'ADJ'));
}

/** After these a capital may be that of a sentence. */
const opens = new Set(['"', '“', '‘', ':', '•', '…', '–', '—']);

/** The runs of each sentence, in order; headings in capitals give none. */
export function runsOf(view: View): Run[] {
  const { tokens, article } = view;
  const mid = new Set<string>();
  const isInitial = (t: number, first: number): boolean => t === first || opens.has(tokens[t - 1]!.text);
  article.sentences.forEach((s, i) => {
    if (view.shouting[i]) return;
    for (let t = s.first; t < s.last; t++) {
      const token = tokens[t]!;
      if (isCapital(token.text) && token.pos === 'PROPN' && !isInitial(t, s.first)) mid.add(token.text);
    }
  });
  const runs: Run[] = [];
  article.sentences.forEach((s, i) => {
    if (view.shouting[i]) return;
    let t = s.first;
    while (t < s.last) {
      if (!isName(view, mid, t, isInitial(t, s.first))) {
        t++;
        continue;
      }
      let first = t;
      // “al-Sisi”: the particle before the hyphen belongs to the name.
      if (
        t - 2 >= s.first &&
        tokens[t - 1]!.text === '-' &&
        particles.has(tokens[t - 2]!.text) &&
        tokens[t - 1]!.end === tokens[t]!.start
      ) {
        first = t - 2;
      }
      let last = t + 1;
      for (;;) {
        const step = joins(view, last, s.last);
        if (step === 0) break;
        last += step;
      }
      runs.push({ first, last });
      t = last;
    }
  });
  return runs;
}

/** How many tokens from `t` on belong to the run that ends there: 0, or up to a capitalised word. */
function joins(view: View, t: number, end: number): number {
  const { tokens } = view;
  const named = (k: number): boolean =>
    k < end &&
    isCapital(tokens[k]!.text) &&
    !view.masked[k] &&
    !calendarWords.has(tokens[k]!.lower) &&
    (!functionWords.has(tokens[k]!.lower) || tokens[k]!.lower === 'may') &&
    (!idleAcronyms.has(tokens[k]!.lower) || roman.test(tokens[k]!.text));
  if (t >= end) return 0;
  const token = tokens[t]!;
  if (named(t)) return 1;
  if (token.text === '-' && named(t + 1) && token.start === tokens[t - 1]!.end && token.end === tokens[t + 1]!.start) {
    return stateOf(tokens[t - 1]!.text) && stateOf(tokens[t + 1]!.text) ? 0 : 2;
  }
  if (token.text === '&' && named(t + 1)) return 2;
  if (particles.has(token.text)) {
    // “Ursula von der Leyen”, “Khalid al-Otaibi”.
    let k = t + 1;
    while (k < end && (particles.has(tokens[k]!.text) || tokens[k]!.text === '-') && k < t + 4) k++;
    if (named(k)) return k - t + 1;
  }
  return 0;
}
