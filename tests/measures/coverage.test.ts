import { expect, test } from 'vitest';
import { asked, factSheet, leftOut } from '../../src/measures/coverage/factSheet.ts';
import { coverageBrief, coverageSays } from '../../src/measures/coverage/sentence.ts';
import { eventSheet } from '../../src/measures/coverage/sheet.ts';
import type { Event, Report } from '../../src/model/event.ts';
import { compared, measure, told } from './laidOut.ts';

// Three sources on a fire: the herald saw it, the post has it from the mayor, the globe is silent and held only in part.
const m = measure({
  articles: [
    { id: 'a', source: 'herald', text: 'The mill at Ostrin burned on Monday. Nobody was hurt, the mayor said.' },
    { id: 'b', source: 'post', text: 'The mayor said that the mill burned. The fire was a warning, she added.' },
    { id: 'c', source: 'globe', text: 'The harvest is late.', holds: 'excerpt' },
  ],
  claims: [
    { article: 'a', says: 'Nobody was hurt', by: 'the mayor', event: 'fire', group: 'unhurt' },
    { article: 'b', says: 'the mill burned', by: 'The mayor', event: 'fire', group: 'burned' },
    { article: 'b', says: 'The fire was a warning', by: 'she', event: 'fire', group: 'warning' },
  ],
  groups: [
    { id: 'unhurt', label: 'Nobody was hurt', speaker: null, speakerLabel: 'the mayor', event: 'fire', claims: ['c0'] },
    { id: 'warning', label: 'a warning', speaker: null, speakerLabel: 'she', event: 'fire', claims: ['c2'] },
  ],
  events: (span): Event[] => {
    const report = (article: string, sentence: string, trigger: string, place: string | null): Report => ({
      ...{ article, lead: true, date: null, participants: [], status: 'happened' as const, format: null },
      mentions: [span(article, sentence)],
      triggers: [span(article, trigger)],
      place: place === null ? null : span(article, place),
    });
    return [
      {
        ...{ id: 'fire', type: 'REPORT', label: 'The mill burns', name: null, date: null, place: 'Ostrin' },
        ...{ participants: [], status: 'happened', rank: 'main', partOf: null, parts: [] },
        reports: [
          report('a', 'The mill at Ostrin burned on Monday.', 'burned', 'Ostrin'),
          report('b', 'The mayor said that the mill burned.', 'burned', null),
        ],
      },
    ];
  },
});

test('an event is told in the outlet’s voice, attributed, or not found', () => {
  expect(told(m.coverage.events, 'fire')).toEqual(['herald 1+0', 'post 0+1']);
  expect(m.coverage.events[0]!.cells[1]!.to).toEqual(['The mayor']);
  expect(m.coverage.events[0]!.cells[0]!.evidence[0]!.span.exact).toBe('The mill at Ostrin burned on Monday.');
});

test('its facts and statements each have a row', () => {
  const facts = m.coverage.facts['fire']!;
  expect(facts.map((f) => `${f.kind} ${f.label}`)).toEqual([
    'place Ostrin',
    'claim Nobody was hurt',
    'claim a warning',
  ]);
  expect(told(facts, 'place:ostrin')).toEqual(['herald 1+0']);
  expect(told(facts, 'warning')).toEqual(['post 0+1']);
});

const near = measure({
  articles: [
    { id: 'a', source: 'herald', text: 'Ann Roe met Bo Lund by video link in Ostrin on 3 May 2031.' },
    {
      id: 'b',
      source: 'post',
      text: 'Ann Roe and Bo Lund spoke again. Their meeting was short. It was held online from Ostrin.\n\nCy Dahl was away.',
    },
  ],
  actors: ['Ann Roe', 'Bo Lund', 'Cy Dahl'].map((name) => ({
    ...{
      id: name,
      name,
      kind: 'person' as const,
      known: false,
      country: null,
      wikidata: null,
      names: [name],
      offices: [],
    },
    mentions: [
      { article: 'a', at: 'Ann Roe met Bo Lund by video link in Ostrin on 3 May 2031.'.indexOf(name) },
      {
        article: 'b',
        at: 'Ann Roe and Bo Lund spoke again. Their meeting was short. It was held online from Ostrin.\n\nCy Dahl was away.'.indexOf(
          name,
        ),
      },
    ]
      .filter((m) => m.at >= 0)
      .map(({ article, at }) => ({
        article,
        mentions: [{ start: at, end: at + name.length, exact: name, form: 'name' as const }],
      })),
  })),
  events: (span): Event[] => {
    const report = (article: string, sentence: string, more: Partial<Report>): Report => ({
      ...{ article, lead: true, date: null, place: null, participants: [], status: 'happened' as const, format: null },
      ...{ mentions: [span(article, sentence)], triggers: [] },
      ...more,
    });
    return [
      {
        ...{ id: 'talks', type: 'CONSULT', label: 'Talks', name: null, date: null, place: 'Ostrin' },
        ...{
          participants: ['Ann Roe', 'Bo Lund', 'Cy Dahl'],
          status: 'happened',
          rank: 'main',
          partOf: null,
          parts: [],
        },
        reports: [
          report('a', 'Ann Roe met Bo Lund by video link in Ostrin on 3 May 2031.', {
            place: span('a', 'Ostrin'),
            format: { value: 'virtual', span: span('a', 'video link') },
          }),
          report('b', 'Their meeting was short.', {}),
        ],
      },
    ];
  },
});

