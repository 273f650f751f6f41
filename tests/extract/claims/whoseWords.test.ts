import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);

/** Who says what, and how it stands where it isn't plainly said. */
function told(text: string): string[] {
  const article = readArticle('a.md', `# Frost in the orchards\n\n${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article)))
    .filter((c) => c.kind !== 'unattributed')
    .map((c) => {
      const standing = [c.polarity, c.modality].filter(Boolean).join(' ');
      return `${c.speaker ?? `(${c.speakerLabel ?? ''})`}${standing && ` [${standing}]`}: ${c.content.map((s) => s.exact).join(' … ')}`;
    });
}

test.each<[text: string, ...told: string[]]>([
  // Whoever is asked says nothing by it.
  ['Ada Brell, asked about the frost, said it came late.', 'ada-brell: it came late'],
  ['Ada Brell asked about the frost.', 'ada-brell [questioned asked]: the frost'],
  ['Asked whether she would plant again, Ada Brell shrugged.'],
  // Who answers a question is another.
  [
    'Ian Finch asked: “You never looked?” Ada Brell replied: “I had no reason to.”',
    'ian-finch [questioned asked]: “You never looked?”',
    'ada-brell: “I had no reason to.”',
  ],
  [
    '“Where would I go?” Ada Brell asks, pouring cider. “To my son? He lives in a flat with no garden.”',
    'ada-brell [questioned asked]: “Where would I go?”',
    'ada-brell: “To my son? He lives in a flat with no garden.”',
  ],
  [
    '“It was a disgrace,” Ada Brell said. “Who paid for that?”',
    'ada-brell: “It was a disgrace,” … “Who paid for that?”',
  ],
  ['“It was a disgrace. Who paid for that?” Ada Brell said.', 'ada-brell: “It was a disgrace. Who paid for that?”'],
  // What stands beside a denial isn't denied.
  [
    'Ada Brell denied that the frost came late, insisting that not a single tree would die.',
    'ada-brell [denied]: that the frost came late',
    'ada-brell: that not a single tree would die',
  ],
  // Behind a comma another verb of saying goes with the speaker.
  [
    'Ada Brell said that her crew had no ladders, and confirmed that it would stop on Friday.',
    'ada-brell: that her crew had no ladders',
    'ada-brell: that it would stop on Friday',
  ],
  // Of several subjects side by side the last speaks.
  [
    'Cider House has stopped. Its chief executive Ada Brell apologised to growers and promised that crews would work.',
    'ada-brell: that crews would work',
  ],
  ['The trees stood bare, with Ada Brell saying it was the frost.', 'ada-brell: it was the frost'],
  [
    'It quoted growers like Colin Yeo, and campaigner Ada Brell, with Brell stating: “People who flee the frost clearly need this town to act, but this is clumsy.”',
    'ada-brell: “People who flee the frost clearly need this town to act, but this is clumsy.”',
  ],
  // Letters of honour, and what a name is.
  ['Barrister Ada Brell KC told the panel that it was late.', 'ada-brell: that it was late'],
  ['The trees are dead, according to the Reuters news agency.', 'reuters: The trees are dead'],
  // Neither a year nor a source's own source speaks.
  ['Under the plan, forty ladders will be ordered by 2027.'],
  [
    'According to the Orchard Gazette, which cited two growers, a buyer from Larkhill has offered a price.',
    'orchard-gazette: a buyer from Larkhill has offered a price',
  ],
  ['The trees are dead, Ada Brell told Reuters, citing a briefing by the board.', 'ada-brell: The trees are dead'],
  [
    'In a note Ada Brell said that the frost came late, a claim growers reject.',
    'ada-brell: that the frost came late, a claim growers reject',
  ],
  // Found, estimated.
  [
    'A late frost killed half of the trees in the valley, a study has found.',
    '(a study): A late frost killed half of the trees in the valley',
  ],
  ['The orchard, she tells me, has begun to bloom.', '(she): The orchard … has begun to bloom'],
  ['Growers caution that the loss was small.', '(Growers): that the loss was small'],
  ['The weather service estimates that gusts reached 100mph.', '(The weather service): that gusts reached 100mph'],
  ['Growers feel that the frost came late.', '(Growers): that the frost came late'],
  // What is said is whole, and nothing but that.
  ['Ada Brell had said earlier that the frost was late.', 'ada-brell: that the frost was late'],
  ['The ministry announced €240 million for new trees.', '(The ministry): €240 million for new trees'],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
