import type { Evidence } from '../evidence.ts';
import { isOrdinary } from '../lexicon/dictionary.ts';
import { isGivenName, mayBeGivenName } from '../lexicon/givenNames.ts';
import { lawForms } from '../lexicon/names.ts';
import { isSurname } from '../lexicon/surnames.ts';
import { worldBody } from '../lexicon/worldBodies.ts';
import { nameWords } from '../names.ts';
import type { NameBook } from './nameBook.ts';
import type { Candidate } from './nameFeatures.ts';
import type { Verdict } from './verdict.ts';
import { nameless, wordTier } from './wordTier.ts';

/**
 * The learned verdict, but where the words are plainer than what training saw: a name of two words that a given name opens or an
 * office introduces is a person's (of 784 such names in GUM and CoNLL, 752 are), a name with an ampersand a body's, and what is no
 * person by its neighbours is none because it looks like one.
 */
export function overruled(verdict: Verdict, c: Candidate, book: NameBook): Verdict {
  const { printed, ruled, evidence: e } = c;
  const single = !/\s/.test(printed);
  // “Inc.”, “Jr.”: what is left of a name that was cut.
  if (/^\p{Lu}\p{Ll}{1,3}\.$/u.test(printed)) return 'none';
  // “GIRLS FOOTBALL”, “More VIDEO NEWS”: words of a label in capitals, no name.
  if (!single && !worldBody(printed) && shoutedWords(printed) > 1) return 'none';
  // “Vientos del Este S.A.”: a legal form.
  if (/ & /.test(printed) || (!single && lawForms.has(nameWords(printed).at(-1)!))) return 'body';
  // “a game against Wexley Town”: whoever is played against plays.
  if (verdict === 'none' && !single && e.contests > 0 && bodies.has(ruled)) return 'body';
  if (ruled === 'person' && !single && e.person >= 3 && isGivenName(printed.split(' ')[0]!.toLowerCase()))
    return 'person';
  // “Rear Admiral Le Binh Tho”: an office introduces it.
  if (!single && c.pieces.some((p) => p.kind === 'person')) return 'person';
  // “Dexo Taskal met …”: words that mean nothing else, by whom something is done, and no body or place by their neighbours.
  if (verdict === 'none' && ruled === 'person' && e.acts > 0 && isUnheard(printed)) return 'person';
  // “According to NHK”, “according to The Undefeated”: whoever is cited speaks, and is a body where nothing makes it a person's or a place's.
  if (verdict === 'none' && e.told * 2 > c.pieces.length && e.place < 2) return e.person < 3 ? 'body' : 'person';
  // “The hacker group Pale Harbour”: a name of a place's word that is said to be a body's.
  if (verdict === 'none' && ruled === 'place' && !single && e.kind !== null && e.body >= 3) return 'body';
  // “Congress”, “the Supreme Court”: well known, and a body's noun; others that act, and never a person.
  if (worldBody(printed) && (verdict === 'person' || e.acts > 0 || c.pieces[0]!.head !== undefined)) return 'body';
  // “Radio Norte”, “Institute for River Law”: its noun stands first.
  if (bodies.has(ruled) && !single && c.pieces.every((p) => p.head === p.first)) return 'body';
  // “Rovanka beat Sorn”, “NYVEX fell”: who plays, and letters that no person is called by.
  if (verdict === 'person' && single && isStray(printed, e, book) && (e.contests > 0 || /^\p{Lu}{3,}$/u.test(printed)))
    return 'body';
  if (verdict !== 'person' || !bodies.has(ruled)) return verdict;
  // “Gavi, the vaccine alliance”.
  return e.kind !== null && e.body >= (single ? 2 : 3) ? 'body' : verdict;
}

const shoutedWords = (printed: string): number =>
  printed.split(/\s+/).filter((w) => /^\p{Lu}{4,}$/u.test(w) && isOrdinary(w.toLowerCase())).length;

/** Whether a name has two words or three, none of which is a word of the dictionary, a place, or the noun of a body. */
function isUnheard(printed: string): boolean {
  const words = printed.split(/\s+/);
  return (words.length === 2 || words.length === 3) && words.every((w) => nameless.has(wordTier(w)));
}

/** Whether a lone word has nothing of a person's: no longer name of the article that it is part of, no given name, no surname known, and no word beside it. */
const isStray = (printed: string, e: Evidence, { firsts, lasts, inners }: NameBook): boolean =>
  e.person < 1 &&
  !(firsts.has(printed) || lasts.has(printed) || inners.has(printed)) &&
  !mayBeGivenName(printed.toLowerCase()) &&
  !isSurname(printed.toLowerCase());

const bodies: ReadonlySet<string> = new Set(['organisation', 'alliance', 'military', 'media']);
