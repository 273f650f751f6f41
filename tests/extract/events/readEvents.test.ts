import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvents } from '../../../src/extract/events/index.ts';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { treesOf } from '../../../src/syntax/index.ts';

const knowledge = readKnowledge(null);
const eventsOf = (text: string, title = 'Notes from the valley') =>
  extract(readArticle('a.md', `---\ntitle: ${title}\npublished: "2031-05-20"\n---\n${text}\n`), knowledge).events;

describe('what a sentence reports', () => {
  test('a meeting with its day', () => {
    const [meeting] = eventsOf('President Ana Ruiz met Prime Minister Paul Lind in Bern on 3 May 2031.');
    expect(meeting).toMatchObject({ type: 'CONSULT', kind: 'meeting', status: 'happened' });
    expect(meeting!.date?.edtf).toBe('2031-05-03');
    expect(meeting!.place?.exact).toBe('Bern');
  });

  test('a date behind “before” is of what stands behind it', () => {
    const events = eventsOf('The parliament ratified the treaty before the invasion of Norland in March 2030.');
    expect(events.find((e) => e.kind === 'attack')?.date?.edtf).toBe('2030-03');
    expect(events.find((e) => e.kind === 'agreement')?.date ?? null).toBeNull();
  });

  test('what coincides is two happenings of one date', () => {
    const events = eventsOf('A naval patrol coincided with a summit of the River League in June 2030.');
    expect(events.map((e) => [e.kind, e.date?.edtf])).toEqual([
      ['patrol', '2030-06'],
      ['meeting', '2030-06'],
    ]);
  });

  test('plans, denials and fancies are told apart', () => {
    const status = (text: string) => eventsOf(text)[0]?.status;
    expect(status('The ministers will meet in Bern on 30 May 2031.')).toBe('planned');
    expect(status('The army did not attack the town on 2 May 2031.')).toBe('denied');
    expect(status('The army could attack the town in June 2031.')).toBe('hypothetical');
  });

  test('names with their year are kept whole', () => {
    const names = eventsOf('The fleets held drills like Sharp Gale 2029 and Nordwind/Sea-2030 off the coast.').map(
      (e) => e.name?.exact,
    );
    expect(names).toEqual(expect.arrayContaining(['Sharp Gale 2029', 'Nordwind/Sea-2030']));
  });

  test('numbered rounds keep their number', () => {
    const [round] = eventsOf('The 7th round of the river consultations was held on 4 May 2031.');
    expect(round!.name?.exact).toBe('7th round of the river consultations');
  });

  test('a noun before another noun is no happening of its own', () => {
    expect(eventsOf('The visit programme was long.', 'A programme').filter((e) => e.trigger.exact === 'visit')).toEqual(
      [],
    );
  });
});

describe('who takes part', () => {
  const namesOf = (text: string, kind: string) => {
    const { events, actors } = extract(
      readArticle('a.md', `---\ntitle: Notes from the valley\npublished: "2031-05-20"\n---\n${text}\n`),
      knowledge,
    );
    const found = events.find((e) => e.kind === kind);
    return found?.participants.map((p) => actors.find((a) => a.key === p)!.name).sort();
  };

  test('those who said it, of a meeting told in the next sentence', () => {
    expect(
      namesOf(
        'The ministers of both states, Ana Ruiz and Paul Lind, have promised a dam. This promise, made during a meeting on 3 May, was awaited.',
        'meeting',
      ),
    ).toEqual(['Ana Ruiz', 'Paul Lind']);
  });

  test('“they” are the two named together, not who stands in passing', () => {
    expect(
      namesOf(
        'Peru and Kenya often train. Following a ruling on a claim of Chile, they conducted Sharp Gale 2029 at sea.',
        'exercise',
      ),
    ).toEqual(['Kenya', 'Peru']);
  });

  test('not the place, nor those of whom only something is said', () => {
    expect(namesOf('Ana Ruiz met Paul Lind in Peru on 3 May 2031.', 'meeting')).toEqual(['Ana Ruiz', 'Paul Lind']);
    expect(namesOf('Heavy rain fell. The visit of Ana Ruiz is a signal to Kenya.', 'visit')).toEqual(['Ana Ruiz']);
  });

  test('a series of exercises is none of them', () => {
    const events = eventsOf('Both navies have long held the Sharp Gale series naval exercises in many waters.');
    expect(events.every((e) => e.name === null)).toBe(true);
  });
});

test('one mention at most leads', () => {
  const events = eventsOf(
    'A bridge collapsed in Bern on Monday, killing two.\nThe mayor resigned on Tuesday.',
    'Bridge crash kills two',
  );
  expect(events.filter((e) => e.lead).length).toBeLessThanOrEqual(1);
});

test('an article may break off behind a preposition', () =>
  expect(() => extract(readArticle('a.md', 'Sharp Gale 2029 The Ana Ruiz talks on'), knowledge)).not.toThrow());

test('every span is a verbatim slice, whatever the words', () => {
  const word = fc.constantFrom(
    'met',
    'The',
    'talks',
    'on',
    '3 May 2031',
    ',',
    'and',
    '“',
    '”',
    'Ana Ruiz',
    'after',
    'which',
    'signed',
    'Sharp Gale 2029',
    '(',
    ')',
    'visited',
    'Bern',
    'will',
    'summit',
    '.',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { article, dates, actors } = extract(readArticle('a.md', words.join(' ')), knowledge);
      for (const e of readEvents(article, dates, actors, treesOf(article))) {
        for (const s of [e.span, e.trigger, e.place, e.name, e.quoted, e.date, e.format?.span]) {
          if (s) expect(article.text.slice(s.start, s.end)).toBe(s.exact);
        }
      }
    }),
    { numRuns: 150 },
  );
});
