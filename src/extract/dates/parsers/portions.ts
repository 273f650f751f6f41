import type { Parser, PortionUnit } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { rankAt } from './ordinals.ts';
import { periodAt } from './period.ts';
import { countAt } from './words.ts';

const longest: Record<PortionUnit, number> = { day: 30, week: 8, month: 11, half: 1 };

/** “the first half of May”, “the last four months of 2016”, “the second week of June”, “the first ten days of the month”. */
export const portions: Parser = (lexemes, i, out) => {
  const first = at(lexemes, i).lower === 'the' ? i + 1 : i;
  const rank = rankAt(lexemes, first);
  if (!rank) return 0;
  const count = countAt(lexemes, rank.next);
  const j = count ? count.next : rank.next;
  const unit = at(lexemes, j).lower === 'half' ? 'half' : at(lexemes, j).sense?.unit;
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'half') return 0;
  // “the last day of May” counts as a stretch of one; “the third three weeks” as none.
  const n = count?.count ?? 1;
  if (n > longest[unit] || (count && Math.abs(rank.n) !== 1) || rank.n > 5 || (unit === 'half' && Math.abs(rank.n) > 2))
    return 0;
  if (at(lexemes, j + 1).lower !== 'of' && at(lexemes, j + 1).lower !== 'in') return 0;
  const period = periodAt(lexemes, j + 2);
  if (!period) return 0;
  out.push({
    first: i,
    last: period.next,
    meaning: { kind: 'portion', unit, n: rank.n < 0 ? -n : rank.n, count: n, base: period.meaning },
  });
  return period.next;
};
