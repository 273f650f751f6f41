import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's sentence frames (wninput(5WN)) of a verb without an object: “Somebody ----s”, “Something is ----ing PP”, “Somebody ----s to somebody” and so on. */
const WITHOUT_OBJECT = new Set([1, 2, 4, 12, 13, 22, 27]);
/** A verb stands alone where so much of its use does. */
const SELDOM = 0.05;

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/**
 * The attested verbs that hardly ever do without an object, by the frames of their senses, each weighed by its count in WordNet's
 * concordance. `folder` holds `data.verb`, `index.verb` and `index.sense`.
 */
export function boundVerbsOf(folder: string): string {
  const frames = new Map(
    lines(join(folder, 'data.verb'))
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => [line.slice(0, 8), framesIn(line)]),
  );
  const counts = new Map(
    lines(join(folder, 'index.sense')).map((line) => {
      const [key = '', offset = '', rank, count] = line.split(' ');
      return [`${key.split('%', 1)[0]} ${offset}`, { first: rank === '1', count: Number(count) }];
    }),
  );
  const bound: string[] = [];
  for (const line of lines(join(folder, 'index.verb'))) {
    const [word = '', ...rest] = line.trim().split(' ');
    if (!/^[a-z]{3,}$/.test(word)) continue;
    let all = 0;
    let alone = 0;
    let attested = 0;
    for (const offset of rest.filter((field) => /^\d{8}$/.test(field))) {
      const { count, first } = counts.get(`${word} ${offset}`) ?? { count: 0, first: false };
      const weight = count + (first ? 1 : 0.3);
      attested += count;
      all += weight;
      if (frames.get(offset)?.(word)) alone += weight;
    }
    if (attested > 0 && alone < SELDOM * all) bound.push(word);
  }
  return bound.sort().join(' ');
}

/** Whether a word of a synset has a frame without an object there: “+ 08 00” is a frame of all its words, “+ 02 01” of the first. */
function framesIn(line: string): (word: string) => boolean {
  const fields = line.split(' | ', 1)[0]!.trim().split(' ');
  const many = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: many }, (_, k) => fields[4 + 2 * k]!.toLowerCase());
  const pointers = 4 + 2 * many;
  const first = pointers + 1 + 4 * Number(fields[pointers]) + 1;
  const alone: string[] = [];
  for (let i = first; fields[i] === '+'; i += 3) {
    if (!WITHOUT_OBJECT.has(Number(fields[i + 1]))) continue;
    const of = Number.parseInt(fields[i + 2]!, 16);
    alone.push(...(of === 0 ? words : [words[of - 1]!]));
  }
  return (word) => alone.includes(word);
}
