import { dependentOf, dependentsOf, extentOf, isFinite, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { closedQuotation } from './closedQuotation.ts';
import { trimmed } from './content.ts';
import { isLostVerb } from './mistagged.ts';
import { runsOfNodes } from './nodes.ts';
import { frameOfNoun } from './nounFrame.ts';
import { letsSpeak, passingNode } from './quotedBy.ts';
import type { Run } from './run.ts';
import { SENSE } from './senses.ts';
import { isJoined, nodesGoverned, nodesOfContent } from './treeContent.ts';
import { behindMark, isComment, nodesOfSource, speakingNode } from './treeSource.ts';
import type { View } from './view.ts';

/** Who says what by a cue, as the sentence's tree has it. */
export interface TreeFrame {
  /** The node that speaks, -1 where the tree names none. */
  speaker: number;
  source: Run | null;
  /** Who passed the words on. */
  via: Run | null;
  content: Run[];
  /** Whether the verb stands in what is said as a parenthesis. */
  inserted: boolean;
  /** Whether it needs no other evidence. */
  settled: boolean;
}

/** Who speaks by a verb, whether or not the tree tells what is said. */
export function sourceInTree(view: View, cue: number): Run | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0 || t.upos[verb] !== 'VERB' || relationOf(t, verb) === 'case') return null;
  const speaker = speakingNode(t, verb);
  const run = speaker < 0 ? null : stretch(view, nodesOfSource(t, speaker, verb));
  // “‘I would,’ Lund said”: nobody's words are part of a name.
  const quoted = run && view.quotationOf.subarray(run.first, run.last).some((q) => q !== view.quotationOf[cue]);
  return quoted ? null : run;
}

/** “The club issued this warning to all on its trips: ‘…’”: before a colon that a clause stands before, its subject speaks. */
export function beforeColon(view: View, cue: number, first: number): Run | null {
  if (view.article.tokens[cue]!.text !== ':') return null;
  const { trees: t, nodeOf } = view.nodes;
  let verb = -1;
  for (let i = first; i < cue && verb < 0; i++) {
    const n = nodeOf[i]!;
    if (
      n >= 0 &&
      // “Our reporter Jon Lund is at the weir: ‘…’”
      ((t.upos[n] === 'VERB' && isFinite(t, n)) || dependentOf(t, n, 'cop') >= 0) &&
      dependentOf(t, n, 'nsubj') >= 0 &&
      relationOf(t, n) !== 'acl'
    )
      verb = n;
  }
  const speaker = verb < 0 ? -1 : speakingNode(t, verb);
  return speaker < 0 ? null : stretch(view, nodesOfSource(t, speaker, verb));
}

/** The first unbroken stretch of nodes, as tokens; a name that the tree cuts in two is taken whole. */
function stretch(view: View, nodes: readonly number[]): Run | null {
  const [found] = runsOfNodes(view.nodes, nodes);
  const run = found ? trimmed(view, found) : null;
  if (!run) return null;
  const { tokens } = view.article;
  const phrase = view.phrases[view.phraseOf[run.first]!];
  let { first } = run;
  while (
    phrase &&
    first > phrase.first &&
    /^(?:PROPN|ADJ|NOUN)$/.test(tokens[first]!.pos) &&
    /^(?:PROPN|ADJ|NOUN|DET|PUNCT)$/.test(tokens[first - 1]!.pos) &&
    !isElsewhere(view, first)
  )
    first--;
  // “Says a clerk with knowledge of it, because Lund …”, “… of the board, adding that …”: no clause of its own, nor what else is said, is part of who speaks.
  const apart = (i: number) =>
    tokens[i]?.pos === 'SCONJ' ||
    (/ing$/.test(tokens[i]?.lower ?? '') && (SAYING.has(view.sense[i]!) || /^(?:cite|quote)$/.test(tokens[i]!.lemma)));
  // “But a letter sent on Monday says”, whatever the tree hangs the conjunction on.
  if (tokens[first]!.pos === 'CCONJ' && first + 1 < run.last && !/^(?:both|either|neither)$/.test(tokens[first]!.lower))
    first++;
  let last = first + 1;
  while (last < run.last && !(tokens[last]!.text === ',' && apart(last + 1))) last++;
  // “Said the 44-year-old”, whose parts the tree hangs elsewhere.
  return isAged(view, { first, last: first + AGED }) ? { first, last: first + AGED } : { first, last };
}

