import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { findDisagreements } from '../../src/link/disagreements/index.ts';
import type { Claim, ClaimGroup } from '../../src/model/claim.ts';
import type { Development, Disagreement } from '../../src/model/disagreement.ts';
import type { Event, Report } from '../../src/model/event.ts';
import { type Span, spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);

/** What a report takes from its article: a function from words to where they stand, and the dates that were read. */
interface Told {
  words(these: string): Span;
  dated(these: string): Report['date'];
}
type Tells = (told: Told) => Partial<Report>;

/** One event as two or more articles report it: the texts are read, what belongs to the event is laid out by hand. */
function reported(texts: Record<string, string>, tells: Tells = () => ({}), own: Partial<Event> = {}) {
  const readings = Object.entries(texts).map(([id, text]) => extract(readArticle(`${id}.md`, text), knowledge));
  const actors = linkActors(readings, knowledge);
  const reports = readings.map(({ article: { id, text, sentences }, dates }): Report => {
    const words = (these: string): Span => {
      const start = text.indexOf(these);
      return spanOf(text, start, start + these.length);
    };
    return {
      ...{ article: id, lead: true, date: null, place: null, participants: [], status: 'happened', format: null },
      mentions: sentences.map((s) => spanOf(text, s.start, s.end)),
      triggers: [],
      ...tells({ words, dated: (these) => dates.find((d) => d.exact === these) ?? null }),
    };
  });
  const event: Event = {
    ...{ id: 'e', type: 'CONSULT', label: 'They meet', name: null, date: null, place: null, status: 'happened' },
    ...{ participants: actors.actors.map((a) => a.id), rank: 'main', partOf: null, parts: [], reports },
    ...own,
  };
  return findDisagreements(readings, actors, [event], [], []);
}
/** Each disagreement as its kind and what its sides say. */
const sides = (found: readonly (Disagreement | Development)[]) =>
  found.map((d) => [d.kind, ...d.sides.map((s) => s.value)]);

describe('when', () => {
  const on =
    (...days: string[]): Tells =>
    ({ dated }) => ({ date: days.map(dated).find((d) => d !== null) ?? null });

  test('two days cannot both be right, and each side rests on its words', () => {
    const found = reported(
      { a: 'The choirs met on 3 May 2031.', b: 'The choirs met on 7 May 2031.' },
      on('3 May 2031', '7 May 2031'),
    );
    expect(found).toMatchObject([
      {
        ...{ id: 'e-date', kind: 'date', event: 'e', actor: null, explained: null },
        sides: [
          { evidence: [{ article: 'a', span: { exact: '3 May 2031' } }] },
          { evidence: [{ article: 'b', span: { exact: '7 May 2031' } }] },
        ],
      },
    ]);
  });
  test.each([['a day and its month', 'in May 2031', 'May 2031']])('%s agree', (_, when, words) => {
    const texts = { a: 'The choirs met on 3 May 2031.', b: `The choirs met ${when}.` };
    expect(reported(texts, on('3 May 2031', words))).toEqual([]);
  });
  test('two days in a row that are both written out are two', () => {
    const texts = {
      a: 'The choirs met on 3 May 2031.',
      b: 'The choirs met on 4 May 2031.',
      c: 'They met on 3 May 2031.',
    };
    const [found] = reported(texts, on('3 May 2031', '4 May 2031'));
    expect(found!.sides.map((s) => s.evidence.map((e) => e.article))).toEqual([['a', 'c'], ['b']]);
  });
  test('a day without its year is of the year that its article is mainly about', () => {
    const texts = {
      a: '---\npublished: null\n---\nThe choirs met on 3 May.',
      b: 'The choirs met on 3 May 2031.',
    };
    const yearless: Tells = ({ words, dated }) => ({
      date: dated('3 May 2031') ?? {
        ...words('3 May'),
        ...{ edtf: 'XXXX-05-03', min: '0000-01-01', max: '9999-12-31', basis: 'stated' },
      },
      lead: true,
    });
    const year = (y: string): Partial<Event> => ({
      date: { edtf: `${y}-05-03`, min: `${y}-05-03`, max: `${y}-05-03`, basis: 'stated' },
    });
    expect(reported(texts, yearless, year('2031'))).toEqual([]);
    expect(sides(reported(texts, yearless, year('2024')))).toHaveLength(1);
  });
});

describe('how', () => {
  const format: Tells = ({ words }) => {
    const virtual = words('by video');
    return {
      format:
        virtual.start >= 0 ? { value: 'virtual', span: virtual } : { value: 'in person', span: words('in person') },
    };
  };
  test('in person and by video exclude each other', () => {
    const found = reported({ a: 'The choirs met in person.', b: 'The choirs met by video.' }, format);
    expect(sides(found)).toEqual([['format', 'in person', 'virtual']]);
  });
  test('two who say the same agree', () => {
    expect(reported({ a: 'The choirs met by video.', b: 'The choirs sang by video.' }, format)).toEqual([]);
  });
});

