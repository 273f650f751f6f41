import type { Pieces } from '../view/once.ts';

/** No words of an article can look like it: there, signs of HTML are escaped. */
const opening = '<!--piece ';
const closing = '-->';
/** So many are held: in an edition of ten thousand articles fifty megabytes. */
const most = 40_000;

/** The pieces of one printing process, and what puts them in their places. */
export interface Stitching extends Pieces {
  /** The page with every piece in the place of its mark. */
  whole(page: Buffer): Buffer;
}

/**
 * Pieces are held as bytes: to make a string of a list of a hundred and to encode it took three quarters of the page's time.
 */
export function stitching(): Stitching {
  const marks = new Map<string, string>();
  const held = new Map<number, Buffer>();
  let n = 0;
  function whole(page: Buffer): Buffer {
    let mark = page.indexOf(opening);
    if (mark < 0) return page;
    const parts: Buffer[] = [];
    let at = 0;
    for (; mark >= 0; mark = page.indexOf(opening, at)) {
      const end = page.indexOf(closing, mark);
      parts.push(page.subarray(at, mark), held.get(Number(page.toString('latin1', mark + opening.length, end)))!);
      at = end + closing.length;
    }
    parts.push(page.subarray(at));
    return Buffer.concat(parts);
  }
  return {
    markOf: (key) => marks.get(key),
    add(key, html) {
      const mark = `${opening}${++n}${closing}`;
      // It may hold others.
      held.set(n, whole(Buffer.from(html)));
      marks.set(key, mark);
      return mark;
    },
    whole(page) {
      const made = whole(page);
      // Between two pages no mark is in use.
      if (held.size > most) {
        held.clear();
        marks.clear();
      }
      return made;
    },
  };
}
