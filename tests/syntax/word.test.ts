import { expect, test } from 'vitest';
import { wordReader } from '../../src/syntax/word.ts';

const nothing = Uint8Array.of(0);
const lexicon = {
  places: new Map<string, number>(),
  fine: Uint16Array.of(0),
  coarse: nothing,
  guess: nothing,
  name: nothing,
  senses: nothing,
  tags: nothing,
  codes: nothing,
};

test('a capital in a headline or among capitals is another than in running text', () => {
  const read = wordReader(lexicon);
  const [running] = read(['Harbour', 'workers', 'met', 'again', 'today']);
  const [headline] = read(['Harbour', 'Workers', 'Met', 'Again', 'Today']);
  const [shouted] = read(['HARBOUR', 'WORKERS', 'MET', 'AGAIN']);
  expect(new Set([running, headline, shouted].map((w) => w!.capital)).size).toBe(3);
  expect(headline!.shape).not.toBe(running!.shape);
  expect([headline!.form, shouted!.form]).toEqual([running!.form, running!.form]);
  expect(read(['Harbour', 'workers', 'left', 'again'])[0]).toBe(running);
});
