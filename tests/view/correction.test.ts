import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import type { Edition } from '../../src/model/edition.ts';
import { outcomeInWords } from '../../src/view/correction.ts';
import { feedPlans } from '../../src/view/machine/feeds.ts';

const target = { article: 'a', quote: 'The lock is shut' };
const drop = { do: 'drop', kind: 'event', target, who: 'Ed', when: '2031-02-03', why: 'misread' } as Correction;
const name = { do: 'rename', kind: 'event', name: 'Lock shut', target, who: 'Ed', when: '2031-02-04', why: 'clearer' };
const rename = name as Correction;

test('a correction that didn’t apply is never told as done', () => {
  expect(outcomeInWords({ correction: drop, applied: true })).toBe('A misread event was taken out.');
  expect(outcomeInWords({ correction: drop, applied: false })).toBe(
    'Not applied: what this was to correct is no longer found.',
  );
});

test('what holds quotation marks is quoted within others', () => {
  const correction = { ...rename, name: 'Both call it “shut”' } as Correction;
  expect(outcomeInWords({ correction, applied: true })).toBe('The name was set to “Both call it ‘shut’”.');
});

test('nor does the feed of corrections hold it; the others keep their places on the page', () => {
  const corrections = [
    { correction: drop, applied: false, entry: null },
    { correction: rename, applied: true, entry: null },
  ];
  const site = { title: 'Low water', topic: 'the weir', question: 'Who?', language: 'en' };
  const edition = { site, corrections, actors: [], articles: [] } as unknown as Edition;
  const index = { inTime: [], outlets: [], eventsOfActor: new Map() } as unknown as Parameters<typeof feedPlans>[1];
  const plan = feedPlans(edition, index).find((p) => p.path === 'changes/feed')!;
  expect(plan.entries((path) => `/${path}`).map((e) => [e.title, e.url])).toEqual([
    ['The name was set to “Lock shut”.', '/changes/#correction-2'],
  ]);
});

test('an entry says within its sentence that an outlet isn’t stated', () => {
  const site = { title: 'Low water', topic: 'the weir', question: 'Who?', language: 'en' };
  const edition = { site, corrections: [], actors: [], articles: [] } as unknown as Edition;
  const span = { start: 0, end: 4, exact: 'Weir' };
  const event = { id: 'e', type: 'CONSULT', label: 'The weir opens', status: 'happened', rank: 'main', date: null };
  const outlet = { id: 'outlet-not-stated', name: 'Outlet not stated', articles: [] };
  const index = {
    ...{ inTime: [{ ...event, participants: [], reports: [{ article: 'a', mentions: [span] }] }], outlets: [] },
    ...{ telling: [outlet], outletOf: () => outlet, eventsOfActor: new Map(), correctionsOf: new Map() },
    ...{ article: new Map(), actor: new Map(), eventsOfOutlet: new Map(), outlet: new Map() },
  } as unknown as Parameters<typeof feedPlans>[1];
  const [entry] = feedPlans(edition, index)
    .find((p) => p.path === 'feed')!
    .entries((path) => `/${path}`);
  expect(entry!.summary).toBe('Date not stated. Told by an outlet not stated.');
});
