import { expect, test } from 'vitest';
import type { Former } from '../../src/model/permalink.ts';
import { redirectsOf, redirectsOfPairs } from '../../src/publish/redirects.ts';

test('a list of two filters leads to what stays of it, below the base', () => {
  const lines = redirectsOfPairs('/weirs').trim().split('\n');
  expect(lines).toContain('/weirs/timeline/source/:source/type/:type/ /weirs/timeline/source/:source/ 302');
  expect(lines).toContain('/weirs/timeline/actor/:actor/type/:type/ /weirs/actors/:actor/ 302');
  for (const line of lines) expect(line).not.toContain('page');
});

const former = (path: string, to: string | null, kind: Former['kind'] = 'event'): Former => ({
  ...{ path, to, kind, title: 'T', date: null, articles: [], nearest: [] },
});

test('every form of a page that moved leads to the same form of where it went, pages first', () => {
  const lines = redirectsOf([former('events/a/', 'events/b/'), former('actors/x/', 'actors/y/', 'actor')], '/weirs');
  expect(lines.trim().split('\n')).toEqual([
    '/weirs/events/a/ /weirs/events/b/ 301',
    '/weirs/actors/x/ /weirs/actors/y/ 301',
    '/weirs/events/a.json /weirs/events/b.json 301',
    '/weirs/events/a.md /weirs/events/b.md 301',
    '/weirs/events/a.oembed.json /weirs/events/b.oembed.json 301',
    '/weirs/embed/a/ /weirs/embed/b/ 301',
    '/weirs/actors/x.json /weirs/actors/y.json 301',
  ]);
});

test('what is gone, and what stands within a page, leads nowhere', () => {
  expect(redirectsOf([former('events/a/', null), former('articles/a/#claim-x', 'articles/b/#claim-x', 'claim')])).toBe(
    '',
  );
});
