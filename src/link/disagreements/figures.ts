import { dependentsOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { type Frame, frameAt, stemAt } from './frame.ts';
import { units } from './lasting.ts';
import { hedgedFrom, numberOf, type Range, rangeOf } from './printed.ts';

/** So much or so many of something, with the clause that says so. */
export interface Figure extends Range {
  kind: 'count' | 'duration';
  /** What is counted; of durations all is counted in hours. */
  unit: string;
  /** The same in its own words. */
  what: string;
  n: number;
  frame: Frame;
  /** Words between the number and what it counts. */
  described: readonly string[];
  first: number;
  last: number;
}

const magnitudes: Readonly<Record<string, number>> = {
  ...{
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    m: 1e6,
    mn: 1e6,
    mm: 1e6,
    bn: 1e9,
    k: 1e3,
  },
};
const currencies: Readonly<Record<string, string>> = { $: 'dollar', '£': 'pound', '€': 'euro', '¥': 'yen' };
export const isMoney = (unit: string): boolean => Object.values(currencies).includes(unit);
/** “Several thousand”: between these many. */
const vague: Readonly<Record<string, Range>> = { several: { least: 2, most: 9 }, few: { least: 2, most: 9 } };
/** What a number of days or years is not the length of anything with. */
const pointing = /^(?:old|ago|later|earlier|before|after|since|from|into|apart|now|on)$/;
const pointed =
  /^(?:in|within|past|last|next|first|every|each|after|age|aged|recent|coming|previous|since|another|the|these|those)$/;

const lower = (t: Trees, i: number): string => t.forms[i]?.toLowerCase() ?? '';

/** The number that begins at a token, its decimals and magnitude with it. */
export function amountAt(t: Trees, i: number): { n: number; range: Range; last: number } | null {
  const word = lower(t, i);
  const [times, last] = magnitudes[lower(t, i + 1)] ? [magnitudes[lower(t, i + 1)]!, i + 1] : [1, i];
  const between = Object.hasOwn(vague, word) && times > 1 ? vague[word]! : null;
  if (between)
    return {
      n: between.least * times,
      range: { least: between.least * times, most: between.most * times + times },
      last,
    };
  const n = /^\d{1,6}\.\d{1,3}$/.test(word)
    ? Number(word)
    : times > 1 && /^(?:a|one|1)$/.test(word)
      ? 1
      : numberOf(t.forms[i]!);
  if (n === null) return null;
  // “To five years” is no bound.
  const before = lower(t, i - 1) === 'to' ? '' : lower(t, i - 1);
  return { n: n * times, range: rangeOf(n * times, before), last };
}

/** In brackets stands the same in another unit, behind a hyphen a part of a name, behind “of” the whole: “AK-47”, “178 of 369”. */
function isAside(t: Trees, i: number): boolean {
  if (lower(t, i - 1) === 'of' && i > 1 && numberOf(t.forms[i - 2]!) !== null) return true;
  if (t.places[i - 1]?.end === t.places[i]!.start && /^[-–/(.]$/.test(lower(t, i - 1))) return true;
  for (let k = i - 1; k >= 0; k--) {
    if (t.forms[k] === ')') return false;
    if (t.forms[k] === '(') return true;
  }
  return false;
}

/** What an amount that ends at a token is of: its unit, how much of it one is, and where its words begin and end; null where it is of nothing that can be set side by side. */
function unitBehind(t: Trees, end: number): { unit: string; each: number; last: number; described: string[] } | null {
  if (/^(?:%|percent)$/.test(lower(t, end + 1))) return { unit: 'percent', each: 1, last: end + 1, described: [] };
  let noun = end + 1;
  while (noun < end + 4 && (t.upos[noun] === 'ADJ' || (t.upos[noun] === 'NOUN' && relationOf(t, noun) === 'compound')))
    noun++;
  if (t.upos[noun] !== 'NOUN') return null;
  const lemma = t.lemmas[noun]!.toLowerCase();
  const each = units[lemma];
  if (each !== undefined) {
    if (pointing.test(lower(t, noun + 1)) || noun !== end + 1) return null;
    const place = /^(?:in|behind|of)$/.test(lower(t, noun + 1)) && t.upos[noun + 2] === 'NOUN' ? noun + 2 : noun;
    return { unit: 'time', each, last: place, described: [] };
  }
  const described = dependentsOf(t, noun, 'amod', 'compound').filter((d) => d > end && d < noun);
  return t.features[noun]!.number === 'Plur'
    ? { unit: lemma, each: 1, last: noun, described: described.map((d) => stemAt(t, d)) }
    : null;
}

/** The figure that begins at a token, or null. What tells how many died or were hurt is read by its own rules. */
function figureAt(t: Trees, i: number): Figure | null {
  const amount = amountAt(t, i);
  if (!amount || isAside(t, i)) return null;
  const { n, range, last: end } = amount;
  const symbol = currencies[lower(t, i - 1)];
  const of = symbol ? { unit: symbol, each: 1, last: end, described: [] } : unitBehind(t, end);
  if (!of) return null;
  const { unit, each, last, described } = of;
  const kind = unit === 'time' ? 'duration' : 'count';
  const frame = frameAt(t, i);
  if (kind === 'count' ? frame.fated : pointed.test(lower(t, i - 1))) return null;
  // A length is shown with the verb that it stands behind: “lasted six hours”.
  const verb = [i - 1, i - 2, i - 3].find((v) => t.upos[v] === 'VERB');
  const first = kind === 'duration' && verb !== undefined ? verb : hedgedFrom(t.forms, symbol ? i - 1 : i);
  return {
    ...{ kind, unit, frame, described, first },
    ...{ n: n * each, least: range.least * each, most: range.most * each },
    what: t.forms.slice(end + 1, last + 1).join(' '),
    last: last + 1,
  };
}

/** Every figure in some trees, in order of the text. */
export const figuresIn = (t: Trees): Figure[] => t.forms.flatMap((_, i) => figureAt(t, i) ?? []);
