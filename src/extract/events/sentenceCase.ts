import { growTrees } from '../../syntax/index.ts';
import { senseOfNoun } from './eventNouns.ts';
import { FUNCTION } from './lexicon/sentenceCase.ts';
import { stemOf } from './stem.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Above this share of capitals a title is set in title case; below it capitals are the writer's own. */
const MOSTLY = 0.7;
const FEWEST = 3;

/**
 * A title in title case (“Tram Derails Near Halden”) as a sentence, after how its own article writes its words: what the text
 * has in small letters goes small, what it has only with a capital stays, and what it has right behind a word of a name stays (“Nordika
 * Press”). Of what the text doesn't have, all goes small but what may be a name. Other titles are left as they are.
 */
export function sentenceCase(title: string, text: string): string {
  const words = [...title.matchAll(WORD)].filter(([w]) => w.length > 3);
  const capitals = words.filter(([w]) => /^\p{Lu}/u.test(w)).length;
  if (words.length < FEWEST || capitals < words.length * MOSTLY) return title;
  const small = new Set<string>();
  const names = new Set<string>();
  const pairs = new Set<string>();
  // The title itself says nothing of how its words are written.
  const body = text.replace(title, ' ');
  let before = '';
  for (const { 0: word, index } of body.matchAll(WORD)) {
    if (/^\p{Ll}/u.test(word)) {
      small.add(word);
      small.add(stemOf(word));
    } else if (!/(?:^|[.!?:“"]\s{0,3})$/.test(body.slice(Math.max(0, index - 4), index))) names.add(word.toLowerCase());
    if (before && /^\p{Lu}/u.test(word) && body[index - 1] === ' ') pairs.add(`${before} ${word}`);
    before = /^\p{Lu}/u.test(word) && /\s/.test(body[index + word.length] ?? '') ? word : '';
  }
  const told = wordsTold(title.replace(WORD, (w) => (names.has(w.toLowerCase()) ? w : w.toLowerCase())));
  const isCommon = (word: string): boolean =>
    FUNCTION.has(word) || small.has(word) || small.has(stemOf(word)) || told.has(word) || senseOfNoun(word) > 0;
  const isSmall = (word: string): boolean =>
    small.has(word) ||
    (!names.has(word) && (isCommon(word) || (word.includes('-') && word.split('-').every(isCommon))));
  // The last word, as it is printed.
  let last = '';
  return title.replace(WORD, (word, at: number) => {
    const next = /^ ([\p{L}\p{N}'’-]+)/u.exec(title.slice(at + word.length))?.[1];
    const lower = word.toLowerCase();
    // Capitals throughout, or within, are no title case: “UNICEF”, “McKee”.
    const stays = last === '' || /\p{Lu}/u.test(word.replace(/-\p{Lu}/gu, '').slice(1));
    const isNamed = pairs.has(`${last} ${word}`) || (!small.has(lower) && pairs.has(`${word} ${next}`));
    last = stays || (!FUNCTION.has(lower) && (isNamed || !isSmall(lower))) ? word : lower;
    return last;
  });
}

/** Adjectives that are names: “Iberian”, “Maltese”. */
const OF_PLACES = /(?:[ec]an|ian|ese|ish|[iq]i)$/;

/** The words of a line that are no names where it is written in small letters. */
function wordsTold(line: string): ReadonlySet<string> {
  const t = growTrees(line, [{ start: 0, end: line.length }]);
  return new Set(t.forms.filter((w, i) => /^(?:VERB|ADJ|ADV)$/.test(t.upos[i]!) && !OF_PLACES.test(w)));
}
