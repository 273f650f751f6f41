import {
  dependentOf,
  dependentsOf,
  extentOf,
  headsClause,
  isFinite,
  isNegated,
  phraseOf,
  relationOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { quotedBy } from './quotedBy.ts';
import { senseOf, sensesOf } from './senses.ts';
import { askedBefore } from './treeSource.ts';

/** The nodes of what is said by a verb, or null where the tree doesn't tell: its clauses, or the sentence that it is inserted in. */
export function nodesOfContent(t: Trees, verb: number, source: number, says: boolean): number[] | null {
  const closing = says ? beforeClosing(t, verb, source) : null;
  if (closing) return closing;
  const found = clausesOf(t, verb);
  const clauses = isJoined(t, verb, source) ? found.filter((c) => c > verb) : found;
  if (clauses.length === 0) clauses.push(...lostThat(t, verb));
  // “‘It is safe,’ the agency quoted Lund as saying”
  if (clauses.length === 0 && quotedBy(t, verb) >= 0) clauses.push(...dependentsOf(t, t.heads[verb]!, 'ccomp'));
  // “said the mill was old and that it leaked”
  for (const c of coordinatedWith(t, verb))
    if (dependentsOf(t, c, 'mark').some((m) => t.lemmas[m] === 'that') || goesOn(t, verb, c, clauses)) clauses.push(c);
  const { last } = t.sentences[t.sentenceOf[verb]!]!;
  const comma = clauses.length === 0 && says && opensWithAs(t, verb) ? t.forms.indexOf(',', verb) : -1;
  if (comma > 0 && dependentOf(t, verb, 'obj') < 0)
    return Array.from({ length: last - comma - 1 }, (_, k) => comma + 1 + k);
  if (clauses.length === 0) {
    const host = t.heads[verb]!;
    if (
      relationOf(t, verb) !== 'parataxis' ||
      isRelative(t, source) ||
      isJoined(t, verb, source) ||
      host < 0 ||
      dependentOf(t, verb, 'nsubj') < 0 ||
      (!says && dependentOf(t, verb, 'obj') > verb) ||
      !isBeside(t, verb)
    )
      return null;
    return phraseOf(t, host, (c) => c === verb);
  }
  clauses.push(...lostSubjects(t, verb, clauses));
  const supposed = isSupposing(t, verb);
  const nodes = clauses.flatMap((c) => phraseOf(t, c, (d) => supposed && isMainBehind(t, c, d)));
  const inserted = beforeInsertion(t, verb, source, clauses);
  return [...inserted, ...nodes].sort((a, b) => a - b);
}

/** “It was sold, and a friend said it will close”, “Lund said she would go and warned of thieves”: what stands before the conjunction isn't said. */
export const isJoined = (t: Trees, verb: number, source: number): boolean => {
  if (source < 0 || source > verb) return false;
  if (relationOf(t, verb) === 'conj' && source < t.heads[verb]! && t.heads[verb]! < verb) return true;
  const begins = extentOf(t, source).first;
  return [begins + 1, begins, begins - 1].some((n) => n < source && t.upos[n] === 'CCONJ' && t.forms[n - 1] === ',');
};

/** “As Lund has pointed out, every trip saves two”: behind the comma all is said. */
export const opensWithAs = (t: Trees, verb: number): boolean => t.lemmas[dependentOf(t, verb, 'mark')] === 'as';

const BESIDE = /^(?:conj|cc|parataxis|punct|nsubj|csubj|aux|cop|mark|discourse|expl|compound:prt|advcl)/;
/** What a verb with a subject before it governs without a clause: “warned | against thieves”, “praised | the board for its haste”; null where nothing. */
export function nodesGoverned(t: Trees, verb: number, source: number): number[] | null {
  if (source < 0 || source > verb || isRelative(t, source) || dependentOf(t, verb, 'nsubj') > verb) return null;
  if (dependentOf(t, verb, 'obj', 'obl', 'xcomp') < verb || clausesOf(t, verb).length > 0) return null;
  const isBesides = (c: number) => c < verb || BESIDE.test(t.relations[c]!) || t.relations[c] === 'ccomp';
  const nodes = phraseOf(t, verb, (c) => t.heads[c] === verb && isBesides(c));
  const behind = nodes.filter((n) => n > verb);
  // “Warned against”: the preposition is the cue's.
  return t.upos[behind[0]!] === 'ADP' ? behind.slice(1) : behind;
}

/** “As the choir sang” behind a verb tells when, whatever the tree calls it. */
export const tellsWhen = (t: Trees, verb: number, clause: number): boolean =>
  clause > verb && /^(?:as|after|before|while|until)$/i.test(t.forms[extentOf(t, clause).first]!);

/** The clauses that a verb says. */
const clausesOf = (t: Trees, verb: number): number[] =>
  dependentsOf(t, verb, 'ccomp').filter(
    (c) => !tellsWhen(t, verb, c) && !opensAnew(t, verb, c) && !holdsAsked(t, verb, c),
  );

/** “Holm, asked about the weir, said …”: what she is asked, wherever the tree hangs it. */
const holdsAsked = (t: Trees, verb: number, clause: number): boolean => {
  const asked = clause < verb ? askedBefore(t, verb) : -1;
  return asked >= 0 && (asked === clause || t.heads[asked] === clause);
};

/** “Claimed so, but a witness said …”: behind a comma and a conjunction, what another says is nothing that the verb governs. */
const opensAnew = (t: Trees, verb: number, clause: number): boolean => {
  const { first } = extentOf(t, clause);
  const joint = t.forms[first] === ',' ? first + 1 : first;
  const subject = dependentOf(t, clause, 'nsubj');
  const another = subject > joint && t.upos[subject] !== 'PRON' && senseOf(t.lemmas[clause]!, 'VERB') > 0;
  return clause > verb && another && t.upos[joint] === 'CCONJ' && t.forms[joint - 1] === ',';
};

/** “Told the panel on a call that it broke”, “said in a note to clients that it sank”: a clause with “that” which the tree hangs on what stands between. */
export function lostThat(t: Trees, verb: number): number[] {
  const tells = t.lemmas[verb] === 'tell';
  if (!TELLING.has(senseOf(t.lemmas[verb]!, 'VERB'))) return [];
  const beside = dependentsOf(t, verb, 'iobj', 'obl', ...(tells ? ['obj'] : [])).filter((n) => n > verb);
  return beside
    .flatMap((n) => [n, ...dependentsOf(t, n, 'nmod')])
    .flatMap((n) => dependentsOf(t, n, 'acl'))
    .filter((c) => t.lemmas[extentOf(t, c).first] === 'that' && t.relations[extentOf(t, c).first] === 'mark')
    .slice(0, 1);
}

/** The first nodes of clauses behind what a verb says that the verb doesn't govern, whatever the tree hangs them on. */
export function clausesBeyond(t: Trees, verb: number): number[] {
  const supposed = isSupposing(t, verb);
  return dependentsOf(t, verb, 'ccomp')
    .flatMap((c) =>
      opensAnew(t, verb, c)
        ? [c]
        : supposed
          ? dependentsOf(t, c, 'conj', 'parataxis').filter((d) => isMainBehind(t, c, d))
          : [],
    )
    .map((c) => extentOf(t, c).first);
}

/** “If she says it is safe, …”, “had he said so, …”. */
const isSupposing = (t: Trees, verb: number): boolean => {
  const { first } = extentOf(t, verb);
  const subject = dependentOf(t, verb, 'nsubj');
  const inverted = t.upos[first] === 'AUX' && first < subject && subject < verb;
  return inverted || (t.upos[first] === 'SCONJ' && first < verb) || dependentsOf(t, verb, 'mark').some((m) => m < verb);
};

/** “…, the board will vote”: behind a subordinate clause and a comma, what has a subject and no conjunction is the main clause. */
const isMainBehind = (t: Trees, said: number, clause: number): boolean =>
  clause > said &&
  (t.relations[clause] === 'parataxis' ||
    (relationOf(t, clause) === 'conj' && dependentOf(t, clause, 'cc') < 0 && dependentOf(t, clause, 'nsubj') > said));

const TELLING = sensesOf('say report stress claim fact');

/** “The mill, Lund said, was old”: between commas on both sides, what stands before who says it belongs to what is said. */
function beforeInsertion(t: Trees, verb: number, source: number, clauses: readonly number[]): number[] {
  if (source < 0 || source > verb || Math.min(...clauses) < verb || isRelative(t, source)) return [];
  const begins = phraseOf(t, source)[0]!;
  const { first } = t.sentences[t.sentenceOf[verb]!]!;
  if (begins - 1 <= first || t.forms[begins - 1] !== ',') return [];
  const said = Math.min(...clauses.flatMap((c) => phraseOf(t, c).filter((n) => n > verb)));
  let comma = said - 1;
  while (comma > verb && t.forms[comma] !== ',') comma--;
  if (comma === verb || !Number.isFinite(said)) return [];
  const before: number[] = [];
  for (let n = first; n < begins - 1; n++) before.push(n);
  return before;
}

/** “Said the board's plan is sound”: a finite clause without a subject has for one the object that the tree made of it. */
const lostSubjects = (t: Trees, verb: number, clauses: readonly number[]): number[] =>
  clauses.flatMap((c) => {
    if (!isFinite(t, c) || dependentOf(t, c, 'nsubj', 'csubj', 'expl', 'mark') >= 0 || t.heads[c] !== verb) return [];
    return dependentsOf(t, verb, 'obj', 'iobj')
      .filter((o) => o > verb && o < c)
      .slice(-1);
  });

/** What is joined to a verb, and what behind it is joined to the verb that it is joined to itself. */
const coordinatedWith = (t: Trees, verb: number): number[] =>
  relationOf(t, verb) === 'conj'
    ? [...dependentsOf(t, verb, 'conj'), ...dependentsOf(t, t.heads[verb]!, 'conj').filter((c) => c > verb)]
    : dependentsOf(t, verb, 'conj');

/** “Said it not only holds but is new”: without a subject of its own, after “not” or “not only” or in another tense, a verb goes on with what is said. */
export function goesOn(t: Trees, verb: number, conjunct: number, clauses: readonly number[]): boolean {
  const subject = dependentOf(t, conjunct, 'nsubj');
  // “Said that it is old, and she hopes …”
  if (
    !clauses.some((c) => c > verb && c < conjunct) ||
    (subject >= 0 && !/^(?:he|she|it|they)$/.test(t.lemmas[subject]!))
  )
    return false;
  const only = clauses.some((c) =>
    dependentsOf(t, c, 'advmod', 'cc').some((a) => /^(?:only|just|merely)$/.test(t.lemmas[a]!)),
  );
  const denied = clauses.some((c) => c < conjunct && isNegated(t, c));
  if (subject < 0 && (only || denied) && t.lemmas[dependentOf(t, conjunct, 'cc')] === 'but') return true;
  return tenseOf(t, verb) === 'Past' && tenseOf(t, conjunct) === 'Pres';
}

/** The tense of a predicate, by its auxiliary where it has one. */
export const tenseOf = (t: Trees, n: number): string | undefined =>
  dependentsOf(t, n, 'cop', 'aux').flatMap((a) => t.features[a]!.tense ?? [])[0] ?? t.features[n]!.tense;

/** “The dam is safe, the board says”: a comma or mark stands before a parenthesis that follows its sentence, and behind one that opens it. */
function isBeside(t: Trees, verb: number): boolean {
  const { first, last } = extentOf(t, verb);
  return first > 0 && /^[,"”’'?!—–-]/.test(t.forms[first]!)
    ? true
    : /^[,"“”—–]/.test(t.forms[first - 1] ?? '') || /^[,:"“—–]/.test(t.forms[last] ?? '');
}

/** “The dam is safe, Lund said on Monday.”: where a sentence ends with who says it, all before the comma is said. */
function beforeClosing(t: Trees, verb: number, source: number): number[] | null {
  if (source < 0 || !isFinite(t, verb) || isRelative(t, source)) return null;
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  const begin = source > verb ? verb : extentOf(t, source).first;
  let end = Math.max(verb, source > verb ? extentOf(t, source).last - 1 : verb);
  for (const c of dependentsOf(t, verb, 'obl', 'advmod', 'iobj', 'obj', 'advcl', 'conj'))
    if (c > verb) end = Math.max(end, extentOf(t, c).last - 1);
  for (let n = end + 1; n < last; n++) if (t.upos[n] !== 'PUNCT') return null;
  if (begin - 1 <= first || t.forms[begin - 1] !== ',') return null;
  const before = [...Array(begin - 1 - first).keys()].map((k) => first + k);
  const isMain = (n: number) =>
    /^(?:root|ccomp)$/.test(t.relations[n]!) || (t.relations[n] === 'advcl' && dependentOf(t, n, 'mark', 'advmod') < 0);
  return before.some((n) => isMain(n) && headsClause(t, n) && (t.relations[n] !== 'advcl' || isFinite(t, n)))
    ? before
    : null;
}

const isRelative = (t: Trees, n: number): boolean =>
  n >= 0 && t.upos[n] === 'PRON' && /^(?:who|which|that)$/.test(t.lemmas[n]!);
