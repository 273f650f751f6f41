import { expect, test } from 'vitest';
import type { EditionIndex } from '../../src/edition/indexes.ts';
import { standingOfClaims } from '../../src/edition/standing.ts';
import type { Claim, ClaimGroup } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { inShort } from '../../src/view/inShort.ts';
import { toldOf } from '../../src/view/told.ts';

// Two papers on one meeting; the Herald quotes one line three times, and an expert who has nothing to do with the meeting.
const texts: Record<string, string> = {
  herald:
    'Roe met Lund. Both agreed to “keep the gates open for all”, a statement said. Roe urged to “keep the gates open for all”. The dam is old. Experts say rain is late.',
  post: 'Lund has hope. Roe met Lund. Lund said the water was low.',
};
const at = (article: string, exact: string, from = 0) => {
  const start = texts[article]!.indexOf(exact, from);
  return { start, end: start + exact.length, exact };
};
const claim = (id: string, article: string, said: string, more: Partial<Claim> = {}, from = 0): Claim =>
  ({
    ...{ id, article, kind: 'indirect', speaker: null, speakerLabel: null, source: [], cue: [], quotes: [], via: null },
    ...{ cueLemma: null, cueClass: null, denied: false, event: 'meeting', group: id },
    content: [at(article, said, from)],
    ...more,
  }) as Claim;
const line = '“keep the gates open for all”';
const quote = (from: number) => ({ quotes: [at('herald', 'keep the gates open for all', from)] });
const claims = [
  claim('both', 'herald', line, {
    speakerLabel: 'Both',
    ...quote(0),
    via: { label: 'a statement', speaker: null, source: [] },
  }),
  claim('statement', 'herald', `Both agreed to ${line}`, { speakerLabel: 'a statement', ...quote(0) }),
  claim('roe', 'herald', line, { speaker: 'roe', ...quote(80) }, 80),
  claim('rain', 'herald', 'rain is late', { speaker: 'experts' }),
  claim('hope', 'post', 'Lund has hope', { speaker: 'lund' }),
  claim('low', 'post', 'the water was low', { speaker: 'lund' }),
];
const groups: ClaimGroup[] = [
  ...claims.map((c) => ({ id: c.id, claims: [c.id] })),
  { id: 'shared', claims: ['low', 'roe'] },
]
  .filter((g) => g.id !== 'low' && g.id !== 'roe')
  .map((g) => ({ ...g, label: '', speaker: null, speakerLabel: null, event: 'meeting' }));
const sentences = (text: string) =>
  [...text.matchAll(/[^.]+\./g)].map((m) => ({ start: m.index, end: m.index + m[0].length, block: 0 }));
const event = {
  id: 'meeting',
  participants: ['roe', 'lund'],
  reports: ['herald', 'post'].map((article) => ({
    article,
    mentions: [at(article, 'Roe met Lund')],
    participants: [],
  })),
} as unknown as Event;
const outlets = ['herald', 'post'].map((id) => ({ id, name: id }));
const index = {
  telling: outlets,
  article: new Map(Object.entries(texts).map(([id, text]) => [id, { text, sentences: sentences(text) }])),
  claim: new Map(claims.map((c) => [c.id, c])),
  groupsOfEvent: new Map([['meeting', groups]]),
  actor: new Map(['roe', 'lund'].map((id) => [id, { id, kind: 'person', mentions: [] }])),
  actorsOfArticle: new Map(),
  standingsOfEvent: () => new Map(outlets.map((o) => [o.id, 'own'])),
  textsOf: () => [['herald'], ['post']],
  standingsOfGroup: (g: ClaimGroup) =>
    new Map(
      g.claims.map((id) => [
        claims.find((c) => c.id === id)!.article,
        standingOfClaims([claims.find((c) => c.id === id)!]),
      ]),
    ),
  disagreementsOfEvent: new Map(),
  developmentsOfEvent: new Map(),
} as unknown as EditionIndex;

