import { edition } from '../edition.ts';
import type { PublishedArticle } from '../model/edition.ts';
import { derived } from './reads.ts';

/** The words of an article as the comparison counts them, so that no two pages give two numbers; its own count where nothing was compared. */
let held: Map<string, number> | undefined;
const counted = derived('countedWords', (id: string): number | null => {
  held ??= new Map((edition.measures?.profiles ?? []).map((p) => [p.article, p.words]));
  return held.get(id) ?? null;
});
export const wordsOfArticle = ({ id, words }: Pick<PublishedArticle, 'id' | 'words'>): number => counted(id) ?? words;
