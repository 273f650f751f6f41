import type { DateValue } from '../model/date.ts';
import { timeOf } from '../model/edtf.ts';

/** A date as an editor states it; null where it is no EDTF. */
export function dateValueOf(edtf: string): DateValue | null {
  const time = timeOf(edtf);
  return time && { ...time, basis: 'stated' };
}
