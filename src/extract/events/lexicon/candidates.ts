/** Nouns that stand for whatever else the sentence tells (“in a development”, “the move”): shell nouns (Schmid 2000). */
export const SHELLS = new Set(
  'development move step effort action activity situation issue matter process experience role aspect'.split(' '),
);

/** Verbs that say nothing of any noun but that it takes place; “announced the integration” says more. */
export const HOLDING: ReadonlySet<string> = new Set([
  'hold',
  'conduct',
  'stage',
  'host',
  'begin',
  'start',
  'end',
  'undertake',
  'carry',
  'resume',
]);
