/** What begins so tells a deed of violence, which one article calls by many such words. */
export const VIOLENCE = /^(?:attack|bomb|blast|explo|shoot|kill|murder|slay|assassin|massacre|assault|stab)/;

/** Kinds that hold words for things that differ, or for whatever else is told: only the word itself tells which is meant. */
export const VAGUE: ReadonlySet<string> = new Set(
  'statement announcement declaration start end travel attendance disaster product launch contest rejection concession release show anniversary delivery'.split(
    ' ',
  ),
);
