/** Prepositions by which a noun hangs on the one before it. */
export const HANGING = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'on',
  'to',
  'about',
  'between',
  'by',
  'after',
  'with',
]);
