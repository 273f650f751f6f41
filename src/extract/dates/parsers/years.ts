import type { Parser } from '../candidate.ts';
import { at, type Lexeme } from '../lexemes.ts';
import { century, isApostrophe, standsAlone, yearAt } from './words.ts';

const strong = new Set(
  'in since until till by during before after between circa year years early late mid throughout through summer spring autumn fall winter fiscal beyond pre post'.split(
    ' ',
  ),
);
const sure = new Set(['in', 'since', 'until', 'during']);
const weak = new Set('of from to around about and or for mid the on ('.split(' '));
/** What a number counts or numbers, as the word before or behind it tells. */
const counted = new Set(
  'than least most some nearly almost approximately roughly over under only exactly total number no nos page pages chapter article section resolution room flight route highway paragraph act bill line gate suite'.split(
    ' ',
  ),
);
const measures = new Set(
  'percent per cent km kilometres kilometers miles metres meters feet tons tonnes kg pounds dollars euros points men people troops soldiers casualties dead million billion thousand hours minutes seconds hp am pm gmt degrees copies words seats votes'.split(
    ' ',
  ),
);
const eras = new Set(['bc', 'bce', 'ad', 'ce']);

const plural = (x: Lexeme): boolean =>
  x.kind === 'word' &&
  !x.capital &&
  x.lower.length > 3 &&
  x.lower.endsWith('s') &&
  !x.lower.endsWith('ss') &&
  !x.lower.endsWith('us');

/** “493 BC”, “70 AD”, “AD 70”. */
export const era: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (x.lower === 'ad' && x.capital) {
    const y = at(lexemes, i + 1);
    if (!(y.kind === 'number' && y.n >= 1 && y.n <= 2100) || !standsAlone(lexemes, i + 1)) return 0;
    out.push({ first: i, last: i + 2, meaning: { kind: 'fixed', edtf: String(y.n).padStart(4, '0') } });
    return i + 2;
  }
  if (x.kind !== 'number' || !(x.n >= 1 && x.n <= 9999) || !standsAlone(lexemes, i)) return 0;
  if (x.glued && at(lexemes, i - 1).kind === 'word') return 0;
  const next = at(lexemes, i + 1);
  let last = i + 2;
  let name = next.lower;
  // “B.C.” and “A.D.” come as letters and dots.
  if ((name === 'b' || name === 'a' || name === 'c') && at(lexemes, i + 2).lower === '.' && at(lexemes, i + 3).glued) {
    name += at(lexemes, i + 3).lower;
    last = at(lexemes, i + 4).lower === '.' && at(lexemes, i + 4).glued ? i + 5 : i + 4;
  }
  if (!eras.has(name) || !next.capital) return 0;
  const before = name[0] === 'b';
  const edtf = before ? (x.n === 1 ? '0000' : `-${String(x.n - 1).padStart(4, '0')}`) : String(x.n).padStart(4, '0');
  out.push({ first: i, last, meaning: { kind: 'fixed', edtf } });
  return last;
};

/** “the 1990s”, “the ’80s”, “the eighties”. */
export const decade: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (
    x.kind === 'number' &&
    (x.lower.length === 4 || x.lower.length === 2) &&
    x.n % 10 === 0 &&
    standsAlone(lexemes, i)
  ) {
    const j = isApostrophe(at(lexemes, i + 1)) && at(lexemes, i + 1).glued ? i + 2 : i + 1;
    const s = at(lexemes, j);
    const short = x.lower.length === 2;
    if (s.lower !== 's' || !s.glued) return 0;
    if (short && !(isApostrophe(at(lexemes, i - 1)) || (at(lexemes, i - 1).lower === 'the' && x.n >= 20))) return 0;
    if (!short && (x.n < 1000 || x.n > 2100)) return 0;
    const year = short ? century(x.n) : x.n;
    const first = short && isApostrophe(at(lexemes, i - 1)) ? i - 1 : i;
    out.push({ first, last: j + 1, meaning: { kind: 'fixed', edtf: `${Math.floor(year / 10)}X` } });
    return j + 1;
  }
  if (x.sense?.decade) {
    const b = at(lexemes, i - 1).lower;
    const led =
      b === 'the' ||
      ((b === 'early' || b === 'late' || b === 'mid' || b === '-' || b === 'roaring' || b === 'swinging') &&
        !['his', 'her', 'their', 'my', 'our'].includes(at(lexemes, i - 2).lower));
    if (
      !led ||
      at(lexemes, i - 2).lower === 'his' ||
      at(lexemes, i - 2).lower === 'her' ||
      at(lexemes, i - 2).lower === 'their'
    )
      return 0;
    out.push({ first: i, last: i + 1, meaning: { kind: 'fixed', edtf: `${Math.floor(x.sense.decade / 10)}X` } });
    return i + 1;
  }
  return 0;
};

