import { expect, test } from 'vitest';
import { licenceOf } from '../../src/view/machine/licence.ts';

test.each([
  [
    "CC BY 4.0 for the data; the articles remain their publishers'",
    'CC-BY-4.0',
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  ['cc-by-nc-sa-3.0', 'CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['Data: CC0', 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['Ask us', 'other', undefined],
])('%s is %s', (words, name, path) => expect(licenceOf(words)).toEqual({ name, title: words, ...(path && { path }) }));
