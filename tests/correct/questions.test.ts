import { describe, expect, it } from 'vitest';
import { holdingOf } from '../../src/add/holding.ts';
import { answersTo } from '../../src/correct/answers.ts';
import { questionsOf } from '../../src/correct/questions.ts';
import { linkLastingly } from '../../src/link/index.ts';
import type { Doubt } from '../../src/model/doubt.ts';
import type { Edition } from '../../src/model/edition.ts';

const span = (exact: string, start = 0) => ({ start, end: start + exact.length, exact });
const speaker = (exact: string, start: number): Doubt => ({
  kind: 'speaker',
  article: 'pier',
  span: span(exact, start),
  what: '',
  todo: '',
});
const claim = (exact: string, start: number, label: string | null, more: object = {}) => ({
  id: `c${start}`,
  article: 'pier',
  speaker: null,
  speakerLabel: label,
  quotes: [span(exact, start)],
  content: [],
  group: `g${start}`,
  event: null,
  ...more,
});
const edition = (doubts: Doubt[], more: object = {}) =>
  ({
    doubts,
    claims: [],
    groups: [],
    events: [],
    actors: [{ id: 'ida', names: ['Ida Brandt', 'Brandt'], mentions: [] }],
    ...more,
  }) as unknown as Edition;
const long = 'The pier will not be sold';

describe('questionsOf', () => {
  it.each(['dam-dispute', 'many-scripts'])(
    'asks no more than one question an article of the edition %s',
    async (name) => {
      const { articles, knowledge, ledger } = await holdingOf(`tests/fixtures/${name}/seeds`);
      const linked = linkLastingly(
        articles.map((a) => a.reading()),
        knowledge,
        ledger,
      ).edition;
      const { asked, listed } = questionsOf(linked);
      const times = Map.groupBy(asked, (d) => d.article);
      expect([...times.values()].filter((list) => list.length > 1)).toEqual([]);
      expect(asked.length + listed.length).toBe(linked.doubts.length);
      // Each can be answered by a key.
      for (const d of asked) expect(answersTo(d, linked, { who: 'E', when: '2031-05-06' })).not.toEqual([]);
    },
  );

  it('asks first what changes most', () => {
    const doubts = [speaker(long, 10), speaker(long, 50), speaker(long, 90)];
    const { asked } = questionsOf(
      edition(doubts, {
        claims: [
          claim(long, 10, null),
          claim(long, 50, null, { event: 'sale' }),
          claim(long, 90, null, { group: 'many' }),
        ],
        groups: [{ id: 'many', claims: ['c90', 'd', 'e', 'f', 'g'] }],
        events: [{ id: 'sale', rank: 'main', reports: [] }],
      }),
    );
    expect(asked.map((d) => d.span!.start)).toEqual([90, 50, 10]);
  });

  it('asks ten at most and lists the rest', () => {
    const doubts = Array.from({ length: 14 }, (_, i) => speaker(long, i * 40));
    const { asked, listed } = questionsOf(
      edition(doubts, { claims: doubts.map((d) => claim(long, d.span!.start, null)) }),
    );
    expect([asked.length, listed.length]).toEqual([10, 4]);
  });

  it.each([
    ['a term in quotation marks', 'frank talks', null],
    ['somebody whom the text doesn’t name', long, 'a fisherman of Brandt’s crew'],
    ['a body that belongs to somebody', long, 'Brandt’s office'],
    ['somebody in general', long, 'the crowd'],
  ])('lists without a question: %s', (_, words, label) => {
    expect(questionsOf(edition([speaker(words, 5)], { claims: [claim(words, 5, label)] })).asked).toEqual([]);
  });

  it('asks where the text names several', () => {
    const claims = [claim(long, 5, 'Ida Brandt and the mayor')];
    expect(questionsOf(edition([speaker(long, 5)], { claims })).asked).toHaveLength(1);
  });

  it('asks for the day of a main event, not of a smaller one', () => {
    const undated: Doubt = { kind: 'undated', article: 'pier', span: span('sold', 5), what: '', todo: '' };
    const events = (rank: string) => [
      { id: 'sale', rank, participants: [], reports: [{ article: 'pier', triggers: [span('sold', 5)], mentions: [] }] },
    ];
    expect(questionsOf(edition([undated], { events: events('main') })).asked).toHaveLength(1);
    expect(questionsOf(edition([undated], { events: events('minor') })).asked).toHaveLength(0);
  });
});
