import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf, uniqueSlugs } from '../../src/link/events/slug.ts';

test('an address holds the date and the words that carry the label', () => {
  expect(slugOf('2031-04-02', 'Ana Ruiz and Paul Lind hold talks')).toBe('2031-04-02-ana-ruiz-paul-lind-talks');
  expect(slugOf('2031-04-02/2031-04-05', 'Żółw’s visit')).toBe('2031-04-02-zolw-visit');
  expect(slugOf(null, 'Dam opens')).toBe('undated-dam-opens');
});

test('addresses are ASCII, at most 80 characters and unique', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 20 }), (labels) => {
      const slugs = uniqueSlugs([...labels, ...labels].map((l) => slugOf('2031-04', l)));
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,80}$/);
    }),
  );
});
