import { dependentOf, dependentsOf } from '../../syntax/queries.ts';
import { VEHICLES } from './lexicon/speakingNouns.ts';
import { POINTING, TOPICAL } from './lexicon/vacuous.ts';
import type { Objection } from './objection.ts';
import { standingOf } from './polarity.ts';
import { SENSE } from './senses.ts';
import { isSpeaking } from './speakingNouns.ts';

/** “Who asked not to be named”, “not authorised to speak publicly”: how somebody speaks, and nothing said. */
export const anonymous: Objection = ({ article: { tokens } }, { cue: { token }, content }) => {
  const words = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((t) => t.lower)
      .join(' ');
  if (/^authori[sz]ed to$/.test(words(Math.max(0, token - 2), token))) return true;
  return (
    /^(?:ask|request|speak|insist|demand|want|wish)$/.test(tokens[token]!.lemma) &&
    content.some((r) => /(?:not|to) be (?:named|identified|quoted)/.test(words(r.first, r.last))) &&
    content.every((r) => r.last - r.first < 10)
  );
};
/** “Announced it”, “said so”, “pointed out these changes”: nothing that can be told is said. */
export const empty: Objection = (view, a) =>
  a.content.every(({ first, last }) => {
    const words = view.article.tokens.slice(first, last).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
    const pointed = words.length === 2 && /^(?:this|that|these|those|such)$/.test(words[0]!.lower);
    return words.every((t) => POINTING.test(t.lower)) || (pointed && words[1]!.pos === 'NOUN');
  });

/** “There express words for it”, “will be ordered by 2027”: nobody speaks. */
export const nobodys: Objection = (view, { source }) => {
  if (!source) return false;
  if (/^(?:1[5-9]|2[01])\d\d$/.test(view.article.tokens[source.head.last - 1]!.text)) return true;
  const { lower } = view.article.tokens[source.head.last - 1]!;
  // “It is good to note that …”
  const { trees: t, nodeOf } = view.nodes;
  const isIt = t.relations[nodeOf[source.head.last - 1]!] === 'expl';
  return isIt || lower === 'there' || (source.run.last - source.run.first === 1 && /^(?:the|an?)$/.test(lower));
};

/** “Reduced to their sexuality”: a noun that is no word for words or thoughts tells none. */
export const wordless: Objection = (view, a) =>
  view.article.tokens[a.cue.token]!.pos === 'NOUN' &&
  view.sense[a.cue.token] === 0 &&
  !a.settled &&
  !view.article.tokens
    .slice(a.content[0]!.first, a.content[0]!.last)
    .some((_, k) => view.quotationOf[a.content[0]!.first + k]! >= 0);
/** “Protested outside the hall”, “asked in the wake of the storm”: where and when, and nothing said. */
export const whereabouts: Objection = (view, a) => {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[a.cue.token]!;
  const { first } = a.content[0]!;
  if (a.settled || a.content.length > 1 || verb < 0 || t.upos[verb] !== 'VERB') return false;
  if (view.quotationOf[first]! >= 0 || view.article.tokens[first]!.lower === 'that') return false;
  // “As she used to say, a fox knows no rules”: no clause before is what it knows.
  if (first > a.cue.token && dependentsOf(t, verb, 'obj', 'ccomp', 'xcomp').some((c) => c > verb)) return false;
  let top = nodeOf[first]!;
  while (top >= 0 && t.heads[top] !== verb) top = t.heads[top]!;
  if (top < 0 || !/^(?:obl|advcl)/.test(t.relations[top]!)) return false;
  const marks = dependentsOf(t, top, 'case', 'mark');
  return marks.length > 0 && marks.every((m) => !TOPICAL.test(t.lemmas[m]!));
};

/** “According to plan”, “according to custom”: a bare noun in the singular that neither speaks nor is a text names a way, and nobody. */
export const unspoken: Objection = (view, a) => {
  const { tokens } = view.article;
  if (tokens[a.cue.token]!.lower !== 'according' || !a.source) return false;
  const { first, last } = a.source.head;
  const { trees: t, nodeOf } = view.nodes;
  const n = nodeOf[last - 1]!;
  if (
    last - first > 1 ||
    n < 0 ||
    dependentOf(t, n, 'nmod:poss', 'appos') >= 0 ||
    t.upos[n] !== 'NOUN' ||
    t.features[n]!.number !== 'Sing'
  )
    return false;
  return !isSpeaking(t.forms[n]!.toLowerCase(), t.lemmas[n]!) && !VEHICLES.has(t.lemmas[n]!);
};

/** “Are to discuss ‘the state of the roads’”, “had not discussed a cut”: words for what talks are still to be about, or never were, are nobody's who talks. */
export const agenda: Objection = (view, a) => {
  const { trees: t, nodeOf } = view.nodes;
  const verb = nodeOf[a.cue.token]!;
  if (verb < 0 || !/^(?:discuss|debate|address|consider|tackle)$/.test(t.lemmas[verb]!)) return false;
  return (
    a.content.every((r) => r.first > a.cue.token) &&
    dependentOf(t, verb, 'ccomp') < 0 &&
    /^(?:planned|unsaid)$/.test(standingOf(view, a.cue.token, a.content).modality ?? '')
  );
};

/** “Apologised to the players”: whom somebody turns to is nothing said. */
export const addressed: Objection = (view, a) => {
  const { tokens } = view.article;
  const { token } = a.cue;
  const only = a.content[0]!;
  return (
    /^(?:apologi[sz]e|appeal|speak|respond|reply)$/.test(tokens[token]!.lemma) &&
    tokens[token + 1]?.lower === 'to' &&
    a.content.length === 1 &&
    only.first <= token + 2 &&
    only.first > token &&
    view.quotationOf[only.first]! < 0 &&
    !tokens.slice(only.first, only.last).some((t) => /^(?:for|to|that)$/.test(t.lower))
  );
};

/** “Showed a shared desire to trade”: a wish or a view told by a noun is nobody's where nobody is named. */
export const unowned: Objection = (view, a) =>
  !a.source &&
  view.article.tokens[a.cue.token]!.pos === 'NOUN' &&
  (view.sense[a.cue.token] === SENSE.hope || view.sense[a.cue.token] === SENSE.believe);

/** “A manager apologised to the crew and that they were flown home”: behind a conjunction and “that” the outer clause goes on. */
export const joinedTo: Objection = (view, a) => {
  const { tokens } = view.article;
  const { first } = a.content[0]!;
  return first > a.cue.token && tokens[first]!.pos === 'CCONJ' && tokens[first + 1]?.lower === 'that';
};
