import {
  clauseOf,
  dependentOf,
  dependentsOf,
  extentOf,
  isNegated,
  phraseOf,
  relationOf,
} from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isBehindBut } from './openEnds.ts';
import { beginOf, isWithin, isWithinNumber, type Stretches } from './wholeness.ts';

/** What stands beside a phrase and never belongs in a headline. */
const ASIDES = new Set([
  'appos',
  'parataxis',
  'discourse',
  'dep',
  'cc:preconj',
  'list',
  'reparandum',
  'vocative',
  'dislocated',
  'advcl',
  'advcl:relcl',
]);
const isQuote = (form: string): boolean => /^["“”‘’'«»]$/.test(form);
const DEMONSTRATIVE = /^(?:the|a|an|this|that|these|those|such)$/i;

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const DAYTIME = /^(?:morning|afternoon|evening|night)$/;

/** How much a phrase is shortened: nothing but asides are left out; circumstances, too; what “of” doesn't join; participles. */
export type Shortening = 0 | 1 | 2 | 3;

/**
 * The tokens of a phrase for a headline, in order: without what stands beside it, without dates, and the shorter the less
 * its head needs. Behind its head it is one stretch: where something is left out there, it ends.
 */
export function headlinePhrase(
  t: Trees,
  head: number,
  dates: Stretches,
  level: Shortening,
  isSubject = false,
): number[] {
  const left = (c: number): boolean => {
    const relation = t.relations[c]!;
    const governor = t.heads[c]!;
    if (relation === 'punct')
      return (
        !isWithinNumber(t, c) &&
        !isHyphen(t, c) &&
        !isQuote(t.forms[c]!) &&
        !withinRow(t, c) &&
        !/^[%$£€]$/.test(t.forms[c]!)
      );
    if (dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'accord')) return true;
    // “Walk the bank without a rope”: the rest alone says another thing.
    if (isWithout(t, c)) return false;
    if (ASIDES.has(relation)) return !(relation === 'appos' && isNameOf(t, c)) && !isOfWhat(t, c);
    // What somebody says ends with its first verb.
    if (relation === 'conj' && t.upos[c] === 'VERB' && relationOf(t, governor) === 'ccomp') return true;
    // “Killed a man and wounded two”: a verb that the tree joins to a noun has a subject elsewhere.
    if (relation === 'conj' && t.upos[c] === 'VERB' && t.upos[governor] !== 'VERB') return true;
    // “Won the vote but the council (never …)”: “but” joins clauses, and their subject is no part of a row.
    if (isBehindBut(t, c)) return true;
    // “What they saw” needs its clause; “saw the man who fell” keeps it where there is room.
    if (relation === 'acl:relcl')
      return t.upos[governor] !== 'PRON' && (isSubject || level > 0 || !isRestrictive(t, c, left));
    // “The barge, billed as the widest,”, “Ana Ruiz, 52,”: what a comma sets off says something besides, but where a town lies.
    if (/^(?:acl|nmod|nummod|amod)/.test(relation) && c > governor && isSetOff(t, c) && t.upos[c] !== 'PROPN')
      return true;
    if (isSubject && governor === head && /^(?:cc|case|mark|advmod|acl|cop|aux|nsubj)$/.test(relation)) return true;
    if (/^(?:obl|nmod|advmod|obl:unmarked|nmod:unmarked|nmod:poss)$/.test(relation) && isWithin(t, c, dates))
      return true;
    // “The World Court Friday”: a weekday behind a name is none of its words.
    if (relation === 'flat' && isWithin(t, c, dates) && WEEKDAY.test(t.forms[c]!)) return true;
    // “Exams due to begin”: without what makes it one a quality goes as a whole.
    if (relation === 'amod' && c > governor && dependentOf(t, c, 'advcl') >= 0) return true;
    // “A petition against them”: against whom, another sentence says.
    if (
      relation === 'nmod' &&
      /^(?:it|him|her|them)$/i.test(t.forms[c]!) &&
      t.lemmas[dependentOf(t, c, 'case')] !== 'of'
    )
      return true;
    // “On Monday evening”.
    if (
      /^(?:obl|nmod|obj)/.test(relation) &&
      DAYTIME.test(t.lemmas[c]!) &&
      dependentsOf(t, c).some((d) => isWithin(t, d, dates))
    )
      return true;
    // “The December 15 election” is no “15 election”; “a November release” is one of its month.
    if (isPartOfDay(t, c, dates)) return true;
    // “On Monday Ana Ruiz”: a day before a subject is no part of its name.
    if (isSubject && governor === head && c < head && isWithin(t, c, dates)) return true;
    // “Should not buy trams from Sorn”: what is denied is denied of no less than all of it.
    if (isDenied(t, c)) return false;
    // Who bears the name has an office, too.
    if (level > 0 && relation === 'nmod:desc' && c < governor && endsWithName(t, governor)) return true;
    // “Shipping firm Nordika”: what the bearer of the name is.
    if (level > 0 && isTrade(t, c)) return true;
    if (level > 0 && (relation === 'obl' || relation === 'obl:unmarked') && t.upos[governor] === 'VERB')
      return (
        phraseOf(t, c)[0] !== governor + 1 || (level > 1 && dependentOf(t, governor, 'obj', 'xcomp', 'ccomp') >= 0)
      );
    if (level > 2 && relation === 'acl' && t.features[c]!.verbForm === 'Part') return true;
    if (level > 1 && relation === 'nmod') return !dependentsOf(t, c, 'case').some((k) => t.lemmas[k] === 'of');
    return false;
  };
  const tokens = unbroken(t, phraseOf(t, head, left), head, dates);
  while (
    tokens.length > 1 &&
    isSubject &&
    ((DEMONSTRATIVE.test(t.forms[tokens[0]!]!) && !isJoined(t, tokens[0]!)) || t.upos[tokens[0]!] === 'PUNCT')
  )
    tokens.shift();
  return tokens;
}

