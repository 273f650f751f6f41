import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { linkClaims } from '../../src/link/claims.ts';
import { findDisagreements } from '../../src/link/disagreements/index.ts';
import { linkEvents } from '../../src/link/events/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { wordsAt } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (id: string, title: string, text: string, published?: string): Reading =>
  extract(
    readArticle(`${id}.md`, `---\ntitle: "${title}"\n${published ? `published: "${published}"\n` : ''}---\n${text}\n`),
    knowledge,
  );
const linked = (readings: readonly Reading[]) => {
  const inOrder = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const actors = linkActors(inOrder, knowledge);
  const events = linkEvents(inOrder, actors);
  return { events, disagreements: findDisagreements(inOrder, actors, events, [], []) };
};

const corpus = [
  read(
    'a',
    'Ruiz and Lind meet over the Tarn dam',
    'President Ana Ruiz met Prime Minister Paul Lind in Bern on 3 May 2031 to discuss the Tarn dam. Both sides want the dam finished.',
    '2031-05-04',
  ),
  read(
    'b',
    'Lind meets Ruiz in dam row',
    'Prime Minister Paul Lind met President Ana Ruiz on May 3rd. They spoke of the Tarn dam for two hours.',
  ),
  read(
    'c',
    'Ruiz meets Lind again',
    'President Ana Ruiz met Prime Minister Paul Lind in Oslo on 9 November 2032. It was their second meeting.',
    '2032-11-10',
  ),
  read(
    'd',
    'Lind tours Norland',
    'Prime Minister Paul Lind is paying an official visit to Norland from 16 to 19 July 2031. On 17 July 2031 Paul Lind met King Olaf Berg in the palace.',
    '2031-07-18',
  ),
  read(
    'e',
    'Floods',
    'Heavy rain fell on the hills. In 2029 rebels attacked the town of Ost, and Governor Mia Holt resigned.',
    '2031-08-01',
  ),
];

describe('linking', () => {
  const { events } = linked(corpus);
  const of = (article: string) => events.filter((e) => e.reports.some((r) => r.article === article));

  test('a day without a year joins the dated report of the same people, and takes its date', () => {
    const lead = of('b').find((e) => e.reports.some((r) => r.article === 'b' && r.lead))!;
    expect(lead.reports.map((r) => r.article)).toEqual(['a', 'b']);
    expect(lead.date?.edtf).toBe('2031-05-03');
  });

  test('one anniversary and one departure across articles, dated or not; another thing of that age stays apart', () => {
    const { events: all } = linked([
      read(
        'p',
        'Peru and Kenya talk',
        'Ministers met in Lima. The meeting also marked the 40th anniversary of diplomatic relations between Peru and Kenya this year.',
        '2031-05-04',
      ),
      read(
        'q',
        'Fishing treaty signed in Nairobi',
        'Envoys from Peru and Kenya signed a fishing treaty in Nairobi. Nets will be larger. Both sides marked the 40th anniversary of their diplomatic ties. Minister Ana Ruiz resigned.',
      ),
      read(
        'r',
        'Flood day',
        'Peru recalled the 40th anniversary of the flood. Reporters left. Minister Ana Ruiz, long in the cabinet, resigned over the dam.',
      ),
    ]);
    const told = (type: string) =>
      all.filter((e) => e.type === type).map((e) => [e.label, e.reports.map((r) => r.article)]);
    expect(told('MARK')).toEqual([
      ['40th anniversary of diplomatic relations between Peru and Kenya', ['p', 'q']],
      ['40th anniversary of the flood', ['r']],
    ]);
    expect(told('APPOINT')).toEqual([['Ana Ruiz resigns', ['q', 'r']]]);
  });

  test('two meetings of the same people stay two', () => {
    const [first] = of('a');
    expect(of('c').map((e) => e.id)).not.toContain(first!.id);
  });

  test('a dated deed joins an undated one of the same people only where one word names both', () => {
    const signedThenAnnounced = linked([
      read(
        'z',
        'Lind sets out his plans for the dam',
        'The work goes on. In a joint statement signed by Ana Ruiz and Paul Lind the two promised to share the water. Engineers were glad. Ana Ruiz announced in October 2019 that a second gate would be built.',
        '2031-05-04',
      ),
    ]);
    const second = signedThenAnnounced.events.find((e) => e.date?.edtf === '2019-10')!;
    expect(second.reports.flatMap((r) => r.triggers.map(wordsAt))).toEqual(['announced']);
  });

  test('a meeting inside a visit is its part', () => {
    const visit = of('d').find((e) => e.reports.some((r) => r.lead))!;
    expect(visit.date?.edtf).toBe('2031-07-16/2031-07-19');
    expect(visit.parts.length).toBe(1);
    expect(events.find((e) => e.id === visit.parts[0])?.partOf).toBe(visit.id);
  });

  test('labels are short lines with names', () => {
    for (const e of events) {
      expect([e.label, e.label.length <= 90]).toEqual([e.label, true]);
      expect(e.label).toMatch(/\p{Lu}/u);
    }
  });
});

