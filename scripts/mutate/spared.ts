/** Rules that no test can miss, each with why: they save time, or ask again what another rule settles. */
export const spared: Readonly<Record<string, string>> = {
  'extract/claims/loneQuotations.ts loneQuotations without first < 0':
    'what has no words stands in no unit, as a heading',
  'extract/claims/untangled.ts cutAt without b.cue.token < a.cue.token': 'attributions come in the order of their cues',
  'extract/claims/untangled.ts yieldTo without b.cue.token < a.cue.token':
    'attributions come in the order of their cues',
  'extract/claims/untangled.ts yieldTo without a.content.length < 2': 'its only stretch is kept in any case',
  'link/actors/slips.ts joinSlips without c.members.length === 0': 'one is taken in only once it has had its turn',
  'link/actors/slips.ts joinSlips without other.members.length === 0': 'those without members are not looked up',
  'link/actors/slips.ts joinSlips without other === c': 'whoever is in an article is never joined with himself',
  'link/claims/groups.ts groupsOf without if (left === right) continue;': 'a group shares its articles with itself',
  "link/events/across.ts likeness without if (dates === 'no' && !sameQuote) return 0;": 'asked again further down',
  "link/events/across.ts likeness without dates === 'no'": 'asked further up already',
  'link/permalinks/assign.ts assign without if (thing.fixed) continue;': 'what is fixed has its id already',
};
