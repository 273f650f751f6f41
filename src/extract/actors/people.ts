import { type Draft, mention, newDraft } from './draft.ts';
import { genderOf } from './lexicon/givenNames.ts';
import { suffixes } from './lexicon/people.ts';
import { honorifics, isOffice } from './lexicon/titles.ts';
import { nameWords, nearlyEqual, sound } from './names.ts';
import { actorSlug } from './slug.ts';
import type { Typed } from './typing.ts';
import type { View } from './view.ts';

const wordsOf = (printed: string): string[] => {
  const words = nameWords(printed);
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  return words;
};

/** The people of one article, found by full name, surname, given name or a spelling near to theirs. */
export class People {
  readonly drafts: Draft[] = [];
  private readonly view: View;
  private readonly byWord = new Map<string, Draft[]>();
  private readonly bySound = new Map<string, Draft[]>();

  constructor(view: View) {
    this.view = view;
  }

  add(draft: Draft): void {
    this.drafts.push(draft);
    const last = draft.words.at(-1)!;
    for (const w of new Set([last, draft.words[0]!])) {
      put(this.byWord, w, draft);
      put(this.bySound, sound(w), draft);
    }
    // “Ben Slimane” for “Nour Ben Slimane”.
    for (let k = 1; k < draft.words.length - 1; k++) {
      put(this.byWord, draft.words.slice(k).join(' '), draft);
      put(this.bySound, sound(draft.words[k]!), draft);
    }
  }

  /** A mention of two words or more; longer names come first. */
  named(p: Typed): void {
    const words = wordsOf(p.printed);
    const near = [words.at(-1)!, words[0]!].flatMap((w) => this.bySound.get(sound(w)) ?? []);
    const same = near.find((d) => sameName(d.words, words));
    const draft = same ?? newDraft(actorSlug(p.printed), p.printed, 'person', words);
    if (!same) this.add(draft);
    draft.gender ??= this.address(p) ?? genderOf(words[0]!) ?? null;
    const exact = draft.name === p.printed;
    mention(draft, p.first, p.last, exact ? 'name' : words.length < draft.words.length ? 'short' : 'variant');
  }

  /** The person whom one word names, if any does. */
  short(p: Typed): Draft | null {
    const words = wordsOf(p.printed);
    const word = words.join(' ');
    let found = this.byWord.get(word) ?? [];
    if (found.length > 1) {
      const bySurname = found.filter((d) => d.words.at(-1) === word);
      if (bySurname.length > 0) found = bySurname;
    }
    if (found.length === 0) return null;
    const gender = this.address(p);
    // “Mrs Harlow” is not James Harlow: another of that name.
    if (gender) found = found.filter((d) => d.gender !== (gender === 'm' ? 'f' : 'm'));
    if (found.length === 0) return null;
    const title = this.title(p);
    const titled = title === null ? [] : found.filter((d) => d.at.some((m) => this.title(m) === title));
    if (titled.length > 0) found = titled;
    const draft = found.length === 1 ? found[0]! : this.nearest(found, p, gender);
    if (gender) draft.gender = gender;
    return draft;
  }

  /** A person of whom the article gives one word only. */
  lone(p: Typed): void {
    const draft = newDraft(actorSlug(p.printed), p.printed, 'person', wordsOf(p.printed));
    draft.gender = this.address(p) ?? null;
    this.add(draft);
    mention(draft, p.first, p.last, 'name');
  }

  /** Of people with one surname: the one addressed so, the one just named in this paragraph, for “Ms Holt” in the one before too, or the first introduced. */
  private nearest(found: readonly Draft[], p: Typed, gender: 'm' | 'f' | null): Draft {
    const fit = gender
      ? found.filter((d) => d.gender === gender || (d.gender === null && genderOf(d.words[0]!) === undefined))
      : found;
    const among = fit.length > 0 ? fit : found;
    const block = (t: number): number => this.view.article.sentences[this.view.sentence[t]!]!.block;
    let best = among[0]!;
    let bestAt = -1;
    for (const d of among) {
      for (const m of d.at.slice(-40)) {
        if (m.first < p.first && block(m.first) >= block(p.first) - (gender ? 1 : 0) && m.first > bestAt) {
          best = d;
          bestAt = m.first;
        }
      }
    }
    if (bestAt >= 0) return best;
    const firstOf = (d: Draft): number => d.at.reduce((n, m) => Math.min(n, m.first), Number.POSITIVE_INFINITY);
    return [...among].sort((a, b) => firstOf(a) - firstOf(b))[0]!;
  }

  /** The office or rank before a name: of two with one surname, “Senator Harlow” is the senator. */
  private title({ first }: { first: number }): string | null {
    const before = this.view.tokens[first - 1];
    if (!before || first === 0) return null;
    const { lower } = before;
    return isOffice(lower) || honorifics.get(lower) === null ? lower.replace('.', '') : null;
  }

  /** The gender that the form of address before the name tells. */
  private address(p: Typed): 'm' | 'f' | null {
    const before = this.view.tokens[p.first - 1];
    return (before && honorifics.get(before.lower)) ?? null;
  }
}

const put = (map: Map<string, Draft[]>, key: string, d: Draft): void => {
  const list = map.get(key);
  if (list) list.push(d);
  else map.set(key, [d]);
};

/** “al-Assad” and “Assad” are one surname. */
const bare = (w: string): string => w.replace(/^(?:al|el)-/, '');

/** True for two printings of one full name: equal, with a middle name more, or in another romanisation. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = [a.map(bare), b.map(bare)];
  if (short.length > long.length) return sameName(b, a);
  if (long.join(' ') === short.join(' ')) return true;
  const last = (w: readonly string[]): string => w.at(-1)!;
  if (short.length < long.length) {
    // “Ben Slimane” within “Nour Ben Slimane”; “Ida Brandt” for “Ida M Brandt”.
    if (` ${long.join(' ')}`.endsWith(` ${short.join(' ')}`)) return true;
    return (
      last(long) === last(short) && (long[0] === short[0] || (short[0]!.length === 1 && long[0]!.startsWith(short[0]!)))
    );
  }
  if (long.length < 2) return false;
  const near = (a: string, b: string): boolean =>
    a === b || sound(a) === sound(b) || (a.length > 5 && b.length > 5 && nearlyEqual(a, b));
  return long.every((w, i) => near(w, short[i]!)) && long.some((w, i) => w === short[i] && w.length > 2);
}
