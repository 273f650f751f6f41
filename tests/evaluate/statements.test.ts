import { expect, test } from 'vitest';
import { figures, share } from '../../scripts/evaluate/count.ts';
import { goldIn } from '../../scripts/evaluate/gold.ts';
import { noStatementScore, scoreStatements } from '../../scripts/evaluate/statements.ts';
import type { LocalActor } from '../../src/model/actor.ts';
import { spanOf } from '../../src/model/span.ts';

const text =
  'Ada Brel said the lake had frozen over. She did not say who had skated. Tim Oss hopes for more snow. Snow fell, critics claim.';
const gold = goldIn(
  `
actors:
  - { name: Ada Brel, kind: person, mentions: [Ada Brel, She] }
  - { name: Tim Oss, kind: person, mentions: [Tim Oss] }
claims:
  - { speaker: Ada Brel, source: Ada Brel, cue: said, content: the lake had frozen over }
  - { speaker: Ada Brel, source: She, cue: say, content: who had skated, polarity: negated }
  - { speaker: Tim Oss, source: Tim Oss, cue: hopes, content: for more snow, optional: true }
  - { source: critics, cue: claim, content: Snow fell }
`,
  text,
  'lake.gold.yaml',
);

const place = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const actors: LocalActor[] = ['Ada Brel', 'Tim Oss'].map((name) => ({
  key: name.slice(0, 3),
  name,
  kind: 'person',
  known: null,
  country: null,
  offices: [],
  mentions: [{ ...place(name), form: 'name' }],
}));
const claim = (speaker: string | null, source: string, content: string, more: object = {}) => ({
  kind: 'indirect' as const,
  speaker,
  source: [place(source)],
  content: [place(content)],
  ...more,
});

function scored(...claims: ReturnType<typeof claim>[]) {
  const score = noStatementScore();
  const misses: string[] = [];
  scoreStatements(score, claims, gold.claims, { found: actors, gold: gold.actors }, text, (what) => misses.push(what));
  const { statements, speaker, polarity, notAffirmed } = score;
  return {
    ...figures(statements),
    speaker: share(speaker),
    polarity: share(polarity),
    notAffirmed: share(notAffirmed),
    misses,
  };
}

test('a statement is found where half of the words are the same', () => {
  expect(scored(claim('Ada', 'Ada Brel', 'lake had frozen'))).toMatchObject({ precision: 1, recall: 0.333, wanted: 3 });
  expect(scored(claim('Ada', 'Ada Brel', 'over'))).toMatchObject({ precision: 0, recall: 0, speaker: null });
});

test('the speaker is right where both the words and the person are', () => {
  expect(scored(claim('Ada', 'She', 'who had skated'))).toMatchObject({ recall: 0.333, speaker: 1 });
  expect(scored(claim('Tim', 'She', 'who had skated'))).toMatchObject({ speaker: 0 });
  expect(scored(claim('Ada', 'Tim Oss', 'who had skated'))).toMatchObject({ speaker: 0 });
  expect(scored(claim(null, 'critics', 'Snow fell'))).toMatchObject({ speaker: 1 });
});

test('what is optional counts neither way, and neither do quotations without a source', () => {
  const one = claim('Ada', 'Ada Brel', 'the lake had frozen over');
  expect(scored(one, claim('Tim', 'Tim Oss', 'more snow'))).toMatchObject({ precision: 1, recall: 0.333 });
  expect(scored(one, claim(null, 'Tim Oss', 'had skated', { kind: 'unattributed' }))).toMatchObject({ precision: 1 });
  expect(scored(one, claim('Tim', 'Tim Oss', 'critics'))).toMatchObject({ precision: 0.5 });
});

test('polarity is told in the words of the annotation; a claim without one is affirmed', () => {
  const affirmed = claim('Ada', 'Ada Brel', 'the lake had frozen over');
  const negated = claim('Ada', 'She', 'who had skated');
  expect(scored(affirmed, negated)).toMatchObject({ polarity: 0.5, notAffirmed: 0 });
  expect(scored(affirmed, claim('Ada', 'She', 'who had skated', { polarity: 'denied' }))).toMatchObject({
    polarity: 1,
    notAffirmed: 1,
  });
});

test('each miss is told', () => {
  expect(
    scored(claim('Tim', 'Ada Brel', 'the lake had frozen over'), claim(null, 'critics', 'critics')).misses,
  ).toEqual([
    'speaker: Ada Brel: the lake had frozen over — given to Tim',
    'statement missed: Ada Brel: who had skated',
    'statement missed: —: Snow fell',
    'statement extra: —: critics',
  ]);
});
