import { dependentOf, dependentsOf, extentOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { headlinePhrase, isGapOfDates, joined, type Shortening } from './headlinePhrase.ts';
import { lastOfVerb } from './headlineVerb.ts';
import { isPlural } from './present.ts';
import { isWithin, type Stretches } from './wholeness.ts';

/** What a headline keeps behind its verb, by relation. */
const KEPT = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'obl', 'compound', 'advmod']);
const PLAIN_ADVERBS = new Set('back away down out off up in over apart together home abroad ahead again'.split(' '));
/** Subjects of clauses that ask: “what happened”. */
export const ASKING = new Set(['what', 'how', 'why', 'who', 'whom', 'which', 'where', 'when', 'whether']);

export interface Complement {
  words: string;
  needed: boolean;
  /** Its last token. */
  end: number;
}

const BACKSHIFTED: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  had: 'has',
  would: 'will',
  could: 'can',
};

/** “Announced that Y was building Z”: what was said stands one tense further back. */
const oneTenseOn = (words: string, plural: boolean): string =>
  words.replace(/\b(?:was|were|had|would|could)\b/, (w) => (w === 'had' && plural ? 'have' : BACKSHIFTED[w]!));

const hasManyOrTheySubject = (t: Trees, clause: number): boolean => {
  const subject = dependentOf(t, clause, 'nsubj');
  return subject >= 0 && (isPlural(t, subject) || /^(?:they|we|you|I)$/i.test(t.forms[subject]!));
};

/** What follows the verb without a gap, in order; null where something that it needs cannot be printed. */
export function complementsOf(
  t: Trees,
  verb: number,
  subject: number,
  { dates, nameAt }: HeadlineOptions,
  level: Shortening,
): Complement[] | null {
  const found: Complement[] = [];
  let end = lastOfVerb(t, verb);
  let broken = false;
  for (const c of dependentsOf(t, verb)) {
    const relation = t.relations[c]!;
    const bare = relationOf(t, c);
    if (c < verb || !KEPT.has(bare) || relation === 'compound:prt' || relation === 'obl:unmarked') continue;
    if (bare === 'advmod') {
      if (PLAIN_ADVERBS.has(t.lemmas[c]!) && c === end + 1) {
        found.push({ words: t.forms[c]!, needed: false, end: c });
        end = c;
      }
      continue;
    }
    if (bare !== 'ccomp' && isWithin(t, c, dates)) continue;
    // What a preposition joins is a circumstance, whatever the tree calls it.
    const joinedOn = dependentsOf(t, c, 'case').some((k) => k < c);
    const needed = (/^(?:obj|iobj|xcomp|ccomp)$/.test(bare) && !joinedOn) || relation === 'obl:agent';
    const begin = extentOf(t, c).first;
    broken ||= !isGapOfDates(t, end, begin, dates) && !isGapOfAdverbs(t, end, begin, dates);
    if (broken) {
      if (needed) return null;
      continue;
    }
    // “Confirmed a man has been held”: what seems an object is the subject of what follows.
    if (needed && bare === 'obj' && isSubjectOfNext(t, extentOf(t, c).last, c)) return null;
    if ((t.upos[c] === 'PRON' || t.lemmas[c] === 'one') && t.firstChild[c]! < 0) {
      const name = nameAt(t.places[c]!.start, t.places[c]!.end);
      if (name && needed) found.push({ words: name, needed, end: c });
      else if (needed) return null;
      end = c;
      continue;
    }
    if (bare === 'ccomp' && isAnother(t, dependentOf(t, c, 'nsubj'), subject)) return null;
    if (bare === 'ccomp' && ASKING.has(t.lemmas[dependentOf(t, c, 'nsubj')] ?? '')) return null;
    const tokens = headlinePhrase(t, c, dates, level);
    const phrase = joined(t, tokens);
    const words = bare === 'ccomp' ? oneTenseOn(phrase, hasManyOrTheySubject(t, c)) : phrase;
    end = tokens.at(-1)!;
    broken ||= end + 1 < extentOf(t, c).last && !isGapOfDates(t, end, extentOf(t, c).last, dates);
    if (words) found.push({ words, needed, end });
  }
  // “Agrees on rules”: a verb without an object needs what follows it first.
  const [next] = found;
  if (next && level < 2 && !found.some((f) => f.needed)) next.needed = true;
  return found;
}

const isSubjectOfNext = (t: Trees, next: number, object: number): boolean =>
  t.sentenceOf[next] === t.sentenceOf[object] &&
  /^(?:VERB|AUX)$/.test(t.upos[next]!) &&
  t.features[next]!.verbForm === 'Fin';

/** “The minister says that they failed”: a pronoun of another number than the subject means somebody who isn't printed. */
const isAnother = (t: Trees, pronoun: number, subject: number): boolean => {
  if (pronoun < 0 || t.upos[pronoun] !== 'PRON') return false;
  const word = t.forms[pronoun]!.toLowerCase();
  if (word === 'they') return t.upos[subject] === 'PROPN' && !isPlural(t, subject);
  return /^(?:he|she)$/.test(word) && isPlural(t, subject);
};

/** Whether only adverbs and dates are passed over: “met briefly on Monday with”. */
function isGapOfAdverbs(t: Trees, from: number, to: number, dates: Stretches): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      t.upos[i] !== 'ADV' &&
      t.forms[i] !== ',' &&
      !isWithin(t, i, dates) &&
      !(t.upos[i] === 'ADP' && isWithin(t, i + 1, dates))
    )
      return false;
  return true;
}
