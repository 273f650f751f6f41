import { expect, test } from 'vitest';
import { sayProblem } from '../../src/model/problem.ts';
import { withinTime } from '../../src/read/withinTime.ts';

test('what ends is given back, what is thrown is thrown', () => {
  expect(withinTime('a.md', () => 'read')).toEqual({ done: 'read' });
  expect(() =>
    withinTime('a.md', () => {
      throw new TypeError('a fault');
    }),
  ).toThrow(TypeError);
});

test.each<[string, () => unknown]>([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['an expression', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s without an end is given up with a message, and the next is read', (_name, work) => {
  const got = withinTime('long.md', work, { limit: 50 });
  expect('problem' in got && sayProblem(got.problem)).toBe(
    'long.md:1:1: reading this was given up after 1 seconds, far more than an article of its length takes — cut it down to the words of the article, and please report it',
  );
  expect(withinTime('a.md', () => 'read')).toEqual({ done: 'read' });
});

test('what the machine had no time for is begun again, not given up', () => {
  const waiting = new Int32Array(new SharedArrayBuffer(4));
  let begun = 0;
  const work = (): string => {
    if (++begun === 1) Atomics.wait(waiting, 0, 0, 20_000);
    return 'read';
  };
  expect(withinTime('a.md', work, { limit: 2000 })).toEqual({ done: 'read' });
  expect(begun).toBe(2);
});
