import { dependentOf, isFinite } from '../../syntax/queries.ts';
import { formOf } from './cueFeatures.ts';
import { bucket } from './frameFeatures.ts';
import { hashOf, mix, writeFeatures } from './hash.ts';
import { isWord, type Joint } from './joints.ts';
import { OPENING } from './lexicon/jointFeatures.ts';
import { DAYS_AND_TEXTS } from './lexicon/senses.ts';
import type { Run } from './run.ts';
import { tenseOf } from './treeContent.ts';
import type { View } from './view.ts';

/** Where a stretch ends by the rules, by the tree's clause and by the labels of its tokens; -1 where they have none. */
export type Votes = readonly [rules: number, tree: number, labels: number];

const SIGNS = [',', ';', ':', '('];
const DASH = /^(?:[—―–-]|--)$/;
/** How far below the cue's verb a phrase hangs: on it, one below, deeper; on what stands before or behind the verb; no phrase at all. */
const ON_VERB = 0;
const BELOW = 1;
const DEEPER = 2;
const BEHIND = 7;
const BEFORE = 8;
const OVER = 9;
const BACKWARDS = 10;

/** What speaks for or against an end at each of the joints, as feature numbers. */
export function jointFeatures(view: View, cue: number, run: Run, joints: readonly Joint[], votes: Votes): number[][] {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const { tokens } = view.article;
  const { quotationOf: q, lemma } = view;
  const verb = nodeOf[cue]!;
  const said = lemma[cue]!;
  const sense = view.sense[cue]!;
  const form = mix(formOf(view, cue, view.units[view.unitOf[cue]!]!.first), sense);
  const opening = OPENING.test(tokens[run.first]!.lower) ? lemma[run.first]! : view.pos[run.first]!;
  const last = joints.at(-1)?.next ?? run.first;
  let left = 0;
  for (let i = run.first; i < last; i++) if (isWord(view, i)) left++;
  let words = 0;
  let finite = 0;
  let at = run.first;
  return joints.map(({ end, next, top }) => {
    for (; at < next; at++) {
      if (isWord(view, at)) words++;
      const n = nodeOf[at]!;
      if (n >= 0 && t.features[n]!.verbForm === 'Fin') finite = 1;
    }
    const over = top < 0;
    let sign = 0;
    for (let i = end; i < next; i++) {
      const { text } = tokens[i]!;
      sign = Math.max(sign, SIGNS.indexOf(text) + 1 || (DASH.test(text) ? 5 : 6));
    }
    if (q[end - 1]! >= 0 && q[end - 1] !== q[cue]) sign += 8;
    if (!over && q[next]! >= 0 && q[next] !== q[end - 1]) sign += 16;
    const vote = (v: number) => (v < 0 ? 3 : v < end ? 0 : v > next ? 2 : 1);
    const voted = vote(votes[0]) * 16 + vote(votes[1]) * 4 + vote(votes[2]);
    const head = over ? -1 : t.heads[top]!;
    const attached = over ? OVER : attachment(view, verb, top, nodeOf[next]!);
    const relation = over ? OVER : hashOf(t.relations[top]!);
    const own = !over && dependentOf(t, top, 'nsubj', 'csubj', 'expl') >= 0 ? 4 : 0;
    const clause = over ? 0 : own + (isFinite(t, top) ? 2 : 0) + (/ing$/.test(t.forms[top]!) ? 1 : 0);
    const kind = over ? 0 : mix(hashOf(t.upos[top]!), clause);
    const marker = over ? -1 : dependentOf(t, top, 'mark', 'case', 'cc');
    const mark = marker < 0 ? 0 : hashOf(t.lemmas[marker]!);
    const tense = over ? 0 : hashOf((tenseOf(t, top) ?? '') + (tenseOf(t, verb) ?? ''));
    const topToken = over ? -1 : tokenOf[top]!;
    const says = topToken < 0 ? 0 : view.sense[topToken]!;
    const topLemma = topToken < 0 ? 0 : lemma[topToken]!;
    const time = !over && (DAYS_AND_TEXTS.test(t.lemmas[top]!.toLowerCase()) || topLemma === view.time) ? 1 : 0;
    const headToken = head < 0 ? -1 : tokenOf[head]!;
    const word = over ? 0 : lemma[next]!;
    const place = mix(relation, attached);
    // biome-ignore format: a feature a line
    const parts = [
      relation, sign,
      place, 0,
      place, sign,
      mix(relation, word), sign,
      mix(relation, mark), attached,
      mix(relation, mark), mix(attached, sense),
      place, sense,
      place, said,
      mix(relation, opening), sign,
      place, mix(opening, sign),
      kind, relation,
      kind, mix(sign, attached),
      mix(relation, clause), mix(tense, sign),
      mix(relation, tense), attached,
      voted, 0,
      voted, relation,
      voted, mix(sign, attached),
      voted, mix(sense, opening),
      voted, mix(mark, time),
      says, place,
      says, mix(clause, sign),
      time, mix(mark, attached),
      time, mix(relation, finite),
      topLemma, attached,
      topLemma, mix(said, 3),
      bucket(words), place,
      bucket(left - words), place,
      bucket(words), mix(finite, opening),
      head < 0 ? 0 : hashOf(t.upos[head]!), relation,
      headToken < 0 ? 0 : lemma[headToken]!, mix(relation, mark),
      form, place,
      mix(finite, sign), place,
      mix(mark, word), sign,
    ];
    const features: number[] = [];
    writeFeatures(401, parts, features);
    return features;
  });
}

function attachment({ nodes: { trees: t } }: View, verb: number, top: number, node: number): number {
  const head = t.heads[top]!;
  if (head > node) return BACKWARDS;
  let depth = 0;
  let above = top;
  while (above >= 0 && above !== verb) {
    above = t.heads[above]!;
    depth++;
  }
  if (above !== verb) return head < verb ? BEFORE : BEHIND;
  return depth === 1 ? ON_VERB : depth === 2 ? BELOW : DEEPER;
}
