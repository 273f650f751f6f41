import type { Article } from '../../model/article.ts';
import { compareDays } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { spanOf } from '../../model/span.ts';
import type { Placed } from './candidate.ts';
import { at } from './lexemes.ts';

const signs = new Set(['-', '–', '—']);
const words = new Set(['to', 'until', 'till', 'through']);

/** Adds the ranges: two dates joined by “–”, by “from … to …” or “between … and …”; the ends stay, marked as parts. */
export function withRanges(
  article: Article,
  found: readonly { placed: Placed; mention: DateMention }[],
): DateMention[] {
  const out: DateMention[] = [];
  let ended = false;
  found.forEach(({ placed, mention }, n) => {
    const next = found[n + 1];
    const before = found[n - 1];
    if (ended && before) {
      const whole = rangeOf(article, before.mention, mention, before.placed);
      out.push({ ...mention, part: 'end' });
      if (whole) out.push(whole);
      ended = false;
      return;
    }
    ended =
      !!next &&
      next.placed.lexemes === placed.lexemes &&
      joins(placed, next.placed) &&
      !!rangeOf(article, mention, next.mention, placed);
    out.push(ended ? { ...mention, part: 'start' } : mention);
  });
  return out;
}

function joins(a: Placed, b: Placed): boolean {
  const { lexemes, candidate } = a;
  // “from June 3, 2022, to August 5”: the comma closes the year.
  const from = at(lexemes, candidate.last).lower === ',' ? candidate.last + 1 : candidate.last;
  const link = at(lexemes, from);
  const gap = b.candidate.first - from;
  if (gap < 1 || gap > 2 || (from > candidate.last && !words.has(link.lower) && link.lower !== 'and')) return false;
  if (gap === 2 && at(lexemes, from + 1).lower !== 'the') return false;
  if (signs.has(link.lower)) return gap === 1;
  // “2014/15”: two years; “May/June” may be either.
  if (link.lower === '/') return gap === 1 && link.glued && isYear(a) && isYear(b);
  const led = at(lexemes, candidate.first - 1).lower === 'the' ? candidate.first - 2 : candidate.first - 1;
  const lead = at(lexemes, led).lower;
  if (words.has(link.lower)) return lead === 'from' || link.lower === 'through' || sameKind(a, b);
  return link.lower === 'and' && lead === 'between';
}

const isYear = ({ candidate: { meaning: m } }: Placed): boolean => m.kind === 'calendar' && m.year !== null && !m.month;

/** “16 to 19 April” and “Monday to Friday” need no “from”; “moved to April” does. */
const sameKind = (a: Placed, b: Placed): boolean => {
  const [x, y] = [a.candidate.meaning, b.candidate.meaning];
  if (x.kind === 'weekday' && y.kind === 'weekday') return !!y.follows;
  return x.kind === 'calendar' && y.kind === 'calendar' && x.day > 0 === y.day > 0 && x.month > 0 === y.month > 0;
};

const simple = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?~?$/;

function rangeOf(article: Article, a: DateMention, b: DateMention, placed: Placed): DateMention | null {
  if (!simple.test(a.edtf) || !simple.test(b.edtf) || compareDays(a.min, b.min) >= 0) return null;
  const time = timeOf(`${a.edtf}/${b.edtf}`);
  if (!time) return null;
  const lead = at(placed.lexemes, placed.candidate.first - 1);
  const start = lead.lower === 'from' || lead.lower === 'between' ? lead.start : a.start;
  const basis = a.basis === 'stated' || b.basis === 'stated' ? 'stated' : a.basis;
  return { ...time, basis, ...spanOf(article.text, start, b.end) };
}
