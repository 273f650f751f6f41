import { expect, test } from 'vitest';
import { holdersOf } from '../../../src/extract/events/holders.ts';
import type { Presence } from '../../../src/extract/events/participants.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const holders = (verb: string, object: string, kind = 'exercise') => {
  const t = treeOf(`
    Norland PROPN 4 nsubj
    and     CCONJ 3 cc
    Sorn    PROPN 1 conj
    ${verb}
    ${object}
    like    ADP   7 case
    Gale    PROPN 5 nmod
  `);
  const at = (i: number, key: string) => ({ ...t.places[i]!, key, kind: 'state' }) as Presence;
  return holdersOf(t, 6, kind, [at(0, 'norland'), at(2, 'sorn')]);
};

test('a named example of what two hold is held by both', () => {
  expect(holders('held VERB 0 root hold verbForm=Fin tense=Past', 'drills NOUN 4 obj drill')).toEqual([
    'norland',
    'sorn',
  ]);
});

test('not of what they only speak of, nor of another kind', () => {
  expect(holders('praised VERB 0 root praise verbForm=Fin tense=Past', 'drills NOUN 4 obj drill')).toEqual([]);
  expect(holders('held VERB 0 root hold verbForm=Fin tense=Past', 'elections NOUN 4 obj election')).toEqual([]);
});
