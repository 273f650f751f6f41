import { familyOf } from '../../extract/events/lexicon/happenings.ts';
import { stemOf } from '../../extract/events/stem.ts';
import { columnsOf } from '../../model/columns.ts';
import { byLexeme } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { remembering } from '../../model/remembering.ts';
import { Numbering } from '../numbering.ts';
import { appearedOn, windowOf } from './appeared.ts';
import { rarityOf } from './background.ts';
import { type Counts, countsIn } from './counts.ts';
import { deedOf } from './deed.ts';
import { headlineOf } from './headline.ts';
import type { Lead } from './lead.ts';
import { inLetters, namesOf, peopleIn, surnamesOf } from './surnames.ts';
import { type Vector, vectorOf } from './vector.ts';
import type { When } from './when.ts';

/** What an article says that tells its happening from another: of itself alone, whatever else the edition holds. */
export interface Profile extends Counts {
  /** Stems of all content words, of the title, of names, weighed by how often it uses them and how rare they are. */
  text: Vector;
  title: Vector;
  /** How much its title says: the length that its vector had. */
  titleWeight: number;
  names: Vector;
  /** The stems of those names as the article first prints them. */
  printed: ReadonlyMap<number, string>;
  /** The names and the rarer words of its title and first two sentences, weighed by how rare they are. */
  firstNames: Vector;
  firstWords: Vector;
  /** The words of its title and first sentences that name nobody. */
  plainWords: Vector;
  /** All its stems, and every two telling words that follow each other, as numbers in ascending order. */
  held: Uint32Array;
  phrases: Uint32Array;
  /** First and last day on which it can have appeared; null where that isn't known to a month. */
  appeared: readonly [number, number] | null;
  /** The same however wide it is known; null where nothing is. */
  window: readonly [number, number] | null;
  /** True where that is told, not inferred. */
  windowIsStated: boolean;
  /** When its lead is told to have been, where that is known to a week. */
  happened: readonly When[];
  /** The first and last day of when it is told to have been, however long ago, where that is known to a year. */
  told: readonly [number, number] | null;
  /** Whether its lead is still to come. */
  isToCome: boolean;
  /**
   * The surnames of those who take part in what its title and first sentences tell, two where it may stand first or last (“Park Jae Yoon”), and
   * the parts of all its words but those in small letters: as stems, in plain letters.
   */
  people: readonly (readonly number[])[];
  spelt: ReadonlySet<number>;
  /** The parts of the names of those who do what its lead tells, and the word for that. */
  doers: readonly (readonly number[])[];
  word: string;
  /** The words of what it is done to, and whether a name is among them. */
  object: readonly number[];
  objectIsNamed: boolean;
  /** Days of the week that its title and first sentences name. */
  weekdays: ReadonlySet<string>;
  family: string;
  /** What its lead does, harm, a departure, talks; and all such that it tells. */
  deed: string | null;
  deeds: ReadonlySet<string>;
}

const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Written with a capital letter, and nobody's name. */
const week = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const calendar = new Set([
  ...week,
  ...'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt edt est pdt pst bst am pm'.split(
    ' ',
  ),
]);
/** Words of a title below this say nothing; other words are telling, or names, from this on. */
const leastInTitle = 1.25;
/** And however rare one is, a name, it says no more than a rare word: what was done counts beside who did it. */
const mostInTitle = 4;
const telling = 2;
/** Of two words that follow each other both are at least so rare, and one of them. */
const leastOfPhrase = 0.75;
const rareOfPhrase = 1.5;
/** So many sentences tell an article's news. */
const first = 2;
/** And so many what goes with it. */
const opening = 3;
/** Terms beyond these, lightest first, change a cosine by less than they cost. */
const longest = 200;

/** What is asked of a word, once for each. */
interface Word {
  text: string;
  stem: number;
  rarity: number;
  /** Its parts without accents and apostrophes, as stems; none where it is written small. */
  plain: readonly number[];
  isWord: boolean;
  isContent: boolean;
  isCapital: boolean;
  isName: boolean;
  /** The day of the week that it names. */
  weekday: string | null;
}

