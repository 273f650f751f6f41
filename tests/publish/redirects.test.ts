import { expect, test } from 'vitest';
import { redirectsOfPairs } from '../../src/publish/redirects.ts';

test('a list of two filters leads to what stays of it, below the base', () => {
  const lines = redirectsOfPairs('/weirs').trim().split('\n');
  expect(lines).toContain('/weirs/timeline/source/:source/type/:type/ /weirs/timeline/source/:source/ 302');
  expect(lines).toContain('/weirs/timeline/actor/:actor/type/:type/ /weirs/actors/:actor/ 302');
  for (const line of lines) expect(line).not.toContain('page');
});