/** “Earlier this week Lund said”, “the missile Lund praised”: a time, or what a clause without its pronoun describes, is no part of a name. */
function isElsewhere({ article: { tokens }, nodes: { trees: t, nodeOf } }: View, first: number): boolean {
  const before = nodeOf[first - 1]!;
  const own = nodeOf[first]!;
  const verb = own < 0 ? -1 : t.heads[own]!;
  return (
    /^(?:.{2,6}day|day|week|month|year|night|morning|evening|today|yesterday)$/.test(tokens[first - 1]!.lower) ||
    (verb > own && before >= 0 && t.heads[verb] === before) ||
    // “The ministry, which critics accuse of haste”
    /^(?:which|whom|that|what)$/.test(tokens[first - 1]!.lower)
  );
}

/** The tokens of “the 44-year-old”, who is called by his age. */
const AGED = 6;
export const isAged = ({ article: { tokens, text } }: View, { first, last }: Run): boolean =>
  last - first === AGED && /^the \d+-year-old$/i.test(text.slice(tokens[first]!.start, tokens[last - 1]?.end));

/** Verbs with which words are told. */
const SAYING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim, SENSE.shout]);

/** Verbs whose clause is somebody's word, finding or thought; by “I mean”, “I think” nothing is told. */
const CLAUSAL = new Set([...SAYING, SENSE.fact, SENSE.evidence, SENSE.believe]);
const tellsByClause = (view: View, t: Trees, verb: number, token: number): boolean =>
  SAYING.has(view.sense[token]!) ||
  (CLAUSAL.has(view.sense[token]!) &&
    !/^(?:mean|guess|decide)$/.test(t.lemmas[verb]!) &&
    !/^(?:I|we|you)$/i.test(t.forms[speakingNode(t, verb)]!));

/** Nouns for what was told. */
const TOLD = new Set([SENSE.say, SENSE.report, SENSE.speech, SENSE.claim]);

/** The frame of a verb that says something, or null where the tree doesn't tell what. */
export function frameInTree(view: View, cue: number): TreeFrame | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0) return null;
  if (t.upos[verb] === 'NOUN') {
    const noun = frameOfNoun(t, verb);
    if (!noun) return null;
    const frame = framed(view, noun.speaker, verb, noun.said);
    return frame && { ...frame, settled: noun.speaker >= 0 && noun.that && TOLD.has(view.sense[cue]!) };
  }
  if (t.upos[verb] !== 'VERB' || relationOf(t, verb) === 'case') return null;
  if (letsSpeak(t, verb)) return null;
  const speaker = speakingNode(t, verb);
  const q = closedQuotation(view, cue);
  // “‘Shame on you!’ shouted one man”: words without a predicate.
  const shouted = q >= 0 && behindMark(t, verb) >= 0;
  const said = shouted ? nodesWithin(view, q) : nodesOfContent(t, verb, speaker, SAYING.has(view.sense[cue]!));
  if (!said) return null;
  const frame = framed(view, speaker, verb, said);
  return frame && { ...frame, settled: q >= 0 };
}

const nodesWithin = ({ nodes: { tokenOf }, quotationOf }: View, q: number): number[] =>
  [...tokenOf.keys()].filter((n) => tokenOf[n]! >= 0 && quotationOf[tokenOf[n]!] === q);

/** What a verb governs without a clause, where its subject stands before it. */
export function objectInTree(view: View, cue: number): Run[] | null {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0 || t.upos[verb] !== 'VERB' || isPassive(t, verb) || view.sense[cue] === SENSE.say) return null;
  const nodes = nodesGoverned(t, verb, speakingNode(t, verb));
  const runs = nodes && runsOfNodes(view.nodes, nodes).flatMap((r) => trimmed(view, r) ?? []);
  return runs && runs.length > 0 ? runs.slice(0, 1) : null;
}

function framed(view: View, speaker: number, cue: number, said: readonly number[]): TreeFrame | null {
  const { trees: t } = view.nodes;
  const who = speaker < 0 ? [] : nodesOfSource(t, speaker, cue);
  const inSource = new Set(who);
  const content = runsOfNodes(
    view.nodes,
    said.filter((n) => !inSource.has(n) && n !== cue),
  ).flatMap((r) => trimmed(view, r) ?? []);
  if (content.length === 0) return null;
  const passing = passingNode(t, cue);
  return {
    speaker,
    source: stretch(view, who),
    via: passing < 0 ? null : stretch(view, nodesOfSource(t, passing, cue)),
    content,
    inserted: relationOf(t, cue) === 'parataxis',
    settled: false,
  };
}

