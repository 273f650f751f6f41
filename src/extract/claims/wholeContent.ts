import { dependentOf, dependentsOf, extentOf, isFinite, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isOfObject, tellsWhenOrWhere } from './contentEnds.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

/** What belongs so closely to the word that it hangs on that no content ends before it. */
const TIGHT = /^(?:obj|iobj|nmod|amod|compound|flat|fixed|xcomp|ccomp|acl|appos|nummod)$/;

/**
 * What stands behind a cue without a cut through a phrase: a clause with “that” holds its verb, an object begins with its
 * first word, and a word keeps what hangs closely on it.
 */
export function wholeContent(view: View, cue: number, runs: readonly Run[]): Run[] {
  const unit = view.units[view.unitOf[cue]!];
  if (!unit || view.nodes.nodeOf[cue]! < 0) return [...runs];
  const before = (k: number) => (k === 0 ? cue + 1 : Math.max(cue + 1, runs[k - 1]!.last));
  const behind = (k: number) => (k + 1 < runs.length ? runs[k + 1]!.first : unit.last);
  return runs.map((run, k) => {
    if (run.first < cue && k === 0) return { first: fromOpening(view, unit.first, run), last: run.last };
    if (run.first <= cue || isQuoted(view, cue, run.first) || view.article.tokens[cue]!.lower === 'according')
      return run;
    const first = Math.max(before(k), wholeStart(view, cue, run));
    const last = wholeEnd(
      view,
      cue,
      { first, last: withVerb(view, cue, { first, last: run.last }, unit.last) },
      unit.last,
    );
    return withoutTail(view, closed(view, { first, last: Math.max(run.last, Math.min(last, behind(k))) }));
  });
}

/** “Ada Moor, who led it, was lost, according to Lund”: no content before its cue begins with “who”. */
function fromOpening(view: View, opening: number, { first, last }: Run): number {
  const { trees: t, nodeOf } = view.nodes;
  const n = nodeOf[first]!;
  const relative = n >= 0 && t.upos[n] === 'PRON' && /^(?:who|which|whose)$/.test(t.lemmas[n]!);
  return relative && view.article.tokens[first - 1]?.text === ',' && first - opening < 12 && last - first > 4
    ? opening
    : first;
}

const isQuoted = (view: View, cue: number, i: number): boolean =>
  view.quotationOf[i]! >= 0 && view.quotationOf[i] !== view.quotationOf[cue];

/** “Announced on Friday the arrest of a driver”: an object that what was found stands in the middle of. */
function wholeStart(view: View, cue: number, { first }: Run): number {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (view.article.tokens[first]!.lower === 'that') return first;
  let at = nodeOf[first]!;
  while (at >= 0 && t.heads[at] !== verb) at = t.heads[at]!;
  if (at < 0 || !/^(?:obj|ccomp|xcomp)$/.test(relationOf(t, at))) return first;
  const begins = extentOf(t, at).first;
  const token = tokenOf[begins]!;
  return begins > verb && token >= 0 && token < first ? token : first;
}

/** “Said that the ferry, the bridge [and the road will close]”: past the verb of a clause with “that”. */
function withVerb(view: View, cue: number, { first, last }: Run, end: number): number {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const { tokens } = view.article;
  const that = tokens[first]!.lower === 'that' && !isPointing(t, nodeOf[first]!);
  // “The spokesman said the crew [and the pilot were flown home]”: nobody says a crew.
  const bare = tokens[cue]!.lemma === 'say' && first === cue + 1 && tokens[last]?.pos === 'CCONJ';
  if (!that && !bare) return last;
  const hasVerb = (i: number) => nodeOf[i]! >= 0 && t.features[nodeOf[i]!]!.verbForm === 'Fin';
  for (let i = first; i < last; i++) if (hasVerb(i)) return last;
  let i = last;
  while (i < end && !hasVerb(i)) i++;
  if (i === end) return last;
  let clause = nodeOf[i]!;
  if (/^(?:aux|cop)/.test(t.relations[clause]!)) clause = t.heads[clause]!;
  return Math.min(end, Math.max(last, tokenOf[extentOf(t, clause).last - 1]! + 1));
}

/** “After Lund said that ‘we must go,’ [a bus came]”: behind a quotation that ends with a comma a clause with a subject of its own isn't said. */
function closed(view: View, run: Run): Run {
  const { tokens } = view.article;
  const q = view.quotationOf;
  for (let i = run.first + 2; i + 1 < run.last; i++) {
    if (q[i]! < 0 || q[i + 1]! >= 0 || tokens[i - 1]!.text !== ',') continue;
    const rest = tokens.slice(i + 1, run.last);
    const another = q.subarray(i + 1, run.last).some((n) => n >= 0);
    const begins = /^(?:DET|PRON|PROPN)$/.test(rest[0]!.pos) && !/^(?:which|who|whose|that)$/.test(rest[0]!.lower);
    if (!another && begins && rest.some((t) => t.pos === 'VERB' || t.pos === 'AUX'))
      return { first: run.first, last: i + 1 };
  }
  return run;
}

/** “Accused him of haste [and accused] ‘the board’ of sloth”: no content ends with the verb of another clause. */
function withoutTail(view: View, { first, last }: Run): Run {
  const { tokens } = view.article;
  const [joint, verb] = [tokens[last - 2], tokens[last - 1]];
  const { trees: t, nodeOf } = view.nodes;
  const n = nodeOf[last - 1]!;
  const cut =
    last - first > 3 &&
    joint?.pos === 'CCONJ' &&
    verb?.pos === 'VERB' &&
    n >= 0 &&
    dependentsOf(t, n, 'obj', 'ccomp', 'xcomp').some((c) => c > n);
  return cut ? { first, last: last - 2 } : { first, last };
}

/** “That decision”. */
const isPointing = (t: Trees, n: number): boolean =>
  n >= 0 && t.relations[n] === 'det' && t.features[t.heads[n]!]!.number !== 'Plur';

/** The end of the last phrase that a run holds the head of. */
function wholeEnd(view: View, cue: number, run: Run, end: number): number {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  let { last } = run;
  for (let steps = 0; steps < 8 && last < end; steps++) {
    const comma = view.article.tokens[last]!.text === ',' ? 1 : 0;
    const n = nodeOf[last + comma] ?? -1;
    if (n < 0 || last + comma >= end) break;
    let top = n;
    while (t.heads[top]! >= 0 && extentOf(t, t.heads[top]!).first >= n) top = t.heads[top]!;
    const head = t.heads[top]!;
    const from = nodeOf[run.first]!;
    const held = head >= from && head <= nodeOf[last - 1]!;
    if (!(held ? goesOn(t, top, comma > 0) : head === nodeOf[cue] && isOfObject(t, top))) break;
    const next = tokenOf[extentOf(t, top).last - 1]! + 1;
    if (next <= last) break;
    last = next;
  }
  return last;
}

/** Whether what hangs on a word of the content, behind a comma or not, is part of it. */
function goesOn(t: Trees, n: number, comma: boolean): boolean {
  const relation = relationOf(t, n);
  if (relation === 'conj') return dependentOf(t, n, 'cc') >= 0 && dependentOf(t, n, 'nsubj') < 0 && !isFinite(t, n);
  if (relation === 'obl') return !comma && !tellsWhenOrWhere(t, n);
  return !comma && TIGHT.test(relation);
}