/** “the 19th century”, “the twentieth century”. */
export const centuries: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  let n = x.sense?.ordinal ?? 0;
  let j = i + 1;
  if (
    x.kind === 'number' &&
    x.n >= 1 &&
    x.n <= 21 &&
    ['st', 'nd', 'rd', 'th'].includes(at(lexemes, j).lower) &&
    at(lexemes, j).glued
  ) {
    n = x.n;
    j++;
  } else if (x.lower === 'twenty' && at(lexemes, i + 1).lower === '-' && at(lexemes, i + 2).lower === 'first') {
    n = 21;
    j = i + 3;
  }
  if (n < 5 || n > 21) return 0;
  if (at(lexemes, j).lower === '-') j++;
  if (at(lexemes, j).lower !== 'century') return 0;
  out.push({ first: i, last: j + 1, meaning: { kind: 'fixed', edtf: `${String(n - 1).padStart(2, '0')}XX` } });
  return j + 1;
};

/** A bare year, where the words around it let it be one; also in a name: “Expo 2015”, “Vostok-2022”. */
export const years: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  const year = yearAt(lexemes, i);
  if (!year) return isShortEnd(lexemes, i, out);
  if (x.kind !== 'number') {
    out.push({
      first: i,
      last: year.next,
      meaning: { kind: 'calendar', year: year.year, month: 0, day: 0, short: true },
    });
    return year.next;
  }
  if (!meansYear(lexemes, i)) return 0;
  out.push({ first: i, last: i + 1, meaning: { kind: 'calendar', year: x.n, month: 0, day: 0 } });
  const sign = at(lexemes, i + 1);
  const short = at(lexemes, i + 2);
  // “1939–40”, “2007/08”: the second year keeps the century of the first.
  if (
    ['-', '–', '/'].includes(sign.lower) &&
    sign.glued &&
    short.kind === 'number' &&
    short.glued &&
    short.lower.length === 2 &&
    short.n > x.n % 100 &&
    endsNumber(lexemes, i + 2)
  ) {
    out.push({
      first: i + 2,
      last: i + 3,
      meaning: { kind: 'calendar', year: x.n - (x.n % 100) + short.n, month: 0, day: 0 },
    });
    return i + 3;
  }
  return i + 1;
};

/** Years spelt out: “nineteen ninety-six”, “two thousand and twenty”. */
const isShortEnd: Parser = (lexemes, i, out) => {
  const x = at(lexemes, i);
  if (x.kind !== 'word' || !x.sense?.number) return 0;
  const tail = (j: number): { n: number; next: number } | null => {
    const s = at(lexemes, j).sense;
    if (!s?.number) return null;
    if (!s.tens) return { n: s.number, next: j + 1 };
    const k = at(lexemes, j + 1).lower === '-' ? j + 2 : j + 1;
    const unit = at(lexemes, k).sense;
    return unit?.number && unit.number < 10 && !unit.tens
      ? { n: s.number + unit.number, next: k + 1 }
      : { n: s.number, next: j + 1 };
  };
  let found: { n: number; next: number } | null = null;
  if (x.lower === 'two' && at(lexemes, i + 1).lower === 'thousand') {
    const t = tail(at(lexemes, i + 2).lower === 'and' ? i + 3 : i + 2);
    if (t && t.n < 60) found = { n: 2000 + t.n, next: t.next };
  } else if (x.sense.number >= 17 && x.sense.number <= 20) {
    const t = tail(i + 1);
    if (t && t.n >= 10 && (x.sense.number !== 20 || t.n <= 60)) found = { n: x.sense.number * 100 + t.n, next: t.next };
  }
  if (!found || !strong.has(at(lexemes, i - 1).lower) || plural(at(lexemes, found.next))) return 0;
  out.push({ first: i, last: found.next, meaning: { kind: 'calendar', year: found.n, month: 0, day: 0 } });
  return found.next;
};

