import { expect, test } from 'vitest';
import { tellsState } from '../../../src/extract/events/state.ts';
import { treeOf } from '../../support/conlluTrees.ts';

const firm = 'The DET 2 det\nfirm NOUN';
const trees = {
  opens: `${firm} 3 nsubj\nopens VERB 0 root open verbForm=Fin tense=Pres\nshops NOUN 3 obj`,
  opened: `${firm} 3 nsubj\nopened VERB 0 root open verbForm=Fin tense=Past\nshops NOUN 3 obj`,
  'has opened': `${firm} 4 nsubj\nhas AUX 4 aux have verbForm=Fin tense=Pres\nopened VERB 0 root open verbForm=Part tense=Past`,
  'is opening': `${firm} 4 nsubj\nis AUX 4 aux be verbForm=Fin tense=Pres\nopening VERB 0 root open verbForm=Part tense=Pres`,
  'will open': `${firm} 4 nsubj\nwill AUX 4 aux will verbForm=Fin\nopen VERB 0 root open verbForm=Inf`,
  'does not open': `${firm} 5 nsubj\ndoes AUX 5 aux do verbForm=Fin tense=Pres\nnot PART 5 advmod\nopen VERB 0 root open verbForm=Inf`,
  'is led': `${firm} 4 nsubj:pass\nis AUX 4 aux:pass be verbForm=Fin tense=Pres\nled VERB 0 root lead verbForm=Part tense=Past voice=Pass`,
  'was led': `${firm} 4 nsubj:pass\nwas AUX 4 aux:pass be verbForm=Fin tense=Past\nled VERB 0 root lead verbForm=Part tense=Past voice=Pass`,
  owned: `${firm} 3 nsubj\nowned VERB 0 root own verbForm=Fin tense=Past\nshops NOUN 3 obj`,
  'is owed': `${firm} 4 nsubj:pass\nwas AUX 4 aux:pass be verbForm=Fin tense=Past\nowed VERB 0 root owe verbForm=Part tense=Past voice=Pass`,
  'was big': `${firm} 4 nsubj\nwas AUX 4 cop be verbForm=Fin tense=Past\nbig ADJ 0 root`,
} as const;

/** Whether the clause whose head is the root of a tree tells a state. */
const states = (name: keyof typeof trees, narrates = false): boolean => {
  const t = treeOf(trees[name]);
  return tellsState(t, t.sentences[0]!.root, narrates);
};

test('the simple present tells how it is, in running text alone; what has happened, goes on or will happen is told otherwise', () => {
  expect((['opens', 'does not open', 'is led'] as const).map((name) => states(name))).toEqual([true, true, true]);
  const told = ['opened', 'has opened', 'is opening', 'will open', 'was led'] as const;
  expect(told.filter((name) => states(name))).toEqual([]);
  expect(states('opens', true)).toBe(false);
});

test('being, having and owning last, whatever the tense; what is undergone doesn’t', () => {
  expect([states('owned'), states('owned', true), states('was big', true)]).toEqual([true, true, true]);
  expect(states('is owed')).toBe(false);
});
