import { expect, test } from 'vitest';
import { goldIn } from '../../scripts/evaluate/gold.ts';

const text = 'Ola spoke first. Ola spoke again, and Mia said nothing of the fair. The fair opens in May.';
const gold = (yaml: string) => goldIn(`actors:\n  - { name: Ola, kind: person, mentions: [Ola] }\n${yaml}`, text, 'g');

test('a source is the place nearest to what is said; brackets choose one place', () => {
  const [claim] = gold('claims: [{ speaker: Ola, source: Ola, cue: spoke, content: again }]').claims;
  expect(claim).toMatchObject({
    speaker: 'Ola',
    source: { start: 17, end: 20 },
    polarity: 'affirmed',
    optional: false,
  });
  const [happening] = gold("happenings: [{ trigger: 'The [fair]', edtf: 2031-05, status: planned }]").happenings;
  expect(happening).toEqual({
    triggers: [{ start: 72, end: 76 }],
    edtf: ['2031-05'],
    status: ['planned'],
    optional: false,
  });
});

test('what is not in the text, stands twice, or names nobody is an error', () => {
  expect(() => gold('claims: [{ content: nowhere }]')).toThrow(
    'g:1:1: “nowhere” is not in the article — copy it from there',
  );
  expect(() => gold('happenings: [{ trigger: fair, edtf: 2031-05, status: planned }]')).toThrow(
    'g:1:1: “fair” stands in 2 places — bracket one',
  );
  expect(() => gold('claims: [{ speaker: Mia, content: nothing of the fair }]')).toThrow('none of the actors');
  expect(() => gold('happenings: [{ trigger: opens, edtf: 2031-05, status: foretold }]')).toThrow(
    'g:1:1: happenings.0.status',
  );
});
