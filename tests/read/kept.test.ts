import { describe, expect, it } from 'vitest';
import { keptOf, stretches } from '../../src/read/html/kept.ts';
import type { Place } from '../../src/read/html/place.ts';
import type { Candidate } from '../../src/read/html/signs.ts';

const place: Place = { kinds: ['body'], like: 'DIV text', up: { kinds: ['ARTICLE'], like: 'ARTICLE', up: null } };
const p = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  text,
  tag: 'P',
  linked: 0,
  within: null,
  place,
  chosen: true,
  ...more,
});
const prose = (n: number): Candidate =>
  p(
    `The keepers of the weir said in part ${n} of their report that the lower gate had been open since the first days of spring.`,
  );

describe('of a page’s paragraphs', () => {
  const kept = (page: Candidate[]): string[] => keptOf(page, 'Weir opens').map((c) => c.text);

  it('those of the article stay, with a heading within it', () => {
    const heading = p('What the keepers found', { tag: 'H2' });
    const page = [prose(1), heading, prose(2), prose(3)];
    expect(kept(page)).toEqual(page.map((c) => c.text));
  });

  it('a section in a box of its own stays, though Readability left it', () => {
    const left = { ...prose(4), chosen: false };
    expect(kept([prose(1), prose(2), left, prose(3)])).toContain(left.text);
  });

  it('what stands there again goes, except beside itself, built alike', () => {
    const aside: Place = { kinds: [], like: 'P pull', up: place.up };
    const other: Place = { kinds: [], like: 'P', up: { kinds: [], like: 'DIV', up: null } };
    const count = (again: Place) =>
      kept([prose(1), prose(2), { ...prose(2), place: again }, prose(3)]).filter((t) => t === prose(2).text).length;
    expect([count(place), count({ ...place }), count(aside), count(other)]).toEqual([2, 2, 1, 1]);
  });

  it('links to other articles, offers and the title go', () => {
    const other = [
      p('Weir opens', { tag: 'H1' }),
      p('SEE HOW THE GATES WORK', { linked: 1 }),
      p('Sign up for our newsletter'),
      p('Related: a trial in Sorn'),
      p('A mill is sold again', { linked: 1, within: 'item', tag: 'LI' }),
    ];
    expect(kept([other[0]!, prose(1), other[1]!, prose(2), other[2]!, prose(3), other[3]!, other[4]!])).toEqual(
      [prose(1), prose(2), prose(3)].map((c) => c.text),
    );
  });
});

describe('stretches', () => {
  it('take a low score between high ones, and leave a high one between low ones', () => {
    expect(stretches([5, 5, -1, 5], 2, 0)).toEqual([true, true, true, true]);
    expect(stretches([-5, 3, -5], 2, 0)).toEqual([false, false, false]);
    expect(stretches([-5, 5, -5], 2, 0)).toEqual([false, true, false]);
  });
});
