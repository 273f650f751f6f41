import { words } from '../../words.ts';
/** Nouns for what is put forward, beside those for words and thoughts. */
export const IDEAS =
  /^(?:deal|pact|bill|law|tax|ban|rule|policy|reform|cut|war|right|treaty|accord|resolution|measure|sanction|strike|peace|independence|bid|use|talk|truce|ceasefire|status|result|election|vote)$/;

export const WORDED =
  /^(?:answer|identify|name|specify|elaborate|rule|apologi[sz]e|testify|sign|give|provide|take|do|go|make|release|publish|speculate|be)$/;

/** Verbs of saying or wanting that with a bare object tell a deed: “backed the winner”, “blasted a shot”, “added a step”. */
export const DOING = words(
  'support back celebrate blast slam attack push press paint cast frame approve authorize veto oppose reject challenge dismiss withdraw offer propose counter sue nominate add continue list record mark pursue choose love like hate prefer trust care attempt try seek prepare defend advocate champion call name lobby rip lash brand raise deny refuse address touch signal read close lead discover learn notice expose order point plan charge',
);
