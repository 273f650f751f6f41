import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Claim } from '../../src/model/claim.ts';
import { speakersOf } from '../../src/view/speakers.ts';
import { stemmaOf, waysInWords, waysOf } from '../../src/view/stemma.ts';
import { stemmaPicture } from '../../src/view/stemmaPicture.ts';

const texts: Record<string, string> = {
  herald:
    'The gates open, Roe said, the agency wrote. Roe and Lund agree. A paper on the lock that Roe signed says no.',
  post: 'Roe waits, according to the agency.[1]',
};
const at = (article: string, exact: string) => {
  const start = texts[article]!.indexOf(exact);
  return { start, end: start + exact.length, exact };
};
const claim = (id: string, article: string, content: string, source: string, more: Partial<Claim> = {}): Claim =>
  ({
    ...{ id, article, kind: 'indirect', speaker: null, speakerLabel: source, via: null },
    ...{ content: [at(article, content)], source: [at(article, source)] },
    ...more,
  }) as Claim;
const agency = { label: 'the agency', speaker: null, source: [] };
const claims = [
  claim('open', 'herald', 'The gates open', 'Roe', { speaker: 'roe', via: agency }),
  claim('wrote', 'herald', 'The gates open, Roe said', 'the agency'),
  claim('agree', 'herald', 'agree', 'Roe and Lund'),
  claim('paper', 'herald', 'no', 'A paper on the lock that Roe signed'),
  claim('waits', 'post', 'Roe waits', 'the agency'),
  claim('mayor', 'post', 'waits', 'the mayor', { via: agency }),
];
const url = 'https://weekly.example/dam';
const note = { mark: '1', exact: `[1] Dam Weekly, ${url}`, url };
const actors = ['Roe', 'Lund'].map((name) => ({
  ...{ id: name.toLowerCase(), name, kind: 'person' },
  mentions: [
    {
      article: 'herald',
      mentions: texts['herald']!.split(name)
        .slice(0, -1)
        .map((_, n, parts) => parts.slice(0, n + 1).join(name).length)
        .map((start) => ({ start, end: start + name.length, exact: name })),
    },
  ],
}));
const index = {
  telling: ['herald', 'post'].map((id) => ({ id, name: id })),
  outletOf: (id: string) => ({ id }),
  actor: new Map(actors.map((a) => [a.id, a])),
  actorsOfArticle: new Map([['herald', actors]]),
  article: new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      {
        references: id === 'post' ? [note] : [],
        furniture: id === 'post' ? [{ kind: 'footnote-mark', ...at('post', '[1]') }] : [],
        sentences: [{ start: 0, end: id === 'post' ? text.length - 3 : text.length }],
      },
    ]),
  ),
} as unknown as EditionIndex;

test('all who speak together are speakers, and who only describes them is none', () => {
  expect(speakersOf(claims[2]!, index).map((a) => a.id)).toEqual(['roe', 'lund']);
  expect(speakersOf(claims[3]!, index)).toEqual([]);
});

test('an outlet has it from a go-between, a footnote, or with nobody between; who passes on says nothing of their own', () => {
  const stems = stemmaOf(claims, index);
  expect(stems.map((s) => [s.outlet.id, s.branches, s.footnotes.map((f) => f.text), s.straight])).toEqual([
    [
      'herald',
      [{ label: 'the agency', actor: null, speakers: ['Roe'] }],
      [],
      ['Roe', 'Lund', 'A paper on the lock that Roe signed'],
    ],
    ['post', [{ label: 'the agency', actor: null, speakers: ['The mayor'] }], ['Dam Weekly'], []],
  ]);
  const says = (all: typeof stems) => waysInWords(all).replace(/[\u2066-\u2069]/g, '');
  expect(says(stems)).toBe('Herald and post have it from the agency.');
  expect(says(stems.slice(0, 1))).toBe('');
  expect(says([stems[0]!, { ...stems[1]!, branches: [] }])).toBe('No two of them name the same go-between.');
  expect(says(stems.map((s) => ({ ...s, branches: [] })))).toBe('None names a go-between; post gives a footnote.');
});

test('the picture has each outlet, go-between and speaker once, and lines between those that a statement joins', () => {
  const ways = waysOf(claims, index);
  expect(ways.map((w) => [w.outlet.id, w.between?.label ?? null, w.speaker])).toEqual([
    ['herald', 'the agency', 'Roe'],
    ['herald', null, 'Roe'],
    ['herald', null, 'Lund'],
    ['herald', null, 'A paper on the lock that Roe signed'],
    ['post', 'the agency', 'The mayor'],
  ]);
  const picture = stemmaPicture(ways)!;
  expect(picture.columns.map((marks) => marks.map((m) => m.words))).toEqual([
    ['herald', 'post'],
    ['the agency', 'nobody named between'],
    ['Roe', 'Lund', 'A paper on the lock that Roe signed', 'The mayor'],
  ]);
  expect(picture.columns[0][0]!.aloud).toBe('herald: one of three statements through others');
  expect(picture.columns[1][0]!.aloud).toBe('the agency, from which herald and post have it');
  // Herald and Post to the agency, the agency to Roe and to the mayor, Herald straight on to Roe, Lund and the paper.
  expect(picture.lines).toHaveLength(8);
  // All lines of a column bend behind its longest words, so that none crosses others.
  const bends = picture.lines.map(({ path }) => Number(/H(\d+)/.exec(path)![1]));
  expect(new Set(bends).size).toBe(2);
  expect(Math.max(...bends)).toBe(picture.at[1] + 'nobody named between'.length * 7 + 8);
});

test('there is no picture where nobody stands between, or where there are too many to follow', () => {
  const ways = waysOf(claims, index);
  expect(stemmaPicture(ways.filter((w) => !w.between))).toBeNull();
  const crowd = Array.from({ length: 20 }, (_, n) => ({ ...ways[0]!, speaker: `Witness ${n}` }));
  expect(stemmaPicture(crowd)).toBeNull();
});
