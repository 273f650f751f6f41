import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { extract } from '../extract/index.ts';
import { InputError, type Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/seeds.ts';
import { articleWithProblems } from '../read/article.ts';
import { packReading, readingFrom } from './pack.ts';

const problem = (file: string, line: number, what: string, todo: string): Problem => ({
  file,
  line,
  column: 1,
  what,
  todo,
  level: 'error',
});

const linesOf = (input: Readable) => createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });

/**
 * Reads articles from lines of `{"file": "…", "text": "…"}`, the text with its front matter, and yields each as a line
 * for `npm run build -- --entries`. Without state, so that any engine may spread the lines over machines.
 */
export async function* readLines(
  input: Readable,
  knowledge: Knowledge,
  complain: (problem: Problem) => void,
): AsyncGenerator<string> {
  let n = 0;
  for await (const line of linesOf(input)) {
    n += 1;
    if (line.trim() === '') continue;
    let value: { file?: unknown; text?: unknown };
    try {
      value = JSON.parse(line) as typeof value;
    } catch {
      complain(problem('-', n, 'this line is no JSON', 'give one object a line: {"file": "…", "text": "…"}'));
      continue;
    }
    if (typeof value?.file !== 'string' || typeof value.text !== 'string') {
      complain(
        problem('-', n, 'the line has no “file” and “text”', 'give one object a line: {"file": "…", "text": "…"}'),
      );
      continue;
    }
    const { article, problems } = articleWithProblems(value.file, value.text, { mode: 'edition' });
    for (const p of problems) complain(p);
    if (article) yield packReading(extract(article, knowledge));
  }
}

/** The readings that `parse --jsonl` wrote, from files. @throws InputError with every line that is none. */
export async function readingsFrom(files: readonly string[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    let n = 0;
    try {
      for await (const line of linesOf(createReadStream(file, 'utf8'))) {
        n += 1;
        if (line.trim() === '') continue;
        const got = readingFrom(line);
        if ('reading' in got) readings.push(got.reading);
        else
          problems.push(
            problem(file, n, `this line is no reading (${got.wrong})`, 'write it with “npm run parse -- --jsonl”'),
          );
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      problems.push(problem(file, 1, `the file cannot be read (${code})`, 'check the path'));
    }
  }
  const seen = new Set<string>();
  for (const { article } of readings) {
    if (seen.has(article.id))
      problems.push(problem(article.file, 1, `the article “${article.id}” is there twice`, 'give each article once'));
    seen.add(article.id);
  }
  if (problems.length > 0) throw new InputError(problems);
  return readings;
}
