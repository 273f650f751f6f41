import type { Article } from '../../model/article.ts';
import { dayText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { spanOf } from '../../model/span.ts';
import { anchorOf, nowOf } from './anchor.ts';
import { type Placed, yearOf } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { type Mode, modeOf } from './context.ts';
import { Narrative } from './narrative.ts';
import type { Point } from './point.ts';
import { withRanges } from './ranges.ts';
import { resolve } from './resolve/index.ts';
import { type Tense, tenseAt } from './tense.ts';

/** The dates that an article's text names, by where they end, resolved to EDTF. */
export function readDates(article: Article): DateMention[] {
  const placed = candidatesOf(article);
  const anchor = anchorOf(article, placed);
  const [first, last] = nowOf(anchor);
  const mode = modeOf(
    placed.map((p) => p.candidate),
    anchor?.basis === 'latest date' ? null : first,
  );
  const points = resolveAll(article, placed, first, mode);
  // Where “now” is only known within bounds, both bounds are tried: what differs is known within bounds too.
  const others = first === last ? points : resolveAll(article, placed, last, mode);
  const year = anchor && anchor.min.slice(0, 4) === anchor.max.slice(0, 4) ? anchor.min.slice(0, 4) : null;
  const found: { placed: Placed; mention: DateMention }[] = [];
  placed.forEach((p, n) => {
    const point = joined(points[n]!, others[n]!, p.candidate.meaning.kind === 'calendar' ? year : null);
    const mention = point && mentionOf(article, p, point);
    // “In ten years”, said in 9995: EDTF writes years of four digits alone.
    if (mention && timeOf(mention.edtf)) found.push({ placed: p, mention });
  });
  return withRanges(article, found);
}

function resolveAll(article: Article, placed: readonly Placed[], now: number | null, mode: Mode): (Point | null)[] {
  const narrative = new Narrative(placed);
  return placed.map((p) => {
    const first = p.lexemes[p.candidate.first]!;
    narrative.enter(first.sentence);
    const since = p.lexemes[p.candidate.first - 1]?.lower === 'since';
    const tense = (): Tense => (since ? 'before' : tenseAt(article, first.sentence, first.start));
    const point = resolve(p.candidate.meaning, {
      now,
      named: narrative.named,
      day: narrative.day,
      trail: narrative.trail,
      near: narrative.near,
      quarter: narrative.quarter,
      told: (word, bare) => narrative.told(word, bare),
      mode,
      tense,
    });
    if (point) narrative.tell(p, point, mode);
    return point;
  });
}

const plain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/;

/**
 * Where the day of publication is only known within bounds, a time counted from it is too; a month without its year,
 * though, is rather of the one `year` in which those bounds lie.
 */
function joined(a: Point | null, b: Point | null, year: string | null): Point | null {
  if (!a || !b || a === b || a.edtf === b.edtf) return a && b;
  if (year && a.edtf.startsWith(year) !== b.edtf.startsWith(year)) return a.edtf.startsWith(year) ? a : b;
  if (a.grain === 'any' || b.grain === 'any') return null;
  const [x, y] = a.first <= b.first ? [a, b] : [b, a];
  const last = Math.max(x.last, y.last);
  const simple = plain.test(x.edtf) && plain.test(y.edtf) && last === y.last;
  const edtf = simple ? `${x.edtf}/${y.edtf}` : `${dayText(x.first)}/${dayText(last)}`;
  return { grain: 'any', edtf, first: x.first, last };
}

/** What names its time in full where it names the year; “two days after Christmas 2019” has to be counted. */
const whole = new Set(['calendar', 'season', 'quarter', 'half', 'movable', 'nthWeekday', 'portion']);

function mentionOf(article: Article, { candidate: c, lexemes }: Placed, point: Point): DateMention {
  const m = c.meaning;
  const stated = m.kind === 'fixed' || (whole.has(m.kind) && yearOf(m) !== null);
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
