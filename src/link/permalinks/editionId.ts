import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import type { Problem } from '../../model/problem.ts';

const note = '# written by the first build, with permalinks.json; never change it';
const noted = /(?:^id: .{1,400} |^)# written by the first build/m;

export const siteFile = (seeds: string): string => join(seeds, 'site.yaml');

function siteText(seeds: string): string | null {
  try {
    return readFileSync(siteFile(seeds), 'utf8');
  } catch {
    return null;
  }
}

/** Whether a file says so: as a line, or as an editor writes who uses JSON's way, `{"id": …}`. */
function saysId(text: string): boolean {
  if (/^id:/m.test(text)) return true;
  const { contents } = parseDocument(text);
  return isMap(contents) && contents.has('id');
}

/** Whether a build gave the edition its id: then it wrote a ledger, too, and there must be one. */
export const wasBuilt = (seeds: string): boolean => noted.test(siteText(seeds) ?? '');

const idLine = (topic: string): string =>
  `id: ${stringify(topic, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim()}`;

/** A warning where addresses were published and the line with the id is gone, or never was: the next word changed in the topic would rename all that feeds hold. */
export function lostId(seeds: string, topic: string, published: number): Problem[] {
  const text = siteText(seeds);
  if (published === 0 || text === null || saysId(text)) return [];
  const what = 'there is no “id”: what feeds and calendars call their entries hangs on the topic, and changes with it';
  const todo = `take the line back from version control; where there never was one, add “${idLine(topic)}”`;
  return [{ file: siteFile(seeds), line: 1, column: 1, what, todo, level: 'warning' }];
}

/**
 * `site.yaml` with the id that the names in feeds and calendars are made of, below its topic; null where it has one. It is the
 * topic as it is now, of which they were made until now, so that it may be edited from here on.
 */
export function withEditionId(seeds: string, topic: string): string | null {
  const text = siteText(seeds);
  if (text === null || saysId(text)) return null;
  const line = `${idLine(topic)} ${note}`;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((l) => /^topic:/.test(l));
  // A topic over several lines goes on in lines that begin with a space.
  let below = at + 1;
  while (at >= 0 && below < lines.length && /^\s+\S/.test(lines[below]!)) below++;
  lines.splice(at < 0 ? 0 : below, 0, line);
  const more = lines.join(end);
  const doc = parseDocument(text);
  doc.set('id', topic);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const sorted = (value: unknown) => Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
  // What isn't written as lines, one a field, is written anew.
  const read = parseDocument(more);
  return read.errors.length === 0 && same(sorted(read.toJS()), sorted(doc.toJS()))
    ? more
    : `${note}\n${doc.toString({ lineWidth: 0 })}`;
}
