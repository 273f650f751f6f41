import { isMap, isSeq, type Node, parseDocument, stringify, type YAMLMap } from 'yaml';

/** An entry of a list in YAML as it stands there: its lines, from the dash on. */
export interface EntryInList {
  text: string;
  start: number;
  end: number;
  /** Where its id stands, quotes and all. */
  id: { start: number; end: number };
}

/** The entry with an id in a YAML list; null where there is none. */
export function entryInList(yaml: string, id: string): EntryInList | null {
  const list = parseDocument(yaml).contents;
  if (!isSeq(list)) return null;
  const entry = list.items.find((item) => isMap(item) && (item.get('id') as unknown) === id);
  const range = isMap(entry) ? entry.range : null;
  if (!range) return null;
  const named = (entry as YAMLMap).get('id', true) as unknown as Node;
  const start = yaml.lastIndexOf('\n', range[0] - 1) + 1;
  const end = yaml.indexOf('\n', range[1] - 1);
  const until = end < 0 ? yaml.length : end + 1;
  const [from, to] = named.range!;
  return { text: yaml.slice(start, until), start, end: until, id: { start: from, end: to } };
}

/**
 * A list as entries that each begin a line of their own, which is how all else here finds them; one that stands so is left as it is,
 * another (`[{"id": …}, {"id": …}]`) is written anew.
 */
export function inLines(yaml: string): string {
  const doc = parseDocument(yaml);
  const list = doc.contents;
  if (!isSeq(list) || doc.errors.length > 0) return yaml;
  const ids = list.items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : []));
  const alone = (text = '') => {
    const own = parseDocument(text).contents;
    return text.startsWith('-') && isSeq(own) && own.items.length === 1;
  };
  if (ids.every((id) => alone(entryInList(yaml, id)?.text))) return yaml;
  list.flow = false;
  return doc.toString({ lineWidth: 0 });
}

/** The list without it; all else, comments too, as it stands. */
export const withoutEntry = (yaml: string, { start, end }: EntryInList): string =>
  yaml.slice(0, start) + yaml.slice(end);

/** The list with it under another id. */
export const withId = (yaml: string, { id }: EntryInList, now: string): string =>
  yaml.slice(0, id.start) + stringify(now).trim() + yaml.slice(id.end);
