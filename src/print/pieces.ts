import type { Pieces } from '../view/once.ts';

/** No words of an article can look like it: there, signs of HTML are escaped. */
const opening = '<!--piece ';
const closing = '-->';
/** So many are held: in an edition of ten thousand articles fifty megabytes. */
const most = 40_000;

/** How an address below the first page is written on a page: it goes up by as many folders as the page lies deep. */
const goesUp = /^(?:\.\.\/){1,99}$/;

/** The pieces of one printing process, and what puts them in their places. */
export interface Stitching extends Pieces {
  /** The page with every piece in the place of its mark. */
  whole(page: Buffer): Buffer;
}

/** A piece as it was made first: on a page that writes addresses from `up`. */
interface First {
  up: string;
  n: number;
}

/**
 * Pieces are held as bytes: to make a string of a list of a hundred and to encode it took three quarters of the page's time.
 * For a page of another depth only the addresses in them are written anew.
 */
export function stitching(): Stitching {
  const marks = new Map<string, string>();
  const first = new Map<string, First>();
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
  function hold(name: string, up: string, piece: Buffer): string {
    const mark = `${opening}${++n}${closing}`;
    held.set(n, piece);
    marks.set(`${up} ${name}`, mark);
    if (goesUp.test(up) && !first.has(name)) first.set(name, { up, n });
    return mark;
  }
  return {
    markOf(name, up) {
      const mark = marks.get(`${up} ${name}`);
      const made = mark === undefined && goesUp.test(up) ? first.get(name) : undefined;
      return made ? hold(name, up, moved(held.get(made.n)!, made.up, up)) : mark;
    },
    // It may hold others.
    add: (name, up, html) => hold(name, up, whole(Buffer.from(html))),
    whole(page) {
      const made = whole(page);
      // Between two pages no mark is in use.
      if (held.size > most) for (const all of [held, marks, first]) all.clear();
      return made;
    },
  };
}

/** The piece for a page of another depth. In the words of an article quotation marks are escaped: no `="` stands there. */
const moved = (piece: Buffer, from: string, to: string): Buffer =>
  Buffer.from(piece.toString('latin1').replaceAll(`href="${from}`, `href="${to}`), 'latin1');