describe('where', () => {
  const inPlace = (a: string, b: string) =>
    reported({ a: `The choirs met in ${a}.`, b: `The choirs met in ${b}.` }, ({ words }) => ({
      place: [a, b].map(words).find((s) => s.start >= 0)!,
    }));
  test('two capitals are two places, and so are two countries', () => {
    expect(sides(inPlace('Oslo', 'Lima'))).toEqual([['place', 'Oslo', 'Lima']]);
    expect(sides(inPlace('Norway', 'Peru'))).toEqual([['place', 'Norway', 'Peru']]);
  });
  test('a capital lies in its own country, and in no other', () => {
    expect(inPlace('Oslo', 'Norway')).toEqual([]);
    expect(sides(inPlace('Oslo', 'Peru'))).toEqual([['place', 'Oslo', 'Peru']]);
  });
  test('an article before a name makes no other place of it', () => {
    expect(inPlace('the Gambia', 'Gambia')).toEqual([]);
  });
  test('a place that may lie anywhere is compared with none', () => {
    expect(inPlace('Oslo', 'Upper Wexmoor')).toEqual([]);
  });
});

describe('how many', () => {
  const counted = (a: string, b: string) => sides(reported({ a: `${a}.`, b: `${b}.` }));
  test('two counts of one thing differ', () => {
    expect(counted('The storm sank 40 ferries', 'The storm sank 60 ferries')).toEqual([
      ['number', '40 ferries', '60 ferries'],
    ]);
    expect(counted('The storm sank four ferries', 'The storm sank 6 ferries')).toHaveLength(1);
  });
  test('counts of different things are not compared', () => {
    expect(counted('The storm sank 40 ferries', 'The storm killed 60 people')).toEqual([]);
    expect(counted('The storm sank 40 old ferries', 'The storm sank 60 new ferries')).toEqual([]);
  });
  test.each([
    ['at least', 'The storm sank at least 40 ferries', 'The storm sank 60 ferries'],
    ['up to', 'The storm sank up to 60 ferries', 'The storm sank 40 ferries'],
    ['about', 'The storm sank about 40 ferries', 'The storm sank 44 ferries'],
  ])('“%s” agrees with what it allows', (_, a, b) => expect(counted(a, b)).toEqual([]));
  test('“about” a number does not allow half as many again', () => {
    expect(counted('The storm sank about 40 ferries', 'The storm sank 60 ferries')).toHaveLength(1);
  });
  test.each([
    ['one is an article as often as a count', 'The storm sank one of the ferries', 'The storm sank 60 ferries'],
    ['one thing is none of many', 'The storm sank one ferries', 'The storm sank 60 ferries'],
    ['a year is no count', 'They rebuilt the 1953 ferries', 'They rebuilt the 60 ferries'],
    ['a sum of money is no count', 'The board paid for $40 tickets', 'The board paid for $60 tickets'],
    ['what is measured is rounded', 'They sailed 40 miles', 'They sailed 44 miles'],
    ['a number before a single thing names it', 'They closed pier 40 gate', 'They closed pier 60 gate'],
    ['a number before an adjective alone counts nothing', 'Ferry 40 was late', 'Ferry 60 was late'],
  ])('%s', (_, a, b) => expect(counted(a, b)).toEqual([]));
  test('only the sentences that tell the event are counted', () => {
    const texts = { a: 'The storm sank 40 ferries.', b: 'The storm hit. An older storm sank 60 ferries.' };
    expect(
      reported(texts, ({ words }) => ({
        mentions: ['The storm sank 40 ferries.', 'The storm hit.'].map(words).filter((s) => s.start >= 0),
      })),
    ).toEqual([]);
    expect(reported(texts, ({ words }) => ({ mentions: [words('ferries')] }))).toEqual([]);
  });
  test.each([
    [
      'the dead, the hurt and those on board',
      'Seven people died and 51 people were hurt',
      'A tram with 60 people on board overturned',
    ],
    ['the hurt and those on board', '25 people were hurt', '129 people were on board'],
    ['the hurt at two places', '25 people were hurt in Tarnby', '27 people were hurt in Wexmoor'],
    ['those who were not hurt', '25 people were hurt', '40 people were not hurt'],
    ['some of them', '25 people were hurt', 'Another 12 people were hurt'],
  ])('%s are counted apart', (_, a, b) => expect(counted(a, b)).toEqual([]));
  test('a headline counts with the word beside its number', () => {
    expect(counted('Tram crash hurts 25', '27 hurt in tram crash')).toEqual([['number', 'hurts 25', '27 hurt']]);
  });
  test('what happened to people is one thing by whatever verb', () => {
    expect(counted('The fire killed 12 people', 'Nine people died in the fire')).toHaveLength(1);
  });
  test('a count of another year is of something else', () => {
    const day = { edtf: '2031-05-03', min: '2031-05-03', max: '2031-05-03', basis: 'stated' as const };
    const texts = { a: '51 people were hurt.', b: '20 people were hurt in 2014.' };
    expect(reported(texts, undefined, { date: day })).toEqual([]);
  });
  describe('of a toll', () => {
    const on = (day: number, words: string) => `---\npublished: 2031-05-0${day}\n---\n${words}`;
    const killed = (day: number, n: number | string) => on(day, `The fire killed ${n} people.`);
    const told = (...texts: string[]) =>
      sides(reported(Object.fromEntries(texts.map((text, i) => [String.fromCharCode(97 + i), text]))));
    test('that moves from day to day is a development, in the order of publication', () => {
      expect(told(killed(4, 11), killed(3, 9))).toEqual([['development', '9 people', '11 people']]);
      expect(told(killed(3, 'at least nine'), killed(4, 11), killed(5, 11))).toEqual([
        ['development', 'at least nine people', '11 people'],
      ]);
      expect(told(on(3, 'Twelve people were missing.'), on(4, 'Five people were missing.'))).toEqual([
        ['development', 'Twelve people', 'Five people'],
      ]);
    });
    test('two numbers of one day contradict each other, and so does one that moves back', () => {
      expect(told(killed(3, 9), killed(3, 11))).toEqual([['number', '9 people', '11 people']]);
      expect(told(killed(3, 9), killed(4, 11), killed(5, 8))).toMatchObject([['number', {}, {}, {}]]);
      expect(told(killed(3, 9), 'The fire killed 11 people.')).toMatchObject([['number', {}, {}]]);
      expect(told(on(3, 'The ferry carried 40 people.'), on(4, 'The ferry carried 43 people.'))).toMatchObject([
        ['number', {}, {}],
      ]);
      expect(told(killed(3, 'at least nine'), killed(3, 11))).toEqual([]);
    });
    test.each([
      'The death toll from the fire rose to 43 on Friday.',
      'Rescuers found four bodies, bringing the death toll to 43.',
      'The death toll stood at 43 by nightfall.',
      'The fire with a death toll of 43 was out.',
      'Forty-three people died in the fire, more than first thought.',
    ])('is what it stands at: %s', (later) => {
      expect(told(killed(3, 31), on(4, later))).toMatchObject([
        ['development', '31 people', expect.stringMatching(/^(?:43|Forty-three people)$/)],
      ]);
    });
    test('what one of some of them tells is set against none, and no number that only lags behind is a step', () => {
      const killedThen = [killed(3, 80), killed(3, 84), killed(9, 85)];
      expect(told(...killedThen)).toEqual([['number', '80 people', '84 people']]);
      expect(told(killed(3, 60), killed(4, 84), killed(5, 'nearly 80'))).toEqual([
        ['development', '60 people', '84 people'],
      ]);
      expect(told(on(3, '100 people were injured.'), on(3, '18 people were critically injured.'))).toEqual([]);
      expect(told(on(3, '10 children died.'), on(3, 'Two children from Algeria died.'))).toEqual([]);
    });
    test('and nothing that it moved by or from', () => {
      expect(told(killed(3, 31), on(4, 'The death toll rose by 12 on Friday.'))).toEqual([]);
      expect(told(killed(3, 31), on(4, 'The death toll rose from 29 on Friday.'))).toEqual([]);
    });
  });
  test('the first count of a thing stands for its report', () => {
    expect(counted('The storm sank 40 ferries. Of these 10 ferries burnt', 'The storm sank 40 ferries')).toEqual([]);
  });
});

