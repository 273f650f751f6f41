import { expect, test } from 'vitest';
import { Slots } from '../../src/syntax/slots.ts';

test('a key has one place, and what was asked for again keeps it when others make room', () => {
  const slots = new Slots<string>(3, 2);
  const places = ['a', 'b', 'c', 'd'].map((key) => slots.take(key));
  expect(places).toEqual([0, 1, 2, 3]);
  expect(slots.of('b')).toBe(1);
  expect(slots.of('e')).toBe(-1);
  slots.sweep();
  expect(['a', 'b', 'c', 'd'].map((key) => slots.of(key))).toEqual([-1, 1, -1, -1]);
  const next = [slots.take('e'), slots.take('f'), slots.take('g')];
  expect(new Set([1, ...next])).toEqual(new Set([0, 1, 2, 3]));
});

test('nothing goes while there is room, and all where all was asked for again', () => {
  const slots = new Slots<string>(2, 2);
  slots.take('a');
  slots.take('b');
  slots.sweep();
  expect([slots.of('a'), slots.of('b')]).toEqual([0, 1]);
  slots.take('c');
  slots.of('c');
  slots.sweep();
  expect(['a', 'b', 'c'].map((key) => slots.of(key))).toEqual([-1, -1, -1]);
});

test('more keys at once than there is room for are said to be so', () => {
  const slots = new Slots<number>(1, 1);
  slots.take(1);
  slots.take(2);
  expect(() => slots.take(3)).toThrow('more than 2 keys at once');
});
