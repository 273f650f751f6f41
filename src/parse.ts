import { entriesOf } from './entry.ts';
import { extract } from './extract/index.ts';
import { link } from './link/index.ts';
import { faultOn, type Problem } from './model/problem.ts';
import type { Reading } from './model/reading.ts';
import type { Knowledge } from './model/seeds.ts';
import { expandPaths, readPath } from './read/path.ts';
import { withinTime } from './read/withinTime.ts';

/**
 * Articles of any kind → their entries in the public format, linked among themselves, in the order of the paths.
 * What cannot be read is a problem and leaves the others alone.
 */
export function parse(
  paths: readonly string[],
  knowledge: Knowledge,
): { entries: Iterable<object>; problems: Problem[] } {
  const { files, problems } = expandPaths(paths);
  const readings: Reading[] = [];
  const ids = new Set<string>();
  for (const file of files) {
    try {
      // What is typed takes its time.
      const typed = file === '-' ? readPath(file) : null;
      const work = () => {
        const { article, problems: found } = typed ?? readPath(file);
        const id = article && freeId(article.id, ids);
        return { found, id, reading: id && extract({ ...article, id }, knowledge) };
      };
      const length = typed?.article?.text.length;
      const got = withinTime(file, work, length === undefined ? {} : { length });
      if ('problem' in got) {
        problems.push(got.problem);
        continue;
      }
      const { found, id, reading } = got.done;
      problems.push(...found);
      if (id) ids.add(id);
      if (reading) readings.push(reading);
    } catch (error) {
      problems.push(faultOn(file, error));
    }
  }
  try {
    const entryOf = entriesOf(link(readings, knowledge));
    return { entries: mapped(readings, (r) => entryOf(r.article.id)), problems };
  } catch (error) {
    problems.push(faultOn(paths[0] ?? '-', error));
    return { entries: [], problems };
  }
}

function* mapped<T, U>(list: readonly T[], to: (item: T) => U): Iterable<U> {
  for (const item of list) yield to(item);
}

/** Files of one name in two folders are two articles. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`;
}
