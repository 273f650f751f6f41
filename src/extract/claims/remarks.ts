import { dependentsOf, extentOf, relationOf } from '../../syntax/queries.ts';
import { trimmed } from './content.ts';
import type { Run } from './run.ts';
import { senseOf } from './senses.ts';
import type { View } from './view.ts';

/** “Said it leaked, | a claim that the board denies”, “…, | in what Holm called a farce”: what another says of all that is said ends it. */
export const withoutRemarks = (view: View, runs: readonly Run[]): Run[] =>
  runs.flatMap((run, n) => {
    const begins = beginningsOf(view, run);
    if (n > 0 && begins.includes(run.first)) return [];
    const end = begins.find((i) => i > run.first + 1);
    return end === undefined ? run : (trimmed(view, { first: run.first, last: end }) ?? []);
  });

/** The first tokens of remarks in a stretch, or right behind the comma before it. */
function beginningsOf(view: View, { first, last }: Run): number[] {
  const { nodes, article, quotationOf: q } = view;
  const { trees: t, nodeOf, tokenOf } = nodes;
  const { tokens } = article;
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    if (tokens[i]!.lower === 'what' && tokens[i - 1]?.lower === 'in') found.push(i - 1);
    const verb = nodeOf[i]!;
    if (verb < 0 || relationOf(t, verb) !== 'acl' || senseOf(t.lemmas[verb]!, 'VERB') === 0) continue;
    if (dependentsOf(t, verb, 'nsubj').every((s) => /^(?:who|which|that)$/.test(t.lemmas[s]!))) continue;
    const { first: begin } = extentOf(t, t.heads[verb]!);
    const opens = tokenOf[t.forms[begin] === ',' ? begin + 1 : begin]!;
    if (/^(?:an?|something)$/.test(tokens[opens]?.lower ?? '')) found.push(opens);
  }
  return found.filter((i) => i >= first && tokens[i - 1]?.text === ',' && (q[i]! < 0 || q[i] !== q[i - 1]));
}
