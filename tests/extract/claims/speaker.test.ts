import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import type { Source } from '../../../src/extract/claims/source.ts';
import { mentionsInOrder, speakersOf } from '../../../src/extract/claims/speaker.ts';
import type { View } from '../../../src/extract/claims/view.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

/** Who speaks where a tree takes `head` for the head of a source, whatever the parser makes of the sentence. */
function speakers(source: string, head: string): string[] {
  const knowledge = readKnowledge(null);
  const article = readArticle('a.md', `# A dance\n\nAnna Berg and Odd Lund are dancers.\n\n${source} wrote a note.\n`);
  const mentions = mentionsInOrder(readActors(article, knowledge, readDates(article)));
  const from = article.text.indexOf(source);
  const at = (offset: number) => article.tokens.findIndex((t) => t.end > offset);
  const run = { first: at(from), last: at(from + source.length - 1) + 1 };
  const word = at(from + source.lastIndexOf(head));
  const member = { head: { first: word, last: word + 1 }, also: [] };
  const given = { run, ...member, members: [member] } as unknown as Source;
  return speakersOf({ article } as unknown as View, given, mentions);
}

test('what “who” says behind a comma describes whom the source begins with, however many others it names', () => {
  expect(speakers('Berg, who lives in Sorn, whereas Lund', 'Lund')).toEqual(['anna-berg']);
  expect(speakers('Berg, whose partner is Lund', 'Lund')).toEqual(['anna-berg']);
  expect(speakers('Berg, who lives in Sorn', 'Berg')).toEqual(['anna-berg']);
});
