import type { Problem } from '../model/problem.ts';
import type { Lack } from '../read/html/lack.ts';

/** What is wrong with a file, and what to do about it. */
export interface Refusal {
  what: string;
  todo: string;
}

const save = 'save the page as “Web page, HTML only” instead';

/** How files of other kinds begin, as Latin-1. */
const kinds: readonly [RegExp, string, string][] = [
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM..\0\0|II\*\0|MM\0\*|....ftyp(?:avif|heic))/s,
    'this is a picture, which is not read',
    'type or copy its text into a .txt file',
  ],
  [
    /^\xd0\xcf\x11\xe0/,
    'this is an old Office document, which is not read',
    'save it as .docx, or copy its text into a .txt file',
  ],
  [
    /^\{\\rtf/,
    'this is a Rich Text document (.rtf), which is not read',
    'open it in a word processor and save it as .docx, which keeps its headings, or as plain text',
  ],
  [
    /^\s*<\?xml.{0,200}<(?:rss|feed|rdf:RDF)\b|^\s*<(?:rss|feed)\b/s,
    'this is a feed, which holds no whole article',
    'list its items with “npm run add -- --feed FILE”',
  ],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh)/, 'this is a packed file, which is not read', 'unpack it first'],
];

/** Why a file that begins so (as Latin-1) is not read; null where it may be a page or a text. */
export function otherKind(start: string): Refusal | null {
  const kind = kinds.find(([pattern]) => pattern.test(start));
  return kind ? { what: kind[1], todo: kind[2] } : null;
}

/** A refusal as the problem of a file, at a line where it has any. */
export const refused = (file: string, { what, todo }: Refusal, line = 1, column = 1): { problem: Problem } => ({
  problem: { file, line, column, what, todo, level: 'error' },
});

/** Where nothing is to be read. */
export const nothing = (file: string, what: string): { problem: Problem } =>
  refused(file, { what, todo: 'save the page again, or copy the article into a .txt file' });

/** Why a page without an article has none. */
export const lackInWords: Record<Exclude<Lack, 'beginning'>, Refusal> = {
  empty: { what: 'the page is empty', todo: save },
  consent: {
    what: 'the page only asks for consent to cookies',
    todo: 'answer it in the browser, then save the article',
  },
  refusal: {
    what: 'the page is an error or a check for robots',
    todo: 'open the article in the browser, then save it',
  },
  script: {
    what: 'the page holds no text: a script would have loaded it',
    todo: 'save it as “Web page, complete” once the article is to be seen, or copy its text into a .txt file',
  },
  paywall: {
    what: 'the page shows no more than an offer to subscribe',
    todo: 'open the article with your subscription, then save it',
  },
  moved: {
    what: 'the page only leads on to another',
    todo: 'open it in the browser, and save the page where it ends or give that address',
  },
  list: { what: 'the page is a list of articles', todo: 'open the article that you mean, and save that page' },
};
