import { absolute } from './absolute.ts';
import { cleft } from './cleft.ts';
import { closingText } from './closingText.ts';
import { cueFeatures, mayBeCue } from './cueFeatures.ts';
import { headlineColons } from './headlineColons.ts';
import { settledBetween } from './inserted.ts';
import { settledByPhrase } from './phrasal.ts';
import type { Settled } from './settled.ts';
import { settledByTag } from './speechTags.ts';
import { saysInTree } from './treeFrame.ts';
import { turnsOf } from './turns.ts';
import type { View } from './view.ts';
import { settledView } from './views.ts';
import type { Weights } from './weights.ts';

/** The head of a cue: the verb, noun or sign that attributes; `unit` is the number of its unit. */
export interface Cue {
  token: number;
  unit: number;
  score: number;
  /** What its construction settles, where it does. */
  settled: Settled | null;
}

/** “The band, Spoken River, played”, “told the Lorne Echo”, “agrees Mona Said”: no word of a name is a cue. */
function isOfName({ article: { tokens }, units, unitOf, nodes: { trees: t, nodeOf } }: View, i: number): boolean {
  const n = nodeOf[i]!;
  if (n < 0 || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) return false;
  const { first, last } = units[unitOf[i]!]!;
  const isCapital = (k: number) =>
    k > first && /^\p{Lu}\p{Ll}/u.test(tokens[k]!.text) && tokens[k - 1]!.pos !== 'PUNCT';
  // Beside a verb in small letters a capital is a name's.
  const named = tokens.slice(first, last).some((x) => x.pos === 'VERB' && /^\p{Ll}/u.test(x.text));
  if (named && tokens[i - 1]?.pos === 'PROPN' && isCapital(i - 1)) return true;
  const isName = (k: number) => k >= 0 && t.upos[k] === 'PROPN';
  return isName(t.heads[n]!) ? t.relations[n] === 'amod' : isName(n) && isName(n - 1) && t.heads[n - 1] === n;
}

/** Every token that a construction, the tree or the weights take for the head of a cue, in order. */
export function findCues(view: View, weights: Pick<Weights, 'size' | 'cueThreshold' | 'cue'>): Cue[] {
  const cues: Cue[] = [];
  const features: number[] = [];
  const mask = weights.size - 1;
  const turns = new Map([...turnsOf(view), ...headlineColons(view)]);
  view.units.forEach((unit, n) => {
    for (let i = unit.first; i < unit.last; i++) {
      if (!mayBeCue(view, i) || isOfName(view, i)) continue;
      const turn = turns.get(i);
      if (turn) {
        cues.push({ token: i, unit: n, score: 0, settled: turn });
        continue;
      }
      cueFeatures(view, unit, i, features);
      let score = 0;
      for (const f of features) score += weights.cue[f & mask]!;
      const settled =
        settledByPhrase(view, i, unit.first, unit.last) ??
        absolute(view, i, unit.first, unit.last) ??
        cleft(view, i, unit.first, unit.last) ??
        closingText(view, i, unit.first, unit.last) ??
        settledByTag(view, i, n) ??
        settledBetween(view, i, unit.first, unit.last) ??
        settledView(view, i);
      if (settled || score >= weights.cueThreshold || saysInTree(view, i))
        cues.push({ token: i, unit: n, score, settled });
    }
  });
  return cues;
}
