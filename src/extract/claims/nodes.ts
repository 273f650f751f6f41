import type { Token } from '../../model/article.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Run } from './run.ts';

/** An article's tokens beside the nodes of its trees, which part hyphens and clitics: each with its first counterpart, -1 without. */
export interface Nodes {
  trees: Trees;
  nodeOf: Int32Array;
  tokenOf: Int32Array;
}

export function nodesOf(tokens: readonly Token[], trees: Trees): Nodes {
  const nodeOf = new Int32Array(tokens.length).fill(-1);
  const tokenOf = new Int32Array(trees.places.length).fill(-1);
  let n = 0;
  tokens.forEach((t, i) => {
    while (n < trees.places.length && trees.places[n]!.end <= t.start) n++;
    for (let k = n; k < trees.places.length && trees.places[k]!.start < t.end; k++) {
      if (nodeOf[i] === -1) nodeOf[i] = k;
      if (tokenOf[k] === -1) tokenOf[k] = i;
    }
  });
  return { trees, nodeOf, tokenOf };
}

/** Nodes in order as runs of tokens: what stands beside what it stands beside in the text. */
export function runsOfNodes({ tokenOf }: Nodes, nodes: readonly number[]): Run[] {
  const runs: Run[] = [];
  let before = -2;
  for (const n of nodes) {
    const token = tokenOf[n]!;
    // A footnote's mark parts nothing.
    if (token < 0 && n === before + 1) before = n;
    if (token < 0) continue;
    const run = runs.at(-1);
    if (run && n === before + 1) run.last = Math.max(run.last, token + 1);
    else runs.push({ first: token, last: token + 1 });
    before = n;
  }
  return runs;
}
