import type { Article } from '../../model/article.ts';
import type { Placed } from './candidate.ts';
import { lexemesOf } from './lexemes.ts';
import { parse } from './parse.ts';
import { completed } from './refiners/complete.ts';
import { merged } from './refiners/merge.ts';
import { withModifiers } from './refiners/modifiers.ts';
import { withoutOverlaps } from './refiners/overlaps.ts';

/** All date expressions of an article, in the order of the text, not yet resolved: parsers first, then refiners. */
export function candidatesOf(article: Article): Placed[] {
  return lexemesOf(article).flatMap((lexemes) => {
    const found = withoutOverlaps(parse(lexemes));
    return withModifiers(completed(merged(found, lexemes), lexemes), lexemes).map((candidate) => ({
      candidate,
      lexemes,
    }));
  });
}