test('a report’s antecedents and its next sentence name people, place and way of meeting too, the rest of the article doesn’t', () => {
  const facts = near.coverage.facts['talks']!;
  expect(facts.map((f) => [f.id, ...told(facts, f.id)])).toEqual([
    ['place:ostrin', 'herald 1+0', 'post 1+0'],
    ['format:virtual', 'herald 1+0', 'post 1+0'],
    ['participant:Ann Roe', 'herald 1+0', 'post 1+0'],
    ['participant:Bo Lund', 'herald 1+0', 'post 1+0'],
  ]);
});

test('a source of which only an excerpt is held is known as such', () => {
  expect(m.columns.map((c) => `${c.id} ${c.excerpts} of ${c.articles.length}`)).toEqual([
    'globe 1 of 1',
    'herald 0 of 1',
    'post 0 of 1',
  ]);
});

// The herald dates the fire itself, the post only how long the mill had stood; the globe is another day's witness.
const dated = (sources: string[], day: string) =>
  compared({
    articles: sources.map((id) => ({ id, source: id, text: 'The mill burned on Monday. It was built in 1901.' })),
    events: (span): Event[] => [
      {
        ...{ id: 'fire', type: 'REPORT', label: 'The mill burns', name: null, place: null, participants: [] },
        ...{ status: 'happened', rank: 'main', partOf: null, parts: [] },
        date: { edtf: '2031-05-03', min: '2031-05-03', max: '2031-05-03', basis: 'relative', end: null } as never,
        reports: sources.map((article, i) => ({
          ...{ article, lead: true, participants: [], status: 'happened' as const, format: null, place: null },
          ...{ mentions: [span(article, 'The mill burned on Monday.')], triggers: [] },
          date: {
            ...(i === 0
              ? { edtf: '2031-05-03', min: '2031-05-03', max: '2031-05-03' }
              : { edtf: day, min: `${day}-01-01`, max: `${day}-12-31` }),
            ...{ basis: 'stated' as const, ...span(article, i === 0 ? 'Monday' : '1901') },
          },
        })),
      },
    ],
  });

test('a day that can’t be the event’s is no row of when, unless the sources differ on it', () => {
  const when = (c: ReturnType<typeof dated>) => factSheet(c, c.edition.events[0]!).rows.map((r) => r.label);
  expect(when(dated(['herald', 'post'], '1901'))).toEqual(['3 May 2031']);
  expect(when(dated(['herald', 'post'], '2031'))).toEqual(['3 May 2031', '2031']);
  expect(asked(factSheet(dated(['herald', 'post'], '1901'), dated(['herald'], '1901').edition.events[0]!))).toEqual([
    'when',
  ]);
});

test('of very many days those stand in the table that most sources tell, and the others are counted', () => {
  const c = dated(['herald', 'post'], '2031');
  const [event] = c.edition.events;
  const [one] = c.measures.coverage.facts[event!.id]!.filter((f) => f.kind === 'date');
  const told = (n: number) => ({ ...one!, id: `day-${n}`, value: `20${n}`, cells: n === 59 ? one!.cells : [] });
  const facts = { [event!.id]: Array.from({ length: 50 }, (_, i) => told(10 + i)) };
  const crowd = { ...c, measures: { ...c.measures, coverage: { ...c.measures.coverage, facts } } };
  const sheet = factSheet(crowd, event!);
  expect([sheet.rows.length, leftOut(crowd, event!, sheet)]).toEqual([40, 10]);
  expect(sheet.rows.at(-1)!.label).toBe('2059');
  expect(leftOut(c, event!, factSheet(c, event!))).toBe(0);
});

test('of two sources both tell an event, of three more than one', () => {
  expect(coverageSays(dated(['herald', 'post'], '1901'))).toBe(
    'The one event is told by both sources. That event: The mill burns.',
  );
  expect(coverageBrief(dated(['herald', 'post'], '1901'))).toBe('The one event told by both sources: The mill burns');
  expect(coverageBrief(dated(['herald', 'post', 'globe'], '1901'))).toBe(
    'The one event told by more than one source; by all three sources: The mill burns',
  );
});

test('of articles that are one text all but the first are reprints', () => {
  const text = `The mill burned on Monday. ${Array.from({ length: 60 }, (_, i) => `Beam ${i} fell into yard ${i * 7}.`).join(' ')}`;
  const aside = (n: number) => {
    const ids = ['a', 'b', 'c'].slice(0, n);
    const c = compared({
      articles: ids.map((id) => ({ id, source: id, text })),
      events: (span): Event[] => [
        {
          ...{ id: 'fire', type: 'REPORT', label: 'The mill burns', name: null, date: null, place: null },
          ...{ participants: [], status: 'happened', rank: 'main', partOf: null, parts: [] },
          reports: ids.map((article) => ({
            ...{ article, lead: true, date: null, participants: [], status: 'happened' as const, format: null },
            ...{ place: null, mentions: [span(article, 'The mill burned on Monday.')], triggers: [] },
          })),
        },
      ],
    });
    return eventSheet(c, c.measures.coverage.events, 'x').rows[0]!.aside;
  };
  expect(aside(1)).toBe('date not stated');
  expect(aside(2)).toBe('date not stated; two articles, one text: one is a reprint');
  expect(aside(3)).toBe('date not stated; three articles, one text: two are reprints');
});
