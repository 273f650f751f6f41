import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/link/events/happening.ts';
import { labelOf } from '../../src/link/events/label.ts';
import { sentenceLabel } from '../../src/link/events/sentenceLabel.ts';
import type { Telling } from '../../src/link/events/tale.ts';
import type { EventMention } from '../../src/model/event.ts';

const span = (exact: string) => ({ start: 0, end: exact.length, exact });
const telling = (mention: Partial<EventMention>): Telling =>
  ({
    article: 'a',
    reading: 0,
    at: 0,
    lead: false,
    when: null,
    persons: new Set(),
    others: new Set(),
    agents: [],
    mention: {
      kind: 'visit',
      trigger: span('visit'),
      span: span('A visit took place.'),
      clause: null,
      phrase: null,
      quoted: null,
      name: null,
      status: 'happened',
      ...mention,
    },
  }) as unknown as Telling;
const label = (...mentions: Partial<EventMention>[]): string | null =>
  labelOf(
    { tellings: mentions.map(telling) } as unknown as Happening,
    [],
    (id) => (id ? 'Ana Ruiz' : ''),
    (t) => t.mention.taker ?? null,
  );

describe('what an event is called', () => {
  test('a noun’s phrase that says of whom or where, else the sentence’s own words', () => {
    const words = 'Fans wept before the game against the Gulls';
    expect(label({ phrase: 'Flood of Halden', words })).toBe('Flood of Halden');
    expect(label({ phrase: 'Kole’s visit to Sorn', words })).toBe('Kole’s visit to Sorn');
    for (const phrase of ['Game against the Gulls', 'Tuesday’s launch from Sorn', 'Elusive championship'])
      expect(label({ phrase, words })).toBe(`“${words}”`);
  });

  test('the title of the first that came out, done before planned: later ones tell what came of it', () => {
    const titled = (title: string, published: number, status: 'happened' | 'planned' = 'happened') =>
      ({ ...telling({ title, status }), lead: true, published }) as Telling;
    const called = (...tellings: Telling[]) => labelOf({ tellings } as unknown as Happening, [], String, () => null);
    const late = [titled('Crews get six per cent', 9), titled('Crews get six per cent more', 9)];
    expect(called(...late, titled('Ferry crews walk out', 5))).toBe('Ferry crews walk out');
    expect(called(titled('Ferry crews to strike', 3, 'planned'), titled('Ferry crews walk out', 5))).toBe(
      'Ferry crews walk out',
    );
  });

  test('of several reports’ lines what is done before what is planned, what says to whom before a bare verb, then the shortest', () => {
    const bare = { clause: 'Ana Ruiz hits' };
    const full = { clause: 'Ana Ruiz hits the gate of the yard in Sorn' };
    const fuller = { clause: 'Ana Ruiz hits the gate of the yard with a boat in Sorn' };
    expect(label(bare, fuller, full)).toBe(full.clause);
    const planned = { clause: 'Ana Ruiz to open the mill', status: 'planned' as const };
    const done = { clause: 'Ana Ruiz opens the old mill of Sorn' };
    expect(label(planned, done)).toBe(done.clause);
    expect(label(planned)).toBe(planned.clause);
  });

  test('a heading of two words comes after a sentence', () => {
    expect(label({ words: 'Boats sold' }, { words: 'Two boats were sold in Sorn' })).toBe(
      '“Two boats were sold in Sorn”',
    );
  });

  test('a name alone is the last thing to call it by', () => {
    const name = span('Nordwind 2030');
    expect(label({ name, kind: 'exercise', clause: 'Sorn and Halden hold Nordwind 2030' })).toBe(
      'Sorn and Halden hold Nordwind 2030',
    );
    expect(label({ name, kind: 'exercise', words: 'Boats of Nordwind 2030 sailed' })).toBe(
      '“Boats of Nordwind 2030 sailed”',
    );
    expect(label({ name, kind: 'exercise' })).toBe('Nordwind 2030');
  });

  test('and the first where no line holds it, or one begins with a pronoun or is long', () => {
    const name = span('Nordwind 2030');
    const called = (words: string, clause: string | null = null) => label({ name, kind: 'exercise', words, clause });
    expect(called('Sorn and Halden had sailed together')).toBe('Nordwind 2030');
    expect(called('Boats of Nordwind 2030 sailed', 'Sorn and Halden hold such exercises')).toBe(
      '“Boats of Nordwind 2030 sailed”',
    );
    expect(called('Boats sailed', 'Sorn and Halden hold such exercises')).toBe('Nordwind 2030');
    expect(called('They held Nordwind 2030 in the bay')).toBe('Nordwind 2030');
    expect(called('The boats of Nordwind 2030 sailed out of the bay of Sorn on the morning of the third day')).toBe(
      'Nordwind 2030',
    );
  });

  test('a named exercise by who holds it, be they only “they” there', () => {
    const held = (kind: string, ids: string[], status = 'happened') =>
      labelOf(
        {
          tellings: [{ ...telling({ name: span('Calm Gale'), kind, status } as Partial<EventMention>), agents: ids }],
        } as unknown as Happening,
        [],
        (id) => id,
        () => null,
      );
    expect(held('exercise', ['Norland', 'Sorn'])).toBe('Norland and Sorn hold Calm Gale');
    expect(held('exercise', ['Norland'])).toBe('Calm Gale');
    expect(held('exercise', ['Norland', 'Sorn'], 'planned')).not.toContain('hold');
    expect(held('election', ['Norland', 'Sorn'])).toBe('Calm Gale');
  });

  test('a long sentence up to a phrase, but with no clause that is only begun', () => {
    const of = (sentence: string) => label({ span: span(sentence) });
    expect(
      of(
        'Fishers and farmers of the upper valley told the mayor on Monday that she and her brother, who had come from the lower valley with a dozen helpers, had closed the locks.',
      ),
    ).toBe('“Fishers and farmers of the upper valley told the mayor on Monday”');
    expect(of('Fishers and farmers told the mayor so.')).toBe('“Fishers and farmers told the mayor so”');
  });

  test('an office is left when it is left, and by who is named', () => {
    const resigns = { kind: 'departure', taker: 'x', trigger: span('resign'), span: span('Ruiz will resign.') };
    expect(label(resigns)).toBe('Ana Ruiz resigns');
    expect(label({ ...resigns, status: 'planned' })).toBe('Ana Ruiz to resign');
    // In some languages what one is called by stands first.
    expect(label({ ...resigns, span: span('Ana will resign.') })).toBe('Ana Ruiz resigns');
    expect(label({ ...resigns, status: 'denied', words: 'Ruiz won’t resign' })).toBe('“Ruiz won’t resign”');
    expect(label({ ...resigns, span: span('His successor resigned.'), words: 'His successor resigned' })).toBe(
      '“His successor resigned”',
    );
  });

  test('two are named together where one sentence names them so', () => {
    const meeting = (sentence: string): string | null =>
      labelOf(
        {
          tellings: [
            { ...telling({ kind: 'meeting', trigger: span('met'), span: span(sentence), words: 'They met in Sorn' }) },
          ].map((t) => ({ ...t, agents: ['ruiz', 'lind'], persons: new Set(['ruiz', 'lind']) })),
        } as unknown as Happening,
        [],
        (id) => (id === 'ruiz' ? 'Ana Ruiz' : 'Paul Lind'),
        () => null,
      );
    expect(meeting('Ruiz and Lind met in Sorn.')).toBe('Ana Ruiz and Paul Lind meet');
    expect(meeting('They met in Sorn.')).toBe('“They met in Sorn”');
  });
});

test('a sentence that is cut is never cut within a preposition of several words', () => {
  const sentence =
    'A young Tarnau man was arrested in connection with several hundred fraudulent ferry ticket sales worth forty thousand crowns altogether, whose buyers waited all night long, police announced.';
  expect(sentenceLabel(sentence)).toBe('“A young Tarnau man was arrested”');
});