describe('in what office', () => {
  const office = (a: string, b: string) =>
    sides(
      reported({
        a: `${a} Rosa Quispe opened the fair. Rosa Quispe smiled.`,
        b: `${b} Rosa Quispe opened the fair. Rosa Quispe smiled.`,
      }),
    );
  test('one person is not minister of two fields', () => {
    expect(office('Fisheries Minister', 'Defence Minister')).toEqual([
      ['office', 'fisheries minister', 'defence minister'],
    ]);
  });
  test('a shorter title agrees with a longer one', () => {
    expect(office('Minister', 'Defence Minister')).toEqual([]);
    expect(office('Defence Minister', 'Minister')).toEqual([]);
    expect(office('Defense Minister', 'Defence Minister')).toEqual([]);
  });
  test('offices of different kinds can be held at once', () => {
    expect(office('Defence Minister', 'Party Secretary')).toEqual([]);
  });
});

describe('what a date is of', () => {
  const dated = (a: string, b: string, word: string, date: string) =>
    reported({ a, b }, ({ words, dated }) => ({
      date: dated('3 May 2031') ?? dated(date),
      triggers: [words(word)],
    })).filter((d) => d.kind === 'date');
  test('of the deed, not of what told it or of another deed', () => {
    const first = 'The two choirs parted on 3 May 2031.';
    expect(dated(first, 'The two choirs parted on 9 May 2031.', 'parted', '9 May 2031')).toHaveLength(1);
    expect(dated(first, 'A spokesman said on 9 May 2031 that they parted.', 'parted', '9 May 2031')).toEqual([]);
    expect(dated(first, 'They parted. They told it on 9 May 2031.', 'parted', '9 May 2031')).toEqual([]);
  });
  test('what is remembered from years ago is not when the news happened', () => {
    const news = '---\npublished: 2031-05-04\n---\nThe clerks seized two years ago were freed.';
    expect(dated('The clerks were freed on 3 May 2031.', news, 'freed', 'two years ago')).toEqual([]);
  });
});

