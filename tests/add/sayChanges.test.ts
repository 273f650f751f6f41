import { describe, expect, it } from 'vitest';
import type { Changes } from '../../src/add/changes.ts';
import { sayChanges } from '../../src/add/sayChanges.ts';

const none: Changes = {
  articles: { added: [], removed: [] },
  events: { added: [], removed: [], joined: [], disturbed: [] },
  actors: { added: [], removed: [] },
  claims: { added: 0, removed: 0, joined: [] },
  disagreements: { opened: [], closed: [] },
};

describe('changes in words', () => {
  it('stand in columns, events with their date and who else reports them', () => {
    expect(
      sayChanges({
        ...none,
        events: {
          added: [{ label: 'Ida Brandt meets Paul Lind', date: '2024-05-02', with: [] }],
          removed: [],
          joined: [
            { label: 'The pier closes', date: '2024', with: ['Nordby Courier', 'Sorn Post'] },
            { label: 'Masons strike', date: null, with: [] },
          ],
          disturbed: [],
        },
        actors: { added: ['Ida Brandt', 'Paul Lind'], removed: [] },
        claims: { added: 4, removed: 1, joined: ['The pier is rotten'] },
        disagreements: { opened: ['When it closed: May / June'], closed: [] },
      }),
    ).toEqual([
      '1 new event',
      '  2 May 2024  Ida Brandt meets Paul Lind',
      '2 events that others report too',
      '  2024     The pier closes',
      '           with Nordby Courier, Sorn Post',
      '  no date  Masons strike',
      '2 new names: Ida Brandt, Paul Lind',
      '4 new statements, 1 statement gone, 1 of them in other articles too',
      '  The pier is rotten',
      '1 contradiction opened',
      '  When it closed: May / June',
    ]);
    expect(sayChanges(none)).toEqual(['Nothing changes on the site.']);
  });
  it('tell an event that another has taken in from one that is gone', () => {
    const line = (label: string) => ({ label, date: '2024-05-02', with: ['Sorn Post'] });
    expect(
      sayChanges({
        ...none,
        events: {
          added: [],
          joined: [],
          disturbed: [],
          removed: [line('Masons strike'), { ...line('The pier closes'), into: 'The port closes' }],
        },
      }),
    ).toEqual([
      '1 event now told as part of another',
      '  2 May 2024  The pier closes',
      '              in “The port closes”',
      '1 event gone',
      '  2 May 2024  Masons strike',
      '              with Sorn Post',
    ]);
  });
  it('fit 80 columns, and are cut short where they are many', () => {
    const many = Array.from({ length: 40 }, (_, i) => `A name of some length ${i}`);
    const lines = sayChanges({
      ...none,
      actors: { added: many, removed: [] },
      disagreements: { opened: many.map((m) => m.repeat(9)), closed: [] },
    });
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(80);
    expect(lines.length).toBeLessThan(16);
    expect(lines.join('\n')).toContain('28 more');
  });
});
