import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/article.ts';

const sentences = (paragraph: string): string[] => {
  const a = readArticle('a.txt', `A title without a stop\n\n${paragraph}`);
  return a.sentences.filter((s) => a.blocks[s.block]!.kind !== 'title').map((s) => a.text.slice(s.start, s.end));
};

describe('sentences end', () => {
  it.each<[string, string[]]>([
    [
      'abbreviations',
      ['Gen. Tom Reku met Sen. Ines Moor of the U.S. delegation on Jan. 3 at 9 a.m. in Sorn.', 'They talked.'],
    ],
    ['initials', ['J. R. Moor and A. Reku signed.', 'The rest left.']],
    ['numbers', ['The level rose by 3.5 metres to No. 7 on the scale.', 'It fell again.']],
    ['titles before names', ['The Rev. Ines Moor spoke.', 'Lt. Gov. Tom Reku listened.', 'Rep. Anna Kole left.']],
    [
      'a decimal point with a space',
      ['Jewels worth £1. 7m and a 6. 4-strength gale cost $2. 6 million.', 'It rose 5. 4 per cent.'],
    ],
    [
      'a number that opens the next one',
      ['He came in 2012.', '14 men left him at 6.', '12-year-old Ines Moor stayed.'],
    ],
    ['ranks and sides in brackets', ['Sen. Ines Moor (H-Sorn.) defended the plan.', 'Others did not.']],
    ['letters of a region', ['Rep. Ines Moor (R-N.C.) and Tom Reku, D-N.Y., said so.', 'Others did not.']],
    [
      'questions that their sentence goes on after',
      ['“Who opened the gates?” she asked.', '“We did!” he shouted back.'],
    ],
    ['stops within quotation marks', ['“The gates are open.” Reku left the room.'.slice(0, 21), 'Reku left the room.']],
    ['an abbreviation at the end', ['They met in the U.S. and the U.K.', 'The talks went on.']],
    ['ellipses', ['He waited … and then he spoke.', 'Nobody heard him.']],
    ['a small letter after a stop', ['The study by Moor et al. named nobody.', 'It ran for 4 hrs. without a break.']],
    [
      'a small letter behind a short form without a vowel',
      ['The net weighs 70 lbs. lighter than before.', 'Ek made 12 pts. in one evening.', 'Rain fell at 3 mm. deep.'],
    ],
    [
      'small letters, as in posts',
      ['the ferry was late again.', 'we waited for an hour!', 'did nobody tell Moor?', 'they never do'],
    ],
    [
      'a small letter after a question, and who asked it',
      ['what for? she asked.', 'why not? the clerk of Sorn replied.'],
    ],
    ['a small letter after a name’s own mark', ['Shares of Hooray! rose in the morning.', 'They fell later.']],
    ['what is written short', ['The approx. cost of dept. stores is known.', 'Kole Inc. sells them in Sept. to all.']],
    ['an address behind a stop', ['The list is on the site.', 'https://courier.example.org/list']],
    ['two dots', ['The boats never came..', 'Nobody asked why.']],
    ['hours before a title', ['The session closed at 7 p.m.', 'Dr. Moor went home.']],
    ['hours within a sentence', ['At 7 p.m. Mayor Moor arrived.', 'It shuts at 9 a.m. Friday.']],
    ['dots that end', ['We lost the boats…', 'Then it snowed.']],
    ['dots that go on', ['She called it … a slip.', 'He left.']],
    ['a question and who asked it', ['“Who keeps the keys?” Ines Moor asked.', 'No one spoke.']],
    ['one quotation behind another', ['The reply was “Yes.”', '“Why now?” asked Moor.']],
    ['a quotation and another’s name', ['Asked if he would go, Reku said “Yes.”', 'Ines Moor is the clerk.']],
    ['ranks', ['Asst. Chief Ines Moor and Spc. Reku met Ens. Kole.', 'They ate pears, plums, etc.', 'Prices rose.']],
    ['addresses', ['See courier.example.org for more.', 'The rest is known.']],
    ['non-breaking spaces', ['The\u00a0gates are open.\u00a0', 'It\u00a0rains.'].map((s) => s.trim())],
    ['a decimal and a currency', ['It cost $2.4 million.', 'Nobody paid.']],
  ])('rightly around %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('at the end of every line', () => {
    expect(sentences('One line without a stop\nThe next line, with one.')).toHaveLength(2);
  });
});

describe('tokens', () => {
  it('are verbatim slices, in order, within their sentence, whatever the text', () => {
    const odd = fc.constantFrom(
      'said.[1] ',
      '“',
      '”',
      '\u00a0',
      '\n',
      '😀',
      'e\u0301',
      'ж',
      '水',
      'ab',
      '[2]',
      '. ',
      '…',
      '´',
      '\t',
      "'s",
      '3.5',
      '\u202e',
      '](',
      '**',
      '<b>',
      '> ',
      '# ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.string({ maxLength: 8 })), { maxLength: 40 }),
        fc.constantFrom('a.txt', 'a.md'),
        (pieces, file) => {
          const a = readArticle(file, `x ${pieces.join('')}`);
          let at = 0;
          for (const t of a.tokens) {
            expect(t.start).toBeGreaterThanOrEqual(at);
            at = t.end;
          }
          for (const s of a.sentences) {
            expect(a.tokens[s.first]!.start).toBe(s.start);
            expect(a.tokens[s.last - 1]!.end).toBe(s.end);
            expect(s.end).toBeLessThanOrEqual(a.blocks[s.block]!.end);
          }
          for (const span of [...a.blocks, ...a.furniture, ...a.references]) {
            expect(a.text.slice(span.start, span.end)).toBe(span.exact);
          }
          a.blocks.slice(1).forEach((b, i) => expect(b.start).toBeGreaterThanOrEqual(a.blocks[i]!.end));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('cuts a clitic off whatever sign is printed for its apostrophe', () => {
  const { tokens } = readArticle('a.txt', 'A title without a stop\n\nOrdal´s envoy met Nordaʼs mayor.');
  expect(tokens.map((t) => t.text).join('|')).toContain('Ordal|’s|envoy|met|Norda|’s|mayor|.');
});

it('ends a sentence at a stop behind an amount, and behind the hour that opens an entry', () => {
  const sentences = (text: string) => {
    const a = readArticle('a.md', `# A title\n\n${text}`);
    return a.sentences.slice(1).map((x) => a.text.slice(x.start, x.end));
  };
  expect(sentences('The alarm is on until 9pm. Chief keeper Ida Holm says it will rain.')).toHaveLength(2);
  expect(sentences('An investor has offered £40m. Rovers declined to speak.')).toHaveLength(2);
  expect(sentences('The train leaves at 9pm. Eastern time is used here.')).toHaveLength(1);
  expect(sentences('**14:52** Ferries are back.').at(-1)).toBe('Ferries are back.');
  expect(sentences('14:52 Ferries are back.')).toHaveLength(1);
});

it('never in markup that goes on in the next line: what a comment says there is not told', () => {
  const text =
    'Lars Holm said <!-- as the editor\nhad heard in private --> that the [bridge](https://a.example/\n"the old one") was shut.';
  const { tokens } = readArticle('a.md', text, { mode: 'parse' });
  expect(tokens.map((t) => t.text).join(' ')).toBe('Lars Holm said that the bridge was shut .');
});