describe('between whom', () => {
  const between = (a: string, b: string) =>
    sides(
      reported({ a: `The talks between ${a}.`, b: `The talks between ${b}.` }, ({ words }) => ({
        triggers: [words('talks')],
      })),
    );
  test('two full lists that each hold somebody the other lacks contradict', () => {
    expect(between('Peru, Chad and Malta ended', 'Peru, Chad and Fiji ended')).toEqual([
      ['participants', 'Peru, Chad and Malta', 'Peru, Chad and Fiji'],
    ]);
    expect(between('Peru and Malta ended', 'Peru, Chad and Fiji ended')).toHaveLength(1);
  });
  test('a list that leaves somebody out says less', () => {
    expect(between('Peru, Chad and Malta ended', 'Peru and Malta ended')).toEqual([]);
    expect(between('Peru and Malta ended', 'Peru, Chad and Malta ended')).toEqual([]);
  });
  test.each([
    ['goes on with what is not named', 'Peru, Malta and others ended', 'Peru and Fiji ended'],
    ['belongs to a genitive', 'Peru and Malta’s envoy ended', 'Peru and Fiji ended'],
    ['holds one name alone', 'Malta ended', 'Peru and Fiji ended'],
    ['begins with what is not named', 'rivals of Peru and Malta ended', 'Peru and Fiji ended'],
    ['mixes states and people', 'Rosa Quispe and Peru ended', 'Peru and Fiji ended'],
  ])('a list that %s is not a full one', (_, a, b) => expect(between(a, b)).toEqual([]));
  test('people are not compared with the states that they speak for', () => {
    expect(between('Rosa Quispe and Odd Lund ended', 'Peru and Fiji ended')).toEqual([]);
  });
  test('a list that does not follow the word at once is of something else', () => {
    const texts = {
      a: 'The talks on trade between Peru and Malta ended.',
      b: 'The talks between Peru and Fiji ended.',
    };
    expect(reported(texts, ({ words }) => ({ triggers: [words('talks')] }))).toEqual([]);
  });
});

test('a name that is likely a slip stands against the name that others print', () => {
  const met = (name: string) => `Lao water minister ${name} Phommasan met Ines Roth and Omar Haddad.`;
  const found = reported({ a: met('Bounthavy'), b: met('Bounthavy'), c: met('Bounlary') });
  expect(found.filter((d) => d.kind === 'name')).toMatchObject([
    {
      id: 'e-name',
      actor: 'bounthavy-phommasan',
      sides: [
        { value: 'Bounthavy Phommasan', evidence: [{ article: 'a' }, { article: 'b' }] },
        { value: 'Bounlary Phommasan', evidence: [{ article: 'c' }] },
      ],
    },
  ]);
});

test('a number beside the date of something else is of that', () => {
  const told = (b: string) =>
    reported({ a: 'The crash killed 12 people.', b }, () => ({}), {
      date: { edtf: '2031-05-03', min: '2031-05-03', max: '2031-05-03', basis: 'stated' } as Event['date'],
    }).filter((d) => d.kind === 'number');
  expect(told('The crash killed 14 people.')).toHaveLength(1);
  expect(told('The crash recalls one of March 2029, when a tram killed 14 people.')).toEqual([]);
});

test('a report alone contradicts itself by its numbers, unless it tells how they came about', () => {
  expect(sides(reported({ a: 'The storm sank 40 ferries. The storm sank 60 ferries.' }))).toEqual([
    ['number', '40 ferries', '60 ferries'],
  ]);
  expect(reported({ a: 'The storm sank 40 ferries. Later the storm sank 60 ferries.' })).toEqual([]);
  const talks = 'The talks between Peru and Malta ended. The talks between Peru and Chad ended.';
  expect(reported({ a: talks }, ({ words }) => ({ triggers: [words('talks')] }))).toEqual([]);
});

describe('how long', () => {
  const lasted = (a: string, b: string) => sides(reported({ a: `They made a ${a}.`, b: `They made a ${b}.` }));
  test('a visit of two days is none of three', () => {
    expect(lasted('two-day visit', '3-day visit')).toEqual([['duration', 'two-day visit', '3-day visit']]);
  });
  test('seven days are a week, and a visit is no truce', () => {
    expect(lasted('seven-day visit', '1-week visit')).toEqual([]);
    expect(lasted('two-day visit', 'three-day truce')).toEqual([]);
  });
  const went = (a: string, b: string) => sides(reported({ a, b }));
  test('talks that lasted two hours didn’t last five', () => {
    const five = 'The talks lasted five hours.';
    const differ = [['duration', 'lasted two hours', 'lasted five hours']];
    expect(went('The talks lasted two hours.', five)).toEqual(differ);
    expect(went('They held talks that lasted two hours.', five)).toEqual(differ);
    expect(went('The talks lasted more than two hours.', five)).toEqual([]);
    expect(went('The talks lasted about five hours.', five)).toEqual([]);
    expect(went('The visit lasted two days.', five)).toEqual([]);
    expect(went('The talks began two hours later.', five)).toEqual([]);
  });
  test('nor is a two-day strike one that went on for three weeks', () => {
    expect(went('They ended a two-day strike.', 'The strike went on for three weeks.')).toEqual([
      ['duration', 'two-day strike', 'went on for three weeks'],
    ]);
  });
});

describe('how strong a word', () => {
  const strong = (a: string, b: string) => sides(reported({ a: `It reached ${a}.`, b: `It reached ${b}.` }));
  test('what one calls unprecedented another calls higher', () => {
    expect(strong('an unprecedented level', 'a higher plane')).toEqual([
      ['strength', 'unprecedented level', 'higher plane'],
    ]);
  });
  test('only of one thing, and each by its strongest word', () => {
    // A quotation that goes on behind the noun, or began before the word, is closed.
    expect(strong('an “unprecedented level of trust”', 'a “still higher” plane')).toEqual([
      ['strength', 'unprecedented level', '“higher” plane'],
    ]);
    expect(strong('an unprecedented “level of trust”', 'a higher plane')).toEqual([
      ['strength', 'unprecedented “level”', 'higher plane'],
    ]);
    expect(strong('an unprecedented level', 'a higher tower')).toEqual([]);
    expect(strong('an unprecedented higher level', 'an unprecedented level')).toEqual([]);
  });
});

