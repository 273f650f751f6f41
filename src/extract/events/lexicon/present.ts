/** … and that look like many and mean one. */
export const ONE = new Set([
  'chaos',
  'news',
  'series',
  'crisis',
  'basis',
  'virus',
  'bus',
  'campus',
  'census',
  'chorus',
  'bonus',
  'gas',
]);

export const COUNTED_AS_MANY =
  /^(?:several|many|both|few|most|some|all|dozens|hundreds|thousands|scores|others?|more)$/;
