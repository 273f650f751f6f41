import { describe, expect, test } from 'vitest';
import type { Former } from '../../src/model/permalink.ts';
import { formerEntry, formerJson, formerMarkdown } from '../../src/view/machine/former.ts';

const moved: Former = {
  ...{ path: 'events/fair/', kind: 'event', title: 'The fair', date: '2031-05-03', to: 'events/the-fair/' },
  ...{ articles: [], nearest: [] },
};
const gone: Former = { ...moved, to: null, articles: ['a'], nearest: ['other'] };
const abs = (path: string): string => `https://weirs.example/${path}`;

describe('the twins of a page that moved or went', () => {
  test('say to programs where it is, in the same form', () => {
    expect(formerJson(moved)).toMatchObject({ moved: { to: 'events/the-fair/', json: 'events/the-fair.json' } });
    expect(formerMarkdown(moved, abs)).toContain('<https://weirs.example/events/the-fair.md>');
    expect(formerEntry(moved, 'id', abs)).toMatchObject({ url: 'https://weirs.example/events/the-fair/' });
  });
  test('say what became of it, and what is near it', () => {
    expect(formerJson(gone)).toMatchObject({
      gone: {
        title: 'The fair',
        why: 'The articles held are no longer read as telling of this event.',
        nearest: ['other'],
      },
    });
    expect(formerMarkdown(gone, abs)).toContain('<https://weirs.example/events/other/>');
    expect(formerEntry(gone, 'id', abs).title).toBe('No longer here: The fair');
  });
});
