import { extentOf } from '../../syntax/queries.ts';
import type { Run } from './run.ts';
import { lostThat } from './treeContent.ts';
import type { View } from './view.ts';

interface Setting {
  cue: number;
  /** Start of the cue's unit. */
  first: number;
  /** End of the cue's unit, exclusive. */
  last: number;
  /** Tokens of the source and the cue. */
  taken(i: number): boolean;
}
type Refiner = (view: View, run: Run, setting: Setting) => Run;

/** A quotation begun is taken to its closing mark; one that follows at once (“the face of ‘…’”) belongs to the phrase before it. */
const wholeQuotations: Refiner = (view, run, { taken, cue }) => {
  const { tokens } = view.article;
  const q = view.quotationOf;
  let { first, last } = run;
  const inCue = q[cue]!;
  const follows =
    last < tokens.length &&
    q[last]! >= 0 &&
    q[last] !== q[last - 1] &&
    /^(?:ADP|DET|ADJ|VERB|PART|AUX)$/.test(tokens[last - 1]!.pos);
  const wanted = follows ? q[last]! : q[last - 1]!;
  if (wanted >= 0 && wanted !== inCue) while (last < tokens.length && q[last] === wanted && !taken(last)) last++;
  const opening = q[first]!;
  if (opening >= 0 && opening !== inCue) while (first > 0 && q[first - 1] === opening && !taken(first - 1)) first--;
  return { first, last };
};

/** “In terms of trade, the mayor said …” loses no word or two at the start of its sentence, “the town has a ‘new heart,’ said Lund” none before the marks. */
const wholeOpenings: Refiner = (view, run, setting) => {
  const { cue, first, taken } = setting;
  if (run.first > cue || run.first === first) return run;
  const partly = quotesLast(view, run, setting);
  if (run.first - first > 2 && !partly) return run;
  for (let i = first; i < run.first; i++)
    if (
      taken(i) ||
      (partly ? view.article.tokens[i]!.text === ':' : view.quotationOf[i] !== view.quotationOf[run.first])
    )
      return run;
  return { first, last: run.last };
};

/** Whether a stretch ends, right before who says it, with marks that open within its clause. */
function quotesLast({ article: { tokens }, quotationOf: q }: View, { last }: Run, { cue, taken }: Setting): boolean {
  if (q[last - 1]! < 0 || q[last - 1] === q[cue]) return false;
  for (let i = last; i < cue; i++) if (!taken(i) && /\p{L}/u.test(tokens[i]!.text)) return false;
  return /\p{L}/u.test(tokens[q.indexOf(q[last - 1]!) - 1]?.text ?? '');
}

/** “told the paper on Monday that”, “said with a smile that …”: what was told begins with its “that”. */
const fromThat: Refiner = (view, run, { cue, last, taken }) => {
  const { tokens } = view.article;
  if (run.first <= cue || tokens[cue]!.pos !== 'VERB') return run;
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const [lost] = nodeOf[cue]! < 0 ? [] : lostThat(t, nodeOf[cue]!);
  const that = lost === undefined ? -1 : tokenOf[extentOf(t, lost).first]!;
  if (that > run.first && that + 1 < run.last) return { first: that, last: run.last };
  for (let i = cue + 1; i < Math.min(last, run.first, cue + 9); i++) {
    const word = tokens[i]!;
    if (word.lower === 'that' && word.pos !== 'DET' && i > cue + 1) {
      for (let j = i; j < run.first; j++) if (taken(j)) return run;
      return { first: i, last: run.last };
    }
    if (view.phraseOf[i]! < 0 && word.pos !== 'ADP' && word.pos !== 'ADV') return run;
  }
  return run;
};

/** “Blamed himself for the delay”, “pleaded guilty to theft”: said with the word that the verb governs before its preposition. */
const withGoverned: Refiner = (view, run, { cue, taken }) => {
  const { tokens } = view.article;
  const governed = /^(?:him|her|it|them)sel(?:f|ves)$|^guilty$/.test(tokens[cue + 1]?.lower ?? '');
  return governed && run.first > cue && run.first < cue + 4 && !taken(cue + 1)
    ? { first: cue + 1, last: run.last }
    : run;
};

/** In this order: each takes what the one before it left. */
export const CONTENT_REFINERS = { wholeQuotations, fromThat, withGoverned, wholeOpenings };

export function refinedContent(view: View, runs: readonly Run[], setting: Setting): Run[] {
  const refined = runs.map((run) =>
    Object.values(CONTENT_REFINERS).reduce((r, refine) => refine(view, r, setting), run),
  );
  // What has grown into its neighbour is one with it.
  const joined: Run[] = [];
  for (const r of refined) {
    const before = joined.at(-1);
    if (before && r.first <= before.last) before.last = Math.max(before.last, r.last);
    else joined.push({ ...r });
  }
  return joined;
}
