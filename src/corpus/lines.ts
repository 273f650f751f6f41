import { createReadStream, statSync } from 'node:fs';
import { extract } from '../extract/index.ts';
import { faultOn, InputError, type Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge, ReadingKnowledge } from '../model/seeds.ts';
import { articleWithProblems } from '../read/article.ts';
import { limits, megabytes, problem } from '../read/files.ts';
import { unknownSource } from '../read/seeds.ts';
import { withinTime } from '../read/withinTime.ts';
import { eachLine } from './eachLine.ts';
import { packReading, readingFrom } from './pack.ts';

/** Bytes. JSON may write a byte as six (`\u0000`); what is read from an article has been 26 times its size at most. */
const longest = { article: 6 * limits.text + 10_000, reading: 100_000_000 };

const oneObject = 'give one object a line: {"file": "…", "text": "…"}';

/**
 * Reads articles from lines of `{"file": "…", "text": "…"}`, the text with its front matter, and yields each as a line
 * for `npm run build -- --entries`. Without state, so that any engine may spread the lines over machines.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  knowledge: ReadingKnowledge,
  complain: (problem: Problem) => void,
): AsyncGenerator<string> {
  for await (const line of eachLine(input, '-', longest.article)) {
    if ('problem' in line) {
      complain(line.problem);
      continue;
    }
    const given = articleIn(line.text);
    if ('wrong' in given) {
      complain(problem('-', ...given.wrong, line.n));
      continue;
    }
    let reading: Reading | null;
    try {
      const got = withinTime(
        given.file,
        () => {
          const { article, problems } = articleWithProblems(given.file, given.text, { mode: 'edition' });
          return { reading: article && extract(article, knowledge), problems };
        },
        { length: given.text.length },
      );
      for (const p of 'problem' in got ? [got.problem] : got.done.problems) complain(p);
      reading = 'problem' in got ? null : got.done.reading;
    } catch (error) {
      complain(faultOn(given.file, error));
      continue;
    }
    if (reading) yield packReading(reading);
  }
}

/** The article that a line hands over, held to what a file of it would be held to. */
function articleIn(line: string): { file: string; text: string } | { wrong: [what: string, todo: string] } {
  let value: { file?: unknown; text?: unknown };
  try {
    value = JSON.parse(line) as typeof value;
  } catch {
    return { wrong: ['this line is no JSON', oneObject] };
  }
  const { file, text } = value ?? {};
  if (typeof file !== 'string' || typeof text !== 'string')
    return { wrong: ['the line has no “file” and “text”', oneObject] };
  const size = Buffer.byteLength(text);
  if (size > limits.text)
    return {
      wrong: [
        `the article has ${megabytes(size)}, more than the ${megabytes(limits.text)} that are read`,
        'cut it down to the article',
      ],
    };
  if (text.includes('\0') || !text.isWellFormed())
    return { wrong: ['the text holds a zero or half a character', 'write it as plain text in UTF-8'] };
  return { file, text };
}

/** The readings that `parse --jsonl` wrote, from files or pipes. @throws InputError with every line that is none. */
export async function readingsFrom(files: readonly string[], { sources }: Knowledge): Promise<Reading[]> {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const unfit = unfitFile(file);
    if (unfit) {
      problems.push(unfit);
      continue;
    }
    try {
      for await (const line of eachLine(createReadStream(file), file, longest.reading)) {
        if ('problem' in line) {
          problems.push(line.problem);
          continue;
        }
        const got = readingFrom(line.text);
        if ('reading' in got) readings.push(got.reading);
        else problems.push(problem(file, `this line is no reading (${got.wrong})`, written, line.n));
      }
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  const seen = new Set<string>();
  for (const { article } of readings) {
    if (seen.has(article.id))
      problems.push(problem(article.file, `the article “${article.id}” is there twice`, 'give each article once'));
    seen.add(article.id);
    const stranger = unknownSource(article.source, sources);
    if (stranger) problems.push(problem(article.file, ...stranger));
  }
  // One share of many may be empty; all of them together are an edition that was lost on the way.
  if (readings.length === 0 && problems.length === 0) problems.push(problem(files[0]!, 'no article is in it', written));
  if (problems.length > 0) throw new InputError(problems);
  return readings;
}

const written = 'write it with “npm run parse -- --jsonl”';

const unreadable = (file: string, error: unknown): Problem =>
  problem(file, `the file cannot be read (${(error as NodeJS.ErrnoException).code})`, 'check the path');

/** A pipe is as good as a file; a device may have no end. */
function unfitFile(file: string): Problem | null {
  try {
    const stat = statSync(file);
    return stat.isFile() || stat.isFIFO() ? null : problem(file, 'this is neither a file nor a pipe', 'check the path');
  } catch (error) {
    return unreadable(file, error);
  }
}
