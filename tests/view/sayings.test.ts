import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { PublishedArticle } from '../../src/model/edition.ts';
import { sayingsOf } from '../../src/view/sayings.ts';

const text = 'Holt said that the weir held and that nobody knew. Pike agreed that it held. Holt left.';
const sentences = [...text.matchAll(/[^.]+\./g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
const article = { text, sentences } as unknown as PublishedArticle;
const claim = (id: string, words: string, more: Partial<Claim> = {}): Claim => {
  const start = text.indexOf(words);
  const content = words ? [{ start, end: start + words.length, exact: words }] : [];
  return { id, article: 'a', speaker: 'holt', kind: 'indirect', content, source: [], cue: [], ...more } as Claim;
};
const sayings = (...claims: Claim[]) => sayingsOf(claims, () => article).map((s) => s.map((c) => c.id).join('+'));

test('what one speaker is given in one sentence stands there once', () => {
  const [held, knew] = [claim('held', 'the weir held'), claim('knew', 'nobody knew')];
  expect(sayings(held, claim('again', 'it held', { speaker: 'pike' }), knew)).toEqual(['held+knew', 'again']);
  // Somebody else's, denied, passed on, or in the outlet's own voice: that is another thing to know of the same words.
  for (const other of [
    { speaker: null, speakerLabel: 'the clerk' },
    { denied: true },
    { via: { label: 'the agency', speaker: null, source: [] } },
    { kind: 'unattributed' as const },
  ])
    expect(sayings(held, { ...knew, ...other })).toEqual(['held', 'knew']);
});

test('a claim without content stands on who says it and by which word', () => {
  const start = text.indexOf('Holt left');
  const cue = [{ start, end: start + 4, exact: 'Holt' }];
  expect(sayings(claim('left', '', { cue }), claim('held', 'the weir held'))).toEqual(['left', 'held']);
});
