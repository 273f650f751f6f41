import { stemOf } from '../../extract/events/stem.ts';
import type { Article } from '../../model/article.ts';
import { columnsOf } from '../../model/columns.ts';
import { lexemeAt } from '../../model/lexeme.ts';

/** Number words as they stand in news; larger ones are written in figures. */
const inWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 1)]),
);
const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
);
/** What time is told in, and what any toll counts: a toll grows from one report to the next. */
const uncounted = new Set(
  'year month week day hour minute second percent time people person man woman child other am pm'
    .split(' ')
    .map(stemOf),
);
/** Sentences of an article's body that open it. */
const opening = 3;

/** What an article counts and measures. */
export interface Counts {
  /** Numbers in figures from 20 on, no years. */
  numbers: ReadonlySet<string>;
  /** All numbers in figures of its title and opening, no years: tolls, sums, magnitudes, ages, days of the month. */
  firstNumbers: ReadonlySet<string>;
  years: ReadonlySet<string>;
  /** The stem of a counted thing → its numbers, ordinals among them: “the sixth round” is a 6 of rounds. */
  counts: ReadonlyMap<string, ReadonlySet<string>>;
}

export function countsIn(article: Article): Counts {
  const numbers = new Set<string>();
  const firstNumbers = new Set<string>();
  const years = new Set<string>();
  const counts = new Map<string, Set<string>>();
  const { lexemes } = columnsOf(article);
  let told = 0;
  for (const { first, last, block } of article.sentences) {
    const { kind } = article.blocks[block]!;
    if (kind === 'furniture') continue;
    if (kind !== 'title') told++;
    for (let i = first; i < last; i++) {
      const { text, lower } = lexemeAt(lexemes[i]!);
      const isFigure = /^\d/.test(text);
      const value = isFigure ? text.replace(/,/g, '') : (inWords.get(lower) ?? ordinals.get(lower));
      if (!value) continue;
      if (/^(?:19|20)\d\d$/.test(value)) {
        years.add(value);
        continue;
      }
      if (isFigure && !/^1?\d$/.test(value)) numbers.add(value);
      if (isFigure && told <= opening) firstNumbers.add(value.replace(/\.0$/, ''));
      const thing = countedAfter(lexemes, i, last);
      if (thing && !uncounted.has(thing)) {
        // “The sixth tremor” is not one of “four tremors”.
        const key = isFigure || inWords.has(lower) ? thing : `nth ${thing}`;
        const of = counts.get(key);
        if (of) of.add(value);
        else counts.set(key, new Set([value]));
      }
    }
  }
  for (const year of article.title.match(/\b(?:19|20)\d\d\b/g) ?? []) years.add(year);
  if (article.published) years.add(article.published.min.slice(0, 4));
  return { numbers, firstNumbers, years, counts };
}

/** The noun that a number counts: the next one, past one word that describes it. */
function countedAfter(lexemes: Uint32Array, at: number, last: number): string | null {
  for (let i = at + 1; i < Math.min(last, at + 4); i++) {
    const { pos, lower, text } = lexemeAt(lexemes[i]!);
    if (pos === 'NOUN') return stemOf(lower);
    if (pos !== 'ADJ' && text !== '-') return null;
  }
  return null;
}