describe('a sentence that names two who took part, in an article that is mainly about it', () => {
  const texts = {
    a: 'Mara Holt and Ivo Brenner promised to lift the trade to unprecedented levels. The talks were held in May.',
    b: 'Mara Holt met Ivo Brenner to lift the trade to a higher level.',
    c: 'Mara Holt praised the unprecedented level of the lake. The talks were held in May.',
  };
  const told = (lead: boolean, ...ids: ('a' | 'b' | 'c')[]) =>
    sides(
      reported(Object.fromEntries(ids.map((id) => [id, texts[id]])), ({ words }) => {
        const held = words('The talks were held in May.');
        return held.start < 0 ? {} : { lead, mentions: [held] };
      }),
    ).filter(([kind]) => kind === 'strength');
  test('tells of it, too', () => {
    expect(told(true, 'a', 'b')).toEqual([['strength', 'unprecedented levels', 'higher level']]);
  });
  test('not where it is told in passing, nor with one of them alone', () => {
    expect(told(false, 'a', 'b')).toEqual([]);
    expect(told(true, 'c', 'b')).toEqual([]);
  });
});

test('disagreements of one kind about one event are told apart by a number', () => {
  const found = reported({
    a: 'The storm sank 40 ferries and killed 7 people.',
    b: 'The storm sank 60 ferries and killed 9 people.',
  });
  expect(found.map((d) => d.id)).toEqual(['e-number', 'e-number-2']);
});

describe('in what words', () => {
  /** Claims of one group, a quotation and an article each. */
  const quoted = (quotes: Record<string, string>, speakerLabel: string | null = 'Lund') => {
    const claims = Object.entries(quotes).map(
      ([article, quote]): Claim => ({
        ...{ id: article, article, kind: 'direct', speaker: null, speakerLabel, source: [], cue: [], via: null },
        ...{ cueLemma: null, cueClass: null, denied: false, event: null, group: 'g' },
        ...{ content: [spanOf(quote, 0, quote.length)], quotes: [spanOf(quote, 0, quote.length)] },
      }),
    );
    const group: ClaimGroup = {
      ...{ id: 'g', label: 'The bridge', speaker: null, speakerLabel, event: null, claims: claims.map((c) => c.id) },
    };
    const nobody = { actors: [], variants: [], unsure: [], idOf: () => null };
    return findDisagreements([], nobody, [], claims, [group]);
  };
  const said = 'We shall build the bridge before the winter comes';
  test('a word changed within a quotation is another wording', () => {
    const other = said.replace('before', 'after');
    const [found, ...none] = quoted({ a: said, b: other });
    expect(none).toEqual([]);
    expect(found).toMatchObject({ id: 'quotation-wording', about: 'What Lund said, word for word' });
    expect(found!.sides.map((s) => s.value)).toEqual([said, other]);
  });
  test('where nobody is known to speak it is a quotation all the same', () => {
    expect(quoted({ a: said, b: said.replace('before', 'after') }, null)[0]!.about).toBe('A quotation, word for word');
  });
  test.each([
    ['shorter', said.slice(said.indexOf('build'))],
    ['in other capitals', said.toUpperCase()],
    ['of other words altogether', 'Nobody has ever asked the ferrymen what they want'],
  ])('one that is %s is no other wording', (_, other) => expect(quoted({ a: said, b: other })).toEqual([]));
  test('of a few words one may be another, of two none', () => {
    expect(quoted({ a: 'build it this year', b: 'build it next year' })).toHaveLength(1);
    expect(quoted({ a: 'build it this year', b: 'never build a tower' })).toEqual([]);
    expect(quoted({ a: 'this year', b: 'next year' })).toEqual([]);
  });
  test.each([
    ['spelt otherwise', 'The U.S. will e-mail, organise and honor it', 'The US will email, organize and honour it'],
    [
      'shifted',
      'we came out of the tunnel and the brakes failed',
      'the brakes failed and nobody on the tram was warned',
    ],
    [
      'broken by the outlet',
      'It leaks," Lund said in a note. "We shall mend it by May',
      'It leaks. We shall mend it by May',
    ],
    ['without its article', 'We shall sell the bridge and the ferry soon', 'We shall sell the bridge and ferry soon'],
    [
      'of another deed to another thing',
      'We will repair the empty mill with money from the lottery',
      'We will paint the empty barn with money from the lottery',
    ],
    [
      'of another deed to another such thing',
      'sell the narrow barge as soon as the permits arrive',
      'We will rebuild the upper barge as soon as the permits arrive',
    ],
    [
      'of another promise',
      'We shall rent the empty mill against all advice',
      'We shall paint the narrow barn against all advice',
    ],
  ])('one that is %s is no other wording', (_, a, b) => expect(quoted({ a, b })).toEqual([]));
  test('of words that mean the same several may be others, as two translators choose them', () => {
    const a = 'We shall repair the old bridge and raise the toll before the winter comes';
    const b = 'We shall mend the old bridge and lift the toll before the winter comes';
    expect(quoted({ a, b })).toHaveLength(1);
  });
  test('of a long one the words that differ are shown, with those around them', () => {
    const long = `${said} and everybody on both banks has had enough of waiting for the ferry that never comes on time`;
    const [found] = quoted({ a: long, b: long.replace('enough of', 'enough from') });
    expect(found!.sides.map((s) => s.value)).toEqual([
      'banks has had enough of waiting for the ferry',
      'banks has had enough from waiting for the ferry',
    ]);
  });
  test('whoever is known by a pronoun or an article is named as a newspaper names him', () => {
    const other = said.replace('before', 'after');
    expect(quoted({ a: said, b: other }, 'He')[0]!.about).toBe('A quotation, word for word');
    expect(quoted({ a: said, b: other }, 'A clerk')[0]!.about).toBe('What a clerk said, word for word');
  });
  test('a speech is not compared word by word', () => {
    const speech = Array.from({ length: 130 }, (_, n) => `w${n}`).join(' ');
    expect(quoted({ a: speech, b: speech.replace('w60', 'x60') })).toEqual([]);
  });
});

