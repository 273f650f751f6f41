import { describe, expect, test } from 'vitest';
import { elided } from '../../../src/extract/events/elided.ts';
import type { HeadlineOptions } from '../../../src/extract/events/headlineOptions.ts';
import { openingOf } from '../../../src/extract/events/opening.ts';
import { treeOf } from '../../support/conlluTrees.ts';
import { keeperSaw, keeperShort, keeperSold, keeperWouldSell } from '../../support/keeperTrees.ts';

const alone: HeadlineOptions = { dates: [], nameAt: () => null };
const quoted = (t: ReturnType<typeof treeOf>, verb: string): string | null => {
  const at = t.forms.indexOf(verb);
  return elided(t, t.sentences[0]!.root, at, at, alone);
};

describe('a sentence’s own words with what it needs least left out', () => {
  test('a clause beside its subject goes, and an ellipsis says so', () => {
    expect(quoted(keeperSold, 'sold')).toBe('The keeper … sold both boats');
  });
  test('whom somebody sees do something is no whole without it', () => {
    expect(quoted(keeperSaw, 'saw')).toBe('The keeper saw both crews trying to lower all red boats');
  });
  test('what is short enough is whole', () => {
    expect(quoted(keeperShort, 'sold')).toBe('The keeper sold both boats');
  });
  test('what tells is in it, though it stands beside', () => {
    expect(quoted(keeperSold, 'guarded') ?? 'guarded').toContain('guarded');
  });
  test('a condition, a denial and one of two things stay', () => {
    expect(quoted(keeperWouldSell, 'sell')).toBe('The keeper … will not sell boats and nets if prices fall');
  });
  test('two gaps at most', () => {
    // Nouns that are each described by five words: “Kole, who had so long so gladly sailed, won …”.
    const described = (nouns: number) =>
      treeOf(`
        ${Array.from({ length: nouns }, (_, k) => {
          const at = k * 7 + 1;
          const verb = nouns * 7 + 1;
          return `Kole PROPN ${verb} ${k === 0 ? 'nsubj' : 'obj'}
            who PRON ${at + 5} nsubj\nhad AUX ${at + 5} aux\nso ADV ${at + 5} advmod\ngladly ADV ${at + 5} advmod
            sailed VERB ${at} acl:relcl sail verbForm=Part\n, PUNCT ${at + 5} punct`;
        }).join('\n')}
        won VERB 0 root win verbForm=Fin
        twice ADV ${nouns * 7 + 1} advmod
        in ADP ${nouns * 7 + 4} case
        Sorn PROPN ${nouns * 7 + 1} obl
      `);
    expect(quoted(described(1), 'won')).toBe('Kole who had so gladly sailed , won twice in Sorn');
    expect(quoted(described(5), 'won')).toBeNull();
  });
});

describe('the opening of a sentence of which no line can be made', () => {
  const t = treeOf(`
    Hours    NOUN  2 obl
    later    ADV   5 advmod
    four     NUM   4 nummod
    sailors  NOUN  5 nsubj sailor number=Plur
    reached  VERB  0 root reach verbForm=Fin
    the      DET   7 det
    gates    NOUN  5 obj gate number=Plur
    of       ADP   9 case
    Sorn     PROPN 7 nmod
    with     ADP   11 case
    nothing  PRON  5 obl
  `);
  test('ends with a phrase, behind a subject and its verb', () => {
    expect(openingOf(t, t.sentences[0]!, [])).toBe('four sailors reached the gates of Sorn');
  });
  test('there is none without them', () => {
    const bare = treeOf(`
      Gates NOUN 0 root
      of    ADP  3 case
      Sorn  PROPN 1 nmod
      in    ADP  6 case
      the   DET  6 det
      valley NOUN 1 nmod
    `);
    expect(openingOf(bare, bare.sentences[0]!, [])).toBeNull();
  });
});
