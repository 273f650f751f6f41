import type { Article } from '../../model/article.ts';
import type { Placed } from './candidate.ts';
import { lexemesOf } from './lexemes.ts';
import { parse } from './parse.ts';
import { completed } from './refiners/complete.ts';
import { withKnownDays } from './refiners/knownDays.ts';
import { merged } from './refiners/merge.ts';
import { withModifiers } from './refiners/modifiers.ts';
import { withoutOverlaps } from './refiners/overlaps.ts';
import { paired } from './refiners/pairs.ts';
import { withoutTitles } from './refiners/titled.ts';

/** An article's dates and the day of its publication are both read from these. */
const known = new WeakMap<Article, readonly Placed[]>();

/** All date expressions of an article, in the order of the text, not yet resolved: parsers first, then refiners. */
export function candidatesOf(article: Article): readonly Placed[] {
  const placed = known.get(article) ?? candidatesIn(article);
  known.set(article, placed);
  return placed;
}

function candidatesIn(article: Article): Placed[] {
  const written = Number(article.published?.max.slice(0, 4) ?? 9999);
  return lexemesOf(article).flatMap((lexemes) => {
    const found = withoutTitles(withoutOverlaps(parse(lexemes)), lexemes);
    const whole = completed(paired(merged(found, lexemes), lexemes), lexemes);
    return withModifiers(withKnownDays(whole, lexemes, written), lexemes).map((candidate) => ({ candidate, lexemes }));
  });
}
