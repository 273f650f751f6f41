import { expect, test } from 'vitest';
import { namingsOf, silencesIn } from '../../src/edition/silence.ts';
import type { PublishedArticle } from '../../src/model/edition.ts';
import type { Event } from '../../src/model/event.ts';

const article = (day: string | null, more: Partial<PublishedArticle> = {}): PublishedArticle =>
  ({
    ...{ id: day ?? 'undated', language: 'en', text: '', sentences: [] },
    published: day === null ? null : { edtf: day, min: day, max: day, basis: 'stated' },
    ...more,
  }) as PublishedArticle;
const flood = { date: { edtf: '2031-05', min: '2031-05-01', max: '2031-05-31', basis: 'stated' } } as Event;
const nobody = () => false;
const silenceOf = (articles: PublishedArticle[], event: Pick<Event, 'date'>, isNamed: (id: string) => boolean) =>
  silencesIn(articles)(event, isNamed);

test('who came out before it could not have told it', () => {
  expect(silenceOf([article('2031-04-30')], flood, nobody)).toBe('before');
  expect(silenceOf([article('2031-05-01')], flood, nobody)).toBe('absent');
  expect(silenceOf([article(null)], flood, nobody)).toBe('absent');
  expect(silenceOf([article('2031-04-30'), article('2031-06-01')], flood, nobody)).toBe('absent');
  expect(silenceOf([article('2031-04-30')], { date: null }, nobody)).toBe('absent');
  const inferred = { edtf: '../2031-04', min: '0000-01-01', max: '2031-04-30', basis: 'inferred' as const };
  expect(silenceOf([article('2031-04-30'), article('b', { published: inferred })], flood, nobody)).toBe(
    'perhaps-before',
  );
});

test('who may have come out before it is not silent about it, unless the text names it', () => {
  const from = (min: string, basis: 'inferred' | 'stated') =>
    article('x', { published: { edtf: `${min}/2031-12`, min, max: '2031-12-31', basis } });
  expect(silenceOf([from('2031-02-07', 'inferred')], flood, nobody)).toBe('perhaps-before');
  expect(silenceOf([from('2031-02-07', 'inferred')], flood, () => true)).toBe('named');
  expect(silenceOf([from('2031-05-01', 'inferred')], flood, nobody)).toBe('absent');
  // A month that is stated is no guess: it was found nowhere in it.
  expect(silenceOf([from('2031-02-07', 'stated')], flood, nobody)).toBe('absent');
  expect(silenceOf([from('2031-02-07', 'inferred'), article('2031-06-01')], flood, nobody)).toBe('absent');
});

test('what nobody read is not silent, and an editor who states its events has read it', () => {
  expect(silenceOf([article('2031-06-01', { language: 'fi' })], flood, nobody)).toBe('unread');
  expect(silenceOf([article('2031-06-01', { language: 'fi', stated: [] })], flood, nobody)).toBe('absent');
  expect(silenceOf([article('2031-06-01'), article('2031-06-02', { language: 'fi' })], flood, nobody)).toBe('absent');
});

test('an event is named in passing by the word that tells it alone, beside those who took part', () => {
  const sentences = (text: string) =>
    [...text.matchAll(/[^.]+\./g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      block: 0,
      first: 0,
      last: 0,
    }));
  const held = (id: string, text: string) => article('2031-06-01', { id, text, sentences: sentences(text) });
  const articles = [
    held('a', 'Norra annexed Brink. It was quick.'),
    held('b', 'Norra and Brink trade again. After the annexation of the coast nobody had.'),
    held('c', 'An annexation would be costly. Norra knows.'),
    held('d', 'Norra and Brink held a meeting.'),
  ];
  const mention = (name: string) =>
    articles.flatMap((a) => {
      const start = a.text.indexOf(name);
      return start < 0
        ? []
        : [{ article: a.id, mentions: [{ start, end: start + name.length, exact: name, form: 'name' as const }] }];
    });
  const actors = ['Norra', 'Brink'].map((name) => ({ id: name, name, mentions: mention(name) }));
  const span = { start: 0, end: 10, exact: 'annexation' };
  const event = (id: string, trigger: string, label: string) =>
    ({
      id,
      label,
      participants: ['Norra', 'Brink'],
      reports: [{ article: 'a', triggers: [{ ...span, exact: trigger }], mentions: [span] }],
    }) as Event;
  const events = [
    event('annexation', 'annexation', 'Norra’s annexation of Brink'),
    event('first', 'meeting', 'A meeting of Norra and Brink'),
    event('second', 'meeting', 'A meeting of Norra and Brink'),
  ];
  const found = namingsOf({ articles, actors, events } as unknown as Parameters<typeof namingsOf>[0]);
  expect([...found].map(([id, of]) => [id, [...of]])).toEqual([['annexation', ['b']]]);
  expect(silenceOf([articles[1]!], flood, (id) => found.get('annexation')!.has(id))).toBe('named');
});
