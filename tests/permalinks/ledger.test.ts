import { expect, test } from 'vitest';
import { type Entry, partsOf, readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import type { InputError } from '../../src/model/problem.ts';

const entry = (title: string, by: string[] = []): Entry => ({ title, by });
const problemsOf = (text: string): string => {
  try {
    readLedger(text, 'permalinks.json');
    return '';
  } catch (error) {
    return (error as InputError).message;
  }
};

test('one line an address, sorted, every one ended by a comma, so that two branches merge by keeping both', () => {
  const text = writeLedger(
    new Map([
      ['events/b/', entry('B', ['x', 'a'])],
      ['actors/a/', { ...entry('A'), to: 'actors/c/' }],
    ]),
  );
  expect(text.split('\n')).toEqual([
    '{',
    '"actors/a/": {"title":"A","by":[],"to":"actors/c/"},',
    '"events/b/": {"title":"B","by":["a","x"]},',
    expect.stringMatching(/^"~": ".+"$/),
    '}',
    '',
  ]);
  expect(() => JSON.parse(text)).not.toThrow();
});

test('a merge by hand may leave a comma too few or an address twice', () => {
  const ledger = readLedger(
    '{\n"events/b/": {"title":"B","by":["x"]}\n"events/b/": {"title":"B","by":["y"],"gone":true},\n}',
    'p',
  );
  expect([...ledger]).toEqual([['events/b/', { title: 'B', by: ['x', 'y'] }]]);
});

test('what is left of a merge conflict is named with its line', () => {
  expect(problemsOf('{\n<<<<<<< HEAD\n"events/b/": {"title":"B","by":[]},\n=======\n>>>>>>> x\n}')).toMatch(
    /^permalinks\.json:2:1: a merge conflict .*\npermalinks\.json:4:1: .*\npermalinks\.json:5:1/,
  );
});

test.each([
  'events/../x/',
  'events/a/b/',
  '/etc/passwd',
  'events/../',
  'javascript:x',
  'events/x/#claim-y',
  'events/a b/',
])('%s is refused as an address', (address) => {
  expect(partsOf(address)).toBeNull();
  expect(problemsOf(`{\n${JSON.stringify(address)}: {"title":"","by":[]},\n}`)).toMatch(/^permalinks\.json:2:1: /);
});
