import { expect, it } from 'vitest';
import { unhurried } from '../../src/disk/unhurried.ts';

it('listens to a signal once for many works in a row, and no more when the program has waited', async () => {
  const listening = () => process.listenerCount('SIGTERM');
  const before = listening();
  let done = 0;
  for (let i = 0; i < 20; i++) unhurried(() => done++);
  expect([done, listening()]).toEqual([20, before + 1]);
  await new Promise((heard) => setImmediate(heard));
  expect(listening()).toBe(before);
});

it('listens no longer where a work fails', async () => {
  const before = process.listenerCount('SIGTERM');
  const failing = () => {
    throw new Error('no room');
  };
  expect(() => unhurried(failing)).toThrow('no room');
  await new Promise((heard) => setImmediate(heard));
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
