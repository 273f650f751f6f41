import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);

/** Every statement of a text, with those in the outlet's own voice. */
export const read = (text: string): LocalClaim[] => {
  const article = readArticle('a.md', `# A day in Larkhill\n\n${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article)));
};

/** Speaker and words of every statement of a text but the outlet's own; a speaker who is no actor in brackets. */
export const told = (text: string): string[] =>
  read(text)
    .filter((c) => c.kind !== 'unattributed')
    .map(
      (c) =>
        `${c.speaker ?? c.speakers?.join(' + ') ?? `(${c.speakerLabel ?? ''})`}: ${c.content.map((s) => s.exact).join(' … ')}`,
    );
