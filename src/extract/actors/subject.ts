import { speechVerbs } from './lexicon/speech.ts';
import type { Piece } from './segment.ts';
import type { View } from './view.ts';

/** True where the mention is the subject of a verb, or of a speech verb before it. */
export function isSubject(view: View, first: number, last: number): boolean {
  const { tokens, article } = view;
  const s = article.sentences[view.sentence[first]!]!;
  const before = first > s.first ? tokens[first - 1]! : null;
  if (before?.pos === 'ADP') return false;
  let t = last;
  // “X, who …, said”: past what stands between commas.
  if (tokens[t]?.text === ',' && first - s.first < 8) {
    for (let k = t + 1; k < s.last && k < t + 25; k++) {
      if (tokens[k]!.text === ',' && (tokens[k + 1]?.pos === 'VERB' || tokens[k + 1]?.pos === 'AUX')) return true;
    }
  }
  while (t < s.last && tokens[t]!.pos === 'ADV') t++;
  const verb = t < s.last ? tokens[t]! : null;
  if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX')) return true;
  // “…,” said X.
  return before?.pos === 'VERB' && speechVerbs.has(before.lemma) && before.lemma !== 'tell';
}

/** “According to the paper, Ida Lund said …”: a name that a verb behind it has for its subject is no apposition, unless what stands before the comma is the subject too. */
export function opensClause({ trees: t, nodeOf }: View, { first, last }: Piece): boolean {
  const name = nodeOf(first, last);
  const verb = name < 0 || !t.relations[name]!.startsWith('nsubj') ? -1 : t.heads[name]!;
  const noun = nodeOf(first - 2, first - 1);
  return verb > name && noun >= 0 && !(t.heads[noun] === verb && t.relations[noun]!.startsWith('nsubj'));
}
