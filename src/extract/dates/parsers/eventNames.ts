import { at, type Lexeme } from '../lexemes.ts';
import { byLast, named } from '../lexicon/eventNames.ts';

/** Whether the lexeme goes on with the name of a happening or of a group. */
export const isNamed = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i).capital && named.has(at(lexemes, i).lower);

/** “Bloody Sunday”, “Black September”: the word before makes a name of it. */
export function endsName(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const x = at(lexemes, i);
  return before.capital && before.sentence === x.sentence && !!byLast[x.lower]?.has(before.lower);
}

/** “the Thursday Murder Club”: a name, where a day would have “On” before it. */
export const isTitled = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i - 1).lower === 'the' && at(lexemes, i + 1).capital && !at(lexemes, i + 1).sense;

/**
 * “Tuesday Weld came to the show.”: at the head of a sentence, with no word that leads to a day, and a name and its verb
 * behind it.
 */
export function beginsPerson(lexemes: readonly Lexeme[], i: number): boolean {
  const [x, name, verb] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (at(lexemes, i - 1).sentence === x.sentence || name.sentence !== x.sentence) return false;
  return name.kind === 'word' && name.capital && !name.sense && verb.kind === 'word' && !verb.capital;
}
