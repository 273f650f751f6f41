import type { Edition } from '../model/edition.ts';

/** So many entries are one piece. */
const together = 500;

/** An edition as JSON, in pieces: a string ends at 512 MB, which an edition of ten thousand articles exceeds. */
export function* piecesOf(edition: Edition): Generator<string> {
  let lead = '{';
  for (const [key, value] of Object.entries(edition)) {
    if (value === undefined) continue;
    yield `${lead}${JSON.stringify(key)}:`;
    lead = ',';
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += together)
        yield `${at ? ',' : '['}${JSON.stringify(value.slice(at, at + together)).slice(1, -1)}`;
      yield value.length ? ']' : '[]';
    } else yield JSON.stringify(value);
  }
  yield '}';
}
