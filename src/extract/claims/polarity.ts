import type { Modality, Polarity } from '../../model/claim.ts';
import { auxiliariesOf, dependentOf, dependentsOf, isNegated, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { words } from '../words.ts';
import { ATTITUDES, DENYING, INTENDING, WITHHOLDING } from './lexicon/polarity.ts';
import type { Run } from './run.ts';
import { isComment, withheldBy } from './treeSource.ts';
import type { View } from './view.ts';

/** Cues that ask. */
const ASKING = words('ask wonder inquire enquire query ponder');
const MAYBE = words('may might could can would should');
const CHANCES = /^(?:likely|unlikely|able|apt|prone|free)$/;
/** What somebody would say if something were so. */
const WOULD = words("would could might 'd ’d");
/** What isn't told but supposed. */
const SUPPOSING = words('suppose imagine if unless whether should');

export interface Standing {
  denied: boolean;
  polarity?: Polarity;
  modality?: Modality;
}

/** Whether and how a cue tells that something was said: “never said”, “if she says”, “did he say?”, “denied”, “feared”. */
export function standingOf(view: View, cue: number, said: readonly Run[]): Standing {
  const { trees: t, nodeOf } = view.nodes;
  const lemma = view.article.tokens[cue]!.lemma;
  const verb = nodeOf[cue]!;
  if (verb < 0) return { denied: DENYING.has(lemma) };
  const unsaid = isUnsaid(view, verb);
  const denied = DENYING.has(lemma) !== unsaid;
  const isVerb = t.upos[verb] === 'VERB';
  if (isVerb && isAsked(view, t, verb)) return { denied, polarity: 'questioned', modality: 'unsaid' };
  if (isVerb && isSupposed(t, verb)) return { denied, polarity: 'conditional', modality: 'unsaid' };
  const own =
    callsFor(view, cue) || (lemma === 'ask' && demands(t, verb))
      ? 'demanded'
      : ATTITUDES.find(([, lemmas]) => lemmas.has(lemma))?.[0];
  const modality = unsaid && !DENYING.has(lemma) ? 'unsaid' : (timeOrChance(t, verb) ?? own);
  const polarity = denied
    ? 'denied'
    : asks(view, cue, said)
      ? 'questioned'
      : isVerb && wouldSay(t, verb)
        ? 'conditional'
        : null;
  return { denied, ...(polarity && { polarity }), ...(modality && { modality }) };
}

/** A cue that asks, or words that end with a question mark. */
function asks(view: View, cue: number, said: readonly Run[]): boolean {
  const { tokens } = view.article;
  const { lemma } = tokens[cue]!;
  const verb = view.nodes.nodeOf[cue]!;
  if (
    ASKING.has(lemma) &&
    said[0] &&
    !callsFor(view, cue) &&
    !demands(view.nodes.trees, verb) &&
    !/^(?:to|for)$/.test(tokens[said[0].first]!.lower)
  )
    return true;
  // “‘It was a farce,’ he said. ‘Who pays?’”: what is told first is told.
  const end = said[0];
  const stop = end && tokens.slice(end.first, end.last + 1).find((t) => /^[.!?]$/.test(t.text));
  return stop?.text === '?';
}

/** “Asked him to go”. */
const demands = (t: Trees, verb: number): boolean =>
  dependentsOf(t, verb, 'xcomp', 'ccomp').some((c) => dependentsOf(t, c, 'mark').some((m) => t.lemmas[m] === 'to'));

/** The auxiliaries of a verb; “the line could also, analysts say, close” has none for “say”, wherever the tree hangs it. */
const ownAuxiliaries = (t: Trees, verb: number): number[] =>
  dependentsOf(t, verb, 'aux').filter((a) => !t.forms.slice(a, verb).includes(','));

/** “She would say that …”: not “said that she would”, and no reported plan. */
const wouldSay = (t: Trees, verb: number): boolean =>
  relationOf(t, verb) !== 'ccomp' && ownAuxiliaries(t, verb).some((a) => WOULD.has(t.lemmas[a]!));

/** “Called for”, “pressed for”, “appealed to”. */
const callsFor = (view: View, cue: number): boolean =>
  /^(?:call|press|appeal|ask)$/.test(view.article.tokens[cue]!.lemma) &&
  /^(?:for|on|upon)$/.test(view.article.tokens[cue + 1]?.lower ?? '');

const REFUTING = /^(?:deny|refute|rebut|dispute|disprove)$/;

/** “Says no to the bridge”: an answer, and said. */
const saysNo = (t: Trees, verb: number): boolean =>
  t.lemmas[verb] === 'say' && t.forms[verb + 1] === 'no' && !/^(?:NOUN|ADJ|PROPN)$/.test(t.upos[verb + 2] ?? '');

/** “Did not say”, “neither … said”, “declined to say”, “her refusal to say”. */
function isUnsaid({ quotationOf, nodes: { trees: t, tokenOf } }: View, verb: number): boolean {
  // “‘No matter what he says, it holds,’ said Lund”, “‘If you needn't, don't,’ she said”: what is quoted denies nothing of who says it.
  const quoted = dependentsOf(t, verb, 'nsubj', 'obj', 'advmod', 'mark').some(
    (c) => c < verb && quotationOf[tokenOf[c]!]! >= 0 && quotationOf[tokenOf[c]!] !== quotationOf[tokenOf[verb]!],
  );
  if ((isNegated(t, verb) && !quoted && !saysNo(t, verb)) || withheldBy(t, verb) >= 0) return true;
  const subject = dependentOf(t, verb, 'nsubj');
  if (subject >= 0 && dependentsOf(t, subject, 'det', 'cc').some((d) => t.lemmas[d] === 'neither')) return true;
  const above = t.heads[verb]!;
  // “Denied it, insisting that …”: behind a comma something else is said.
  if (above < 0 || isComment(t, verb) || !/^(?:xcomp|advcl|ccomp|acl)$/.test(relationOf(t, verb))) return false;
  // “Denied that she had said so”, “denied ever saying so”.
  if (above < verb && REFUTING.test(t.lemmas[above]!)) return !isNegated(t, above);
  return WITHHOLDING.has(t.lemmas[above]!) && !isNegated(t, above);
}

/** “Did the mayor say so?”: an auxiliary or question word before the subject, and the mark at the end. */
function isAsked(view: View, t: Trees, verb: number): boolean {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  let end = last - 1;
  while (end > verb && t.upos[end] === 'PUNCT' && t.forms[end] !== '?') end--;
  if (t.forms[end] !== '?' || view.quotationOf[view.nodes.tokenOf[end]!]! >= 0) return false;
  const subject = dependentOf(t, verb, 'nsubj');
  const before = auxiliariesOf(t, verb).some((a) => a < subject);
  return (
    before ||
    dependentsOf(t, verb).some((c) => c >= first && c < verb && /^(?:why|when|how|where|what)$/.test(t.lemmas[c]!))
  );
}

/** “If she says”, “suppose he said”, “whether they said”. */
function isSupposed(t: Trees, verb: number): boolean {
  const { first } = t.sentences[t.sentenceOf[verb]!]!;
  if (first < verb && /^(?:suppose|imagine)$/i.test(t.forms[first]!)) return true;
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = t.heads[at]!, steps++) {
    if (dependentsOf(t, at, 'mark', 'advmod').some((m) => m < verb && SUPPOSING.has(t.lemmas[m]!))) return true;
    if (!/^(?:conj|xcomp)$/.test(relationOf(t, at))) return false;
  }
  return false;
}

/** “Will say”, “is expected to say”: planned; “could say”: possible. */
function timeOrChance(t: Trees, verb: number): Modality | undefined {
  const modals = ownAuxiliaries(t, verb).map((a) => t.lemmas[a]!);
  if (modals.some((m) => /^(?:will|'ll|’ll|shall|wo)$/.test(m))) return 'planned';
  if (modals.some((m) => MAYBE.has(m))) return 'possible';
  const above = t.heads[verb]!;
  // “Are likely to say”, “is set to say”.
  if (relationOf(t, verb) === 'xcomp' && above >= 0 && CHANCES.test(t.lemmas[above]!)) return 'possible';
  const isMeant =
    relationOf(t, verb) === 'xcomp' ||
    (relationOf(t, verb) === 'advcl' && dependentsOf(t, verb, 'mark').some((m) => t.lemmas[m] === 'to'));
  return isMeant && above >= 0 && INTENDING.has(t.lemmas[above]!) ? 'planned' : undefined;
}
