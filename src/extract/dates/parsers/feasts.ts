import type { Parser, Shift } from '../candidate.ts';
import { at } from '../lexemes.ts';
import { FESTIVE } from '../lexicon/feasts.ts';
import { isNamed } from './eventNames.ts';
import { yearAt } from './words.ts';

/** Feasts with one date wherever English is written, or by the usage of nearly all who write of them. */
const feasts: [words: string, feast: string][] = [
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
  ['new year s eve', '12-31'],
  ['new year s day', '01-01'],
  ['epiphany', '01-06'],
  ['martin luther king day', 'mlk'],
  ['presidents day', 'presidents'],
  ['valentine s day', '02-14'],
  ['st patrick s day', '03-17'],
  ['april fools day', '04-01'],
  ['april fool s day', '04-01'],
  ['ash wednesday', 'easter-46'],
  ['palm sunday', 'easter-7'],
  ['maundy thursday', 'easter-3'],
  ['good friday', 'easter-2'],
  ['easter sunday', 'easter+0'],
  ['easter monday', 'easter+1'],
  ['easter', 'easter+0'],
  ['ascension day', 'easter+39'],
  ['whit monday', 'easter+50'],
  ['may day', '05-01'],
  ['memorial day', 'memorial'],
  ['juneteenth', '06-19'],
  ['independence day', '07-04'],
  ['fourth of july', '07-04'],
  ['bastille day', '07-14'],
  ['labor day', 'labor'],
  ['columbus day', 'columbus'],
  ['halloween', '10-31'],
  ['all saints day', '11-01'],
  ['veterans day', '11-11'],
  ['armistice day', '11-11'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'thanksgiving+1'],
  ['cyber monday', 'thanksgiving+4'],
];
const shifts = new Map<string, Shift>([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);
const byFirst = new Map<string, { words: string[]; feast: string }[]>();
for (const [words, feast] of feasts) {
  const list = words.split(' ');
  byFirst.set(list[0]!, [...(byFirst.get(list[0]!) ?? []), { words: list, feast }]);
}

/** “Christmas Eve”, “Good Friday 2010”, “last Thanksgiving”, “Independence Day of this year”. */
export const holidays: Parser = (lexemes, i, out) => {
  for (const { words, feast } of byFirst.get(at(lexemes, i).lower) ?? []) {
    let j = i;
    const matches = words.every((w) => {
      if (at(lexemes, j).lower === '’' || at(lexemes, j).lower === "'" || (at(lexemes, j).lower === '.' && j > i)) j++;
      return at(lexemes, j++).lower === w;
    });
    if (!matches) continue;
    const before = at(lexemes, i - 1);
    // “Ghana's Independence Day”, “Indian Independence Day”: another country's.
    if (
      words[0] === 'independence' &&
      (before.lower === 's' || (before.capital && before.sentence === at(lexemes, i).sentence))
    )
      return 0;
    const next = at(lexemes, j);
    if (isNamed(lexemes, j)) return j;
    // “The Christmas and New Year sales”.
    if (FESTIVE.has(next.lower) || (next.lower === 'and' && FESTIVE.has(at(lexemes, j + 3).lower))) return 0;
    if (next.sense?.daypart) j++;
    let k = ['of', 'in', ','].includes(at(lexemes, j).lower) ? j + 1 : j;
    const year = at(lexemes, k).kind === 'number' ? yearAt(lexemes, k) : null;
    const ahead = at(lexemes, k).lower;
    let yearShift: Shift | undefined = ahead === 'this' ? 0 : ahead === 'last' ? -1 : ahead === 'next' ? 1 : undefined;
    if (yearShift !== undefined && at(lexemes, k + 1).lower === 'year') k += 2;
    else yearShift = undefined;
    // In small letters “good friday” and “labor day” are too often just words.
    if (!at(lexemes, i).capital && !year && yearShift === undefined) return 0;
    const last = year ? year.next : yearShift === undefined ? j : k;
    const fixed = /^(\d\d)-(\d\d)$/.exec(feast);
    if (fixed && yearShift === undefined) {
      const shift = shifts.get(before.lower);
      out.push({
        first: shift === undefined ? i : i - 1,
        last,
        meaning: {
          kind: 'calendar',
          year: year?.year ?? null,
          month: Number(fixed[1]),
          day: Number(fixed[2]),
          shift,
        },
      });
    } else if (fixed) {
      out.push({
        first: i,
        last,
        meaning: {
          kind: 'monthOfYear',
          month: Number(fixed[1]),
          day: Number(fixed[2]),
          yearShift: yearShift!,
          origin: 'now',
        },
      });
    } else {
      out.push({ first: i, last, meaning: { kind: 'movable', feast, year: year?.year ?? null, yearShift } });
    }
    return last;
  }
  return 0;
};
