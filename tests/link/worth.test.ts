import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import type { Happening } from '../../src/link/events/happening.ts';
import { linkEvents } from '../../src/link/events/index.ts';
import { rankOf } from '../../src/link/events/worth.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const opening = 'Runa Falk met Piet Lorne in Tarnau on 3 May 2031. The two spoke about the ferry for an hour.';

/** How the event of this report whose label holds these words ranks, or null where there is none. */
function rank(sentence: string, words: string): string | null {
  const text = `---\ntitle: Falk meets Lorne\npublished: 2031-05-04\n---\n${opening}\n\n${sentence}\n`;
  const readings = [extract(readArticle('report.md', text), knowledge)];
  const events = linkEvents(readings, linkActors(readings, knowledge));
  return events.find((e) => e.label.includes(words))?.rank ?? null;
}

test('a dated deed of known people is a main event, how things stand on that day a smaller one', () => {
  expect(rank('Runa Falk arrested Ivo Brenner on 7 April 2031.', 'arrest')).toBe('main');
  expect(rank('In 2030 the Halmouth Yard employed 40 people.', '40 people')).toBe('minor');
  expect(rank('Runa Falk leads 30 sailors this year.', '30 sailors')).toBe('minor');
});

test('an office taken or left is a main event, be its day known or not', () => {
  expect(rank('Ivo Brenner was appointed harbour minister.', 'Brenner')).toBe('main');
});

test('what is only named, without a day, is a smaller one, and how things stand without a day is none', () => {
  expect(rank('The Lorvik Air Show draws crowds to the coast.', 'Lorvik Air Show')).not.toBe('main');
  expect(rank('The Lorvik Air Show of 12 April 2031 drew crowds to the coast.', 'Lorvik Air Show')).toBe('main');
  expect(rank('Runa Falk, who sold 40 boats, lives in Halmouth.', '40 boats')).toBe('minor');
  expect(rank('Her disappearance from the ferry lasted for three weeks.', 'three weeks')).toBeNull();
});

test('what no line tells in short is a smaller one, unless its word tells a happening by itself', () => {
  const of = (mention: object) =>
    rankOf(
      {
        tellings: [{ mention, persons: new Set(['falk']), others: new Set(), occasions: [], name: null, article: 'a' }],
      } as unknown as Happening,
      true,
    );
  const told = { type: 'PROTEST', kind: 'protest', strong: false, clause: null, phrase: null, words: 'They rallied' };
  expect(of(told)).toBe('minor');
  expect(of({ ...told, strong: true })).toBe('main');
  expect(of({ ...told, type: 'APPOINT', kind: 'office', taker: 'falk' })).toBe('main');
  expect(of({ ...told, clause: 'Sailors rally' })).toBe('main');
  expect(of({ ...told, phrase: 'rally of the sailors' })).toBe('main');
});