test('what several sources tell stands first, what one article repeats is one line, and what has nothing to do with it is apart', () => {
  const { shared, single, besides } = toldOf(event, index);
  const ids = (lines: typeof shared) => lines.map((l) => l.groups.map((g) => g.id).join(' + '));
  expect(ids(shared)).toEqual(['shared + both + statement']);
  expect(ids(single)).toEqual(['hope']);
  expect(ids(besides)).toEqual(['rain']);
  expect([...shared[0]!.standings.keys()].sort()).toEqual(['herald', 'post']);
});

test('what one sentence says of one speaker in two breaths is one line, in the wording that runs over both', () => {
  const whole = 'Roe hoped for rain, stressing the need for dams.';
  const said = (id: string, content: string): Claim => {
    const start = whole.indexOf(content);
    return {
      ...claim(id, 'herald', 'Roe'),
      source: [{ start: 0, end: 3, exact: 'Roe' }],
      content: [{ start, end: start + content.length, exact: content }],
    };
  };
  const both = [said('hoped', 'rain'), said('need', 'the need for dams')];
  const own = both.map((c) => ({
    id: c.id,
    claims: [c.id],
    label: '',
    speaker: null,
    speakerLabel: null,
    event: 'meeting',
  }));
  const { single, besides } = toldOf(event, {
    ...index,
    article: new Map([['herald', { text: whole, sentences: [{ start: 0, end: whole.length, block: 0 }] }]]),
    claim: new Map(both.map((c) => [c.id, c])),
    groupsOfEvent: new Map([['meeting', own]]),
    standingsOfGroup: () => new Map([['herald', 'attributed']]),
  } as unknown as EditionIndex);
  expect([...single, ...besides].map((l) => l.groups.map((g) => g.id))).toEqual([['need', 'hoped']]);
});

test('in short: a figure that moved is told from its first to its last, and nobody is said to differ on nothing', () => {
  const moved = (...values: string[]) =>
    inShort(event, {
      ...index,
      developmentsOfEvent: new Map([
        ['meeting', [{ about: 'How many died', sides: values.map((value) => ({ value })) }]],
      ]),
    } as unknown as EditionIndex);
  expect(moved('At least 9 people', '14 people')).toBe(
    'Both sources tell it. No point was found on which they contradict each other. How many died moved as reports came in: at least 9 people, then 14 people.',
  );
  expect(moved('9', '14', '20', '31')).toContain('came in: 9, …, then 31.');
});

test('in short: who tells it, and on what they differ', () => {
  expect(inShort(event, index)).toBe('Both sources tell it. No point was found on which they differ.');
  const sided = (about: string, ...articles: string[]) => ({
    about,
    sides: articles.map((article) => ({ evidence: [{ article }] })),
  });
  const found = (...all: ReturnType<typeof sided>[]) =>
    inShort(event, {
      ...index,
      outletOf: (id: string) => ({ id, name: id }),
      disagreementsOfEvent: new Map([['meeting', all]]),
    } as unknown as EditionIndex);
  const differ = (...about: string[]) => found(...about.map((a) => sided(a, 'herald', 'post')));
  expect(differ('The number of boats', 'The day')).toBe(
    'Both sources tell it. They differ on the number of boats and the day.',
  );
  // A text that both print is one text.
  expect(inShort(event, { ...index, textsOf: () => [['herald', 'post']] })).toMatch(
    /^Both sources tell it, all in one text\. No point/,
  );
  expect(differ('One', 'Two', 'Three', 'Four', 'Five')).toBe(
    'Both sources tell it. They differ on one, two, three and two other points.',
  );
  // What one of them gives in two ways, no two differ on.
  expect(found(sided('The day', 'herald', 'post'), sided('Who said it', 'post', 'post'))).toMatch(
    /They differ on the day\. Post puts one point in two ways\.$/,
  );
  expect(found(sided('Who said it', 'post', 'post'))).toMatch(
    /No point was found on which they differ\. Post puts one point in two ways\.$/,
  );
});
