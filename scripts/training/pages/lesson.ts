import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf } from '../../../src/read/html/candidates.ts';
import { decodePage } from '../../../src/read/html/decode.ts';
import { parsePage } from '../../../src/read/html/dom.ts';
import { signsOf } from '../../../src/read/html/signs.ts';

/** A paragraph to learn from: its signs, whether people took it for the article's, and how much it counts. */
export interface Judged {
  signs: string[];
  is: boolean;
  weight: number;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const width = 4;

/** The pages `NAME.html` of a folder with what people took for their articles: `text` of `NAME.gold.json`. */
export function lessonsIn(folder: string): Judged[][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => {
      const { text } = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'gold.json')), 'utf8')) as {
        text?: string;
      };
      if (!text) return [];
      const { page, title } = candidatesOf(parsePage(decodePage(readFileSync(join(folder, name)))));
      return [
        judged(
          page.map((p) => p.text),
          signsOf(page, title),
          text,
        ),
      ];
    });
}

/** A paragraph is the article's where half of its rows of four words, or all of its fewer words, stand in the article. */
function judged(paragraphs: readonly string[], signs: readonly string[][], text: string): Judged[] {
  const words = wordsOf(text);
  const rows = new Set(words.map((_, i) => words.slice(i, i + width).join(' ')));
  const joined = ` ${words.join(' ')} `;
  const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
  const seen = new Set<string>();
  return paragraphs.flatMap((paragraph, n) => {
    const own = wordsOf(paragraph);
    const again = own.length >= width && seen.has(paragraph);
    seen.add(paragraph);
    if (own.length === 0) return [];
    const all = own.join(' ');
    const found = own.slice(width - 1).filter((_, i) => rows.has(own.slice(i, i + width).join(' '))).length;
    const is =
      own.length < width
        ? lines.has(all) || (own.length > 1 && joined.includes(` ${all} `))
        : found * 2 >= own.length - width + 1;
    // What stands twice is kept once, wherever it stands.
    if (again && is) return [];
    // Long paragraphs count more, and each page about the same, as the measure has it.
    const weight = Math.min(4, 0.1 + 0.3 * Math.sqrt((own.length * 800) / Math.max(1, words.length)));
    return [{ signs: signs[n]!, is, weight }];
  });
}
