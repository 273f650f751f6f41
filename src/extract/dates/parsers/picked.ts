import type { Meaning, Origin, Parser, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import type { Unit } from '../lexicon/wordSenses.ts';
import { isSeason } from './seasons.ts';
import { countAt, dayAt, monthAt } from './words.ts';

/** Words that pick one of several, with where it is counted from when “the” stands before them and when it doesn't. */
const pickers: Record<string, { shift: Shift; bare: Origin; the: Origin }> = {
  last: { shift: -1, bare: 'now', the: 'now' },
  past: { shift: -1, bare: 'now', the: 'now' },
  this: { shift: 0, bare: 'now', the: 'now' },
  current: { shift: 0, bare: 'now', the: 'now' },
  next: { shift: 1, bare: 'now', the: 'then' },
  coming: { shift: 1, bare: 'now', the: 'now' },
  upcoming: { shift: 1, bare: 'now', the: 'now' },
  that: { shift: 0, bare: 'then', the: 'then' },
  same: { shift: 0, bare: 'then', the: 'then' },
  previous: { shift: -1, bare: 'then', the: 'then' },
  preceding: { shift: -1, bare: 'then', the: 'then' },
  prior: { shift: -1, bare: 'then', the: 'then' },
  following: { shift: 1, bare: 'then', the: 'then' },
  ensuing: { shift: 1, bare: 'then', the: 'then' },
  subsequent: { shift: 1, bare: 'then', the: 'then' },
  succeeding: { shift: 1, bare: 'then', the: 'then' },
};

/** A picker and the words before it: “the following”, “this past”, “last”. */
interface Pick {
  first: number;
  /** The lexeme that is picked. */
  next: number;
  word: string;
  shift: Shift;
  origin: Origin;
  the: boolean;
}

const yearKinds = new Set(['calendar', 'fiscal', 'financial']);

function pickAt(lexemes: readonly Lexeme[], i: number): Pick | null {
  let j = i;
  let the = at(lexemes, j).lower === 'the';
  if (the) j++;
  let word = at(lexemes, j).lower;
  const more = at(lexemes, j + 1).lower;
  if (word === 'this' || word === 'that') {
    // “said that last year's deal …”: the “that” belongs to the clause.
    if (word === 'that' && ['last', 'next', 'this', 'past', 'coming'].includes(more)) return null;
    // “this past Wednesday”, “that same day”, “this coming week”
    if (Object.hasOwn(pickers, more) && more !== 'that' && more !== 'this') {
      the = word !== 'this';
      word = more;
      j++;
    }
  }
  const pick = Object.hasOwn(pickers, word) ? pickers[word]! : null;
  if (!pick || (word === 'same' && !the)) return null;
  const next = yearKinds.has(at(lexemes, j + 1).lower) ? j + 2 : j + 1;
  return { first: i, next, word, shift: pick.shift, origin: the ? pick.the : pick.bare, the };
}

/** “last year”, “this week”, “the following day”, “that morning”, “last January”, “next Friday”, “this spring”. */
export const picked: Parser = (lexemes, i, out) => {
  const pick = pickAt(lexemes, i);
  if (!pick) return 0;
  const x = at(lexemes, pick.next);
  const found = (meaning: Meaning, last: number): number => {
    out.push({ first: i, last, meaning });
    return last;
  };
  const { sense } = x;
  // “the last two years”, “the past few months”: a stretch of time, passed over as a whole.
  const count = countAt(lexemes, pick.next);
  if (count && at(lexemes, count.next).sense?.unit) return count.next + 1;
  if (!sense || sense.plural) return sense ? pick.next + 1 : 0;
  if (sense.month) return pickedMonth(lexemes, pick, found);
  if (sense.weekday !== undefined && !sense.short) {
    // “last Friday” is last week's; “past”, “coming” and “upcoming” only look for the nearest.
    const strict = !['past', 'coming', 'upcoming'].includes(pick.word);
    const last = at(lexemes, pick.next + 1).sense?.daypart ? pick.next + 2 : pick.next + 1;
    // “The next Monday it was cleared”: the first behind the day told of.
    const then = pick.origin === 'then' && (pick.the || pick.word === 'that');
    const same = pick.word === 'that' || pick.word === 'same';
    const how = then ? { origin: 'then' as const, strict: same } : { origin: 'now' as const, strict };
    return found({ kind: 'weekday', weekday: sense.weekday, shift: pick.shift, ...how }, last);
  }
  if (sense.season) {
    const next = at(lexemes, pick.next + 1);
    // “this fall of prices”, “last Winter Games”
    if (
      (x.lower === 'fall' && !isSeason(lexemes, i, pick.next + 1)) ||
      (x.capital && next.capital && next.kind === 'word')
    )
      return 0;
    return found(
      { kind: 'season', season: sense.season, year: null, shift: pick.shift, origin: pick.origin },
      pick.next + 1,
    );
  }
  if (sense.daypart) return pickedDaypart(x, pick, found);
  return sense.unit ? pickedUnit(lexemes, pick, sense.unit, found) : 0;
};

type Found = (meaning: Meaning, last: number) => number;

/** “last January”, “next March 5”. */
function pickedMonth(lexemes: readonly Lexeme[], { next, shift, origin }: Pick, found: Found): number {
  const x = at(lexemes, next);
  if (!x.capital && (x.sense!.short || x.lower === 'may' || x.lower === 'march')) return 0;
  const month = monthAt(lexemes, next)!;
  const day = dayAt(lexemes, month.next);
  // “that January 2004”: a written year leaves nothing to pick.
  if (!day && at(lexemes, month.next).kind === 'number') return 0;
  const meaning: Meaning = { kind: 'calendar', year: null, month: month.month, day: day?.day ?? 0, shift, origin };
  return found(meaning, day?.next ?? month.next);
}

/** “last night”, “that morning”, “the following evening”: the day that holds it. */
function pickedDaypart(x: Lexeme, { word, shift, origin, next }: Pick, found: Found): number {
  if (x.lower === 'midnight' || !['this', 'last', 'that', 'next', 'same', 'following', 'previous'].includes(word))
    return 0;
  return found(
    { kind: 'offset', unit: 'day', count: shift, origin: word === 'next' || word === 'following' ? 'then' : origin },
    next + 1,
  );
}

function pickedUnit(lexemes: readonly Lexeme[], pick: Pick, unit: Unit, found: Found): number {
  const { word, shift, next } = pick;
  const end = next + 1;
  if (unit === 'century' || unit === 'fortnight') return end;
  if (word === 'past' && unit !== 'weekend') return end;
  // “the last year” is a stretch of time; “the last year of the war” hangs on no date either.
  if (pick.the && word === 'last' && !['quarter', 'weekend'].includes(unit))
    return at(lexemes, end).lower === 'of' ? 0 : end;
  if (unit === 'decade' && shift !== 0 && pick.origin === 'now') return end;
  if (unit === 'day') {
    if (word === 'last') return 0;
    const origin = word === 'next' || word === 'this' ? 'then' : pick.origin;
    return found({ kind: 'unit', unit, shift, origin }, at(lexemes, end).sense?.daypart ? end + 1 : end);
  }
  const week = unit === 'week' ? weekdayBehind(lexemes, end) : null;
  if (week) return found({ kind: 'weekday', weekday: week.weekday, week: shift, origin: 'now' }, week.next);
  return found({ kind: 'unit', unit, shift, origin: pick.origin }, end);
}

/** “next week Wednesday”, “previous week - Monday”. */
function weekdayBehind(lexemes: readonly Lexeme[], i: number): { weekday: number; next: number } | null {
  const j = at(lexemes, i).lower === '-' || at(lexemes, i).lower === ',' ? i + 1 : i;
  const s = at(lexemes, j).sense;
  return s?.weekday !== undefined && !s.short && (j === i || at(lexemes, i).lower === '-')
    ? { weekday: s.weekday, next: j + 1 }
    : null;
}
