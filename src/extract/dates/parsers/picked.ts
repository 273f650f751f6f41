import type { Meaning, Origin, Parser, Shift } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { countAt, monthAt } from './words.ts';

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

/** “last year”, “this week”, “the following day”, “that morning”, “last January”, “next Friday”, “this spring”. */
export const picked: Parser = (lexemes, i, out) => {
  let j = i;
  let the = false;
  if (at(lexemes, j).lower === 'the' || at(lexemes, j).lower === 'very') {
    the = true;
    j++;
  }
  // “said that last year’s deal …”: the “that” belongs to the clause.
  if (at(lexemes, j).lower === 'that' && ['last', 'next', 'this', 'past', 'coming'].includes(at(lexemes, j + 1).lower))
    return 0;
  let word = at(lexemes, j).lower;
  if (word === 'this' || word === 'that' || word === 'the') {
    const more = at(lexemes, j + 1).lower;
    // “this past Wednesday”, “that same day”, “this coming week”
    if (Object.hasOwn(pickers, more) && more !== 'that' && more !== 'this') {
      the = word !== 'this';
      word = more;
      j++;
    }
  }
  const pick = Object.hasOwn(pickers, word) ? pickers[word]! : undefined;
  if (!pick) return 0;
  if (at(lexemes, j).lower === 'same' && !the && at(lexemes, i).lower === 'same') return 0;
  let k = j + 1;
  if (at(lexemes, k).lower === 'calendar' || at(lexemes, k).lower === 'fiscal' || at(lexemes, k).lower === 'financial')
    k++;
  const x = at(lexemes, k);
  const sense = x.sense;
  const the2 = the || at(lexemes, i - 1).lower === 'the';
  let origin = the2 ? pick.the : pick.bare;
  if (!sense) {
    const n = countAt(lexemes, k);
    return n && at(lexemes, n.next).sense?.unit ? n.next + 1 : 0;
  }
  if (sense.plural) return k + 1;
  if (sense.number && at(lexemes, k + 1).sense?.unit) return k + 2; // “the last two years”: a duration
  if (sense.month && !(sense.short && !x.capital)) {
    const m = monthAt(lexemes, k)!;
    if ((x.lower === 'may' || x.lower === 'march') && !x.capital) return 0;
    const day = at(lexemes, m.next);
    if (day.kind === 'number' && day.n <= 31 && day.lower.length <= 2 && !at(lexemes, m.next + 1).glued) {
      out.push({
        first: i,
        last: m.next + 1,
        meaning: { kind: 'calendar', year: null, month: m.month, day: day.n, shift: pick.shift, origin },
      });
      return m.next + 1;
    }
    if (day.kind === 'number') return 0;
    out.push({
      first: i,
      last: m.next,
      meaning: { kind: 'calendar', year: null, month: m.month, day: 0, shift: pick.shift, origin },
    });
    return m.next;
  }
  if (sense.weekday !== undefined && !sense.short) {
    const last = at(lexemes, k + 1).sense?.daypart ? k + 2 : k + 1;
    // “last Friday” is last week's; “past”, “coming” and “upcoming” only look for the nearest.
    const near = word === 'past' || word === 'coming' || word === 'upcoming';
    out.push({
      first: i,
      last,
      meaning: {
        kind: 'weekday',
        weekday: sense.weekday,
        shift: pick.shift,
        strict: !near,
        origin: the && word !== 'next' ? 'now' : 'now',
      },
    });
    return last;
  }
  if (sense.season) {
    if (x.lower === 'fall' && at(lexemes, k + 1).lower === 'of') return 0;
    if (x.capital && at(lexemes, k + 1).capital && at(lexemes, k + 1).kind === 'word') return 0;
    out.push({
      first: i,
      last: k + 1,
      meaning: { kind: 'season', season: sense.season, year: null, shift: pick.shift, origin },
    });
    return k + 1;
  }
  if (sense.daypart) {
    if (
      word === 'this' ||
      word === 'last' ||
      word === 'that' ||
      word === 'next' ||
      word === 'same' ||
      word === 'following' ||
      word === 'previous'
    ) {
      if (word === 'next' || word === 'following') origin = 'then';
      if (sense.daypart && x.lower === 'midnight') return 0;
      out.push({
        first: i,
        last: k + 1,
        meaning: {
          kind: 'offset',
          unit: 'day',
          count: word === 'last' && x.lower !== 'night' ? -1 : pick.shift,
          origin,
        },
      });
      return k + 1;
    }
    return 0;
  }
  const unit = sense.unit;
  if (!unit) return 0;
  if (unit === 'century' || unit === 'fortnight') return k + 1;
  // “the last year”, “the past month”: a stretch of time and no date.
  if (the2 && unit !== 'quarter' && (word === 'last' || word === 'past') && at(lexemes, k + 1).lower !== 'of')
    return k + 1;
  if (word === 'past') return k + 1;
  if (unit === 'decade' && (word === 'last' || word === 'next' || word === 'coming')) return k + 1;
  if (unit === 'day' && (word === 'next' || word === 'last')) origin = 'then';
  if (unit === 'day' && word === 'last') return 0;
  if (unit === 'day' && word === 'this') origin = 'then';
  const week = weekdayBehind(lexemes, k + 1);
  if (unit === 'week' && week) {
    out.push({
      first: i,
      last: week.next,
      meaning: { kind: 'weekday', weekday: week.weekday, week: pick.shift, origin: 'now' },
    });
    return week.next;
  }
  // “next year's”, “last week in …”; “this time next year” is the year.
  const meaning: Meaning = { kind: 'unit', unit, shift: pick.shift, origin };
  out.push({ first: i, last: unit === 'day' && at(lexemes, k + 1).sense?.daypart ? k + 2 : k + 1, meaning });
  return out.at(-1)!.last;
};

/** “next week Wednesday”, “previous week - Monday”. */
function weekdayBehind(lexemes: readonly Lexeme[], i: number): { weekday: number; next: number } | null {
  const j = at(lexemes, i).lower === '-' || at(lexemes, i).lower === ',' ? i + 1 : i;
  const s = at(lexemes, j).sense;
  return s?.weekday !== undefined && !s.short && (j === i || at(lexemes, i).lower === '-')
    ? { weekday: s.weekday, next: j + 1 }
    : null;
}
