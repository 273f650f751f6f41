import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** From so many words on, a list of English is data and stands in its room's `lexicon/`. */
const LONG = 8;

/** Lists of words written as prose: `words('…')`, `'…'.split(' ')`. */
const listsOf = (text: string): string[] =>
  [...text.matchAll(/\bwords\(\s*'([^'\n]*)'/g), ...text.matchAll(/'([^'\n]*)'(?:,\s*)?\)?\s*\.split\(' '\)/g)].map(
    (m) => m[1]!,
  );

const isLong = (list: string): boolean => list.split(' ').length >= LONG;

test('what is English stands together: long word lists are found in the lexicon folders only', () => {
  const files = globSync('src/extract/**/*.ts').filter((f) => !f.endsWith('.test.ts'));
  expect(files.some((f) => f.includes('/lexicon/') && listsOf(readFileSync(f, 'utf8')).some(isLong))).toBe(true);
  const misplaced = files
    .filter((f) => !f.includes('/lexicon/'))
    .flatMap((f) =>
      listsOf(readFileSync(f, 'utf8'))
        .filter(isLong)
        .map((list) => `${f}: ${list.slice(0, 60)}`),
    );
  expect(misplaced).toEqual([]);
});
