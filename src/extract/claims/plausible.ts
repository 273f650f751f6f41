import { dependentOf, dependentsOf, extentOf, isPassive, relationOf } from '../../syntax/queries.ts';
import type { Attribution } from './attribution.ts';
import { deed } from './deeds.ts';
import { label } from './labels.ts';
import { NAMING } from './lexicon/plausible.ts';
import type { Objection } from './objection.ts';
import { letsSpeak } from './quotedBy.ts';
import type { Run } from './run.ts';
import { SENSE, senseOf } from './senses.ts';
import type { Source } from './source.ts';
import { isSpeaking, mayIntend } from './speakingNouns.ts';
import { frameInTree } from './treeFrame.ts';
import { isThoughtTo } from './undergone.ts';
import {
  addressed,
  agenda,
  anonymous,
  empty,
  joinedTo,
  nobodys,
  unowned,
  unspoken,
  whereabouts,
  wordless,
} from './vacuous.ts';
import type { View } from './view.ts';

/** Senses of cues that a text or a finding may have for its source too: “the survey shows”, “the accord says”. */
const TELLING = new Set([SENSE.say, SENSE.report, SENSE.fact, SENSE.evidence, SENSE.claim, SENSE.seem]);

/** Whether a source can want, believe, urge or promise: no thing that is pointed at can. */
function canIntend(view: View, source: Source): boolean {
  const { tokens } = view.article;
  const head = tokens[source.head.last - 1]!;
  if (/^(?:this|these)$/.test(head.lower)) return false;
  // “These repairs”: what is pointed at is a thing, unless its noun speaks.
  if (
    /^(?:this|these|such)$/.test(tokens[source.head.first]!.lower) &&
    head.pos === 'NOUN' &&
    !isSpeaking(head.lower, head.lemma)
  )
    return false;
  return head.pos !== 'NOUN' || mayIntend(head.lemma);
}

/** “The air show vowed”, “this aimed to”: the source can neither speak nor intend. */
const speechless: Objection = (view, a) => {
  if (!a.source) return false;
  // “The fire, which saw fifty crews at work”, “the year saw a rise”: no thing sees.
  const head = view.article.tokens[a.source.head.last - 1]!;
  if (view.article.tokens[a.cue.token]!.lemma === 'see' && head.pos === 'NOUN' && !isSpeaking(head.lower, head.lemma))
    return true;
  return !TELLING.has(view.sense[a.cue.token]!) && !canIntend(view, a.source);
};

