import { dependentOf, dependentsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import { HOPELESS } from './compressed.ts';
import { headlineOf } from './headline.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { lightVerbs } from './lexicon/happenings.ts';
import { withWholeNumbers } from './line.ts';
import { nominalOf, phraseOf } from './phrase.ts';
import { isTelling } from './predicates.ts';
import { presentOf } from './present.ts';
import { quotationOf } from './quotation.ts';
import { sayingLine } from './sayingLine.ts';
import { type Status, statusInTree } from './status.ts';
import { isWithin } from './wholeness.ts';

/** A word that tells a happening, where it stands, and what it is. */
interface Teller {
  node: number;
  /** The predicate of its clause. */
  verb: number;
  sentence: TreeSentence;
  /** The proper name that it is, or null. */
  name: string | null;
  /** Whether its clause stands for nothing but that somebody said something. */
  bySaying: boolean;
}

/** What is printed of a happening from one sentence: a line in our words, or the sentence's own, to be set in marks of quotation. */
export interface Lines {
  clause: string | null;
  words: string | null;
  /** Whether `words` are a headline, of a clause around the one that tells. */
  ours?: boolean;
}

/** The headline of a verb's clause under a status: several words of a sentence ask for the same. */
export type Headlines = (verb: number, status: Status) => string | null;

/** The headlines of a sentence's clauses, each made once. */
export function headlinesOf(t: Trees, options: HeadlineOptions): Headlines {
  const made = new Map<string, string | null>();
  return (verb, status) => {
    const key = `${verb} ${status}`;
    let line = made.get(key);
    if (line === undefined) {
      line = headlineOf(t, verb, { ...options, status });
      made.set(key, line);
    }
    return line;
  };
}

/** The lines that one clause gives for what a word of it tells, the best kind first. */
export function linesOf(
  t: Trees,
  teller: Teller,
  options: HeadlineOptions,
  headlines = headlinesOf(t, options),
): Lines {
  const lines = linesAsTold(t, teller, options, headlines);
  return {
    ...lines,
    clause: lines.clause && withWholeNumbers(lines.clause),
    words: lines.words && withWholeNumbers(lines.words),
  };
}

function linesAsTold(t: Trees, teller: Teller, options: HeadlineOptions, headlines: Headlines): Lines {
  const { node, verb, sentence, name, bySaying } = teller;
  const own = (): string | null => headlines(verb, options.status ?? 'happened');
  const made = (tellsOf(t, node, verb) ? own() : null) ?? headlineWith(t, node, verb, own);
  if (made !== null) return { clause: made, words: null };
  // What stands in another's clause isn't what that clause tells: “left after her arrest”.
  const named = name === null && node !== verb && !tellsOf(t, node, verb) ? nominalOf(t, node, options) : null;
  if (named !== null) return { clause: null, words: named, ours: true };
  // “…, a keeper said on Monday”: who only closes what was said has no line of his own.
  if (bySaying && !dependentsOf(t, verb, 'ccomp', 'obj').some((c) => c > verb)) return { clause: null, words: null };
  const saying = sayingLine(t, verb, sentence, options);
  if (saying !== null) return { clause: saying, words: null };
  const tells = tellsOf(t, node, verb);
  const words = quotationOf(t, { node, verb, sentence, byVerb: tells }, options);
  if (words?.told) return { clause: words.line, words: null };
  const headline =
    name === null && sentence.last - sentence.first <= HOPELESS ? headlineAround(t, node, verb, headlines) : null;
  if (headline !== null) return { clause: null, words: headline, ours: true };
  if (words?.sound) return { clause: null, words: words.line };
  // A headline that leaves out what its last noun needs says more than half a sentence.
  const bare = tells ? headlineOf(t, verb, { ...options, cut: true }) : null;
  if (bare !== null) return { clause: bare, words: null };
  // Where no words hold the noun that tells, its phrase is printed: “Rampage at the court of Sorn”.
  const isTold = dependentsOf(t, node, 'nmod').some((n) => t.upos[n] === 'PROPN' && !isWithin(t, n, options.dates));
  const phrase = name === null && node !== verb && isTold ? phraseOf(t, node, options.dates) : null;
  if (phrase !== null && / \S+ /.test(phrase)) return { clause: null, words: phrase, ours: true };
  return { clause: null, words: words?.line ?? null };
}

/** The headline of the clause around a word, or of one around that, in which the word stands. */
function headlineAround(t: Trees, node: number, verb: number, headlines: Headlines): string | null {
  for (let at = verb; at >= 0; at = t.heads[at]!) {
    if (t.upos[at] !== 'VERB') continue;
    const line = headlines(at, statusInTree(t, at));
    const words = line?.split(/[^\p{L}\p{N}’'-]+/u) ?? [];
    const forms = [
      t.forms[node]!,
      ...(node === verb ? [false, true].map((many) => presentOf(t.lemmas[node]!, many)) : []),
    ];
    if (forms.some((f) => words.includes(f))) return line;
  }
  return null;
}

/** Whether a clause's line tells of a word: its verb, or the noun that a telling verb lets take place or says something of. */
function tellsOf(t: Trees, node: number, verb: number): boolean {
  if (node === verb || t.heads[node] !== verb) return node === verb;
  // “Held talks”, “went on strike”; who holds a man in a killing doesn't hold a killing.
  const isHeld = t.relations[node] !== 'obl' || dependentOf(t, verb, 'obj') < 0;
  return (lightVerbs.has(t.lemmas[verb]!) && isHeld) || (isTelling(t, verb) && t.relations[node]!.startsWith('nsubj'));
}

/** The line of a clause in which a noun that tells something is no more than an argument, where the line has that noun. */
function headlineWith(t: Trees, noun: number, verb: number, own: () => string | null): string | null {
  // What is done besides at a meeting, or by somebody appointed, isn't the meeting or the appointment.
  if (t.heads[noun] !== verb || !/^(?:nsubj|obj)/.test(t.relations[noun]!) || t.upos[verb] !== 'VERB') return null;
  const line = own();
  return line !== null && ` ${line} `.toLowerCase().includes(` ${t.forms[noun]!.toLowerCase()} `) ? line : null;
}
