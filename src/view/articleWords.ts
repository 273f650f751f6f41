import { edition } from '../edition/edition.ts';
import type { PublishedArticle } from '../model/edition.ts';

const counted = new Map((edition.measures?.profiles ?? []).map((p) => [p.article, p.words]));

/** The words of an article as the comparison counts them, so that no two pages give two numbers; its own count where nothing was compared. */
export const wordsOfArticle = ({ id, words }: Pick<PublishedArticle, 'id' | 'words'>): number =>
  counted.get(id) ?? words;