describe('since when something is the largest', () => {
  const largest = (a: string, b: string) =>
    reported({
      a: `Norway began the largest drill ${a} on 3 May.`,
      b: `The drill that Norway began is the largest drill ${b}, it said.`,
    })
      .filter((d) => d.kind === 'strength')
      .map((d) => d.sides.map((side) => side.value));
  test.each([
    ['ever', 'since 2019'],
    ['since 2014', 'since 2019'],
    ['in decades', 'in history'],
    ['in 20 years', 'in a decade'],
    ['since the Long Frost', 'ever'],
  ])('%s is not %s', (a, b) => expect(largest(a, b)).toEqual([[`largest drill ${a}`, `largest drill ${b}`]]));
  test.each([
    ['since 2019', 'since 2019'],
    ['ever', 'in history'],
    ['in decades', 'since 1991'],
    ['in 20 years', 'since 2004'],
    ['since the Long Frost', 'in decades'],
    ['since the flood', 'since 2019'],
    ['of its kind', 'since 2019'],
  ])('%s may be %s', (a, b) => expect(largest(a, b)).toEqual([]));
});

describe('what the two signed is called', () => {
  const called = (a: string, b: string) =>
    reported(
      { a: `The ministers signed a “${a}” in Orr on 3 May.`, b: `The ministers signed a “${b}” in Orr on 3 May.` },
      ({ words }) => ({ triggers: [words('signed')] }),
    ).map((d) => [d.about, ...d.sides.map((side) => side.value)]);
  test('in two ways, each in quotation marks, is told word for word', () => {
    expect(called('charter of trust', 'promise of peace')).toEqual([
      ['What it is called, word for word', 'charter of trust', 'promise of peace'],
    ]);
  });
  test('in a part of the words is the same', () => {
    expect(called('charter of trust', 'new charter of trust')).toEqual([]);
  });
});

