import type { Article } from '../../model/article.ts';
import { dayOf, dayText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { spanOf } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import { modeOf } from './context.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { digressions } from './narrative.ts';
import { parse } from './parse.ts';
import type { Point } from './point.ts';
import { withRanges } from './ranges.ts';
import { completed } from './refiners/complete.ts';
import { merged } from './refiners/merge.ts';
import { withModifiers } from './refiners/modifiers.ts';
import { withoutOverlaps } from './refiners/overlaps.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** A candidate with the lexemes of its block. */
export interface Placed {
  candidate: Candidate;
  lexemes: readonly Lexeme[];
}

/** The dates that an article's text names, by where they end, resolved to EDTF. */
export function readDates(article: Article): DateMention[] {
  const placed = candidatesOf(article);
  const published = article.published;
  const now = published ? [dayOf(published.min), dayOf(published.max)] : [null, null];
  const points = resolveAll(article, placed, now[0] ?? null);
  const others = now[1] === now[0] ? points : resolveAll(article, placed, now[1] ?? null);
  const found: { placed: Placed; mention: DateMention }[] = [];
  placed.forEach((p, n) => {
    const point = joined(points[n]!, others[n]!);
    if (point) found.push({ placed: p, mention: mentionOf(article, p, point) });
  });
  return withRanges(article, found);
}

/** All date expressions of an article, not yet resolved. */
export function candidatesOf(article: Article): Placed[] {
  return lexemesOf(article).flatMap((lexemes) =>
    withModifiers(completed(merged(withoutOverlaps(parse(lexemes)), lexemes), lexemes), lexemes).map((candidate) => ({
      candidate,
      lexemes,
    })),
  );
}

function resolveAll(article: Article, placed: readonly Placed[], now: number | null): (Point | null)[] {
  const candidates = placed.map((p) => p.candidate);
  const mode = modeOf(candidates, now);
  const glances = digressions(candidates);
  let then: Point | null = null;
  let trail: Point | null = null;
  return placed.map(({ candidate, lexemes }) => {
    const first = lexemes[candidate.first]!;
    const tense = () => tenseAt(article, first.sentence, first.start);
    const point = resolve(candidate.meaning, { now, then, trail, mode, tense });
    if (point && point.grain !== 'decade' && point.grain !== 'century' && point.grain !== 'any') {
      then = point;
      if (!glances.has(candidate)) trail = point;
    }
    return point;
  });
}

/** Where the day of publication is only known within bounds, a time counted from it is too. */
function joined(a: Point | null, b: Point | null): Point | null {
  if (!a || !b || a === b || a.edtf === b.edtf) return a && b;
  if (a.edtf.includes('/') || b.edtf.includes('/') || a.first > b.first) return null;
  return { grain: 'any', edtf: `${a.edtf}/${b.edtf}`, first: a.first, last: b.last };
}

const plain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/;

function mentionOf(article: Article, { candidate: c, lexemes }: Placed, point: Point): DateMention {
  const m = c.meaning;
  const stated = m.kind === 'fixed' || ('year' in m && m.year !== null);
  const completedFromContext =
    !stated && (m.kind === 'calendar' || m.kind === 'season' || m.kind === 'quarter' || m.kind === 'dayOfMonth');
  return {
    ...spanOf(article.text, lexemes[c.first]!.start, lexemes[c.last - 1]!.end),
    edtf: c.approximate && plain.test(point.edtf) ? `${point.edtf}~` : point.edtf,
    min: point.edtf.startsWith('XXXX') ? '0000-01-01' : dayText(point.first),
    max: point.edtf.startsWith('XXXX') ? '9999-12-31' : dayText(point.last),
    basis: stated ? 'stated' : completedFromContext ? 'completed' : 'relative',
  };
}
