import {
  dependentOf,
  dependentsOf,
  extentOf,
  isFinite,
  isPassive,
  phraseOf,
  relationOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { needsObject } from './boundVerbs.ts';
import { endsLine, endsPhrase } from './complements.ts';
import { contentWords, isAnother, isBeside } from './headlineComplements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { joined } from './headlinePhrase.ts';
import { isUndergone, lastOfVerb } from './headlineVerb.ts';
import { droppable, endsHere, isOfDay } from './leastNeeded.ts';
import { STRANGER } from './lexicon/compressed.ts';
import { CONDITION } from './lexicon/leastNeeded.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isLoose, upperFirst, withoutTrailing } from './line.ts';
import { breaksOff } from './openEnds.ts';
import { ownerWord } from './owner.ts';
import { isPersonNoun } from './personNouns.ts';
import { areMany, presentOf } from './present.ts';
import { INFORMING, isPrintable } from './printable.ts';
import { wordingOf } from './wording.ts';

const QUOTE = /^["“”'‘’]$|^``$|^''$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;

/** Of a sentence of more tokens nothing is tried: each of its clauses would ask for all of it. */
export const HOPELESS = 100;

/**
 * A clause as a headline where its complements don't stand in one stretch: of all that hangs on its verb, what is needed least is left
 * out until the line fits; what is left is printed with the verb in the present. Null where a gap would show, or where nothing is left.
 */
export function compressed(
  t: Trees,
  verb: number,
  subject: number,
  options: HeadlineOptions,
  close: string,
  wording = wordingOf(t, verb, subject, options),
): string | null {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  if (last - first > HOPELESS) return null;
  const who = wording.who(2) ?? wording.who(1) ?? wording.who(0);
  const words = who && !isLoose(who) ? wording.deed() : null;
  if (!who || words === null || close.startsWith(`, ${who} `) || sharesObject(t, verb)) return null;
  const own = new Set(phraseOf(t, subject));
  const begin = lastOfVerb(t, verb) + 1;
  const whole = phraseOf(t, verb, (c) => t.heads[c] === verb && (own.has(c) || c < begin));
  // What stands before the verb goes, where the rest is true without it.
  for (const c of dependentsOf(t, verb))
    if (c < verb && dependentsOf(t, c, 'mark', 'case').some((m) => CONDITION.test(t.lemmas[m]!))) return null;
  if (QUOTE.test(t.forms[verb - 1] ?? '') || isReduced(t, verb)) return null;
  // “Shut them out”.
  if (dependentsOf(t, verb).some((c) => c > verb && c < begin && t.relations[c] !== 'compound:prt')) return null;
  const kept = new Set(whole.filter((i) => i >= begin && !own.has(i)));
  if (whole.some((i) => i !== verb && i < begin)) return null;
  const order = droppable(t, verb, [...kept], options);
  for (let k = 0; k <= order.length; k++) {
    const { c, rank } = order[k] ?? { c: -1, rank: 9 };
    if (rank > 0) {
      const line = lineOf(t, verb, subject, kept, who, words, options);
      if (line !== null && isPrintable(t, verb, line, subject, close)) return line + close;
    }
    if (c < 0 || !kept.has(c)) continue;
    const phrase = phraseOf(t, c);
    // A phrase that others cross was read wrongly.
    if (phrase.at(-1)! - phrase[0]! + 1 !== phrase.length) return null;
    for (const i of phrase) kept.delete(i);
  }
  return null;
}

/** “Wrote (and directed the play)”: the object is another's, too. */
export const sharesObject = (t: Trees, verb: number): boolean =>
  dependentOf(t, verb, 'obj') < 0 &&
  dependentsOf(t, verb, 'conj').some((c) => t.upos[c] === 'VERB' && c <= verb + 3 && dependentOf(t, c, 'obj') >= 0);

/** “Pictures released by the mill show boats”: a participle that the tree takes for the verb. */
const isReduced = (t: Trees, verb: number): boolean =>
  dependentOf(t, verb, 'aux') < 0 &&
  /ed$/.test(t.forms[verb]!) &&
  dependentsOf(t, verb, 'obl').some((o) => dependentsOf(t, o, 'case').some((c) => t.lemmas[c] === 'by'));

/** The line of what is kept, or null where a gap or an end shows that a phrase was cut. */
function lineOf(
  t: Trees,
  verb: number,
  subject: number,
  kept: ReadonlySet<number>,
  who: string,
  words: string,
  options: HeadlineOptions,
): string | null {
  const all = [...kept].sort((a, b) => a - b);
  const tokens = all.filter((i) => !/^[,;:–—-]{1,3}$/.test(t.forms[i]!) || (kept.has(i - 1) && kept.has(i + 1)));
  while (tokens.length && /^(?:[.,;:!?]|and|but|or)$/.test(t.forms[tokens.at(-1)!]!)) tokens.pop();
  if (!tokens.length) return null;
  const content = dependentsOf(t, verb, 'ccomp').find((c) => c > verb && kept.has(c));
  // “Predicts Wednesday”: a day is nobody's object.
  const isGoverning = tokens.some((i) => isObject(t, i, verb) && !isOfDay(t, i, options.dates));
  const lacks = content === undefined && !isGoverning;
  if (lacks && SPEECH.has(t.lemmas[verb]!) && !isPassive(t, verb)) return null;
  if (content === undefined && INFORMING.test(t.lemmas[verb]!) && !isPassive(t, verb)) return null;
  if (lacks && needsObject(t.lemmas[verb]!) && !isUndergone(t, verb, subject)) return null;
  // “Is chosen should please”: a second predicate that nothing joins.
  if (
    tokens.some(
      (i) =>
        /^(?:xcomp|advcl)$/.test(t.relations[i]!) && isFinite(t, i) && dependentOf(t, i, 'nsubj', 'csubj', 'mark') < 0,
    )
  )
    return null;
  // “What Ruiz says was a fight”: a predicate without a subject, or a relative that describes nothing.
  if (content !== undefined && isFinite(t, content) && dependentOf(t, content, 'nsubj', 'csubj', 'expl') < 0)
    return null;
  if (tokens.some((i) => /^who(?:m|se)?$/i.test(t.forms[i]!) && t.upos[i] === 'PRON' && !isInRelative(t, i)))
    return null;
  if (content !== undefined && isBeside(t, content)) return null;
  if (content !== undefined && isAnother(t, dependentOf(t, content, 'nsubj'), subject)) return null;
  const gaps = [lastOfVerb(t, verb), ...tokens].every(
    (a, k, row) => row[k + 1] === undefined || isClean(t, a, row[k + 1]!, options),
  );
  const last = tokens.at(-1)!;
  if (!gaps || !(options.cut ? endsPhrase : endsLine)(t, last, options.dates) || breaksOff(t, last + 1)) return null;
  // “Agreed to buy”, “comes either”, “weeks after a driver (shot …)”: what is missing shows.
  if (t.upos[last] === 'VERB' && t.features[last]!.verbForm === 'Inf' && needsObject(t.lemmas[last]!)) return null;
  if (/^(?:either|both|neither)$/i.test(t.forms[last]!)) return null;
  if (
    tokens.some(
      (i) =>
        isPersonNoun(t.lemmas[i]!) &&
        dependentsOf(t, i, 'case').some((c) => /^(?:after|before|since)$/.test(t.lemmas[c]!)),
    )
  )
    return null;
  if (tokens.some((i) => /^nsubj/.test(t.relations[i]!) && isOfDay(t, i, options.dates))) return null;
  if (tokens.some((i) => isStranger(t, i, verb, subject, tokens))) return null;
  const from = content === undefined ? -1 : tokens.findIndex((i) => i >= extentOf(t, content).first);
  const said = from < 0 ? '' : contentWords(t, content!, joined(t, tokens.slice(from)), from === 0);
  const before = joined(t, from < 0 ? tokens : tokens.slice(0, from), (i) =>
    t.upos[i] === 'PRON' ? ownerWord(t, i, verb, subject, options) : inPresent(t, i, verb, options),
  );
  return withoutTrailing(
    upperFirst([who, words, before, said].filter(Boolean).join(' '))
      .replace(/\s+/g, ' ')
      .replace(/[,.]([”’'"])$/, '$1')
      .trim(),
  );
}

const isInRelative = (t: Trees, pronoun: number): boolean => {
  let at = pronoun;
  while (t.heads[at]! >= 0 && relationOf(t, at) !== 'acl') at = t.heads[at]!;
  return relationOf(t, at) === 'acl' && extentOf(t, at).first <= pronoun && t.heads[at]! < pronoun;
};

const isObject = (t: Trees, i: number, verb: number): boolean =>
  t.heads[i] === verb && /^(?:obj|xcomp|iobj)$/.test(t.relations[i]!);

/** Whether two words may stand side by side though others stood between them. */
function isClean(t: Trees, a: number, b: number, { dates }: HeadlineOptions): boolean {
  if (b === a + 1) return true;
  if (QUOTE.test(t.forms[a]!) || QUOTE.test(t.forms[b]!)) return false;
  if (/^(?:ADP|DET|SCONJ|ADJ|CCONJ|AUX)$/.test(t.upos[a]!) || !endsHere(t, a, dates)) return false;
  if (NOMINAL.test(t.upos[b]!) && NOMINAL.test(t.upos[b - 1]!) && !isOfDay(t, b - 1, dates)) return false;
  let top = b;
  while (t.heads[top]! >= 0 && extentOf(t, t.heads[top]!).first === b) top = t.heads[top]!;
  // What goes on is governed by something printed, or is the verb of a subject printed before.
  if (/^(?:obl|obj|iobj|xcomp|ccomp|advcl|advmod)/.test(t.relations[top]!)) return t.heads[top]! <= a;
  if (relationOf(t, top) === 'nmod' || relationOf(t, top) === 'acl') return dependentOf(t, top, 'case', 'mark') >= 0;
  const clause = /^(?:aux|cop)/.test(t.relations[b]!) ? t.heads[b]! : b;
  return (
    /^(?:VERB|AUX)$/.test(t.upos[b]!) && dependentOf(t, clause, 'nsubj') >= 0 && dependentOf(t, clause, 'nsubj') <= a
  );
}

/** A pronoun that means nobody whom the line names; one within quoted words is the speaker's. */
function isStranger(t: Trees, i: number, verb: number, subject: number, tokens: readonly number[]): boolean {
  if (t.upos[i] !== 'PRON' || !STRANGER.test(t.forms[i]!)) return false;
  if (/^(?:he|she|they|it)$/i.test(t.forms[i]!)) {
    const isOwn = /^nsubj/.test(t.relations[i]!) && t.heads[i] !== verb;
    const plural = t.forms[i]!.toLowerCase() === 'they';
    return !isOwn || plural !== (t.features[subject]!.number === 'Plur' || dependentOf(t, subject, 'conj') >= 0);
  }
  // “The boat that sank”.
  return (
    !(t.forms[i]!.toLowerCase() === 'that' && t.heads[i]! > i && relationOf(t, t.heads[i]!) === 'acl') &&
    tokens.length > 0
  );
}

/** The verb of a clause that says when or why stands in the present, as the line's own does: “comes as the two hold talks”. */
function inPresent(t: Trees, i: number, verb: number, options: HeadlineOptions): string {
  const clause = /^aux/.test(t.relations[i]!) || t.relations[i] === 'cop' ? t.heads[i]! : i;
  if (t.features[i]!.tense !== 'Past' || (clause === i && dependentOf(t, i, 'aux') >= 0)) return t.forms[i]!;
  let top = clause;
  while (t.relations[top] === 'conj') top = t.heads[top]!;
  if (t.relations[top] !== 'advcl') return t.forms[i]!;
  for (let at = t.heads[top]!; at !== verb; at = t.heads[at]!)
    if (at < 0 || /^(?:ccomp|acl|csubj)$/.test(relationOf(t, at))) return t.forms[i]!;
  const subject = dependentOf(t, top, 'nsubj');
  return subject < 0 ? t.forms[i]! : presentOf(t.lemmas[i]!, areMany(t, subject, options));
}