test('in whatever order the articles come, the events are the same', () => {
  const expected = JSON.stringify(linked(corpus).events);
  fc.assert(
    fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
      expect(JSON.stringify(linked(shuffled).events)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test('ids are unique, parts are no circle, every span is verbatim', () => {
  const texts = new Map(corpus.map((r) => [r.article.id, r.article.text]));
  fc.assert(
    fc.property(fc.subarray(corpus), (some) => {
      const { events } = linked(some);
      expect(new Set(events.map((e) => e.id)).size).toBe(events.length);
      const byId = new Map(events.map((e) => [e.id, e]));
      for (const e of events) {
        const seen = new Set<string>();
        for (let at: string | null = e.id; at; at = byId.get(at)!.partOf) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
        for (const r of e.reports) {
          for (const s of [...r.mentions, ...r.triggers, r.date, r.place, r.format?.span]) {
            if (s) expect(texts.get(r.article)!.slice(s.start, s.end)).toBe(s.exact);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});

describe('disagreements', () => {
  const told = (second: string) =>
    linked([
      read(
        'x',
        'Ruiz and Lind hold talks on the Tarn dam',
        'President Ana Ruiz and Prime Minister Paul Lind held virtual talks on the Tarn dam on 3 May 2031.',
        '2031-05-04',
      ),
      read('y', 'Ruiz and Lind hold talks on the Tarn dam', second, '2031-05-05'),
    ]).disagreements.map((d) => [d.kind, d.sides.map((s) => s.value)]);

  test('a vaguer date is none', () => {
    expect(told('President Ana Ruiz and Prime Minister Paul Lind held talks on the Tarn dam in May 2031.')).toEqual([]);
  });

  test('video against in person is one', () => {
    expect(
      told('President Ana Ruiz and Prime Minister Paul Lind held talks in person on the Tarn dam on 3 May 2031.'),
    ).toEqual([['format', ['virtual', 'in person']]]);
  });

  test('lists that each name somebody whom the other leaves out are one, a shorter list is none', () => {
    const pair = (a: string, b: string) =>
      linked([
        read(
          'x',
          'Sea talks held in Lima',
          `Talks between ${a} were held in Lima on 3 May 2031 over the sea.`,
          '2031-05-04',
        ),
        read(
          'y',
          'Sea talks held in Lima',
          `Talks between ${b} were held in Lima on 3 May 2031 over the sea.`,
          '2031-05-04',
        ),
      ]).disagreements.map((d) => [d.kind, d.sides.map((side) => side.value)]);
    expect(pair('Peru, Kenya and Japan', 'Peru, Kenya and Chile')).toEqual([
      ['participants', ['Peru, Kenya and Japan', 'Peru, Kenya and Chile']],
    ]);
    expect(pair('Peru, Kenya and Japan', 'Peru and Kenya')).toEqual([]);
  });

  test('a quotation altered within is one, a shorter piece of it is none', () => {
    const pair = (a: string, b: string) => {
      const readings = [
        read('x', 'Ruiz on the Tarn dam', `President Ana Ruiz spoke of the dam. “${a},” Ruiz said.`, '2031-05-04'),
        read('y', 'Ruiz on the Tarn dam', `President Ana Ruiz spoke of the dam. “${b},” Ruiz said.`, '2031-05-04'),
      ];
      const actors = linkActors(readings, knowledge);
      const events = linkEvents(readings, actors);
      const { claims, groups } = linkClaims(readings, actors, events);
      return findDisagreements(readings, actors, events, claims, groups).map((d) => d.kind);
    };
    const whole = 'The dam will not be finished this year because the valley has no gravel left';
    expect(pair(whole, 'The dam will never be finished because the valley has no gravel left')).toEqual(['wording']);
    expect(pair(whole, 'the valley has no gravel left')).toEqual([]);
  });

  test('a number against another is one, a bound that holds it is none', () => {
    const pair = (a: string, b: string) =>
      linked([
        read(
          'x',
          'Blast at Ost mine kills miners',
          `An explosion at the Ost mine killed ${a} miners on 3 May 2031.`,
          '2031-05-04',
        ),
        read(
          'y',
          'Blast at Ost mine kills miners',
          `An explosion at the Ost mine killed ${b} miners on 3 May 2031.`,
          '2031-05-04',
        ),
      ]).disagreements.map((d) => d.kind);
    expect(pair('12', '15')).toEqual(['number']);
    expect(pair('15', 'at least 12')).toEqual([]);
  });
});
