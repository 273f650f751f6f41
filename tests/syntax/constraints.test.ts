import { expect, test } from 'vitest';
import { keepConstraints } from '../../src/syntax/constraints.ts';
import type { Upos } from '../../src/syntax/tree.ts';

/** “form/UPOS/head/relation” a token, heads counted from 1 and 0 for the root, before and after. */
function mended(rows: string): string {
  const cells = rows.split(' ').map((row) => row.split('/'));
  const columns = {
    forms: cells.map((c) => c[0]!),
    upos: cells.map((c) => c[1] as Upos),
    heads: Int32Array.from(cells, (c) => Number(c[2]) - 1),
    relations: cells.map((c) => c[3]!),
  };
  keepConstraints(columns);
  return columns.forms.map((f, i) => `${f}/${columns.heads[i]! + 1}/${columns.relations[i]}`).join(' ');
}

test('a second subject behind a comma is the apposition of the first', () => {
  expect(
    mended('Holm/PROPN/6/nsubj ,/PUNCT/1/punct the/DET/4/det mayor/NOUN/6/nsubj ,/PUNCT/4/punct spoke/VERB/0/root'),
  ).toBe('Holm/6/nsubj ,/1/punct the/4/det mayor/1/appos ,/4/punct spoke/0/root');
});

test('two subjects that no comma parts stay as they are, and so do those of two verbs', () => {
  for (const rows of [
    'Holm/PROPN/3/nsubj mayor/NOUN/3/nsubj spoke/VERB/0/root',
    'Holm/PROPN/2/nsubj spoke/VERB/0/root ,/PUNCT/5/punct Lund/PROPN/5/nsubj left/VERB/2/parataxis',
  ]) {
    const before = rows.replace(/\/[A-Z]+\//g, '/');
    expect(mended(rows)).toBe(before);
  }
});

test('no weekday opens a name: what follows is the subject', () => {
  expect(mended('On/ADP/2/case Monday/PROPN/5/obl Ida/PROPN/2/flat Holm/PROPN/3/flat left/VERB/0/root')).toBe(
    'On/2/case Monday/5/obl Ida/5/nsubj Holm/3/flat left/0/root',
  );
  expect(mended('On/ADP/2/case Monday/PROPN/5/obl Ida/PROPN/2/flat Holm/PROPN/2/flat left/VERB/0/root')).toBe(
    'On/2/case Monday/5/obl Ida/5/nsubj Holm/3/flat left/0/root',
  );
});

test('but where the verb has a subject, or comes before, nothing moves', () => {
  for (const rows of [
    'Monday/PROPN/4/obl Ida/PROPN/1/flat he/PRON/4/nsubj left/VERB/0/root',
    'She/PRON/2/nsubj left/VERB/0/root Monday/PROPN/2/obl Ida/PROPN/3/flat',
  ])
    expect(mended(rows)).toBe(rows.replace(/\/[A-Z]+\//g, '/'));
});
