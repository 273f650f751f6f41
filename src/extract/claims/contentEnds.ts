import { dependentOf, dependentsOf, extentOf, isFinite, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { words } from '../words.ts';
import { COMMENTING, TELLING_WHEN, URGING } from './lexicon/contentEnds.ts';
import { DAYS_AND_TEXTS } from './lexicon/senses.ts';
import type { Run } from './run.ts';
import { SENSE, senseOf } from './senses.ts';
import { isTime } from './sourceRefiners.ts';
import { clausesBeyond, opensWithAs, tellsWhen, tenseOf } from './treeContent.ts';
import { finiteAbove, saidBeside } from './treeSource.ts';
import { isBareParticiple } from './undergone.ts';
import type { View } from './view.ts';

/** Where and when it was said: these prepositions, whatever they govern … */
const ALWAYS = words('during after before until at amid following');
/** … and these before a day or a text. */
const BEFORE_DAYS = words('on in this last earlier late');
const SAYING = new Set([SENSE.say, SENSE.report, SENSE.stress, SENSE.claim]);

/** What is said by a cue without what only tells when, where and how it was said, or what the outlet makes of it. */
export function withoutCircumstances(view: View, cue: number, runs: readonly Run[]): Run[] {
  const { trees: t, nodeOf, tokenOf } = view.nodes;
  const verb = nodeOf[cue]!;
  if (verb < 0 || t.upos[verb] !== 'VERB') return [...runs];
  const beside = dependentsOf(t, verb, 'ccomp')
    .flatMap((c) => [c, ...dependentsOf(t, c, 'obj', 'obl')])
    .flatMap((c) => dependentsOf(t, c, 'conj'))
    .filter((c) => saidBeside(t, c) === verb)
    .map((c) => c - 1);
  const ends = [
    ...circumstances(t, verb),
    ...comments(view, t, verb),
    ...resumed(t, verb),
    ...goneOn(t, verb),
    ...clausesBeyond(t, verb),
    ...beside,
  ].map((n) => tokenOf[n]!);
  return runs.map((read) => {
    if (read.first < cue) return read;
    const run = { first: behindDay(view, cue, read), last: read.last };
    const end = ends
      .filter(
        (e) =>
          e > run.first &&
          e < run.last &&
          !isQuoted(view, cue, e) &&
          !isQuoted(view, cue, Math.min(e + 3, run.last - 1)),
      )
      .sort((a, b) => a - b)[0];
    return end === undefined ? run : { first: run.first, last: end };
  });
}

/** “Said Friday its engineers had …”: when it was said is no part of what was said. */
function behindDay(view: View, cue: number, { first, last }: Run): number {
  const { tokens } = view.article;
  // “Had said earlier that …”, “declared last week that …”
  const that = first === cue + 1 ? tokens.slice(first, first + 4).findIndex((x) => x.lower === 'that') : -1;
  const isWhen = (i: number) =>
    tokens[i]!.pos === 'ADV' || isTime(view, i) || /^(?:last|this|next|on)$/.test(tokens[i]!.lower);
  if (that > 0 && Array.from({ length: that }, (_, k) => first + k).every(isWhen)) return first + that;
  if (first > cue + 2 || view.lemma[first] !== view.time || !/day$/.test(tokens[first]!.lower)) return first;
  const next = tokens[first + 1];
  return first + 1 < last && next && /^(?:DET|PRON|PROPN|NOUN|SCONJ)$/.test(next.pos) ? first + 1 : first;
}

const isQuoted = (view: View, cue: number, token: number): boolean =>
  view.quotationOf[token]! >= 0 && view.quotationOf[token] !== view.quotationOf[cue];

/** The first nodes of what hangs on a verb of saying behind its object or clause. */
function circumstances(t: Trees, verb: number): number[] {
  const said = dependentsOf(t, verb, 'obj', 'ccomp', 'xcomp').filter((c) => c > verb && !tellsWhen(t, verb, c));
  if (said.length === 0) return [];
  // “Endorsed a ‘plan without limits’ in the days before the flood”: behind what it quotes, the tree may hang the time on that.
  const quoted = said
    .flatMap((o) => dependentsOf(t, o, 'nmod'))
    .filter((c) => {
      const { first } = extentOf(t, c);
      const isTime = DAYS_AND_TEXTS.test(t.lemmas[c]!.toLowerCase());
      return isTime && /^["”’']$/.test(t.forms[first - 1] ?? '') && dependentOf(t, c, 'case') >= 0;
    });
  const behind = quoted.map((c) => extentOf(t, c).first);
  return behind.concat(besides(t, verb, said));
}

function besides(t: Trees, verb: number, said: readonly number[]): number[] {
  return dependentsOf(t, verb).flatMap((c) => {
    if (c <= said.at(-1)!) return [];
    const relation = relationOf(t, c);
    const { first } = extentOf(t, c);
    // “Said the port was open and urged sailors to return”: another verb of saying begins what else was said.
    if (relation === 'parataxis') return opensSentence(t, c) ? [first] : [];
    if (relation === 'conj')
      return isFinite(t, c) &&
        (opensSentence(t, c) || (senseOf(t.lemmas[c]!, 'VERB') > 0 && dependentOf(t, c, 'nsubj') < 0))
        ? [first]
        : [];
    if (relation === 'ccomp') return tellsWhen(t, verb, c) && !saidNow(t, verb, c) ? [first] : [];
    if (relation === 'advcl') {
      if (isOfObject(t, c)) return [];
      const mark = dependentOf(t, c, 'mark');
      if (mark >= 0 && t.lemmas[mark] === 'as' && saidNow(t, verb, c)) return [];
      return t.forms[first - 1] === ',' || t.forms[first] === ',' || (mark >= 0 && TELLING_WHEN.has(t.lemmas[mark]!))
        ? [first]
        : [];
    }
    return relation === 'obl' && tellsWhenOrWhere(t, c) ? [first] : [];
  });
}

/** “…, and the board has closed it”: behind a comma and a conjunction, what has a subject of its own that is no pronoun. */
function opensSentence(t: Trees, clause: number): boolean {
  const subject = dependentOf(t, clause, 'nsubj');
  const { first } = extentOf(t, clause);
  const joint = t.forms[first] === ',' ? first + 1 : first;
  return (
    t.forms[joint - 1] === ',' &&
    t.upos[joint] === 'CCONJ' &&
    subject > joint &&
    t.upos[subject] !== 'PRON' &&
    dependentOf(t, clause, 'mark') < 0
  );
}

/** Whether a phrase tells when, where or in what text something was said. */
function tellsWhenOrWhere(t: Trees, phrase: number): boolean {
  const preposition = t.lemmas[dependentOf(t, phrase, 'case')] ?? '';
  const telling = DAYS_AND_TEXTS.test(t.lemmas[phrase]!.toLowerCase());
  return ALWAYS.has(preposition) || ((preposition === '' || BEFORE_DAYS.has(preposition)) && telling);
}
/** “Urged the board, Lund too, to act”, “criticised it for acting”: with what it says of its object a verb governs one thing. */
function isOfObject(t: Trees, n: number): boolean {
  const relation = relationOf(t, n);
  if (relation === 'xcomp') return true;
  if (relation !== 'advcl') return false;
  const urged = URGING.test(t.lemmas[t.heads[n]!]!);
  if (urged && dependentsOf(t, n, 'mark').some((m) => t.lemmas[m] === 'to')) return true;
  return dependentsOf(t, n, 'mark', 'case').some((m) => /^(?:for|of)$/.test(t.lemmas[m]!));
}

/** “Stressed the need for talks as the river goes on rising”: told in the present, where it was said in the past, it is part of what was said. */
const saidNow = (t: Trees, verb: number, clause: number): boolean =>
  tenseOf(t, clause) === 'Pres' && tenseOf(t, isFinite(t, verb) ? verb : finiteAbove(t, verb)) === 'Past';

/** “Lund, who said the dam was safe, resigned”, “a letter saying it was safe was read”: where the clause goes on that the verb of saying stands in. */
function resumed(t: Trees, verb: number): number[] {
  if (/^(?:parataxis|ccomp|conj)$/.test(relationOf(t, verb)) && !isRelative(t, dependentOf(t, verb, 'nsubj')))
    return [];
  if (opensWithAs(t, verb)) return [];
  const subject = dependentOf(t, verb, 'nsubj');
  const relative =
    relationOf(t, verb) === 'acl' &&
    (subject < 0 ? /ing$/.test(t.forms[verb]!) || isBareParticiple(t, verb) : isRelative(t, subject));
  const above = t.heads[relative ? bearerOf(t, t.heads[verb]!) : verb] ?? -1;
  if (relative && above < 0) return subject < 0 ? [] : lostPredicate(t, verb);
  if (above <= verb) return [];
  const own = dependentsOf(t, above, 'aux', 'cop', 'advmod', 'nsubj').filter((c) => c > verb);
  return [Math.min(above, ...own.map((c) => extentOf(t, c).first).filter((n) => n > verb))];
}

/** “They were told by Lund, who wrote that it was unfit, and they shelved it”: where the sentence goes on that the verb of saying stands below. */
function goneOn(t: Trees, verb: number): number[] {
  const found: number[] = [];
  for (let at = t.heads[verb]!; at >= 0; at = t.heads[at]!)
    for (const c of dependentsOf(t, at, 'conj'))
      if (c > verb && isFinite(t, c) && dependentOf(t, c, 'nsubj') > verb) found.push(extentOf(t, c).first);
  return found;
}

/** The noun of the sentence that a described noun belongs to: “Velcom, the firm that says …”. */
function bearerOf(t: Trees, noun: number): number {
  let bearer = noun;
  while (/^(?:appos|nmod|conj)$/.test(relationOf(t, bearer)) && t.heads[bearer]! >= 0) bearer = t.heads[bearer]!;
  return bearer;
}

/**
 * “The man who said it was safe | was Tom Lund”: where the tree has no verb for the sentence, the last of several is it; of a clause that a
 * comma opens, the one behind the comma that closes it: “the league, which says it lost, | walked out”.
 */
function lostPredicate(t: Trees, verb: number): number[] {
  const { last } = t.sentences[t.sentenceOf[verb]!]!;
  const isVerb = (n: number) => t.upos[n] === 'AUX' || (t.upos[n] === 'VERB' && t.features[n]!.verbForm === 'Fin');
  if (t.forms[dependentOf(t, verb, 'nsubj') - 1] === ',')
    for (let n = verb + 2; n < last; n++) if (t.forms[n - 1] === ',' && isVerb(n)) return [n];
  const found: number[] = [];
  for (let n = verb + 1; n < last; n++) {
    if (/^[,;:"“”]$/.test(t.forms[n]!) || t.upos[n] === 'CCONJ') return [];
    if (isVerb(n) && !isVerb(n - 1)) found.push(n);
  }
  return found.length > 1 ? found.slice(-1) : [];
}

const isRelative = (t: Trees, n: number): boolean =>
  n >= 0 && t.upos[n] === 'PRON' && /^(?:who|which|that)$/.test(t.lemmas[n]!);

/** The first nodes of participles behind a comma that comment on the sentence, or say something more. */
function comments(view: View, t: Trees, verb: number): number[] {
  const { last } = t.sentences[t.sentenceOf[verb]!]!;
  const found: number[] = [];
  for (let n = verb + 1; n < last; n++) {
    const against = dependentsOf(t, n, 'mark').some((m) => /^(?:while|whereas)$/.test(t.lemmas[m]!));
    // “… ‘as before,’ referring to May”, whatever the tree makes of it.
    const behindMarks = /^["”’']$/.test(t.forms[n - 1]!) && t.forms[n - 2] === ',' && /ing$/.test(t.forms[n]!);
    const hangs = behindMarks || /^(?:advcl|acl)$/.test(relationOf(t, n));
    if (!hangs || !(against || /ing$/.test(t.forms[n]!))) continue;
    const first = behindMarks ? n : extentOf(t, n).first;
    const comma = /^["”’']$/.test(t.forms[first - 1] ?? '') ? first - 2 : first - 1;
    if (t.forms[comma] !== ',' && t.forms[first] !== ',') continue;
    const sense = view.sense[view.nodes.tokenOf[n]!]!;
    // “…, while the clinic spoke of eleven”: what another says.
    if (against && !SAYING.has(sense)) continue;
    if (COMMENTING.has(t.lemmas[n]!) || SAYING.has(sense)) found.push(first);
  }
  return found;
}
