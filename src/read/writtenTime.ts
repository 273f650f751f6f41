import { dayOf } from '../model/calendar.ts';
import type { Time } from '../model/date.ts';
import { timeOf } from '../model/edtf.ts';

/**
 * The time behind a day in ISO 8601, as clocks show it: 00:00 to 23:59, a leap second, 24:00 as a day's end, and a zone no
 * further from UTC than there are any (UTC−12 to UTC+14).
 */
const clock =
  /^[T ](?:(?:[01]\d|2[0-3]):?[0-5]\d(?::?(?:[0-5]\d|60)(?:\.\d{1,9})?)?|24:?00(?::?00(?:\.0{1,9})?)?)\s?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/** What programs write for no day: the first and the last that they can count. */
const nobodysDay = /^(?:0001-01-01|9999-12-31)/;

/** A date as front matter and pages write it: EDTF, or an ISO 8601 date-time, which gives the day written there. */
export function writtenTime(written: string): Time | null {
  if (nobodysDay.test(written)) return null;
  const time = timeOf(clock.test(written.slice(10)) ? written.slice(0, 10) : written);
  return time && time.min <= time.max ? time : null;
}

/** What is wrong with a date that `writtenTime` cannot read, and what to write instead. */
export const whyNoTime = (written: string): [what: string, todo: string] => {
  if (nobodysDay.test(written))
    return [`“${written}” is what programs write where they know no day`, 'write the day, or leave the line out'];
  return dayOf(written.slice(0, 10)) !== null && /^[T ]\d/.test(written.slice(10))
    ? [
        `the time in “${written}” is none that a clock shows`,
        'write the day alone, or the time as 2024-01-31T14:05:00Z',
      ]
    : [`“${written}” is no date`, 'write a year, month or day as 2024, 2024-01 or 2024-01-31'];
};
