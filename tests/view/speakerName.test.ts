import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import { speakerName } from '../../src/view/speakerName.ts';

test('a speaker has a name, a description or none', () => {
  expect(speakerName({ name: 'the miners', kind: 'group' } as Actor, 'they')).toBe('The miners');
  expect(speakerName(null, 'the clerk of the lake')).toBe('The clerk of the lake');
  expect([null, 'it', 'They', 'both'].map((label) => speakerName(undefined, label))).toEqual([null, null, null, null]);
});
