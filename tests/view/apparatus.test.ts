import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import type { Claim } from '../../src/model/claim.ts';
import { apparatusOf } from '../../src/view/apparatus.ts';

const texts: Record<string, string> = {
  herald:
    'Roe and Lund will raise the old weir, a statement said. The weir will be raised. Roe will raise the old weir.',
  post: '“We raise the weir”, Roe said.',
  gazette: `Roe said ${'the weir goes up and '.repeat(8)}up.`,
};
const claim = (id: string, article: string, kind: Claim['kind'], exact: string, more: Partial<Claim> = {}): Claim => {
  const start = texts[article]!.indexOf(exact);
  return {
    ...{ id, article, kind, speaker: null, speakerLabel: null, quotes: [], denied: false, via: null },
    content: [{ start, end: start + exact.length, exact }],
    ...more,
  } as Claim;
};
const index = {
  telling: ['herald', 'post', 'gazette'].map((id) => ({ id })),
  outletOf: (id: string) => ({ id }),
  article: new Map(Object.entries(texts).map(([id, text]) => [id, { id, text, blocks: [], markup: [] }])),
  actor: new Map([
    ['roe', { name: 'Ada Roe' }],
    ['lund', { name: 'Per Lund' }],
  ]),
} as unknown as EditionIndex;
const statement = claim('statement', 'herald', 'indirect', 'raise the old weir', {
  speakers: ['roe', 'lund'],
  via: { label: 'a statement', speaker: null, source: [] },
});
const quoted = claim('quoted', 'post', 'direct', '“We raise the weir”', { speaker: 'roe' });
const own = claim('own', 'herald', 'unattributed', 'The weir will be raised');
const rows = (...claims: Claim[]) =>
  apparatusOf({ claims }, index)?.witnesses.map((w) => [w.outlet.id, w.standing, w.given]);

test('the wording nearest to its origin stands first, the outlet’s own words last', () => {
  expect(rows(own, statement, quoted)).toEqual([
    ['post', 'attributed', 'Ada Roe'],
    ['herald', 'attributed', 'Ada Roe and Per Lund, from a statement'],
    ['herald', 'own', 'in its own voice'],
  ]);
});

test('a wording that is denied, asked or supposed says so', () => {
  const turned = (more: Partial<Claim>) =>
    rows(quoted, { ...own, kind: 'indirect', speakerLabel: 'the board', ...more });
  expect(turned({ denied: true })![1]![2]).toBe('the board, denying it');
  expect(turned({ polarity: 'questioned' })![1]![2]).toBe('the board, as a question');
  expect(turned({ speakerLabel: null })![1]![2]).toBe('somebody not named');
});

test('what one outlet says twice, or within longer words, stands once', () => {
  const again = claim('again', 'herald', 'indirect', 'Roe will raise the old weir', { speaker: 'roe' });
  expect(rows(quoted, statement, again)).toEqual([
    ['post', 'attributed', 'Ada Roe'],
    ['herald', 'attributed', 'Ada Roe'],
  ]);
});

test('nothing to lay out: one outlet, the same words, or words too long', () => {
  expect(rows(statement, own)).toBeUndefined();
  const same = claim('same', 'post', 'indirect', 'raise the weir');
  expect(rows(same, claim('too', 'post', 'indirect', 'raise the weir'))).toBeUndefined();
  const long = claim('long', 'gazette', 'indirect', texts['gazette']!.slice(9));
  expect(rows(quoted, long)).toBeUndefined();
});
