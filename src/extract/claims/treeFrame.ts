import { dependentOf, isFinite, relationOf } from '../../syntax/queries.ts';
import { type Run, trimmed } from './content.ts';
import { SENSE } from './lexicon.ts';
import { runsOfNodes } from './nodes.ts';
import { nodesOfContent } from './treeContent.ts';
import { nodesOfSource, speakingNode } from './treeSource.ts';
import type { View } from './view.ts';

/** Who says what by a cue, as the sentence's tree has it. */
export interface TreeFrame {
  /** The node that speaks, -1 where the tree names none. */
  speaker: number;
  source: Run | null;
  content: Run[];
  /** Whether the verb stands in what is said as a parenthesis. */
  inserted: boolean;
}

/** Verbs with which words are told. */
const SAYING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.shout]);

/** The frame of a verb that says something, or null where the tree doesn't tell what. */
export function frameInTree(view: View, cue: number): TreeFrame | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0 || t.upos[verb] !== 'VERB' || relationOf(t, verb) === 'case') return null;
  const speaker = speakingNode(t, verb);
  const said = nodesOfContent(t, verb, speaker, SAYING.has(view.sense[cue]!));
  if (!said) return null;
  const who = speaker < 0 ? [] : nodesOfSource(t, speaker, verb);
  const inSource = new Set(who);
  const content = runsOfNodes(
    view.nodes,
    said.filter((n) => !inSource.has(n) && n !== verb),
  ).flatMap((r) => trimmed(view, r) ?? []);
  if (content.length === 0) return null;
  const [first] = runsOfNodes(view.nodes, who);
  return {
    speaker,
    source: first ? trimmed(view, first) : null,
    content,
    inserted: relationOf(t, verb) === 'parataxis',
  };
}

/** Whether a token is a verb of saying that has somebody for its subject and a clause for what is said. */
export function saysInTree(view: View, token: number): boolean {
  if (!SAYING.has(view.sense[token]!) || view.article.tokens[token]!.pos !== 'VERB' || view.quotationOf[token]! >= 0)
    return false;
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[token]!;
  return (
    verb >= 0 &&
    t.upos[verb] === 'VERB' &&
    isFinite(t, verb) &&
    dependentOf(t, verb, 'ccomp') > verb &&
    speakingNode(t, verb) >= 0
  );
}
