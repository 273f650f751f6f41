/** Past tenses that look like the present of many: “the Rovers beat”. */
export const likePast = new Set([
  'beat',
  'hit',
  'set',
  'cut',
  'put',
  'let',
  'shut',
  'bet',
  'cost',
  'read',
  'split',
  'bid',
  'come',
]);