/** “Is suspected of lying”: what a participle right behind is needed for. */
export const isOfWhat = (t: Trees, clause: number): boolean =>
  t.relations[clause] === 'advcl' &&
  extentOf(t, clause).first === t.heads[clause]! + 1 &&
  dependentsOf(t, clause, 'mark', 'case').some((m) => /^(?:of|from|into|against|for)$/.test(t.lemmas[m]!));

export const isWithout = (t: Trees, i: number): boolean =>
  dependentsOf(t, i, 'case', 'mark').some((k) => /^(?:without|except)$/.test(t.lemmas[k]!));

const isDenied = (t: Trees, i: number): boolean => isNegated(t, clauseOf(t, i));

/** The tokens up to the first gap behind the head that isn't a date. */
function unbroken(t: Trees, tokens: number[], head: number, dates: Stretches): number[] {
  const end = tokens.findIndex((i, k) => i > head && k > 0 && !isGapOfDates(t, tokens[k - 1]!, i, dates));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Whether nothing but dates, with their prepositions and commas, stands between two tokens. */
export function isGapOfDates(t: Trees, from: number, to: number, dates: Stretches): boolean {
  let open = false;
  for (let i = from + 1; i < to; i++) {
    if (isWithin(t, i, dates)) open = false;
    else if (t.upos[i] === 'ADP' || t.upos[i] === 'DET') open = true;
    else if (t.forms[i] !== ',') return false;
  }
  return !open;
}

/** “The tram operator Nordika”: a name right behind its noun, without a comma, says who is meant. */
export const isNameOf = (t: Trees, name: number): boolean =>
  t.upos[name] === 'PROPN' &&
  name > t.heads[name]! &&
  t.upos[phraseOf(t, name).find((i) => t.upos[i] !== 'PUNCT')! - 1] === 'NOUN';

const isTrade = (t: Trees, noun: number): boolean => {
  const name = t.heads[noun]!;
  return (
    t.relations[noun] === 'compound' &&
    (/^\p{Ll}/u.test(t.forms[noun]!) || noun === t.sentences[t.sentenceOf[noun]!]!.first) &&
    t.upos[noun] === 'NOUN' &&
    noun < name &&
    endsWithName(t, name) &&
    t.relations[name] !== 'compound'
  );
};

/** Whether a phrase is a name that nothing follows: its words hang flat on the first. */
const endsWithName = (t: Trees, head: number): boolean =>
  t.upos[head] === 'PROPN' && dependentsOf(t, head).every((c) => c < head || /^(?:flat|punct)$/.test(t.relations[c]!));

/** “Boats that sank”, “the man who fled”: which of them is meant, told whole and without words that mean somebody else. */
function isRestrictive(t: Trees, clause: number, left: (c: number) => boolean): boolean {
  const [first, ...rest] = phraseOf(t, clause);
  const noun = t.heads[clause]!;
  if (first !== noun + 1 || t.upos[noun] !== 'NOUN' || !/^(?:who|which|that)$/i.test(t.forms[first]!)) return false;
  return rest.length < phraseOf(t, clause, left).length && rest.every((i) => t.upos[i] !== 'PRON');
}

export const isSetOff = (t: Trees, c: number): boolean => {
  const first = beginOf(t, c);
  return t.forms[first - 1] === ',' || t.forms[extentOf(t, c).first] === ',';
};

/** “A-list”: whether the next word touches it. */
const isJoined = (t: Trees, i: number): boolean => t.places[i]!.end === t.places[i + 1]?.start;

const isHyphen = (t: Trees, i: number): boolean => /^[-–/]$/.test(t.forms[i]!);
/** Commas of a row: “Sorn, Halden and Tarno”. */
const withinRow = (t: Trees, i: number): boolean => t.forms[i] === ',' && relationOf(t, t.heads[i]!) === 'conj';

/** Tokens as printed: with the white space that the text has between neighbours, a space where something was left out. */
export function joined(t: Trees, tokens: readonly number[], form: (i: number) => string = (i) => t.forms[i]!): string {
  let out = '';
  tokens.forEach((i, k) => {
    const before = tokens[k - 1];
    if (before !== undefined && !(before === i - 1 && t.places[before]!.end === t.places[i]!.start)) {
      // Where the text itself has a space it stays: “the 'middle man'”.
      const closes = before !== i - 1 && /^[,.;:!?)\]’”]|^['’](?:s|re|ve|ll|d|m)?$|^n['’]t$/.test(t.forms[i]!);
      if (!closes) out += ' ';
    }
    out += form(i).replace(/\s+/g, ' ');
  });
  return out;
}

/** The month or the number of a day that stands before a noun: “the December 15 election”; “the ’31 suite” has a year. */
const isPartOfDay = (t: Trees, i: number, dates: Stretches): boolean =>
  /^(?:nummod|compound)$/.test(t.relations[i]!) &&
  isWithin(t, i, dates) &&
  !/^\d{4}$/.test(t.forms[i]!) &&
  !/^['’]$/.test(t.forms[i - 1] ?? '') &&
  (isWithin(t, i - 1, dates) || isWithin(t, i + 1, dates));