/** “known for its bridges”, “noted for haste”: fame, which nobody states. */
const fame: Objection = (view, a) => {
  const { tokens } = view.article;
  const t = tokens[a.cue.token]!;
  return /^(?:known|noted)$/.test(t.lower) && tokens[a.cue.token + 1]?.lower === 'for';
};
/** “The so-called plan”, “a ship named Hope”, “known as the ‘Wall’”: what a thing is called, which nobody says. */
const naming: Objection = (view, { cue: { token }, content }) => {
  const { tokens } = view.article;
  if (!NAMING.test(tokens[token]!.lemma) && !/^so-?called$/.test(tokens[token]!.lower)) return false;
  // “A group calling itself Friends of the Weir”.
  if (/self$|selves$/.test(tokens[token + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[token + 2]?.text ?? ''))
    return true;
  // “A nurse named Anna Holm said”, wherever the tree sees a subject.
  const only = content.length === 1 ? tokens.slice(content[0]!.first, content[0]!.last) : [];
  if (only.length > 0 && only.length < 5 && only.every((w) => /^\p{Lu}/u.test(w.text))) return true;
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[token]!;
  const subject = verb < 0 || isPassive(t, verb) ? -1 : dependentOf(t, verb, 'nsubj');
  // “What he called ‘a farce’”, “Lund named ‘Hope’”: somebody does call it so.
  if (subject >= 0 && subject < verb && /^PR/.test(t.upos[subject]!) && t.forms[verb - 1] !== ',') return false;
  let next = token + 1;
  while (/^(?:as|the|a|an)$/.test(tokens[next]?.lower ?? '')) next++;
  const named = view.quotationOf[next]! >= 0 && view.quotationOf[next] !== view.quotationOf[token];
  // “A region of the coast called North Reef”, whatever the tree hangs it on.
  const behindNoun =
    subject < 0 && verb > 0 && /^(?:NOUN|PROPN)$/.test(t.upos[verb - 1]!) && /ed$/.test(t.forms[verb]!);
  const participle = verb >= 0 && (behindNoun || /^(?:acl|amod)/.test(t.relations[verb]!) || isPassive(t, verb));
  return named || (participle && /^\p{Lu}/u.test(tokens[next]?.text ?? ''));
};

/** The title of a work beside a verb that it isn't said by: “the band played ‘Blue Night’ before Lund spoke”. */
const work: Objection = (view, a) => {
  const only = a.content.length === 1 && !a.settled ? a.content[0]! : null;
  if (!only || (view.quotationOf[only.first]! < 0 && view.quotationOf[only.first + 1]! < 0)) return false;
  const words = view.article.tokens.slice(only.first, only.last).filter((t) => /\p{L}/u.test(t.text));
  const long = words.filter((w) => w.text.length > 3);
  return (
    words.length <= 6 &&
    long.length > 0 &&
    long.every((w) => /^\p{Lu}/u.test(w.text)) &&
    words.every((w) => !/^(?:VERB|AUX)$/.test(w.pos)) &&
    frameInTree(view, a.cue.token) === null &&
    (!nextTo(view, a.cue.token, only) || withinSubject(view, a.cue.token, only))
  );
};
/** “Lund, author of ‘The Long Road’, spoke”. */
const withinSubject = ({ nodes: { trees, nodeOf } }: View, cue: number, run: Run): boolean => {
  const subject = dependentOf(trees, nodeOf[cue]!, 'nsubj');
  if (subject < 0) return false;
  const { first, last } = extentOf(trees, subject);
  return nodeOf[run.first]! >= first && nodeOf[run.last - 1]! < last + 1;
};
const nextTo = (view: View, cue: number, run: Run): boolean => {
  for (let i = Math.min(cue, run.last); i < Math.max(cue, run.first); i++)
    if (i !== cue && /\p{L}/u.test(view.article.tokens[i]!.text)) return false;
  return true;
};

/** “The agency quoted Lund as saying …”: Lund says it; the agency passes it on. */
const passingOn: Objection = (view, { cue: { token } }) => {
  const verb = view.nodes.nodeOf[token]!;
  return verb >= 0 && letsSpeak(view.nodes.trees, verb);
};

const BARE = new Set([SENSE.believe, SENSE.evidence]);
/** “Found a way”, “assumed the post”, “focused on repairs”: a thought or finding without a clause, “as” or quoted words is a deed. */
const bare: Objection = (view, a) => {
  const { tokens } = view.article;
  const { lemma, pos } = tokens[a.cue.token]!;
  if (pos !== 'VERB' || a.content.some((r) => view.quotationOf[r.first]! >= 0 || view.quotationOf[r.last - 1]! >= 0))
    return false;
  if (a.settled) return false;
  if (lemma === 'focus') return true;
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[a.cue.token]!;
  if (verb < 0 || t.upos[verb] !== 'VERB') return false;
  // “Lund, of Brenn, appeared in court”
  if (lemma === 'appear') return dependentsOf(t, verb, 'xcomp', 'ccomp', 'parataxis').length === 0;
  const object = dependentOf(t, verb, 'obj');
  // “Told the truth”, “came to tell the world its story”.
  if (lemma === 'tell')
    return (
      object > verb &&
      frameInTree(view, a.cue.token) === null &&
      dependentsOf(t, verb, 'ccomp', 'xcomp', 'advcl', 'parataxis', 'obl').every(
        (c) => t.relations[c] === 'xcomp' && t.upos[c] === 'NOUN',
      )
    );
  if (object < verb || dependentsOf(t, verb, 'ccomp', 'xcomp').length > 0) return false;
  // “Told the Courier, citing a report”: whence words come is none of them.
  if (lemma === 'cite') return t.forms[verb] === 'citing';
  // “Issued alerts” publishes no words, “issued a warning” does.
  if (/^(?:issue|release|publish|post|file|deliver|broadcast|make|give)$/.test(lemma))
    return senseOf(t.lemmas[object]!, 'NOUN') === 0;
  return (
    BARE.has(view.sense[a.cue.token]!) &&
    lemma !== 'doubt' &&
    lemma !== 'question' &&
    !a.content.some((r) => tokens.slice(r.first, r.last).some((x) => x.lower === 'as'))
  );
};

/** “Liked to say that …”, “wants to tell the town that …”: what is said is said by the verb that it governs. */
const leading: Objection = (view, { cue: { token }, settled }) => {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[token]!;
  if (settled || verb < 0 || view.sense[token] !== SENSE.hope) return false;
  return dependentsOf(t, verb, 'xcomp').some(
    (c) => t.upos[c] === 'VERB' && senseOf(t.lemmas[c]!, 'VERB') === SENSE.say && dependentOf(t, c, 'ccomp') > c,
  );
};

/** “Is expected to continue”: a passive of thinking with nobody behind it. */
const nobody: Objection = (view, a) => {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[a.cue.token]!;
  if (verb < 0 || dependentOf(t, verb, 'obl:agent') >= 0) return false;
  // “Lund, said to be the oldest, left”: whoever is thought to be so says nothing by it.
  if (isThoughtTo(t, verb) && (!a.source || a.source.run.first < a.cue.token)) return true;
  const { believe, hope } = SENSE;
  const sense = view.sense[a.cue.token]!;
  // “Asked whether she would stay, Holm shrugged”.
  const asked = view.article.tokens[a.cue.token]!.lemma === 'ask';
  return !a.source && ((isPassive(t, verb) && (sense === believe || sense === hope)) || asked);
};

/** “Far higher than it had first said”, “demanded that she explain why”: what something is measured by or somebody is to say, which isn't said here. */
const elsewhere: Objection = ({ nodes: { trees: t, nodeOf } }, { cue: { token } }) => {
  const verb = nodeOf[token]!;
  if (verb < 0 || t.upos[verb] !== 'VERB') return false;
  let opening = verb - 1;
  while (/^(?:AUX|ADV|PART|NOUN|PROPN|PRON|DET|ADJ)$/.test(t.upos[opening] ?? '')) opening--;
  if (t.forms[opening] === 'than') return true;
  const above = relationOf(t, verb) === 'ccomp' ? (t.lemmas[t.heads[verb]!] ?? '') : '';
  const isBare = t.forms[verb] === t.lemmas[verb] && dependentOf(t, verb, 'aux') < 0;
  return isBare && /^(?:demand|urge|request|require|recommend)$/.test(above);
};

export const OBJECTIONS = {
  empty,
  deed,
  bare,
  elsewhere,
  leading,
  nobody,
  label,
  naming,
  work,
  passingOn,
  fame,
  unspoken,
  agenda,
  anonymous,
  addressed,
  unowned,
  joinedTo,
  nobodys,
  wordless,
  whereabouts,
};

/** Attributions that nothing in their own words speaks against. Quoted words stay, even where what seemed to say them cannot. */
export function plausible(view: View, attributions: readonly Attribution[]): Attribution[] {
  return attributions.flatMap((a) => {
    if (Object.values(OBJECTIONS).some((objects) => objects(view, a))) return [];
    if (!speechless(view, a)) return [a];
    const quoted = a.content.some((r) => view.quotationOf[r.first]! >= 0 || view.quotationOf[r.last - 1]! >= 0);
    const alone = { ...a, source: null };
    return quoted && !unowned(view, alone) ? [alone] : [];
  });
}
