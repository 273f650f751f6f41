import { expect, test } from 'vitest';
import { heirs } from '../../src/link/permalinks/heirs.ts';
import type { Thing } from '../../src/link/permalinks/thing.ts';

/** Two statements of one sentence, told apart by the words in it that are theirs. */
const statement = (id: string, words: string, who: string[] = []): Thing => ({
  ...{ kind: 'claim', id, fixed: false, title: id, article: 'a', by: [`a#${id}`], who },
  near: ['a#=kkkkllllmmmm', `a#zz${words}`],
});
const standing = [statement('claim-early', 'ppppqqqq'), statement('claim-late', 'rrrrssss')];
const heirOf = heirs('claim', standing, []);
const entry = (words: string, who: string[]) => ({ by: ['a#gone'], near: ['a#=kkkkllllmmmm', `a#zz${words}`], who });

test('a statement whose speaker is no longer known is found by its own words, not by the first of its sentence', () => {
  expect(heirOf(entry('rrrrssss', ['ida']), null)).toContain('claim-late');
  expect(heirOf(entry('ppppqqqq', ['ida']), null)).toContain('claim-early');
});

test('where its words are gone, too, the sentence leads on', () => {
  expect(heirOf(entry('tttt', ['ida']), null)).toContain('claim-early');
});

test('what its words stand for now, said by another in another sentence, is none', () => {
  const other = { ...statement('claim-other', 'rrrrssss', ['olaf']), near: ['a#=vvvvwwwwxxxx', 'a#zzrrrrssss'] };
  expect(heirs('claim', [other], [])(entry('rrrrssss', ['ida']), null)).toBeNull();
});
