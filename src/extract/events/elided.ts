import { auxiliariesOf, dependentOf, dependentsOf, extentOf, phraseOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { endsLine } from './complements.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { sourceOf } from './headlineSource.ts';
import { droppable } from './leastNeeded.ts';
import { isBalanced, isLoose, mostWords } from './line.ts';
import { breaksOff } from './openEnds.ts';
import { SPEECH } from './predicates.ts';
import { isOpener, type Stretches } from './wholeness.ts';

const LONGEST = 110;
const FEWEST_WORDS = 5;
/** Of a sentence of more tokens nothing is tried: each of its clauses would ask for all of it. */
const HOPELESS = 100;
/** With more gaps it is no sentence any more. */
const MOST_GAPS = 2;
const MARKED = /[|#•<>@*:]|https?:|\.\.\.|…/;
const QUOTE = /^["“”'‘’]$|^``$|^''$/;

/**
 * A sentence's own words around one that tells something, with an ellipsis where what it needs least was left out between them;
 * null where so much would have to go that it is no sentence. Of one that joins several clauses it is the one that tells.
 */
export function elided(t: Trees, root: number, verb: number, node: number, options: HeadlineOptions): string | null {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  if (last - first > HOPELESS) return null;
  let base = verb;
  while (base !== root && !isOwnClause(t, base)) base = t.heads[base]!;
  return elidedFrom(t, base, node, options) ?? (base === root ? null : elidedFrom(t, root, node, options));
}

const isOwnClause = (t: Trees, verb: number): boolean =>
  /^(?:conj|parataxis)$/.test(t.relations[verb]!) &&
  dependentOf(t, verb, 'nsubj', 'expl') >= 0 &&
  dependentOf(t, verb, 'mark') < 0 &&
  sourceOf(t, verb) === null;

function elidedFrom(t: Trees, base: number, node: number, options: HeadlineOptions): string | null {
  const subject = dependentsOf(t, base).find((c) => /^(?:nsubj|csubj|expl)/.test(t.relations[c]!) && c < base);
  if (subject === undefined || !isOpener(t, subject)) return null;
  // “Lind, … convicted in Sorn,”: a participle alone has no subject.
  if (t.features[base]!.verbForm === 'Part' && !auxiliariesOf(t, base).length && t.relations[subject] === 'nsubj:pass')
    return null;
  const { first } = extentOf(t, subject);
  const whole = phraseOf(t, base, (c) => t.heads[c] === base && t.relations[c] === 'cc');
  const quotes = whole.filter((i) => QUOTE.test(t.forms[i]!)).length > 1;
  const kept = new Set(whole.filter((i, k) => k > 0 || t.upos[i] !== 'PUNCT' || (quotes && QUOTE.test(t.forms[i]!))));
  const path = new Set<number>();
  for (let at = node; at >= 0 && at !== t.heads[base]; at = t.heads[at]!) path.add(at);
  const { dates } = options;
  const dropped: number[][] = [];
  // Counted along, so that what is hopelessly long isn't set in words at each step.
  let least = 0;
  for (const i of kept) least += lettersOf(t, i);
  for (const { c } of droppable(
    t,
    base,
    whole.filter((i) => i !== base),
    options,
  )) {
    if (t.relations[c] === 'parataxis' && SPEECH.has(t.lemmas[c]!)) continue;
    if (least <= LONGEST && fits(t, kept)) break;
    if (!kept.has(c)) continue;
    const phrase = phraseOf(t, c);
    // A phrase that others cross was read wrongly.
    if (phrase.at(-1)! - phrase[0]! + 1 !== phrase.length) return null;
    for (const i of phrase) if (kept.delete(i)) least -= lettersOf(t, i);
    dropped.push(phrase);
  }
  if (!fits(t, kept)) return null;
  // What still fits comes back where it goes on with what was kept.
  for (const phrase of dropped.reverse()) {
    const isNext = [1, 2].some(
      (back) => kept.has(phrase[0]! - back) && (back === 1 || t.upos[phrase[0]! - 1] === 'PUNCT'),
    );
    if (!isNext) continue;
    for (const i of phrase) kept.add(i);
    if (!fits(t, kept)) for (const i of phrase) kept.delete(i);
  }
  const begin = Math.min(...kept);
  const isWhole = begin === first || (begin === t.sentences[t.sentenceOf[base]!]!.first && t.upos[begin] !== 'VERB');
  return kept.has(subject) && kept.has(node) && isWhole ? printed(t, kept, dates) : null;
}

/** The tokens that are printed: no mark of punctuation at a gap or at an end. */
function tokensOf(kept: ReadonlySet<number>, t: Trees): number[] {
  const all = [...kept].sort((a, b) => a - b);
  const tokens = all.filter((i) => !/^[,;:–—-]{1,3}$/.test(t.forms[i]!) || (kept.has(i - 1) && kept.has(i + 1)));
  while (tokens.length && /^[.,;:!?]$/.test(t.forms[tokens.at(-1)!]!)) tokens.pop();
  return tokens;
}

/** How much of a line a token takes at the least. */
const lettersOf = (t: Trees, i: number): number =>
  /^[.,;:!?–—-]{1,3}$/.test(t.forms[i]!) ? 0 : t.forms[i]!.replace(/\s+/g, ' ').length;

const startsGap =
  (tokens: readonly number[]) =>
  (i: number, k: number): boolean =>
    k > 0 && tokens[k - 1] !== i - 1;

function fits(t: Trees, kept: ReadonlySet<number>): boolean {
  const tokens = tokensOf(kept, t);
  const words = wordsOf(t, tokens);
  return (
    words.length <= LONGEST &&
    words.split(' ').filter((w) => w !== '…').length <= mostWords &&
    tokens.filter(startsGap(tokens)).length <= MOST_GAPS
  );
}

function wordsOf(t: Trees, tokens: readonly number[]): string {
  let out = '';
  tokens.forEach((i, k) => {
    const before = tokens[k - 1];
    if (before !== undefined) out += before !== i - 1 ? ' … ' : t.places[before]!.end === t.places[i]!.start ? '' : ' ';
    out += t.forms[i]!.replace(/\s+/g, ' ');
  });
  return out;
}

function printed(t: Trees, kept: ReadonlySet<number>, dates: Stretches): string | null {
  const tokens = tokensOf(kept, t);
  const line = wordsOf(t, tokens);
  const last = tokens.at(-1)!;
  const sound =
    line.split(' ').length >= FEWEST_WORDS &&
    isBalanced(line) &&
    !isLoose(line) &&
    // “… said”: who?
    !(SPEECH.has(t.lemmas[last]!) && tokens.at(-2) !== last - 1) &&
    (t.upos[last] !== 'VERB' || !/^(?:acl|conj)$/.test(t.relations[last]!)) &&
    endsLine(t, last, dates) &&
    !breaksOff(t, last + 1) &&
    tokens.filter(startsGap(tokens)).every((i) => goesOn(t, tokens, i));
  return sound && !MARKED.test(line.replace(/ … /g, ' ')) ? line : null;
}

/** Whether a sentence goes on behind a gap with what its verb governs, or with the verb of a subject before it: “Kole … sold the mill”. */
function goesOn(t: Trees, tokens: readonly number[], first: number): boolean {
  const before = tokens[tokens.indexOf(first) - 1]!;
  if (!/^(?:NOUN|PROPN|NUM|PRON|VERB)$/.test(t.upos[before]!) && !QUOTE.test(t.forms[before]!)) return false;
  // The predicate that the next word opens: “has”, “reportedly”.
  const verb = t.upos[first] === 'VERB' ? first : t.heads[first]!;
  const subject = verb < first ? -1 : dependentOf(t, verb, 'nsubj');
  if (subject >= 0 && subject < first && t.upos[verb] === 'VERB') return tokens.includes(subject);
  let top = first;
  while (t.heads[top]! >= 0 && extentOf(t, t.heads[top]!).first === first) top = t.heads[top]!;
  const head = t.heads[top]!;
  if (head < 0 || t.upos[head] !== 'VERB' || !tokens.includes(head)) return false;
  const isSaid = SPEECH.has(t.lemmas[t.relations[top] === 'parataxis' ? top : head]!);
  return /^(?:ccomp|parataxis)$/.test(t.relations[top]!)
    ? isSaid
    : /^(?:obl|advcl)$/.test(relationOf(t, top)) &&
        (first !== top || (t.forms[first]!.endsWith('ing') && t.upos[before] !== 'VERB'));
}
