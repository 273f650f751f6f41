import { expect, test } from 'vitest';
import { type Evidence, evidenceOf, reasonsOf } from '../../src/link/events/evidence.ts';
import { profiling } from '../../src/link/events/profile.ts';
import { readArticle } from '../../src/read/article.ts';
import { joinInWords } from '../../src/view/joined.ts';

test('a join says its three strongest reasons and the strongest doubt', () => {
  const reasons = [
    { signal: 'names', worth: 41, words: ['Stella', 'Ostmark'] },
    { signal: 'length', worth: -19 },
    { signal: 'sameTime', worth: 20 },
    { signal: 'otherNumbers', worth: -9 },
    { signal: 'sameDay', worth: 8 },
    { signal: 'sameFamily', worth: 3 },
  ];
  expect(joinInWords({ reasons }).replace(/[\u2066-\u2069]/g, '')).toBe(
    'both name Stella and Ostmark, they appeared within three days, and they tell of the same day, although long articles share much by chance',
  );
  expect(joinInWords({ reasons: [{ signal: 'sameDay', worth: 8 }] })).toBe('they tell of the same day');
});

test('each signal that can speak has its words', () => {
  const { profileOf } = profiling();
  const article = readArticle('a.md', 'A ferry sank off Ostmark.');
  const profile = profileOf(
    { article, dates: [], actors: [], claims: [], events: [] },
    { happened: [], when: null, isToCome: false, family: 'crash', word: '', agents: [], objects: [] },
  );
  const signals = Object.keys(evidenceOf(profile, profile)) as (keyof Evidence)[];
  const evidence = Object.fromEntries(signals.map((s) => [s, 1])) as Evidence;
  for (const { signal, worth } of reasonsOf(evidence))
    expect(joinInWords({ reasons: [{ signal, worth }] }), signal).not.toBe('much agrees');
});
