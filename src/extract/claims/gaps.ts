import type { Attribution } from './attribution.ts';
import { cueTokens } from './cueTokens.ts';
import { TURNING } from './lexicon/gaps.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

/**
 * What is said in two pieces is parted by nothing but its cue and who speaks: a gap without them is closed, and of pieces
 * that another verb or a negation parts only the longer stands, so that no statement says the opposite of its sentence.
 */
export function withoutGaps(view: View, a: Attribution): Attribution {
  const { tokens } = view.article;
  const cue = cueTokens(view, a.cue.token);
  const own = (i: number) =>
    (i >= cue.first && i < cue.last) || (a.source !== null && i >= a.source.run.first && i < a.source.run.last);
  const content: Run[] = [];
  for (const run of a.content) {
    const before = content.at(-1);
    if (before && before.last === run.first) {
      before.last = run.last;
      continue;
    }
    const gap = before ? Array.from({ length: run.first - before.last }, (_, k) => before.last + k) : [];
    if (!before || gap.length > 40 || view.quotationOf[before.last - 1]! >= 0 || view.quotationOf[run.first]! >= 0) {
      content.push({ ...run });
      continue;
    }
    const between = gap.filter((i) => !own(i) && /[\p{L}\p{N}]/u.test(tokens[i]!.text));
    if (!gap.some(own)) before.last = run.last;
    else if (!between.some((i) => TURNING.test(tokens[i]!.lower) || (tokens[i]!.pos === 'VERB' && isFiniteIn(view, i))))
      content.push({ ...run });
    else if (run.last - run.first > before.last - before.first) content.splice(-1, 1, { ...run });
  }
  return { ...a, content };
}

function isFiniteIn({ nodes: { trees, nodeOf } }: View, token: number): boolean {
  const n = nodeOf[token]!;
  return n >= 0 && trees.features[n]!.verbForm === 'Fin';
}
