import { describe, expect, it } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (text: string): LocalClaim[] => {
  const article = readArticle('a.md', `# Flood at the weir\n\n${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article)));
};
const who = (c: LocalClaim): string => c.speaker ?? c.speakers?.join(' + ') ?? `(${c.speakerLabel})`;
const said = (c: LocalClaim): string => c.content.map((s) => s.exact).join(' … ');
/** Speaker and words of every claim but the outlet's own. */
const told = (text: string): string[] =>
  read(text)
    .filter((c) => c.kind !== 'unattributed')
    .map((c) => `${who(c)}: ${said(c)}`);

describe('who speaks, by the tree', () => {
  it.each([
    ['Sorland’s interior minister, Anna Holm, said the weir was open.', 'anna-holm: the weir was open'],
    ['“The weir is open,” said a lawyer for the town, Anna Holm.', 'anna-holm: “The weir is open,”'],
    ['One nurse, Anna Holm, 44, said the ward was full.', 'anna-holm: the ward was full'],
    ['Anna Holm, the mayor, said the weir was open.', 'anna-holm: the weir was open'],
    ['Its author, the poet Anna Holm, says the weir was open.', 'anna-holm: the weir was open'],
    ['“The weir held,” Anna Holm, an engineer, told a meeting of 80 on Monday.', 'anna-holm: “The weir held,”'],
    ['Anna Holm, who said the weir was open, left on Monday.', 'anna-holm: the weir was open'],
    ['The town heard Anna Holm, who warned that the weir would break.', 'anna-holm: that the weir would break'],
    ['Anna Holm left early, adding that the weir was open.', 'anna-holm: that the weir was open'],
    ['Peter Brandt and Anna Holm said the weir was open.', 'peter-brandt + anna-holm: the weir was open'],
    ['A report by Anna Holm said the weir was old.', 'anna-holm: the weir was old'],
    ['Anna Holm, head of the board and mayor, said the weir was old.', 'anna-holm: the weir was old'],
    ['The head of the inquiry in New Sorn, Anna Holm, said the weir was old.', 'anna-holm: the weir was old'],
    [
      'Sorland’s envoy to the talks Anna Holm, speaking in Brenn, said the weir was old.',
      'anna-holm: the weir was old',
    ],
    ['Anna Holm, chairman and chief executive officer, said the weir was old.', 'anna-holm: the weir was old'],
    [
      'The captain of the ferry to Brenn, Anna Holm’s ship, said the weir was old.',
      '(The captain of the ferry to Brenn): the weir was old',
    ],
    ['Anna Holm and a friend said the weir was old.', 'anna-holm: the weir was old'],
    [
      '“Whether it holds,” said Anna Holm, “will depend on the rain.”',
      'anna-holm: “Whether it holds,” … “will depend on the rain.”',
    ],
    ['“The weir holds,” said one angler in Upper Sorn.', '(one angler in Upper Sorn): “The weir holds,”'],
    ['Per Anna Holm, the weir is old.', 'anna-holm: the weir is old'],
    ['The weir, in a word, is old, in the view of Anna Holm.', 'anna-holm: The weir, in a word, is old'],
    ['In Anna Holm’s telling, the weir was old.', 'anna-holm: the weir was old'],
    // A document behind what it says, and what the tree takes for its object.
    [
      'Both towns will share the weir and clean it, reads the joint letter of Brenn.',
      '(the joint letter of Brenn): Both towns will share the weir and clean it',
    ],
    [
      'The board issued a statement calling the flood “a clear breach” of its rules.',
      '(The board): a statement calling the flood “a clear breach” of its rules',
      '(The board): the flood “a clear breach” of its rules',
    ],
    [
      '“We saved it,” she said at a press conference announcing that the weir was open.',
      '(she): “We saved it,”',
      '(she): that the weir was open',
    ],
    // A day speaks as little as it wants.
    ['“The weir will close,” council leader Anna Holm (D-Sorn.) said Tuesday.', 'anna-holm: “The weir will close,”'],
    [
      'According to Radio Sorland, council spokeswoman Anna Holm said Friday that the weir was open.',
      'radio-sorland: council spokeswoman Anna Holm said Friday that the weir was open',
      'anna-holm: that the weir was open',
    ],
    ['The talks were led by Anna Holm. Holm said that the weir was open.', 'anna-holm: that the weir was open'],
    [
      'The talks were led by Holm Anna, head of the board. Holm said that the weir was open.',
      'holm-anna: that the weir was open',
    ],
    ['According to Anna Holm, a farmer, the weir is old.', 'anna-holm: the weir is old'],
    [
      'According to Anna Holm, during a visit to the town, the weir is old.',
      'anna-holm: during a visit to the town, the weir is old',
    ],
    // Two by one description.
    [
      'The mayor Anna Holm met the mayor Peter Brandt. Both mayors agreed to widen the weir.',
      'anna-holm + peter-brandt: to widen the weir',
    ],
    [
      'Denmark and Sweden met at the weir. The two countries said that it was old.',
      'denmark + sweden: that it was old',
    ],
    [
      'Anna Holm met Peter Brandt and Mara Weiss. Both leaders said that the weir was old.',
      '(Both leaders): that the weir was old',
    ],
    ['Anna Holm’s warning that the weir would break was ignored by the town.', 'anna-holm: that the weir would break'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));

  it('rates and numbers are nobody’s word', () => {
    expect(told('The weir lets through nine tonnes per second, and more in May.')).toEqual([]);
  });
});

describe('whoever is quoted speaks, and who quotes passes it on', () => {
  it.each([
    'Radio Sorland quoted Anna Holm as saying that the weir was open.',
    'Anna Holm was quoted by Radio Sorland as saying that the weir was open.',
    'Radio Sorland cited Anna Holm as saying that the weir was open.',
  ])('%s', (text) => {
    const [claim, ...others] = read(text);
    expect([who(claim!), said(claim!), claim!.via?.label]).toEqual([
      'anna-holm',
      'that the weir was open',
      'Radio Sorland',
    ]);
    expect(others).toEqual([]);
  });
  it('keeps each link of a chain, the outermost first', () => {
    const claim = read(
      'The Sorland Courier reported that Radio Sorland quoted Anna Holm as saying that the weir was open.',
    ).at(-1)!;
    expect(claim.chain?.map((v) => v.label)).toEqual(['The Sorland Courier', 'Radio Sorland']);
    expect(claim.via?.label).toBe('Radio Sorland');
  });
});

describe('a quotation with a mark of its own', () => {
  it('belongs to the tag behind it, not to whoever spoke before', () => {
    expect(told('“Is it over?” Anna Holm asked the town. “Who knows?” Peter Brandt said.')).toEqual([
      'anna-holm: “Is it over?”',
      'peter-brandt: “Who knows?”',
    ]);
    expect(told('“What now?” Anna Holm wrote. “Run!” Peter Brandt replied.')).toEqual([
      'anna-holm: “What now?”',
      'peter-brandt: “Run!”',
    ]);
  });
  it('stays with nobody where the next sentence says something else', () => {
    expect(told('“Is it over at last?” Anna Holm said nothing.')[0]).not.toContain('anna-holm');
  });
});

describe('a name and a colon', () => {
  it('give the turn of a transcript to its end', () => {
    const text = 'EVA LUND: The weir holds. It was checked twice.\n\nPER HOLM: It does not. It never held.';
    expect(read(text).map((c) => [c.speakerLabel, said(c)])).toEqual([
      ['EVA LUND', 'The weir holds. It was checked twice'],
      ['PER HOLM', 'It does not. It never held'],
    ]);
  });
  it('give a quotation, also of the next paragraph', () => {
    expect(told('Anna Holm, head of the town: “The weir holds. It will hold.”')).toEqual([
      'anna-holm: “The weir holds. It will hold.”',
    ]);
    expect(told('And from Mayor Anna Holm:\n\n“The weir holds for now.”')).toEqual([
      'anna-holm: “The weir holds for now.”',
    ]);
  });
  it('are no turn where they label something', () => {
    expect(told('CLARIFICATION: An earlier text had the wrong year.')).toEqual([]);
    expect(told('Update: The weir is shut.')).toEqual([]);
  });
  it('count once where a verb introduces what follows', () => {
    expect(told('Anna Holm told reporters: “The weir holds.”')).toEqual(['anna-holm: “The weir holds.”']);
  });
});
