import { expect, test } from 'vitest';
import { answersTo } from '../../src/correct/answers.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Correction } from '../../src/model/correction.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const edition = (texts: Record<string, string>, corrections: Correction[] = []) =>
  link(
    Object.entries(texts).map(([id, text]) => extract(readArticle(`${id}.md`, text), nothing)),
    { ...nothing, corrections },
  );
const names = (e: ReturnType<typeof edition>) => e.doubts.filter((d) => d.kind === 'name');
const signature = { who: 'Ida Lund', when: '2029-05-06' };
const texts = {
  a: 'The weir\n\nMr Quispe said no to the weir. The crowd waited for Mr Quispe.',
  b: 'The port\n\nFisheries minister Rosa Quispe said yes to the port.',
};

test('a surname that nothing but itself ties to its bearer is in doubt', () => {
  const e = edition(texts);
  expect(names(e)).toMatchObject([
    {
      article: 'a',
      span: { exact: 'Quispe' },
      what: 'Is this Rosa Quispe, whom other articles name? The text says “Quispe”.',
    },
  ]);
});

test.each([
  ['the office', { ...texts, a: 'The weir\n\nFisheries minister Quispe said no to the weir.' }],
  [
    'the company',
    {
      a: 'The weir\n\nMr Quispe met Ines Roth at the weir.',
      b: 'The port\n\nFisheries minister Rosa Quispe saw Ines Roth.',
    },
  ],
  ['nobody else of that name', { a: texts.a }],
])('it is not where %s tells', (_, told) => {
  expect(names(edition(told))).toEqual([]);
});

test('a likely slip is in doubt', () => {
  const lao = (name: string) => `Talks\n\nLao water minister ${name} Phommasan saw Ines Roth and Omar Haddad.`;
  const e = edition({ a: lao('Bounthavy'), b: lao('Bounthavy'), c: lao('Bounlary') });
  expect(names(e)).toMatchObject([{ article: 'c', span: { exact: 'Bounlary Phommasan' } }]);
});

test.each([
  ['y', 1],
  ['n', 2],
] as const)('once answered with “%s” it is settled, and what else stands in doubt is not', (key, people) => {
  const before = edition({ ...texts, a: `${texts.a} “Quispe must go,” read a banner.` });
  const doubt = names(before)[0]!;
  const { makes } = answersTo(doubt, before, signature).find((x) => x.key === key)!;
  const after = edition({ ...texts, a: `${texts.a} “Quispe must go,” read a banner.` }, [makes as Correction]);
  expect(names(after)).toEqual([]);
  expect(after.corrections).toMatchObject([{ applied: true }]);
  expect(after.actors.filter((a) => /quispe/.test(a.id))).toHaveLength(people);
  const others = (e: typeof before) => e.doubts.filter((d) => d.kind !== 'name').map((d) => d.what);
  expect(others(after)).toEqual(others(before));
});
