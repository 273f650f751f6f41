import { dependentOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { agreedContent, withoutAddressee } from './agreement.ts';
import type { Attribution } from './attribution.ts';
import { besideVerb } from './besideVerb.ts';
import { closed, runsOf, trimmed } from './content.ts';
import { endedContent, type OpenEnd, openEnd } from './contentEnd.ts';
import { withoutCircumstances } from './contentEnds.ts';
import { refinedContent } from './contentRefiners.ts';
import { findCues } from './cue.ts';
import { bestLabels, CONTENT, frameInput, SOURCE, sequenceOf } from './frame.ts';
import { saysNothing } from './nothing.ts';
import { withoutRemarks } from './remarks.ts';
import type { Run } from './run.ts';
import { SENSE } from './senses.ts';
import { isRelative, sourceAt, sourceOf } from './source.ts';
import { beforeColon, frameInTree, governsInTree, sourceInTree, withinClause } from './treeFrame.ts';
import { isAskedBeside } from './treeSource.ts';
import { isBareParticiple, isBidden, isUndergone } from './undergone.ts';
import { untangled } from './untangled.ts';
import { verdictFeatures } from './verdict.ts';
import type { View } from './view.ts';
import type { Weights } from './weights.ts';

/** How much below the threshold an attribution may fall that alone accounts for a quotation, in log-odds. */
const FOR_A_QUOTATION = 2;

/** How much a subject and an object in the tree speak for an attribution, in log-odds (../bench/score.mjs claims, dev: .3 to .9 tried, for warnings and praise .6 to 1.4). */
const GOVERNS = [0, 0.6, 1] as const;

/** Every attribution that the weights find and hold to be one, or that a construction settles, in order of their cues. */
export function attributionsIn(view: View, weights: Weights): Attribution[] {
  const features: number[] = [];
  const mask = weights.size - 1;
  // What a boundary has emptied says nothing.
  const filled = candidatesIn(view, weights).filter((a) => a.content.length > 0 && !saysNothing(view, a.cue.token));
  const judged = filled.map((a) => {
    verdictFeatures(view, a, a.cue.score / weights.scale, features);
    let score = 0;
    for (const f of features) score += weights.verdict[f & mask]!;
    return {
      a,
      score: a.settled ? Infinity : score + GOVERNS[governsInTree(view, a.cue.token)] * weights.verdictScale,
    };
  });
  const kept = judged.filter((j) => j.score >= weights.threshold);
  const accounted = new Set(kept.flatMap((j) => quotationsOfRuns(view, j.a.content)));
  const floor = weights.threshold - FOR_A_QUOTATION * weights.verdictScale;
  for (const j of judged.toSorted((x, y) => y.score - x.score || x.a.cue.token - y.a.cue.token)) {
    const own = quotationsOfRuns(view, j.a.content).filter((q) => !accounted.has(q) && wordsIn(view, q) > 2);
    if (j.score >= weights.threshold || j.score < floor || own.length === 0) continue;
    for (const q of own) accounted.add(q);
    kept.push(j);
  }
  return untangled(
    view,
    kept.map((j) => j.a).sort((x, y) => x.cue.token - y.cue.token),
  );
}

/** The numbers of the quotations that runs of tokens touch. */
const quotationsOfRuns = (view: View, runs: readonly Run[]): number[] => [
  ...new Set(runs.flatMap((r) => Array.from(view.quotationOf.subarray(r.first, r.last)).filter((q) => q >= 0))),
];
const wordsIn = (view: View, q: number): number => {
  const { from, to } = view.quotations[q]!;
  return view.article.text
    .slice(from, Math.min(to, from + 80))
    .split(/\s+/)
    .filter(Boolean).length;
};

/** “Described by | Holm | as a fool”: of a stretch that who speaks opens behind “by” only what follows is said, and nothing of one that holds him elsewhere. */
function behind(view: View, run: Run, who: Run): Run[] {
  if (who.first >= run.last || run.first >= who.last) return [run];
  const agent = who.first === run.first && who.last < run.last && view.article.tokens[who.first - 1]?.lower === 'by';
  return [agent ? trimmed(view, { first: who.last, last: run.last }) : null].flatMap((r) => r ?? []);
}

/** “They were accused of haste”, “a captain accused of haste left”: whoever else stands there, only one behind “by” speaks by a verb that is undergone. */
function undergoes({ article: { tokens }, nodes: { trees: t, nodeOf } }: View, cue: number, source: Run): boolean {
  const verb = nodeOf[cue]!;
  const isVerb = verb >= 0 && tokens[cue]!.pos === 'VERB' && t.upos[verb] === 'VERB';
  const passive =
    isVerb &&
    isUndergone(t, verb) &&
    (dependentOf(t, verb, 'aux:pass') >= 0 || isBareParticiple(t, verb) || isBidden(t, verb));
  return (passive || (isVerb && isAskedBeside(t, verb))) && tokens[source.first - 1]?.lower !== 'by';
}

/** “Was warned in May”: undergone, and no clause tells what. */
const governsNothing = (t: Trees, verb: number): boolean =>
  isUndergone(t, verb) && dependentOf(t, verb, 'ccomp', 'xcomp', 'csubj', 'obj', 'parataxis', 'advcl') < 0;

/** An attribution as the tree, the labels and the rules have it, with the joints at which its content may end. */
export interface Draft {
  attribution: Attribution;
  open: OpenEnd | null;
  /** Whether its content is settled as it is. */
  whole: boolean;
}

/** Every attribution that stands a chance: one for each cue that governs something. */
export const candidatesIn = (
  view: View,
  weights: Omit<Weights, 'verdict' | 'verdictScale' | 'threshold'>,
): Attribution[] =>
  draftsIn(view, weights).flatMap(({ attribution, open, whole }) => {
    const { cue } = attribution;
    const ended = open ? endedContent(view, attribution.content, open, weights.ends) : attribution.content;
    const content = withoutRemarks(view, ended);
    if (whole) return [{ ...attribution, content }];
    const cut = withoutCircumstances(view, cue.token, content).flatMap((r) => closed(view, r) ?? []);
    // Nothing is left where all of it was circumstance or signs.
    return cut.length > 0 ? [{ ...attribution, content: cut }] : [];
  });

/** The same before the ends of their contents are decided. */
export function draftsIn(
  view: View,
  weights: Pick<Weights, 'size' | 'scale' | 'cueThreshold' | 'cue' | 'frame'>,
): Draft[] {
  const blockOf = new Int32Array(view.article.tokens.length);
  for (const u of view.units) blockOf.fill(u.block, u.first, u.last);
  const features: number[] = [];
  const frame = { size: weights.size, values: weights.frame };
  const drafted = (attribution: Attribution): Draft => ({ attribution, open: null, whole: true });
  return findCues(view, weights).flatMap((cue): Draft[] => {
    const unit = view.units[cue.unit]!;
    if (cue.settled) {
      const { source, content, rest } = cue.settled;
      const runs = [content, ...(rest ? [rest] : [])].flatMap((r) => trimmed(view, r) ?? []);
      return runs.length
        ? [drafted({ cue, source: sourceAt(view, source), content: runs, via: null, settled: true })]
        : [];
    }
    const { sequence, own } = sequenceOf(view, cue.unit, cue.token);
    const labels = bestLabels(frameInput(view, sequence, own, cue.token, features), frame);
    const start = sequence[0]!;
    const other = (label: number) => (i: number) => i === cue.token || labels[i - start] === label;
    const chosen = (label: number) => sequence.filter((_, k) => labels[k] === label);
    const found = runsOf(view, chosen(CONTENT), other(SOURCE), blockOf).flatMap((r) => trimmed(view, r) ?? []);
    const tree = frameInTree(view, cue.token);
    if (found.length === 0 && tree?.settled && tree.source)
      return [drafted({ cue, source: sourceAt(view, tree.source), content: tree.content, via: null, settled: true })];
    if (found.length === 0) return [];
    const source = sourceOf(view, runsOf(view, chosen(SOURCE), other(CONTENT), blockOf), {
      cue: cue.token,
      taken: (i) => i === cue.token || found.some((r) => i >= r.first && i < r.last),
    });
    const taken = (i: number) => i === cue.token || (source !== null && i >= source.run.first && i < source.run.last);
    const content = refinedContent(view, found, {
      cue: cue.token,
      first: unit.first,
      last: unit.last,
      taken,
    }).flatMap((r) => trimmed(view, r) ?? []);
    const learned = withinClause(view, cue.token, content);
    if (learned.length === 0) return [];
    const alone = tree || view.sense[cue.token] === SENSE.seem ? null : sourceInTree(view, cue.token);
    // What the weights took for said is not who says it, unless nothing else is said.
    const others = alone ? learned.flatMap((r) => behind(view, r, alone)) : learned;
    const clear = alone && (learned.length < content.length || others.length > 0);
    const speaking = tree ? tree.source : clear ? alone : beforeColon(view, cue.token, unit.first);
    const run = speaking ?? (source && undergoes(view, cue.token, source.run) ? null : source?.run);
    // “The kind of alliance seen in the war”, “the board was warned in May”: nobody says what is borne, unless words are quoted.
    const verb = view.nodes.nodeOf[cue.token]!;
    const t = view.nodes.trees;
    const undergone = verb >= 0 && (isBareParticiple(t, verb) || governsNothing(t, verb));
    const borne = !run && undergone;
    if (borne && learned.every((r) => view.quotationOf[r.last - 1]! < 0)) return [];
    const speaks = run ? sourceAt(view, besideVerb(view, cue.token, run)) : null;
    const apart = clear && others.length > 0 ? others : learned;
    const agreed = tree ? agreedContent(view, cue.token, tree, learned) : withoutAddressee(view, cue.token, apart);
    // “The army reportedly left”: whoever did it reports nothing.
    if (speaks && view.article.tokens[cue.token]!.pos === 'ADV') {
      const done = speaks.run.last <= cue.token ? [speaks.run] : [];
      const attribution = { cue, source: null, content: [...done, ...agreed], via: null, settled: false };
      return [{ attribution, open: null, whole: false }];
    }
    const related = speaks && isRelative(speaks) ? agreed.filter((r) => r.first >= speaks.run.last) : [];
    const attribution = {
      cue,
      source: speaks,
      content: related.length > 0 ? related : agreed,
      via: tree?.via ? sourceAt(view, tree.via) : null,
      settled: tree?.settled ?? false,
    };
    return [{ attribution, open: openEnd(view, attribution, tree?.content ?? [], found), whole: false }];
  });
}