/** A function that gives the profile of one article after another; their stems are numbered in common, in `stems`. */
export function profiling(): { profileOf: (reading: Reading, lead: Lead) => Profile; stems: Numbering } {
  const stems = new Numbering();
  const rarities: number[] = [];
  const stemNumber = remembering((word) => {
    const stem = stemOf(word);
    const n = stems.of(stem);
    rarities[n] ??= rarityOf(stem);
    return n;
  });
  const plainOf = (words: string): number[] => inLetters(words).map(stemNumber);
  const wordOf = byLexeme(({ text, lower, pos }): Word => {
    const stem = stemNumber(lower);
    return {
      text,
      stem,
      rarity: rarities[stem]!,
      plain: /^\p{Ll}/u.test(text) ? [] : plainOf(text),
      isWord: /[\p{L}\p{N}]/u.test(text),
      isContent: content.has(pos) && text.length > 1,
      isCapital: /^\p{Lu}./u.test(text) && !calendar.has(lower),
      isName: pos === 'PROPN',
      weekday: week.has(lower) ? lower : null,
    };
  });
  const weighed = (uses: ReadonlyMap<number, number>): Vector =>
    vectorOf(new Map([...uses].map(([stem, n]) => [stem, (1 + Math.log(n)) * rarities[stem]!])), longest);

  function profileOf(
    reading: Reading,
    { happened, when, isToCome, family, word: deedWord, agents, objects }: Lead,
  ): Profile {
    const { article } = reading;
    const { lexemes } = columnsOf(article);
    const [text, names, title, firstNames, firstWords, plainWords] = Array.from(
      { length: 6 },
      () => new Map<number, number>(),
    ) as [
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
    ];
    const held = new Set<number>();
    const phrases = new Set<number>();
    const spelt = new Set<number>();
    let newsEnds = 0;
    // What is also written small is no name.
    const small = new Set<number>();
    for (const id of lexemes) {
      const word = wordOf(id);
      if (word.isWord && !word.isCapital) small.add(word.stem);
    }
    const weekdays = new Set<string>();
    const printed = new Map<number, string>();
    let told = 0;
    for (const sentence of article.sentences) {
      const { kind } = article.blocks[sentence.block]!;
      if (kind === 'furniture') continue;
      const isTitle = kind === 'title';
      if (!isTitle) told++;
      if (told <= first) newsEnds = sentence.end;
      let before: Word | null = null;
      for (let i = sentence.first; i < sentence.last; i++) {
        const word = wordOf(lexemes[i]!);
        if (!word.isWord) {
          before = null;
          continue;
        }
        const { stem, rarity, isCapital, isName } = word;
        held.add(stem);
        for (const part of word.plain) spelt.add(part);
        if (word.isContent) count(text, stem);
        const isOfName = isCapital && rarity > telling && (isName || !small.has(stem));
        if (!isTitle && isOfName) {
          count(names, stem);
          if (!printed.has(stem)) printed.set(stem, word.text);
        }
        if (word.isContent && !isOfName && told <= opening) plainWords.set(stem, rarity);
        if (word.weekday && told <= opening) weekdays.add(word.weekday);
        if (!isTitle && told <= first) {
          if (isCapital && isName) firstNames.set(stem, Math.max(1, rarity));
          if (rarity > telling) firstWords.set(stem, rarity);
        }
        if (before && isPhrase(before, word)) phrases.add((Math.imul(before.stem, 0x9e3779b1) + stem) & 0x7fffffff);
        before = word;
      }
    }
    for (const word of headlineOf(article).match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
      const lower = word.toLowerCase();
      const stem = stemNumber(lower);
      const rarity = rarities[stem]!;
      held.add(stem);
      if (rarity >= leastInTitle && article.title) title.set(stem, Math.min(rarity, mostInTitle));
      if (rarity <= telling) continue;
      firstWords.set(stem, rarity);
      if (/^\p{Lu}/u.test(word) && !small.has(stem) && !calendar.has(lower)) firstNames.set(stem, rarity);
    }
    return {
      text: weighed(text),
      title: vectorOf(title, longest),
      titleWeight: Math.sqrt([...title.values()].reduce((sum, w) => sum + w * w, 0)),
      names: weighed(names),
      printed,
      firstNames: vectorOf(firstNames, longest),
      firstWords: vectorOf(firstWords, longest),
      plainWords: vectorOf(plainWords, longest),
      held: Uint32Array.from(held).sort(),
      phrases: Uint32Array.from(phrases).sort(),
      appeared: appearedOn(reading),
      window: windowOf(reading),
      windowIsStated: (article.published?.basis ?? 'inferred') !== 'inferred',
      happened: happened.filter((w) => !w.yearless && w.max - w.min <= 7),
      told: when && !when.yearless && when.max - when.min <= 366 ? [when.min, when.max] : null,
      isToCome,
      people: peopleIn(reading, newsEnds).map((name) => surnamesOf(name).map(stemNumber)),
      spelt,
      doers: namesOf(reading, agents).map((name) => plainOf(name)),
      word: deedWord,
      object: objects.map((word) => stemNumber(word.toLowerCase())),
      objectIsNamed: objects.some((word) => /^\p{Lu}/u.test(word)),
      weekdays,
      family,
      deed: deedOf(family),
      deeds: new Set(reading.events.flatMap((e) => deedOf(familyOf(e.kind)) ?? [])),
      ...countsIn(article),
    };
  }
  return { profileOf, stems };
}

const count = (uses: Map<number, number>, stem: number): void => {
  uses.set(stem, (uses.get(stem) ?? 0) + 1);
};

const isPhrase = (a: Word, b: Word): boolean =>
  Math.min(a.rarity, b.rarity) > leastOfPhrase && Math.max(a.rarity, b.rarity) > rareOfPhrase;