/** Whether a token is a verb of saying that has somebody for its subject and a clause for what is said. */
export function saysInTree(view: View, token: number): boolean {
  if (view.article.tokens[token]!.pos === 'VERB' && closedQuotation(view, token) >= 0) return true;
  if (view.sense[token] === 0 || view.article.tokens[token]!.pos !== 'VERB' || view.quotationOf[token]! >= 0)
    return false;
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[token]!;
  if (verb < 0 || isLostVerb(t, verb)) return verb >= 0;
  if (t.upos[verb] !== 'VERB' || !isFinite(t, verb) || speakingNode(t, verb) < 0) return false;
  // “States that few if any …”: the joint tells a clause, even where the tree has none.
  if (t.forms[verb + 1] === 'that' && t.relations[verb + 1] !== 'det') return true;
  return tellsByClause(view, t, verb, token) && dependentOf(t, verb, 'ccomp') > verb;
}

/** How far the tree speaks for an attribution: a finite verb of the lexicon with a subject that speaks and something that it governs, most where it praises, warns or attacks. */
export function governsInTree(view: View, token: number): 0 | 1 | 2 {
  const sense = view.sense[token]!;
  if (sense === 0 || view.article.tokens[token]!.pos !== 'VERB') return 0;
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[token]!;
  if (verb < 0 || t.upos[verb] !== 'VERB' || !(isFinite(t, verb) || isComment(t, verb)) || speakingNode(t, verb) < 0)
    return 0;
  if (sense === SENSE.speech && dependentsOf(t, verb, 'obj', 'obl', 'xcomp', 'ccomp').some((c) => c > verb)) return 2;
  return dependentsOf(t, verb, 'ccomp', 'xcomp', 'obj').some((c) => c > verb) ? 1 : 0;
}

/** Where a cue heads a clause that hangs on another (“while the board did not mention …”, “says the trade appears to …”), what it governs stands within that clause. */
export function withinClause(view: View, cue: number, runs: readonly Run[]): Run[] {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const verb = nodeOf[cue]!;
  const marked =
    verb >= 0 &&
    dependentsOf(t, verb, 'mark').some(
      (m) => m < verb && /^(?:while|although|though|whereas|because|since|unless|after)$/.test(t.lemmas[m]!),
    );
  // “The talks that nobody announced”: only what the clause describes is announced.
  const described = verb >= 0 && t.relations[verb] === 'acl:relcl' && ownSubject(t, verb) ? t.heads[verb]! : -1;
  // “That his office was told of it”: nothing before such a clause is governed within it.
  const isMarked =
    verb >= 0 &&
    /^(?:ccomp|acl)$/.test(relationOf(t, verb)) &&
    dependentsOf(t, verb, 'mark').some((m) => m < verb && /^(?:that|whether|if)$/.test(t.lemmas[m]!));
  const seems = verb >= 0 && view.sense[cue] === SENSE.seem && t.relations[verb] === 'ccomp' && t.heads[verb]! < verb;
  // “Said she would look into it and warned of thieves”: what is governed by a joined verb stands behind it.
  const behind = runs.filter((r) => r.first > cue);
  if (verb >= 0 && isJoined(t, verb, speakingNode(t, verb)) && behind.length > 0)
    return behind
      .concat(runs.filter((r) => r.first < cue && view.quotationOf[r.first]! >= 0))
      .sort((a, b) => a.first - b.first);
  if (described < 0 && !seems && !isMarked && (!marked || !t.relations[verb]!.startsWith('advcl'))) return [...runs];
  const { first, last } = extentOf(t, described < 0 ? verb : described);
  const from = tokenOf[first]!;
  const to = tokenOf[last - 1]! + 1;
  return runs.flatMap((r) => {
    const run = { first: Math.max(r.first, from), last: Math.min(r.last, to) };
    return run.first < run.last ? (trimmed(view, run) ?? []) : [];
  });
}

const ownSubject = (t: Trees, verb: number): boolean => {
  const subject = dependentOf(t, verb, 'nsubj');
  return subject >= 0 && !/^(?:who|which|that)$/.test(t.lemmas[subject]!);
};
