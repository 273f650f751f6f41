import { extract } from '../../../src/extract/index.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

export const knowledge = readKnowledge(null);

/** What is read of a text that appeared on Wednesday, 21 May 2031, under its title. */
export const read = (text: string, title = 'Notes from the valley'): Reading =>
  extract(
    readArticle('a.md', `---\ntitle: ${title}\npublished: "2031-05-21"\n---\n# ${title}\n\n${text}\n`),
    knowledge,
  );
