import { dependentOf, dependentsOf, relationOf } from '../../../syntax/queries.ts';
import type { Evidence } from '../evidence.ts';
import { isKoreanGiven, isKoreanSurname } from '../korean.ts';
import { bodyKind } from '../lexicon/heads.ts';
import { nounSays } from '../lexicon/nouns.ts';
import { speechVerbs } from '../lexicon/speech.ts';
import { isOffice } from '../lexicon/titles.ts';
import { worldBody } from '../lexicon/worldBodies.ts';
import { isPinyinSurname } from '../pinyin.ts';
import type { Piece } from '../segment.ts';
import { isCapital, type View } from '../view.ts';
import type { NameBook } from './nameBook.ts';
import { nameless, wordTier } from './wordTier.ts';

/** The words of one name of an article, and every place where it stands. */
export interface Candidate {
  printed: string;
  pieces: readonly Piece[];
  evidence: Evidence;
  /** What the rules take it for. */
  ruled: string;
}

const bucket = (x: number): string =>
  x >= 5 ? '5' : x >= 3 ? '3' : x >= 2 ? '2' : x >= 1 ? '1' : x > 0 ? '+' : x === 0 ? '0' : x > -2 ? '-' : '--';

/** Surname and given name of East Asia stand together, of two to five characters. */
export const wholeName = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

/** What tells whether a name is a person's, a body's or no actor's, as words that training weighs. */
export function nameFeatures(view: View, book: NameBook, c: Candidate): string[] {
  const found = new Set<string>(['bias']);
  const { printed, pieces, evidence: e } = c;
  const words = printed.split(/\s+/);
  const tiers = surnameFirst(words) ? ['given', 'surname'] : words.map(wordTier);
  const [opening, closing] = [tiers[0]!, tiers.at(-1)!];
  const add = (name: string, ...values: (string | number)[]): void => {
    found.add(values.length ? `${name}=${values.join('|')}` : name);
  };
  const size = Math.min(5, words.length);
  // A lone word that may be the surname or given name of a longer one is read otherwise than one that must tell by itself what it is.
  const explained = book.lasts.has(printed) || (book.firsts.has(printed) && /^given/.test(opening));
  const form = size > 1 || wholeName.test(printed) ? 'long' : explained ? 'short' : 'lone';
  add('size', size);
  add('form', form);
  add('first', opening, form);
  add('last', closing, form);
  add('ends', opening, closing, size);
  for (const t of tiers.slice(1, -1)) add('inner', t);
  if (opening === 'unknown' && size > 1) add('opening suffix', words[0]!.toLowerCase().slice(-2));
  if (worldBody(printed)) add('world body');
  if (printed === printed.toUpperCase()) add('capitals', size);
  if (words.some((w) => !isCapital(w))) add('small word', words.find((w) => !isCapital(w))!.toLowerCase());
  if (/['’]s?(?:\s|$)/.test(printed)) add('genitive inside');
  const small = words.map((w) => view.lowerCase.has(w.toLowerCase()));
  if (small[0]) add('first also small', size);
  if (small.at(-1)) add('last also small', size);
  // What the article does with parts of it.
  if (size > 1) {
    if (book.alone.has(words.at(-1)!)) add('last stands alone', closing);
    if (book.alone.has(words[0]!)) add('first stands alone', opening);
    if (book.initials.has(printed)) add('its letters stand alone');
    if ((book.lasts.get(words.at(-1)!) ?? 0) > 1) add('last shared');
    if ((book.firsts.get(words[0]!) ?? 0) > 1) add('first shared');
  } else {
    if (book.lasts.has(printed)) add('is a last word', [...(book.lastTiers.get(printed) ?? [])].sort().join(' '));
    if (book.firsts.has(printed)) add('is a first word', opening);
    if (book.inners.has(printed)) add('is an inner word');
  }
  const { head, last } = pieces[0]!;
  if (head !== undefined) add('noun of a body', head === last - 1 ? 'last' : 'before', Math.min(3, size));
  add('times', Math.min(4, pieces.length), form);
  add('ruled', c.ruled);
  add('ruled and ends', c.ruled, opening, closing);
  add('person', bucket(e.person), form);
  add('body', bucket(e.body), form);
  add('place', bucket(e.place), form);
  add('thing', bucket(e.thing));
  add('acts', Math.min(3, e.acts), form);
  if (e.kind) add('kind', e.kind);
  for (const p of pieces.slice(0, 12)) around(view, p, form, opening, add);
  return [...found];
}

/** “Moon Jae-sung”, “Long Huiwen”: as names of East Asia have it, the surname stands first, whatever else it may mean. */
function surnameFirst(words: readonly string[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 2) return false;
  const lower = first.toLowerCase();
  return (
    (isKoreanSurname(lower) && isKoreanGiven(second)) || (isPinyinSurname(lower) && nameless.has(wordTier(second)))
  );
}

/** What stands around one of its places: words beside it, and its part in the sentence. */
function around(
  view: View,
  p: Piece,
  form: string,
  opening: string,
  add: (name: string, ...values: (string | number)[]) => void,
): void {
  const { tokens, article, trees } = view;
  const sentence = article.sentences[view.sentence[p.first]!]!;
  const before = p.first > sentence.first ? tokens[p.first - 1]! : null;
  const after = p.last < sentence.last ? tokens[p.last]! : null;
  if (before?.pos === 'NOUN' || before?.pos === 'ADJ') add('noun before', saidBy(before.lower), form);
  if (/^[“‘"']$/.test(before?.text ?? '') && /^[,.]?[”’"']$/.test(`${after?.text ?? ''}`)) add('in marks', form);
  const end = tokens[sentence.last - 1]!.text;
  if (!/^[.!?”"’)…:;]/.test(end)) add('open line');
  if (view.sentence[p.first]! < 2) add('at the top');
  const kind = article.blocks[sentence.block]?.kind;
  if (kind !== 'paragraph') add('block', kind ?? 'none');
  const node = view.nodeOf(p.first, p.last);
  if (node < 0) return;
  const relation = trees.relations[node]!;
  const head = trees.heads[node]!;
  const base = relationOf(trees, node);
  add('relation', relation, form);
  if (head >= 0) {
    const lemma = trees.lemmas[head]!;
    const upos = trees.upos[head]!;
    const said = saidBy(lemma);
    add('head is', base, upos, said);
    if (base === 'nmod') add('of a noun', said, trees.lemmas[dependentOf(trees, node, 'case')] ?? 'bare');
    if (base === 'nsubj' && lying.has(lemma)) add('lies');
    if (base === 'nsubj' || base === 'obj' || base === 'obl')
      add('verb', base, speechVerbs.has(lemma) ? 'speaks' : 'other', form);
    if (base === 'nsubj' && form === 'long') add('subject opens', opening, speechVerbs.has(lemma) ? 'speaks' : 'other');
  }
  for (const d of dependentsOf(trees, node)) {
    const r = relationOf(trees, d);
    if (r === 'case') add('case', trees.lemmas[d]!, form);
    else if (r === 'det') add('det', trees.lemmas[d]!, form);
    else if (r === 'appos') add('apposed', trees.upos[d]!, saidBy(trees.lemmas[d]!));
  }
}

/** What places do. */
const lying = new Set(['lie', 'border', 'stand', 'sit', 'stretch', 'overlook', 'straddle']);

/** What a common noun tells of what it stands beside. */
function saidBy(lower: string): string {
  if (isOffice(lower)) return 'office';
  return nounSays(lower) ?? bodyKind(lower) ?? 'nothing';
}
