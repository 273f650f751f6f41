import { isMap, isSeq, parseDocument } from 'yaml';

/** An entry of a list in YAML as it stands there: its lines, from the dash on. */
export interface EntryInList {
  text: string;
  start: number;
  end: number;
}

/** The entry with an id in a YAML list; null where there is none. */
export function entryInList(yaml: string, id: string): EntryInList | null {
  const list = parseDocument(yaml).contents;
  if (!isSeq(list)) return null;
  const entry = list.items.find((item) => isMap(item) && (item.get('id') as unknown) === id);
  const range = isMap(entry) ? entry.range : null;
  if (!range) return null;
  const start = yaml.lastIndexOf('\n', range[0] - 1) + 1;
  const end = yaml.indexOf('\n', range[1] - 1);
  const until = end < 0 ? yaml.length : end + 1;
  return { text: yaml.slice(start, until), start, end: until };
}

/** The list without it; all else, comments too, as it stands. */
export const withoutEntry = (yaml: string, { start, end }: EntryInList): string =>
  yaml.slice(0, start) + yaml.slice(end);
