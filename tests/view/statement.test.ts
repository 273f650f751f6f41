import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Claim } from '../../src/model/claim.ts';
import { clauseOf, saysSomething, statementOfClaim, statementText } from '../../src/view/statement.ts';

const span = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
};
const claim = (text: string, source: string, cue: string, content: string): Claim =>
  ({ source: [span(text, source)], cue: [span(text, cue)], content: [span(text, content)] }) as unknown as Claim;

test.each([
  ['an open weir', false],
  ['the hope that both towns will agree', false],
  ['to keep the gates shut', false],
  ['the gates will stay shut', true],
  ['the weir isn’t safe', true],
  ['Unlike some towns, we do not keep the water', true],
  ['an island in the river', false],
])('“%s” says something by itself: %s', (words, says) => expect(saysSomething(words)).toBe(says));

test('a bare noun is shown in the clause that it stands in, word for word', () => {
  const text = 'At noon Mayor Rossi pressed for an open weir, and left.';
  expect(clauseOf(claim(text, 'Mayor Rossi', 'pressed for', 'an open weir'), { text })).toBe(
    'Mayor Rossi pressed for an open weir',
  );
});

test('a quotation mark at the end of the content closes the clause', () => {
  const text = 'Rossi promised “an open weir” to all.';
  expect(clauseOf(claim(text, 'Rossi', 'promised', 'an open weir'), { text })).toBe('Rossi promised “an open weir”');
});

test.each([
  ['the words come first', '“An open weir”, Rossi promised.', 'Rossi', 'promised', 'An open weir'],
  ['a line lies between', 'Rossi promised\nan open weir.', 'Rossi', 'promised', 'an open weir'],
  ['they stand far apart', `Rossi promised ${'very '.repeat(50)}an open weir.`, 'Rossi', 'promised', 'an open weir'],
])('no clause where %s', (_, text, source, cue, content) =>
  expect(clauseOf(claim(text, source, cue, content), { text })).toBeNull(),
);

interface Said {
  source?: string;
  cue?: string;
  content: string | string[];
  more?: Partial<Claim>;
  /** A claim in whose content this one stands. */
  within?: string;
}
/** A statement of an article of the Courier's, as plain text; Mayor Rossi is known as Ada Rossi. */
function told(text: string, { source, cue, content, more, within }: Said): string {
  const contents = [content].flat();
  const c = {
    ...{
      id: 'c',
      article: 'a',
      kind: 'indirect',
      speaker: null,
      speakerLabel: source ?? null,
      via: null,
      denied: false,
    },
    ...{ cueClass: 'neutral', quotes: [] },
    source: source ? [span(text, source)] : [],
    cue: cue ? [span(text, cue)] : [],
    content: contents.map((w) => span(text, w)),
    ...more,
  } as unknown as Claim;
  const outer = within ? [{ ...c, id: 'o', content: [span(text, within)] }] : [];
  const sentences = [...text.matchAll(/[^.]+\.”?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    block: 0,
  }));
  const index = {
    article: new Map([['a', { text, sentences }]]),
    actor: new Map([['rossi', { id: 'rossi', name: 'Ada Rossi', names: ['Rossi', 'Mayor Rossi'], kind: 'person' }]]),
    outletOf: () => ({ id: 'courier', name: 'The Courier' }),
    claimsOfArticle: new Map([['a', [...outer, c]]]),
  } as unknown as EditionIndex;
  return statementText(statementOfClaim(c, index));
}
const rossi = { speaker: 'rossi' };

test.each<[string, string, Said, string]>([
  [
    'what is quoted stands in marks',
    '“The gates will open,” Rossi said.',
    { source: 'Rossi', cue: 'said', content: '“The gates will open,”', more: { ...rossi, kind: 'direct' } },
    'Ada Rossi: “The gates will open”',
  ],
  [
    'other words have none, and a teller',
    'Rossi said that the gates will open.',
    { source: 'Rossi', cue: 'said', content: 'that the gates will open', more: rossi },
    'Ada Rossi, as The Courier reports: the gates will open',
  ],
  [
    'who passes it on is named',
    'Rossi said that the gates will open, the agency wrote.',
    {
      source: 'Rossi',
      cue: 'said',
      content: 'that the gates will open',
      more: { ...rossi, via: { label: 'the agency', speaker: null, source: [] } },
    },
    'Ada Rossi, as The Courier has it from the agency: the gates will open',
  ],
  [
    'two pieces are the whole sentence',
    'The dam not only, Rossi said, is safe but will hold.',
    { source: 'Rossi', cue: 'said', content: ['The dam not only', 'will hold'], more: rossi },
    'The Courier writes: The dam not only, Rossi said, is safe but will hold.',
  ],
  [
    'a verb that does more than say stays',
    'At noon she hopes that the gates will open.',
    { source: 'she', cue: 'hopes', content: 'that the gates will open', more: { ...rossi, cueClass: 'speech-act' } },
    'Ada Rossi, as The Courier reports: she hopes that the gates will open',
  ],
  [
    'a hope stays one, whatever the verb is filed under',
    'At noon she hopes that the gates will open.',
    {
      ...{ source: 'she', cue: 'hopes', content: 'that the gates will open' },
      more: { ...rossi, cueClass: 'neutral', cueLemma: 'hope' },
    },
    'Ada Rossi, as The Courier reports: she hopes that the gates will open',
  ],
  [
    'whom a pronoun alone names is nobody: the sentence stands whole',
    'The bank told why. The gates will open, it said.',
    { source: 'it', cue: 'said', content: 'The gates will open' },
    'The Courier writes: The gates will open, it said.',
  ],
  [
    'the outlet’s own clause stands by itself',
    'While the gates stayed shut, the talks will fail.',
    { content: 'the talks will fail', more: { kind: 'unattributed' } },
    'The Courier, in its own voice: the talks will fail',
  ],
  [
    'what is denied keeps its denial',
    'Rossi denied that the gates will open.',
    { source: 'Rossi', cue: 'denied', content: 'that the gates will open', more: { ...rossi, denied: true } },
    'As The Courier reports: Rossi denied that the gates will open',
  ],
  [
    'what stands in another’s words is read there',
    'Rossi denied that the clerk threatened to leave.',
    { source: 'the clerk', cue: 'threatened', content: 'to leave', within: 'that the clerk threatened to leave' },
    'The Courier writes: Rossi denied that the clerk threatened to leave.',
  ],
  [
    'a participle is no clause',
    'They met, Rossi stressing the need of it.',
    { source: 'Rossi', cue: 'stressing', content: 'the need of it', more: rossi },
    'The Courier writes: They met, Rossi stressing the need of it.',
  ],
  [
    'the outlet’s own words are nobody else’s',
    'The talks will fail.',
    { content: 'The talks will fail', more: { kind: 'unattributed' } },
    'The Courier, in its own voice: The talks will fail',
  ],
])('%s', (_, text, said, printed) => expect(told(text, said)).toBe(printed));
