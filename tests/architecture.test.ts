import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureOf, withPicture } from '../scripts/architecture/picture.ts';

test('the picture of the rooms is drawn from the code as it is', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  expect(text, 'run “node scripts/architecture.ts”').toBe(withPicture(text));
});

test('an import that goes by way of another room isn’t drawn', () => {
  const room = (...to: string[]) => new Set(to);
  const picture = pictureOf(
    new Map([
      ['pages', room('view', 'model')],
      ['view', room('model')],
      ['model', room()],
    ]),
  );
  expect(picture).toContain('pages --> view');
  expect(picture).not.toContain('pages --> model');
  expect(picture).toContain('view["view"]');
});
