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
  const root = rootOfClause(view, cue, run);
  const parted = partedBy(t, nodeOf[run.first]!, sentence.last);
  const aside = isAside(view, cue);
  // Where the clause around goes on.
  let resumed = -1;
  let over = endOfThat(view, root);
  let last = limit;
  while (last > run.first && !isWord(view, last - 1)) last--;
  let open = 0;
  const joints: Joint[] = [];
  for (let next = run.first + 1; next <= last; next++) {
    // “Lund (who says it is old) left”: what is said within a bracket ends with it.
    const { text } = view.article.tokens[next - 1]!;
    open += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (open < 0 && over > next - 1) over = next - 1;
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
    if (root >= 0 && end < over && isSpeakersDeed(t, nodeOf[cue]!, root, top)) over = end;
    if (aside && resumed < 0 && before < next - 1 && isPredicate(view, next)) {
      resumed = end;
      over = Math.min(over, end);
    }
    if (hangs || before < next - 1 || [...voted, over].some((v) => v > before && v <= next))
      joints.push({
        end,
        next,
        top,
        barred: end > over || (end !== resumed && (goesOn(t, nodeOf[cue]!, top) || parted.has(node))),
      });
  }
  return joints;
}

/** “The man, who police say is old, was found”: whether who says it stands right behind a relative that a comma sets off. */
function isAside(view: View, cue: number): boolean {
  const { tokens } = view.article;
  let i = cue - 1;
  while (i > 0 && i > cue - 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[i]!.pos)) {
    if (/^wh(?:o|om|ich)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ',' && i < cue - 1;
    i--;
  }
  return false;
}

/** Behind a comma a finite verb goes on with the clause around: no conjunction, no subject stands before it. */
const isPredicate = ({ article: { tokens }, nodes: { trees: t, nodeOf } }: View, i: number): boolean =>
  tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && t.features[nodeOf[i]!]!.verbForm === 'Fin');

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
  tenseOf(t, verb) === 'Past' && (isJoined(t, top, 'Pres') || isBare(t, top));

/** “They are old but need no care”: a present that looks like an infinitive, and that nothing makes one. */
const isBare = (t: Trees, top: number): boolean =>
  t.features[top]!.verbForm === 'Inf' &&
  dependentOf(t, top, 'cc') >= 0 &&
  dependentOf(t, top, 'nsubj', 'mark', 'aux') < 0;

/** “Said the locks of the weir | should be opened”: what is said never ends between a subject, from the node `first` on, and its predicate. */
function partedBy(t: Trees, first: number, last: number): ReadonlySet<number> {
  const parted = new Set<number>();
  for (let predicate = first; predicate < last; predicate++) {
    const subject = dependentOf(t, predicate, 'nsubj', 'csubj');
    if (subject >= first) for (let n = subject + 1; n <= predicate; n++) parted.add(n);
  }
  return parted;
}

/** “Said that it is old and left”: in the past, where what was said is in the present, the speaker did it. */
const isSpeakersDeed = (t: Trees, verb: number, root: number, top: number): boolean =>
  isJoined(t, top, 'Past') && tenseOf(t, verb) === 'Past' && tenseOf(t, root) === 'Pres';

/** The head of the clause that a “that” opens, or the “to” of a noun (“her decision to leave”), or -1. */
function rootOfClause({ nodes: { trees: t, nodeOf } }: View, cue: number, { first }: Run): number {
  const mark = nodeOf[first]!;
  if (t.relations[mark] !== 'mark') return -1;
  const root = t.heads[mark]!;
  return t.lemmas[mark] === 'that' ||
    (t.lemmas[mark] === 'to' && t.heads[root] === nodeOf[cue] && t.upos[nodeOf[cue]!] === 'NOUN')
    ? root
    : -1;
}

/** “Her claim that it was safe was dismissed”, “her decision to leave was late”: such a clause ends where the clause goes on that it hangs on. */
function endOfThat({ nodes: { trees: t, tokenOf } }: View, root: number): number {
  const last = root < 0 ? 0 : extentOf(t, root).last;
  for (let above = root; above >= 0; above = t.heads[above]!) if (above >= last) return tokenOf[last - 1]! + 1;
  return Infinity;
}
