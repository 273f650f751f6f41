import { expect, test } from 'vitest';
import { withoutAddressee } from '../../../src/extract/claims/agreement.ts';
import type { View } from '../../../src/extract/claims/view.ts';

/** Words with their part of speech; those between the marks are quoted. */
function viewOf(words: string): View {
  let quoting = false;
  const tokens = words.split(' ').map((word) => {
    const [text = '', pos = 'NOUN'] = word.split('/');
    return { text, pos };
  });
  const quotationOf = Int32Array.from(tokens, ({ text }) => {
    if (text === '“') quoting = true;
    const own = quoting ? 0 : -1;
    if (text === '”') quoting = false;
    return own;
  });
  return { article: { tokens }, quotationOf } as unknown as View;
}
const question = { first: 0, last: 6 };

test('beside a quotation, whom it was said to is none of what was said', () => {
  const view = viewOf('“ Is/AUX it/PRON over ? ” Lund asked/VERB the/DET town');
  expect(withoutAddressee(view, 7, [question, { first: 8, last: 10 }])).toEqual([question]);
});

test('a clause behind the cue stays, and so does a phrase that no quotation stands before', () => {
  const view = viewOf('“ Is/AUX it/PRON over ? ” Lund asked/VERB and/CCONJ left/VERB');
  const clause = { first: 8, last: 10 };
  expect(withoutAddressee(view, 7, [question, clause])).toEqual([question, clause]);
  const plain = viewOf('Lund asked/VERB the/DET town');
  expect(withoutAddressee(plain, 1, [{ first: 2, last: 4 }])).toEqual([{ first: 2, last: 4 }]);
});
