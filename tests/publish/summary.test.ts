import { expect, test } from 'vitest';
import { summaryOf } from '../../src/publish/summary.ts';

const counts = { articles: 1, events: 2, actors: 0, claims: 1, disagreements: 0 };
const sure = { withoutOutlet: 0, withoutDate: 0, dateInferred: 0, undatedEvents: 0 };
const site = { title: 'A tramway', topic: 'a tramway', question: 'When was it built?', language: 'en' };

test('a build ends with what the edition holds, what is doubtful in it and where the site is', () => {
  const whole = { ...site, site: 'https://tram.example' };
  expect(summaryOf(whole, { ...counts, ...sure }, 'dist')).toBe(
    '1 article, 2 events, 0 actors, 1 claim, 0 disagreements\nthe site is in dist/',
  );
  expect(summaryOf(whole, { ...counts, ...sure, undatedEvents: 1, withoutOutlet: 2 }, 'dist')).toContain(
    'doubtful: 2 articles without a stated outlet, 1 event without a date\n',
  );
});

test('an edition that says nothing of its subject, or has no address, is told what to write', () => {
  const lines = (s: Parameters<typeof summaryOf>[0]) => summaryOf(s, { ...counts, ...sure }, 'dist').split('\n');
  expect(lines({ ...site, title: 'Sources compared', topic: '' })[1]).toMatch(
    /^no subject: the site is called “Sources compared” .*“title: …”/,
  );
  expect(lines(site)[1]).toMatch(/^no address: .*“site: https:\/\/…”/);
  expect(lines({ ...site, site: 'https://tram.example' })).toHaveLength(2);
});
