import { dependentOf, extentOf, isFinite } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Run } from './run.ts';
import { tenseOf } from './treeContent.ts';
import type { View } from './view.ts';

/** A place at which what is said by a cue may end. */
export interface Joint {
  /** The end of the content, exclusive, where it ends here: behind a word, or behind the mark of a quotation. */
  end: number;
  /** The token behind the joint. */
  next: number;
  /** The highest node whose phrase begins there, -1 where the sentence is over. */
  top: number;
  /** Whether the sentence's grammar forbids an end there. */
  barred: boolean;
}

export const isWord = (view: View, i: number): boolean => /[\p{L}\p{N}]/u.test(view.article.tokens[i]!.text);

/**
 * Where a stretch behind a cue may end, in order: before each phrase that hangs on a word before it, behind each sign, where
 * somebody else would end it, and at the limit; never within a quotation that isn't the cue's own.
 */
export function jointsOf(view: View, cue: number, run: Run, limit: number, voted: readonly number[]): Joint[] {
  const { trees: t, nodeOf } = view.nodes;
  const q = view.quotationOf;
  const inCue = q[cue]!;
  const sentence = t.sentences[t.sentenceOf[nodeOf[run.first]!]!]!;
  const begins = beginnings(t, sentence.first, sentence.last);
  const root = rootOfThat(view, run);
  const over = endOfThat(view, root);
  let last = limit;
  while (last > run.first && !isWord(view, last - 1)) last--;
  const joints: Joint[] = [];
  for (let next = run.first + 1; next <= last; next++) {
    let end = next;
    while (end > run.first + 1 && !isWord(view, end - 1) && q[end - 1]! < 0) end--;
    if (next === last) {
      joints.push({ end, next, top: -1, barred: end > over });
      break;
    }
    const node = nodeOf[next]!;
    if (!isWord(view, next) || node < sentence.first || node >= sentence.last) continue;
    if (q[next]! >= 0 && q[next] === q[next - 1] && q[next] === q[next - 2] && q[next] !== inCue) continue;
    let top = node;
    while (t.heads[top]! >= 0 && begins[t.heads[top]! - sentence.first]! >= node) top = t.heads[top]!;
    let before = next - 1;
    while (before > run.first && !isWord(view, before)) before--;
    const hangs = t.heads[top]! >= 0 && t.heads[top]! < node;
    if (hangs || before < next - 1 || [...voted, over].some((v) => v > before && v <= next))
      joints.push({ end, next, top, barred: end > over || goesOn(t, nodeOf[cue]!, top) });
  }
  return joints;
}

/** The first word of each node's phrase, for the nodes of a sentence. */
function beginnings(t: Trees, first: number, last: number): Int32Array {
  const begins = Int32Array.from({ length: last - first }, (_, k) => first + k);
  for (let n = first; n < last; n++) {
    if (t.upos[n] === 'PUNCT') continue;
    for (let h = t.heads[n]!; h >= first && begins[h - first]! > n; h = t.heads[h]!) begins[h - first] = n;
  }
  return begins;
}

/** Whether without a subject of its own a verb is joined to what stands before it, in this tense. */
const isJoined = (t: Trees, top: number, tense: string): boolean =>
  dependentOf(t, top, 'cc') >= 0 && dependentOf(t, top, 'nsubj') < 0 && isFinite(t, top) && tenseOf(t, top) === tense;

/** “Said that it is old but is not closed”: in the present, where it was said in the past, it is part of what was said. */
const goesOn = (t: Trees, verb: number, top: number): boolean =>
  isJoined(t, top, 'Pres') && tenseOf(t, verb) === 'Past';

/** The head of the clause that a “that” opens, or -1. */
function rootOfThat({ nodes: { trees: t, nodeOf } }: View, { first }: Run): number {
  const that = nodeOf[first]!;
  return t.lemmas[that] === 'that' && t.relations[that] === 'mark' ? t.heads[that]! : -1;
}

/** “Her claim that it was safe was dismissed”: a clause with “that” ends where the clause goes on that it hangs on. */
function endOfThat({ nodes: { trees: t, tokenOf } }: View, root: number): number {
  const last = root < 0 ? 0 : extentOf(t, root).last;
  for (let above = root; above >= 0; above = t.heads[above]!) if (above >= last) return tokenOf[last - 1]! + 1;
  return Infinity;
}
