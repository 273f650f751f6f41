import type { Candidate, Parser } from './candidate.ts';
import type { Lexeme } from './lexemes.ts';
import { beforeLast } from './parsers/beforeLast.ts';
import { dayMonth, monthDay, yearMonth } from './parsers/calendar.ts';
import { days } from './parsers/days.ts';
import { centuries, decade, era } from './parsers/eras.ts';
import { holidays } from './parsers/feasts.ts';
import { letteredParts } from './parsers/letteredParts.ts';
import { monthDays } from './parsers/monthDays.ts';
import { nthWeekdays } from './parsers/nthWeekdays.ts';
import { numeric } from './parsers/numeric.ts';
import { offsets } from './parsers/offsets.ts';
import { phased, weekOf } from './parsers/phased.ts';
import { picked } from './parsers/picked.ts';
import { portions } from './parsers/portions.ts';
import { quarters } from './parsers/quarters.ts';
import { seasons } from './parsers/seasons.ts';
import { vague } from './parsers/vague.ts';
import { weekdays } from './parsers/weekdays.ts';
import { weekdaysFrom, weeksFrom } from './parsers/weekdaysFrom.ts';
import { yearAgo } from './parsers/yearAgo.ts';
import { years } from './parsers/years.ts';

/** In this order: the first that finds something at a place wins, so the more specific stand before the more general. */
const parsers: readonly Parser[] = [
  nthWeekdays,
  numeric,
  dayMonth,
  monthDay,
  yearMonth,
  era,
  decade,
  centuries,
  letteredParts,
  quarters,
  yearAgo,
  portions,
  holidays,
  seasons,
  days,
  beforeLast,
  weeksFrom,
  offsets,
  vague,
  weekOf,
  weekdaysFrom,
  picked,
  phased,
  monthDays,
  weekdays,
  years,
];

/** All that looks like a date in the lexemes of one block. */
export function parse(lexemes: readonly Lexeme[]): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const x = lexemes[i]!;
    let next = 0;
    if (x.sense || x.kind === 'number' || x.lower === '’' || x.lower === "'" || x.lower === '‘') {
      for (const parser of parsers) {
        next = parser(lexemes, i, out);
        if (next > i) break;
      }
    }
    i = next > i ? next : i + 1;
  }
  return out;
}
