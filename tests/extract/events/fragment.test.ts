import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/extract/events/clauseLine.ts';
import { quotationOf } from '../../../src/extract/events/quotation.ts';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const wordsFor = (lines: string, node: string, verb = node, dates: { start: number; end: number }[] = []) => {
  const t = treeOf(lines);
  const at = (form: string) => t.forms.indexOf(form);
  const told = { node: at(node), verb: at(verb), sentence: t.sentences[0]!, byVerb: true };
  return quotationOf(t, told, { dates, nameAt: () => null })?.line ?? null;
};

describe('the words for what a clause far from its beginning tells', () => {
  test('are the clause from its subject on', () => {
    const lines = `
      Keepers PROPN 2 nsubj
      wept    VERB  0 root weep verbForm=Fin tense=Past
      when    ADV   6 advmod
      the     DET   5 det
      mill    NOUN  6 nsubj mill
      burned  VERB  2 advcl burn verbForm=Fin tense=Past
      ,       PUNCT 2 punct
      according VERB 10 case accord
      to      ADP   10 case
      them    PRON  2 obl`;
    expect(wordsFor(lines, 'burned')).toMatch(/the mill burned/);
  });
  test('none begin with “who” or “and”, none end with “according”', () => {
    const lines = `
      Kole    PROPN 2 nsubj
      slept   VERB  0 root sleep verbForm=Fin tense=Past
      and     CCONJ 4 cc
      snored  VERB  2 conj snore verbForm=Fin tense=Past`;
    expect(wordsFor(lines, 'snored')).toBe('Kole slept and snored');
    expect(wordsFor(`${lines}\n      loudly  ADV 4 advmod`, 'snored')).toBe('Kole slept and snored loudly');
    const who = `
      Kole    PROPN 0 root
      ,       PUNCT 4 punct
      who     PRON  4 nsubj
      snored  VERB  1 acl:relcl snore verbForm=Fin tense=Past
      loudly  ADV   4 advmod`;
    expect(wordsFor(who, 'snored') ?? 'Kole').toMatch(/^Kole/);
    const whose = `
      Kole    PROPN 2 nsubj
      slept   VERB  0 root sleep verbForm=Fin tense=Past
      ,       PUNCT 6 punct
      whose   PRON  5 nmod:poss
      crews   NOUN  6 nsubj crew
      snored  VERB  2 ccomp snore verbForm=Fin tense=Past`;
    expect(wordsFor(whose, 'snored') ?? '').not.toMatch(/^whose/);
  });
});

test('what has a name is known by it, and not by such words', () => {
  const text =
    'Norland and Sorland have been holding such joint patrols over recent years, with the armies, navies and air forces of the two countries joining each other in patrols of the lake, of the valley and of the far coast, the Calm Sea series of drills and the strategic military drills like Nordwind-2030 in Norland and Halden/Deep-2031 in Sorland.';
  const { events } = extract(readArticle('a.md', `# Notes\n\n${text}\n`), readKnowledge(null));
  const named = events.filter((e) => e.name !== null);
  expect(named.length).toBeGreaterThan(0);
  for (const e of named) expect(e.words ?? '').not.toMatch(/^…/);
});

test('who says something gives no words for what is said', () => {
  const t = treeOf(`
    A        DET  2 det
    miller   NOUN 4 nsubj:pass miller number=Sing
    was      AUX  4 aux:pass be
    held     VERB 8 ccomp hold verbForm=Part voice=Pass
    ,        PUNCT 8 punct
    the      DET  7 det
    police   NOUN 8 nsubj police
    announced VERB 0 root announce verbForm=Fin tense=Past
    Thursday PROPN 8 obl:unmarked
  `);
  const at = { node: 7, verb: 7, sentence: t.sentences[0]!, kind: 'announcement', name: null, bySaying: false };
  const { words } = linesOf(t, at, { dates: [], nameAt: () => null });
  expect(words ?? '').not.toMatch(/^… the police/);
});

test('a noun that a clause describes is no line where the sentence is about it', () => {
  const lines = `
    A        DET  2 det
    message  NOUN 6 nsubj
    posted   VERB 2 acl post verbForm=Part
    in       ADP  5 case
    Sorn     PROPN 3 obl
    closed   VERB 0 root close verbForm=Fin tense=Past
    the      DET  8 det
    mill     NOUN 6 obj`;
  expect(wordsFor(lines, 'posted') ?? '').not.toBe('A message posted in Sorn');
});
