import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type View, viewOf } from '../../../src/extract/actors/view.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { taggedByTrees } from '../../../src/extract/treeTags.ts';
import type { Article } from '../../../src/model/article.ts';
import type { DateMention } from '../../../src/model/date.ts';
import { readPath } from '../../../src/read/path.ts';
import { treesOf } from '../../../src/syntax/index.ts';
import type { Trees } from '../../../src/syntax/tree.ts';

export interface GoldMention {
  start: number;
  end: number;
  core: [number, number];
  type: string;
  id: string;
  named: boolean;
  pronoun: boolean;
  state?: boolean;
}

/** One pronoun of GAP, and whether it stands for either of two names. */
export interface GoldPronoun {
  pronoun: [number, number];
  word: string;
  a: [number, number];
  b: [number, number];
  aCoref: boolean;
  bCoref: boolean;
}

/** An annotated article, read up to where actors are looked for. */
export interface AnnotatedArticle {
  name: string;
  article: Article;
  dates: DateMention[];
  trees: Trees;
  view: View;
  mentions: readonly GoldMention[];
  gap: GoldPronoun | null;
}

/** The annotated articles of a folder, in order of name. */
export function annotatedIn(dir: string): AnnotatedArticle[] {
  return readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const { article: given } = readPath(join(dir, file));
      if (!given) return [];
      const gold = JSON.parse(readFileSync(join(dir, file.replace(/\.txt$/, '.gold.json')), 'utf8'));
      const trees = treesOf(given);
      const dates = readDates(given);
      const view = viewOf(taggedByTrees(given, trees), dates, trees);
      return [{ name: file, article: given, dates, trees, view, mentions: gold.mentions ?? [], gap: gold.gap ?? null }];
    });
}
