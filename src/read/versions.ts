import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { problem, readText } from './files.ts';
import { nearest } from './nearest.ts';

type Version = Pick<Article, 'id' | 'file' | 'versionOf'>;

/** A problem for each article that calls itself a later text of one that isn't there, of itself, or of one that follows it. */
export function versionProblems(articles: readonly Version[]): Problem[] {
  const byId = new Map(articles.map((a) => [a.id, a]));
  return articles.flatMap((article): Problem[] => {
    const { id, file, versionOf } = article;
    if (versionOf === undefined) return [];
    const say = (what: string, todo: string): Problem[] => [problem(file, what, todo, lineOf(file))];
    if (versionOf === id)
      return say('the article is called a later text of itself', 'name the earlier one, or leave “versionOf” out');
    if (!byId.has(versionOf)) {
      const near = nearest(versionOf, [...byId.keys()]);
      const todo = near ? `did you mean “${near}”?` : 'name it by its id: its file’s name without the extension';
      return say(`there is no article “${versionOf}”, of which this is called a later text`, todo);
    }
    return goesRound(article, byId)
      ? say(`this and “${versionOf}” are each called a later text of the other`, 'leave “versionOf” out of the first')
      : [];
  });
}

/** Whether the way back through the earlier texts comes to where it began. */
function goesRound(article: Version, byId: ReadonlyMap<string, Version>): boolean {
  const seen = new Set<string>();
  for (let at = article.versionOf; at !== undefined && !seen.has(at); at = byId.get(at)?.versionOf) {
    if (at === article.id) return true;
    seen.add(at);
  }
  return false;
}

const lineOf = (path: string): number => {
  const got = readText(path);
  const lines = 'text' in got ? got.text.split('\n', 1000) : [];
  return lines.findIndex((l) => /^\s*["']?versionOf["']?\s*:/.test(l)) + 1 || 1;
};
