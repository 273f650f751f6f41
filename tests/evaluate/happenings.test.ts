import { expect, test } from 'vitest';
import { figuresOf, share } from '../../scripts/evaluate/count.ts';
import { goldIn } from '../../scripts/evaluate/gold.ts';
import { noHappeningScore, scoreHappenings } from '../../scripts/evaluate/happenings.ts';
import { spanOf } from '../../src/model/span.ts';

const text =
  'The bridge opened on Monday and a band played. The parade set for Friday is cancelled. It rained in May. A dog barked.';
const gold = goldIn(
  `
actors: []
happenings:
  - { trigger: opened, edtf: '2031-03-03', status: happened }
  - { trigger: played, edtf: '2031-03-03', status: happened }
  - { trigger: parade, again: [cancelled], edtf: ['2031-03-07', '2031-03'], status: cancelled }
  - { trigger: rained, edtf: 2030-05, status: happened, optional: true }
`,
  text,
  'bridge.gold.yaml',
).happenings;

/** An event read: its trigger, the sentence that holds it, its date. */
function event(trigger: string, edtf: string | null, status: 'happened' | 'planned' | 'denied' = 'happened') {
  const at = text.indexOf(trigger);
  const start = text.lastIndexOf('. ', at) + 1;
  return {
    trigger: spanOf(text, at, at + trigger.length),
    span: spanOf(text, start, text.indexOf('.', at) + 1),
    date: edtf === null ? null : { ...spanOf(text, 0, 3), edtf, min: '', max: '', basis: 'stated' as const },
    status,
  };
}

function scored(...events: ReturnType<typeof event>[]) {
  const score = noHappeningScore();
  const misses: string[] = [];
  scoreHappenings(score, events, gold, text, (what) => misses.push(what));
  return { ...figuresOf(score.precision, score.recall), status: share(score.status), misses };
}

test('a happening is found by its word or by the sentence that tells it, with the same date', () => {
  expect(scored(event('opened', '2031-03-03~'))).toMatchObject({ precision: 1, recall: 0.333, status: 1 });
  expect(scored(event('bridge', '2031-03-03'))).toMatchObject({ precision: 1, recall: 0.333 });
  expect(scored(event('opened', '2031-03-04'))).toMatchObject({ precision: 0, recall: 0, status: null });
  expect(scored(event('opened', null))).toMatchObject({ recall: 0, wanted: 3 });
});

test('one event finds one happening, however many stand in its sentence', () => {
  expect(scored(event('opened', '2031-03-03'), event('bridge', '2031-03-03'))).toMatchObject({
    precision: 1,
    recall: 0.667,
  });
  // Its own word goes before the sentence: the band is found by “played” although “opened” reports it too.
  expect(
    scored(event('opened', '2031-03-03'), event('played', '2031-03-03'), event('bridge', '2031-03-03')),
  ).toMatchObject({ precision: 0.667, recall: 0.667 });
});

test('another word for the same happening is right, and any of its dates', () => {
  expect(scored(event('parade', '2031-03-07'), event('cancelled', '2031-03'))).toMatchObject({
    precision: 1,
    recall: 0.333,
    status: 0,
  });
});

test('what is optional counts neither way, and what is denied is no finding', () => {
  expect(scored(event('rained', '2030-06'), event('barked', '2030', 'denied'))).toMatchObject({
    precision: 0,
    recall: 0,
  });
  expect(scored(event('opened', '2031-03-03'), event('rained', '2030-05'))).toMatchObject({ precision: 1 });
  expect(scored(event('opened', '2031-03-03'), event('barked', '2030', 'planned'))).toMatchObject({ precision: 0.5 });
});

test('each miss is told', () => {
  const { misses } = scored(event('parade', '2031-03-07'), event('barked', '2030'));
  expect(misses.map((m) => m.replace(/ — …[^…]*…/, ' …'))).toEqual([
    'happening missed: “opened” … (2031-03-03, happened)',
    'happening missed: “played” … (2031-03-03, happened)',
    'status: “parade” … is cancelled, read as happened',
    'happening extra: “barked” … (2030, happened)',
  ]);
});
