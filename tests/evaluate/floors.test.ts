import { expect, test } from 'vitest';
import { noActorScore } from '../../scripts/evaluate/actors.ts';
import { belowFloor, besideFloors } from '../../scripts/evaluate/belowFloor.ts';
import { noDateScore } from '../../scripts/evaluate/dates.ts';
import { floors } from '../../scripts/evaluate/floors.ts';
import { noHappeningScore } from '../../scripts/evaluate/happenings.ts';
import { type Measures, measuresOf } from '../../scripts/evaluate/measures.ts';
import { type OwnScore, ownFigures } from '../../scripts/evaluate/own.ts';
import { noStatementScore } from '../../scripts/evaluate/statements.ts';

const nothing: OwnScore = {
  articles: 0,
  actors: noActorScore(),
  dates: noDateScore(),
  happenings: noHappeningScore(),
  statements: noStatementScore(),
};
const measures: Measures = measuresOf(ownFigures(nothing));

test('every floor is of a figure that is measured, and is a share', () => {
  expect(Object.keys(floors).filter((name) => !(name in measures))).toEqual([]);
  expect(Object.values(floors).filter((floor) => floor <= 0 || floor > 1)).toEqual([]);
  expect(Object.keys(floors)).toContain('dated happenings recall');
});

test('a figure at its floor holds; one below it, or gone, is told in a line', () => {
  const now: Measures = { ...measures, 'dated happenings recall': 0.218, 'statements recall': 0.7 };
  const held = { 'dated happenings recall': 0.22, 'statements recall': 0.7, 'polarity of statements': 0.5 };
  expect(belowFloor(now, held)).toEqual([
    'dated happenings recall .218 is below its floor .22 — npm run evaluate -- --misses lists what falls short',
    'polarity of statements (nothing to measure) is below its floor .5 — npm run evaluate -- --misses lists what falls short',
  ]);
  const told = besideFloors(now, held).split('\n');
  expect(told).toContain('dated happenings recall: .218 (floor .22)');
  expect(told).toContain('polarity of statements: not measured (floor .5)');
  expect(told).toContain('actors recall: 0');
});
