import type { Reading } from '../model/reading.ts';

/** What tells an article from others, and who may have to do with it: known without unpacking its reading. */
export interface Head {
  id: string;
  file: string;
  title: string;
  url: string | null;
  /** The outlet's id. */
  source: string | null;
  text: string;
  /** Whom it names: ids of the authority file, else names in small letters. */
  names: string[];
  /** When what it reports happened, as EDTF. */
  days: string[];
}

const each = (list: readonly string[]): string[] => [...new Set(list)];

export const headOf = ({ article: { id, file, title, url, source, text }, actors, events }: Reading): Head => ({
  id,
  file,
  title,
  url,
  source,
  text,
  names: each(actors.map((a) => a.known ?? a.name.toLowerCase())),
  days: each(events.flatMap((e) => (e.date ? [e.date.edtf] : []))),
});
