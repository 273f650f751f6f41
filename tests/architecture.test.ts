import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureOf, withPicture } from '../scripts/architecture/picture.ts';

test('the picture of the rooms is drawn from the code as it is', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  // How many files a room has changes with each of them; which rooms there are, and what they import, is the architecture.
  const withoutCounts = (s: string) => s.replace(/ \(\d+\)"\]/g, '"]');
  expect(withoutCounts(text), 'run “node scripts/architecture.ts”').toBe(withoutCounts(withPicture(text)));
});

test('an import that goes by way of another room isn’t drawn', () => {
  const room = (...to: string[]) => ({ files: 2, to: new Map(to.map((t) => [t, 1])) });
  const picture = pictureOf(
    new Map([
      ['pages', room('view', 'model')],
      ['view', room('model')],
      ['model', room()],
    ]),
  );
  expect(picture).toContain('pages --> view');
  expect(picture).not.toContain('pages --> model');
  expect(picture).toContain('view["view (2)"]');
});
