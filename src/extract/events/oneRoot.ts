import { remembering } from '../../model/remembering.ts';
import { PARTICLE } from './lexicon/headline.ts';
import { stemOf } from './stem.ts';

/** What makes a noun of a verb (Quirk, Greenbaum, Leech, Svartvik 1985, appendix I), an “e” at the end left out, “i” for “y”. */
const NOMINAL = ['ion', 'ation', 'ition', 'ment', 'enc', 'anc', 'al', 'ur', 'i', 'eri', 'er', 'ag'];
/** How a verb may end, and what stands for that before such an ending: “invade”, “invasion”; “describe”, “description”. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['d', 's'],
  ['d', 'c'],
  ['t', 's'],
  ['t', 'ss'],
  ['r', 's'],
  ['v', 'ut'],
  ['eiv', 'ept'],
  ['b', 'pt'],
  ['m', 'mpt'],
  ['c', 'ct'],
  ['oi', 'uct'],
  ['i', 'ic'],
];
/** What is left without such an ending is at least so long: of three letters many words are made. */
const LEAST = 4;

/** “Ratified” and “ratify”, “denial” and “deny”, “declare” and “declaration” end alike. */
const plain = (word: string): string => word.replace(/e{1,2}$/, '').replace(/y$/, 'i');

const bareStemOf = (word: string): string => plain(stemOf(word));

/** The word that tells a happening, of several the last that is no particle: “first official visit”, “took over”. */
export const tellingWord = remembering((trigger: string): string => {
  const words = trigger.toLowerCase().split(' ');
  return words.findLast((word) => !PARTICLE.test(word)) ?? words[0]!;
});

/** So many first letters are those of all words of one root. */
const BEGINNING = 3;
/** What words of one root have in common, and others may have. */
export const beginningOf = (word: string): string => bareStemOf(word).slice(0, BEGINNING);

interface Bases {
  verb: readonly string[];
  noun: readonly string[];
}
/** What a word is made of, taken for a verb, and for a noun that is made of one. */
const basesOf = remembering((word: string): Bases => {
  const stem = bareStemOf(word);
  const cut = (endings: readonly string[]) =>
    endings
      .filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= LEAST)
      .map((ending) => plain(stem.slice(0, -ending.length)));
  return { verb: [stem, ...cut(['at'])], noun: [stem, ...cut(NOMINAL)] };
});

/** Whether two words are a verb and the noun made of it, or forms of one of them: “invaded”, “invasion”, but not “pressed”, “presence”. */
export function areOfOneRoot(one: string, other: string): boolean {
  const [a, b] = [basesOf(one), basesOf(other)];
  return makes(a.verb, b.noun) || makes(b.verb, a.noun);
}

const makes = (verbs: readonly string[], nouns: readonly string[]): boolean =>
  verbs.some((verb) =>
    nouns.some(
      (noun) =>
        noun === verb ||
        (noun === verb + verb.at(-1) && !/[ls]$/.test(verb)) ||
        CHANGES.some(([end, changed]) => verb.endsWith(end) && verb.slice(0, -end.length) + changed === noun),
    ),
  );
