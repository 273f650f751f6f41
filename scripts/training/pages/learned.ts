import { shuffled } from '../shuffled.ts';
import type { Judged } from './lesson.ts';

/** Signs on fewer pages say more of those pages than of what they mean. */
const fewest = 8;
const epochs = 10;
const rate = 0.15;
/** Ridge: what holds a weight to what is supposed of it. */
const shrink = 2e-2;
/** A weight of one as a whole number. */
const unit = 100;

/** What is supposed of signs, from the rules by which pages were trimmed before: a hundred pages don't hold every kind of outlet. */
const supposed: readonly [RegExp, number][] = [
  [/^cue (?:credit|caption|prompt|related|comment-form)$/, -3],
  [/^cue /, -2],
  [/^note$/, -5],
  [/^signing below$/, -2],
  [/^link line/, -2],
  [/^title$/, -4],
  [/^again$/, -1],
  [/^in (?:comment|related|advert)$/, -1],
];
/** Signs that never speak for a paragraph, and those that never speak against one, whatever chance had it on those pages. */
const against =
  /^(?:in|within) (?:comment|related|ask|advert|share|foot|side|way|show|caption|byline|tags)$|^cue |^note$|^signing|^mails$|^copyright$|^title$|^again$|^no letter$|^link line|^heads link|^in head|^asks$|^pipes$/;
const infavour = /^(?:in|within) (?:body|ARTICLE|MAIN)$|^chosen|^prose chosen|^quote$|^tag (?:P|BLOCKQUOTE)$/;

/** What each sign is worth, by logistic regression (AdaGrad: Duchi, Hazan, Singer 2011), as whole hundredths. */
export function learned(pages: readonly Judged[][]): Record<string, number> {
  const pagesWith = new Map<string, number>();
  for (const page of pages)
    for (const sign of new Set(page.flatMap((p) => p.signs))) pagesWith.set(sign, (pagesWith.get(sign) ?? 0) + 1);
  const names = [...pagesWith]
    .flatMap(([sign, n]) => (n >= fewest || supposed.some(([of]) => of.test(sign)) ? [sign] : []))
    .sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const examples = pages.flat().map(({ signs, is, weight }) => ({
    at: Int32Array.from(signs.flatMap((s) => number.get(s) ?? [])),
    is: is ? 1 : 0,
    weight,
  }));
  const before = names.map((name) => supposed.find(([of]) => of.test(name))?.[1] ?? 0);
  const worth = Float64Array.from(before);
  const least = names.map((name) => (infavour.test(name) ? 0 : -Infinity));
  const most = names.map((name) => (against.test(name) ? 0 : Infinity));
  const squares = new Float64Array(names.length).fill(1e-4);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { at, is, weight } of shuffled(examples)) {
      let sum = 0;
      for (const f of at) sum += worth[f]!;
      const slope = (1 / (1 + Math.exp(-sum)) - is) * weight;
      for (const f of at) {
        const own = slope + shrink * (worth[f]! - before[f]!);
        squares[f]! += own * own;
        const next = worth[f]! - (rate * own) / Math.sqrt(squares[f]!);
        worth[f] = Math.min(most[f]!, Math.max(least[f]!, next));
      }
    }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(worth[i]! * unit)]).filter(([, n]) => n !== 0));
}