describe('what else the articles tell that lead with one event', () => {
  const first = { start: 0, end: 0 };
  /** Of each article its first sentence tells the event, and the rest is told beside it. */
  const beside = (texts: Record<string, string>) =>
    sides(
      reported(
        Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `The choirs met. ${text}`])),
        ({ words }) => ({ mentions: [{ ...words('The choirs met.'), ...first }] }),
      ),
    );
  test.each([
    [
      'The weavers bought two looms for 640 crowns.',
      'The weavers bought two looms for 460 crowns.',
      ['640 crowns', '460 crowns'],
    ],
    [
      'The hall cost the weavers $6.4 million to rebuild.',
      'The hall cost the weavers $4.6 million to rebuild.',
      ['$6.4 million', '$4.6 million'],
    ],
    [
      'About 200 supporters gathered outside.',
      'Several thousand supporters gathered outside.',
      ['About 200 supporters', 'Several thousand supporters'],
    ],
    ['The rehearsal lasted six hours.', 'The rehearsal took nine hours.', ['lasted six hours', 'took nine hours']],
    [
      'The court jailed Ida Holm for five years.',
      'The court jailed Ida Holm for six years in prison.',
      ['five years', 'six years in prison'],
    ],
    [
      'The tenors asked for eight weeks.',
      'The tenors had asked for seven weeks.',
      ['asked for eight weeks', 'asked for seven weeks'],
    ],
    ['The weavers bought two looms.', 'The weavers bought three iron looms.', ['two looms', 'three iron looms']],
    ['The weavers bought three iron looms.', 'The weavers bought two looms.', ['three iron looms', 'two looms']],
    ['The weavers bought 40 loom parts.', 'The weavers bought 60 loom parts.', ['40 loom parts', '60 loom parts']],
    ['The weavers bought 640\u00a0looms.', 'The weavers bought 460 looms.', ['640 looms', '460 looms']],
    [
      'The weavers bought a million looms.',
      'The weavers bought two million looms.',
      ['a million looms', 'two million looms'],
    ],
    ['The weavers bought looms for £3m.', 'The weavers bought looms for £5m.', ['£3m', '£5m']],
    ['The choir walked 30 miles from Bergen.', 'The choir walked 36 miles from Bergen.', ['30 miles', '36 miles']],
    [
      'The weavers were sentenced to five years in Bergen.',
      'The weavers were sentenced to six years in Bergen.',
      ['sentenced to five years', 'sentenced to six years'],
    ],
    [
      'The weavers bought two looms of 40 spindles.',
      'The weavers bought two looms of 60 spindles.',
      ['40 spindles', '60 spindles'],
    ],
    ['The weavers bought (in spring) two looms.', 'The weavers bought three looms.', ['two looms', 'three looms']],
    ['The weavers bought, in spring – 640 looms.', 'The weavers bought 460 looms.', ['640 looms', '460 looms']],
    [
      'The weavers bought two looms (in all nine looms).',
      'The weavers bought three looms.',
      ['two looms', 'three looms'],
    ],
    [
      'They bought two looms for the mill.',
      'The weavers bought three looms for the mill.',
      ['two looms', 'three looms'],
    ],
    [
      'The weavers purchased two looms for the mill.',
      'The weavers bought three looms for the mill.',
      ['two looms', 'three looms'],
    ],
    ['Two looms were bought by the weavers.', 'The weavers bought three looms.', ['Two looms', 'three looms']],
    ['Mayor Ida Brandes bought two looms.', 'Brandes bought three looms.', ['two looms', 'three looms']],
    ['The weaver Ida Holm bought two looms.', 'Holm bought three looms.', ['two looms', 'three looms']],
    [
      'Velsund valley weavers raised $640 in spring.',
      'Velsund valley weavers lost $460 in a rainy, windy, gloomy and dreadful harvest.',
      ['$640', '$460'],
    ],
    [
      'The weavers bought two looms.',
      'The weavers bought three looms. The weavers bought three looms.',
      ['two looms', 'three looms'],
    ],
  ])('%s', (a, b, both) => {
    expect(beside({ a, b }).map((d) => d.slice(1))).toEqual([both]);
  });
  test.each<[why: string, a: string, b: string]>([
    ['another thing is counted', 'The weavers bought two looms.', 'The weavers bought three barns.'],
    ['another did it', 'The weavers bought two looms.', 'The tanners bought three looms.'],
    ['it was done to another', 'Ida Holm was jailed for five years.', 'Olaf Brandt was jailed for six years.'],
    ['something else was done', 'The weavers bought two old looms in Bergen.', 'The weavers burnt three old looms.'],
    [
      'one knows the other number',
      'The weavers bought two looms. The tanners saw three looms.',
      'The weavers bought three looms.',
    ],
    ['a sum', 'The weavers bought two looms.', 'Altogether the weavers bought nine looms.'],
    [
      'another unit in brackets',
      'The weavers bought looms for 640 pounds.',
      'The weavers bought looms for 900 crowns (720 pounds).',
    ],
    ['a part of a name', 'The weavers bought two looms.', 'The weavers bought LM-47 looms.'],
    ['of how many', 'The choir sang 17 songs.', 'The choir sang 17 of 36 songs.'],
    ['another year', 'The weavers bought two looms in 2019.', 'The weavers bought three looms in 2025.'],
    [
      'a price that moves',
      'Shares in the weavers rose to $63 in Bergen.',
      'Shares in the weavers rose to $65 in Bergen.',
    ],
    ['a distance that is rounded', 'The choir walked 35 miles from Bergen.', 'The choir walked 36 miles from Bergen.'],
    ['one denies it', 'The weavers bought two looms.', 'The weavers did not buy three looms.'],
    ['how long ago', 'The rehearsal lasted six hours.', 'The rehearsal took place nine hours ago.'],
    ['each of another place', 'In Bergen the weavers bought two looms.', 'In Oslo the weavers bought three looms.'],
    [
      'two of one article',
      'The weavers bought two looms.',
      'The weavers bought four looms. The weavers bought three looms.',
    ],
    [
      'either of two of one article',
      'The weavers bought two looms.',
      'The weavers bought four looms in Bergen. The weavers bought five looms in Oslo.',
    ],
    [
      'one of two of one article',
      'The weavers bought two looms in Oslo.',
      'The weavers bought four looms in Bergen. The weavers bought five looms.',
    ],
    ['of another kind', 'The weavers bought two wooden looms.', 'The weavers bought three iron looms.'],
    ['a bound', 'The weavers bought more than 200 looms.', 'The weavers bought 260 looms.'],
    ['several thousand', 'The weavers bought several thousand looms.', 'The weavers bought 9,500 looms.'],
    [
      'several of another number',
      'The weavers bought several looms for 640 crowns.',
      'The weavers bought 20 looms for 640 crowns.',
    ],
    [
      'no number but an article',
      'The court jailed Ida Holm for a year and fined her 40 crowns.',
      'The court jailed Ida Holm for six years.',
    ],
    ['a price, told by a pronoun', 'Shares in the weavers rose to $63 in Bergen.', 'They rose to $75 in Bergen.'],
    ['a pronoun’s price', 'They rose to $75 in Bergen.', 'Shares in the weavers rose to $63 in Bergen.'],
    ...['stock', 'price', 'index', 'market', 'currency'].map((w): [string, string, string] => [
      `the ${w} moves`,
      `The ${w} of the weavers rose to $63 in Bergen.`,
      `The ${w} of the weavers rose to $75 in Bergen.`,
    ]),
    ['how long another lasted', 'The rehearsal lasted six hours.', 'The banquet took nine hours.'],
    ['how long what a pronoun stands for lasted', 'It lasted six hours.', 'It took nine hours.'],
    ['how long it did something else', 'The rehearsal lasted six hours.', 'The rehearsal paused for nine hours.'],
    ['what it did else', 'The rehearsal paused for nine hours.', 'The rehearsal lasted six hours.'],
    ['“took” of no length', 'The boat took 40 weavers.', 'The boat took 60 weavers.'],
    ['few and plain words', 'They use two men.', 'They use three men.'],
    ['two words in common', 'Velsund weavers raised $640.', 'Velsund weavers lost $460.'],
    [
      'plain words in common',
      'The new people of the town found $640 that day.',
      'The new people of the town wanted $460 that day.',
    ],
    [
      'a few words of many',
      'Rusty Velsund valley weavers raised $640 for torn sails, broken oars and cracked mirrors.',
      'Velsund valley weavers lost $460 in a rainy, windy, gloomy and dreadful harvest.',
    ],
    ['of how many halls', 'The choir sang in 17 halls.', 'The choir sang in 17 of 36 halls.'],
    ['behind a stroke', 'The weavers bought LM/47 looms.', 'The weavers bought two looms.'],
    [
      'of nothing',
      'The mill was sold for two million, the weavers said.',
      'The mill was sold for three million, the weavers said.',
    ],
    ['long years', 'The tenors asked for nine long years.', 'The tenors asked for six long years.'],
    ['the number of a gate', 'They closed pier 40 gate.', 'They closed pier 60 gate.'],
    ['beside the dead', 'The fire left 40 looms and two dead weavers.', 'The fire left 60 looms and two dead weavers.'],
    ['who died', 'The bridge fell and 40 weavers died.', 'The bridge fell and 60 weavers died.'],
    ['what may be', 'The weavers may buy two looms.', 'The weavers bought three looms.'],
    [
      'done by another',
      'Two looms were bought in spring by the weavers.',
      'Three looms were bought in spring by the tanners.',
    ],
    [
      'done to another',
      'The mill was sold by the weavers for 640 crowns.',
      'The barn was sold by the weavers for 460 crowns.',
    ],
    ['another object', 'The weavers bought the mill for two looms.', 'The weavers bought the barn for three looms.'],
    ['a verb that says little', 'The weavers have two looms.', 'The weavers received three looms.'],
    ['a verb beside one that says little', 'The weavers received two looms.', 'The weavers have three looms.'],
    ['the verb in common alone', 'Velsund weavers made $640.', 'Velsund weavers made $460.'],
    [
      'something else in the valley barn',
      'Seven looms hummed in the valley barn of the weavers.',
      'The weavers kept nine looms in the valley barn.',
    ],
  ])('%s is no difference', (_, a, b) => {
    expect(beside({ a, b })).toEqual([]);
  });
  test.each('in within past next first every after age aged recent coming since the these those'.split(' '))(
    'a number of days behind “%s” is no length',
    (word) => {
      const [a, b] = ['nine', 'six'].map((n) => `The tenors asked for a hall ${word} ${n} days.`);
      expect(beside({ a: a!, b: b! })).toEqual([]);
    },
  );
  test.each('ago later earlier before after since from into apart now on'.split(' '))(
    'a number of days before “%s” is no length',
    (word) => {
      const [a, b] = ['nine', 'six'].map((n) => `The tenors asked for a hall ${n} days ${word} Easter.`);
      expect(beside({ a: a!, b: b! })).toEqual([]);
    },
  );
  test.each(
    'initial initially previous previously prior earlier original originally total overall annual annually extra additional another other usually far last per each record older newer similar better worse higher lower compared up'.split(
      ' ',
    ),
  )('“%s” tells of another number', (word) => {
    expect(beside({ a: 'The weavers bought two looms.', b: `The weavers bought three looms ${word}.` })).toEqual([]);
  });
  test('of three, each is set against another once', () => {
    const [a, b, c] = ['two looms in Bergen', 'three looms', 'four looms in Oslo'].map(
      (n) => `The weavers bought ${n}.`,
    );
    expect(beside({ a: a!, b: b!, c: c! }).map((d) => d.slice(1))).toEqual([['two looms', 'three looms']]);
  });
  test('who agrees with one that knows the other number contradicts nobody', () => {
    const known = 'The tanners saw 60 miles.';
    const [a, b, c] = [40, 60, 42].map((n) => `The choir walked ${n} miles from Bergen.`);
    expect(beside({ a: `${a} ${known}`, b: b!, c: `${c} ${known}` })).toEqual([]);
  });
  test('only what leads with the event is asked', () => {
    const texts = {
      a: 'The choirs met. The weavers bought two looms.',
      b: 'The choirs met. The weavers bought three looms.',
    };
    const told = (lead: boolean) =>
      sides(reported(texts, ({ words }) => ({ mentions: [{ ...words('The'), ...first }], lead })));
    expect([told(true).length, told(false).length]).toEqual([1, 0]);
  });
  test('a number counts what stands behind it before the next', () => {
    const texts = { a: 'It left four dead and 31 hurt.', b: 'It left 31 hurt.' };
    expect(sides(reported(texts))).toEqual([]);
  });
});