function meansYear(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (counted.has(before.lower) || measures.has(next.lower)) return false;
  if (before.lower === '.' && counted.has(at(lexemes, i - 2).lower)) return false;
  const tied = at(lexemes, i + 2);
  if (
    next.lower === '-' &&
    next.glued &&
    tied.glued &&
    tied.kind === 'word' &&
    !tied.capital &&
    !sure.has(before.lower)
  )
    return false;
  if (x.glued && before.kind === 'sign' && before.glued) return meansYearBehindSign(lexemes, i);
  if (x.glued && before.kind === 'word') return false;
  const modern = x.n >= 1900 && x.n <= 2050;
  if (beginsRange(lexemes, i)) return true;
  if (strong.has(before.lower)) return !plural(next) || (modern && sure.has(before.lower));
  if (before.lower === 'of' || before.lower === 'from' || before.lower === 'to' || before.lower === 'and')
    return x.n >= 1500 && !plural(next);
  if (weak.has(before.lower) && before.lower !== 'the') return x.n >= 1700 && !plural(next);
  if (before.lower === 'the')
    return x.n >= 1700 && x.n <= 2100 && (next.kind === 'word' || '"“‘-–'.includes(next.lower));
  // A name with its year: “Expo 2015”; or a year by itself in a heading or a list.
  if (before.kind === 'word' && before.capital && before.sentence === x.sentence) return modern && !plural(next);
  if (before.kind !== 'word')
    return (modern || (x.n >= 1400 && x.n < 1900 && next.kind !== 'word')) && !plural(next) && next.kind !== 'number';
  return (
    modern &&
    !plural(next) &&
    (before.lower === 'a' ||
      before.lower === 'an' ||
      before.lower === 's' ||
      before.lower === 'as' ||
      isApostrophe(next) ||
      next.kind === 'word' ||
      next.lower === '.' ||
      next.lower === ',' ||
      next.lower === ')')
  );
}

/** True where nothing is tied on behind a number: “1939–40.” but not “1939–40-odd” or “1939–40,000”. */
const endsNumber = (lexemes: readonly Lexeme[], i: number): boolean =>
  standsAlone(lexemes, i) &&
  !(at(lexemes, i + 1).glued && (at(lexemes, i + 1).kind === 'word' || at(lexemes, i + 1).lower === '-'));

/** “1861–1863”, “1915–17”: a longer number would count something. */
function beginsRange(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const end = at(lexemes, i + 2);
  if (!['-', '–', '—', '/'].includes(at(lexemes, i + 1).lower) || end.kind !== 'number' || x.n < 1400 || x.n > 2050)
    return false;
  if (end.lower.length === 4) return end.n > x.n && end.n - x.n < 200 && standsAlone(lexemes, i + 2);
  return (
    end.lower.length === 2 && end.n > x.n % 100 && at(lexemes, i + 1).glued && end.glued && endsNumber(lexemes, i + 2)
  );
}

/** “1914–1918”, “Vostok-2022”, “mid-2007”, “pre-1914”, “2014/2015”; not “Su-2035”-like short names or “3-2014”. */
function meansYearBehindSign(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const sign = at(lexemes, i - 1).lower;
  const word = at(lexemes, i - 2);
  if (sign === '(' || sign === '[' || sign === '"' || sign === '“' || sign === '‘' || sign === '—') return x.n >= 1400;
  if (sign === '-' || sign === '–' || sign === '/') {
    if (word.kind === 'number') return word.lower.length === 4 && word.n < x.n && word.n >= 1000;
    return (
      word.kind === 'word' &&
      (strong.has(word.lower) || (word.capital && word.lower.length >= 3 && x.n >= 1900 && x.n <= 2050))
    );
  }
  return false;
}
