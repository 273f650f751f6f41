import { conjunctsOf, dependentOf, dependentsOf, phraseOf, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { VEHICLES } from './lexicon/speakingNouns.ts';
import { runsOfNodes } from './nodes.ts';
import type { Run } from './run.ts';
import type { View } from './view.ts';

/** How a source names who speaks. */
export interface Naming {
  /** The phrase whose last word is the speaker: “Lund of the Institute, a lecturer” → “Lund”. */
  head: Run;
  /** What the text calls the same one beside it: “the minister, Jon Lund”, and the issuer of a document. */
  also: Run[];
  /** The heads of all who speak together, each with what else it is called; one where only one speaks. */
  members: { head: Run; also: Run[] }[];
}

const ISSUING = new Set(['by', 'from', 'of']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Who speaks in a stretch of tokens, by its tree; null where the stretch has no noun for its head. */
export function namingOf(view: View, run: Run): Naming | null {
  const { trees: t, nodeOf } = view.nodes;
  const first = nodeOf[run.first]!;
  const last = run.last < nodeOf.length && nodeOf[run.last]! >= 0 ? nodeOf[run.last]! : t.places.length;
  if (first < 0) return null;
  const tops: number[] = [];
  for (let n = first; n < last; n++)
    if (NOMINAL.has(t.upos[n]!) && (t.heads[n]! < first || t.heads[n]! >= last)) tops.push(n);
  if (tops.length === 0) return null;
  // Where the tree has cut a name in two (“Sorish minister | Eva Lund said”), its end is the subject.
  // “Supporters of Mayor | Eva Lund”: many who hang on one name aren't she.
  const many = t.upos[tops[0]!] === 'NOUN' && t.features[tops[0]!]!.number === 'Plur';
  const top =
    (tops.length > 1 && !(many && t.upos[tops[0]! + 1] === 'ADP')
      ? tops
          .filter(
            (n) => t.relations[n]!.startsWith('nsubj') && !(dependentOf(t, n, 'case') >= 0 && t.upos[n] !== 'PRON'),
          )
          .at(-1)
      : undefined) ??
    // “Her agent confirms”, whatever the tree takes for the verb: no possessor speaks but of what is said (“her rash claim”).
    tops.find(
      (n) => t.relations[n] !== 'nmod:poss' && (view.article.tokens[run.last]?.pos !== 'NOUN' || t.upos[n] === 'PROPN'),
    ) ??
    tops[0]!;
  const one = issuerOf(t, antecedentOf(t, top));
  // “Both ministers, Lund and Holm,”: those named beside them.
  const named = otherNames(t, one).find((a) => t.upos[a] === 'PROPN' && dependentsOf(t, a, 'conj').length > 0);
  const together = dependentsOf(t, one, 'conj').length === 0 && t.upos[one] === 'NOUN' && named !== undefined;
  const all = conjunctsOf(t, together ? named : one);
  // “Jon Pim, Ada Lund Professor of Law”: without “and” anywhere nobody is joined.
  const joined = t.upos.slice(first, Math.max(last, ...all)).includes('CCONJ');
  const heads = (joined ? all : all.slice(0, 1)).filter((n) => NOMINAL.has(t.upos[n]!) && !isOfficeOf(t, one, n));
  const members = heads.flatMap((n) => {
    const [head] = runsOfNodes(view.nodes, coreOf(t, n));
    return head
      ? [{ head, also: otherNames(t, n).flatMap((a) => runsOfNodes(view.nodes, coreOf(t, a)).slice(0, 1)) }]
      : [];
  });
  const [head] = runsOfNodes(view.nodes, coreOf(t, one));
  return head && members[0] ? { head, also: members[0].also, members } : null;
}

/** “Eva Lund, director of the bank, and chairman of the fund,”: behind a name and a comma a bare noun in the singular is another of her offices. */
const isOfficeOf = (t: Trees, one: number, n: number): boolean =>
  n !== one &&
  t.upos[one] === 'PROPN' &&
  t.upos[n] !== 'PRON' &&
  t.features[n]!.number === 'Sing' &&
  dependentOf(t, n, 'det', 'flat', 'nummod') < 0 &&
  dependentsOf(t, n, 'nmod').some((m) => t.lemmas[dependentOf(t, m, 'case')] === 'of' && m > n) &&
  t.forms[lastBefore(t, n)] === ',';

/** The last sign or word before what a noun is joined by. */
function lastBefore(t: Trees, n: number): number {
  const cc = dependentOf(t, n, 'cc');
  return Math.max(0, (cc >= 0 && cc < n ? cc : n) - 1);
}

/** “Velcom, the firm that says …”: the name that a noun stands beside, else the noun itself. */
const nameOf = (t: Trees, noun: number): number =>
  relationOf(t, noun) === 'appos' && t.upos[t.heads[noun]!] === 'PROPN' ? t.heads[noun]! : noun;

/** Whom a relative pronoun means: the noun that its clause describes, or the one right before it. */
function antecedentOf(t: Trees, node: number): number {
  if (t.upos[node] !== 'PRON' || !RELATIVE.has(t.lemmas[node]!)) return node;
  const verb = t.heads[node]!;
  const subject = verb < 0 ? -1 : subjectOf(t, verb);
  if (subject >= 0 && subject < node) return nameOf(t, subject);
  const { first } = t.sentences[t.sentenceOf[node]!]!;
  let before = node - 1;
  if (before > first && t.forms[before] === ',') before--;
  if (before < first || !NOMINAL.has(t.upos[before]!)) return node;
  while (
    t.heads[before]! >= first &&
    t.heads[before]! < node &&
    /^(?:flat|compound|nmod|appos)/.test(t.relations[before]!)
  )
    before = t.heads[before]!;
  return before;
}

/** Who speaks through a document: “the ministry's statement”, “a letter from the ministry”; else the noun itself. */
function issuerOf(t: Trees, node: number): number {
  if (t.upos[node] !== 'NOUN' || !VEHICLES.has(t.lemmas[node]!)) return node;
  const owner = dependentOf(t, node, 'nmod:poss');
  if (owner >= 0) return owner;
  const from = dependentsOf(t, node, 'nmod').find((m) => ISSUING.has(t.lemmas[dependentOf(t, m, 'case')] ?? ''));
  return from ?? node;
}

/** A noun with what stands close before it and the rest of its name. */
function coreOf(t: Trees, node: number): number[] {
  const core = phraseOf(t, node, (c) => {
    const relation = relationOf(t, c);
    if (relation === 'flat') return false;
    return c > node || !/^(?:det|amod|compound|nummod|nmod)$/.test(relation);
  });
  return core.filter((n, k) => core.slice(k).every((m, j) => m === n + j) || n >= node);
}

/** Names in apposition to a noun, or to a noun that hangs on it: “the head of the board, Eva Lund”, “its author, the poet Eva Lund”, but not “the wife of President Jon Lund”. */
const otherNames = (t: Trees, node: number): number[] =>
  [node, ...dependentsOf(t, node, 'nmod')]
    .flatMap((n) => dependentsOf(t, n, 'appos').flatMap((a) => [a, ...dependentsOf(t, a, 'appos')]))
    .filter((a) => t.forms.slice(node, a).includes(',') || !t.upos.slice(node, a).includes('ADP'));
