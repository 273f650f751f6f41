import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryPages, standingPages } from '../../src/view/sitePages.ts';

const files = globSync('src/pages/**/*.astro')
  .map((f) => f.replaceAll('\\', '/').replace('src/pages/', ''))
  .sort();

/** Pages that nothing leads to by name, or that others lead to by what they hold. */
const others = /^404\.astro$|\[\.\.\.former\]|^\[kind\]\/|^embed\/|^compare\/(?:\[pair\]|words\/)/;

test('every page of src/pages stands in the one list, so that it is led to, mapped and told of', () => {
  const standing = files
    .filter((f) => !others.test(f) && !f.includes('[id]'))
    .map((f) => f.replace(/(?:\/index|^index|\/\[\.\.\.view\])\.astro$/, '/').replace(/^\/$/, ''));
  expect(standing.sort()).toEqual(standingPages.map((p) => p.path).sort());
});

test('every kind of entry with a page stands there, too', () => {
  const kinds = files
    .filter((f) => f.endsWith('/[id].astro') && !others.test(f))
    .map((f) => f.replace('[id].astro', ''));
  expect(kinds.sort()).toEqual(
    Object.values(entryPages)
      .map((k) => k.folder)
      .sort(),
  );
});
