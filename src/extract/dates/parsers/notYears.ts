import { words } from '../../words.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { amounts, closing, counted, leads, measures, parts, phones, streets, works } from '../lexicon/notYears.ts';
import { isApostrophe } from './words.ts';

const sure = words('in since until during by before after');
const codes = words('code pin number password total sum');
const owners = words('a an his her their my');

/** Whether a number of four figures is an amount, a number of something, a time of day or a title, and no year. */
export function isNoYear(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (counted.has(before.lower) || measures.has(next.lower)) return true;
  if (before.lower === '.' && counted.has(at(lexemes, i - 2).lower)) return true;
  if (before.lower === 'of' && amounts.has(at(lexemes, i - 2).lower)) return true;
  // “makes 1950 a day”
  if ((next.lower === 'a' || next.lower === 'per') && at(lexemes, i + 2).sense?.unit) return true;
  // “1950 of them”; “his code is 1984”; “drove a Peugeot 2008”
  if (next.lower === 'of' && parts.has(at(lexemes, i + 2).lower) && !sure.has(before.lower)) return true;
  if (['is', 'was'].includes(before.lower) && codes.has(at(lexemes, i - 2).lower)) return true;
  if (before.capital && owners.has(at(lexemes, i - 2).lower) && (next.kind !== 'word' || closing.has(next.lower)))
    return true;
  // “up to 2010 came”; “from 1990 up to 2010” is a time.
  if (before.lower === 'to' && at(lexemes, i - 2).lower === 'up' && at(lexemes, i - 3).kind !== 'number') return true;
  return isPhone(lexemes, i) || isTime(x, before, next) || isTitle(lexemes, i) || isAddress(lexemes, i);
}

/** “020 7946 2010”, “ring 555 2012”: figures in groups. */
function isPhone(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (before.kind === 'number' && !(before.n >= 1000 && before.n <= 2100) && before.lower.length > 2) return true;
  return (
    next.kind === 'number' &&
    next.lower.length >= 3 &&
    (phones.has(before.lower) || phones.has(at(lexemes, i - 2).lower))
  );
}

/** “at 2000 on Monday”, “at 1945.”: a time of day, unless it says of what year something is (“at 1990 prices”). */
function isTime(x: Lexeme, before: Lexeme, next: Lexeme): boolean {
  if (before.lower !== 'at' || x.n % 100 > 59 || x.n > 2359) return false;
  return next.kind !== 'word' || closing.has(next.lower) || leads.has(next.lower) || !!next.sense;
}

/** “the novel 1984”, “1984 by Orwell”, “Orwell’s 1984”, “1984” in quotation marks. */
function isTitle(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (works.has(before.lower)) return true;
  // “2001: A Space Odyssey”
  if (next.lower === ':' && before.kind === 'word' && ['a', 'the'].includes(at(lexemes, i + 2).lower)) return true;
  if ('“"‘'.includes(before.lower) && before.kind === 'sign') return '”"’'.includes(next.lower) && next.kind === 'sign';
  const author = at(lexemes, i + 2);
  if (next.lower === 'by' && author.capital && !author.sense && !leads.has(before.lower)) return true;
  const owner = at(lexemes, i - 3);
  const owned = before.lower === 's' && isApostrophe(at(lexemes, i - 2)) && owner.capital && !owner.sense;
  return owned && (next.kind !== 'word' || closing.has(next.lower));
}

/** “1984 Elm Street”. */
const isAddress = (lexemes: readonly Lexeme[], i: number): boolean =>
  [2, 3].some((k) => at(lexemes, i + 1).capital && at(lexemes, i + k).capital && streets.has(at(lexemes, i + k).lower));
