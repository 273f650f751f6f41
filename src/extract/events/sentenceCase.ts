import { stemOf } from './stem.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Above this share of capitals a title is set in title case; below it capitals are the writer's own. */
const MOSTLY = 0.7;
const FEWEST = 3;

/**
 * A title in title case (“Tram Derails Near Halden”) as a sentence, after how its own article writes its words: what the text
 * has in small letters goes small, what it has only with a capital stays. Other titles are left as they are.
 */
export function sentenceCase(title: string, text: string): string {
  const words = [...title.matchAll(WORD)].filter(([w]) => w.length > 3);
  const capitals = words.filter(([w]) => /^\p{Lu}/u.test(w)).length;
  if (words.length < FEWEST || capitals < words.length * MOSTLY) return title;
  const small = new Set<string>();
  const names = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/^\p{Ll}/u.test(word)) {
      small.add(word);
      small.add(stemOf(word));
    } else if (!/(?:^|[.!?:“"]\s{0,3})$/.test(text.slice(Math.max(0, index - 4), index))) names.add(word.toLowerCase());
  }
  let first = true;
  return title.replace(WORD, (word) => {
    const opens = first;
    first = false;
    const lower = word.toLowerCase();
    // Capitals throughout, or within, are no title case: “UNICEF”, “McKee”.
    if (opens || /\p{Lu}/u.test(word.slice(1))) return word;
    return small.has(lower) || (!names.has(lower) && small.has(stemOf(lower))) || FUNCTION.has(lower) ? lower : word;
  });
}

const FUNCTION = new Set(
  'a an the and or but of in on at by for from to with into over after before as is are was were be not near off up down out its his her their'.split(
    ' ',
  ),
);
