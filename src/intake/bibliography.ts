import { nameBelow } from '../disk/below.ts';
import { isWebAddress } from '../model/webAddress.ts';
import { day } from '../read/html/day.ts';
import type { Read } from './intake.ts';
import type { JsonObject } from './record.ts';
import { refused } from './refusal.ts';

/** Whether an entry is one of Zotero's or of CSL-JSON: what is known of an article, which lies in a file. */
export const isBibliography = (o: JsonObject): boolean =>
  typeof o['text'] !== 'string' &&
  typeof o['maintext'] !== 'string' &&
  (typeof o['itemType'] === 'string' ||
    Array.isArray(o['attachments']) ||
    'container-title' in o ||
    (typeof o['issued'] === 'object' && o['issued'] !== null));

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim().slice(0, 1000) : null;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];

/** An entry of a bibliography with the file that holds its article; what the entry says of it comes before what the file says. */
export async function bibliographyIntake(
  entry: JsonObject,
  at: { file: string; line: number; column: number },
  open: (path: string) => Promise<Read>,
): Promise<Read> {
  const title = text(entry['title']);
  const name = title ? `“${title}”` : 'this entry';
  const refuse = (what: string, todo: string): Read => refused(at.file, { what, todo }, at.line, at.column);
  const files = filesOf(entry);
  if (files.length === 0)
    return refuse(
      `${name} comes without a file, and a bibliography holds no text`,
      'export it together with its files, or hand in its page or address',
    );
  const inside = files.map(beside).filter((path) => path !== null);
  if (inside.length === 0)
    return refuse(
      `the file of ${name} lies outside this folder: ${files[0]}`,
      'export it together with its files, so that they lie beside the list, or hand in that file itself',
    );
  // A snapshot of the page tells more than a print of it.
  const first = inside.find((path) => /\.(?:html?|mhtml|webarchive)$/i.test(path)) ?? inside[0]!;
  const read = await open(first);
  if ('problem' in read) return read;
  const { facts } = read;
  const own = {
    title,
    url: [entry['URL'], entry['url']].map(text).find((u) => u !== null && isWebAddress(u)) ?? null,
    published: dayOf(entry['issued']) ?? dayOf(entry['date']),
    author: authorsOf(entry) || null,
    language: /^[a-z]{2,3}(?:-[A-Za-z]{2})?$/.exec(text(entry['language']) ?? '')?.[0] ?? null,
  };
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  const outlet = text(entry['container-title']) ?? text(entry['publicationTitle']) ?? text(entry['websiteTitle']);
  return { ...read, facts: { ...facts, ...known }, siteName: outlet ?? read.siteName };
}

/** A path below the list's own folder; null for any other, which somebody else's list might name. */
function beside(path: string): string | null {
  const plain = path.replaceAll('\\', '/');
  return /^(?:\/|[A-Za-z]:)/.test(plain) ? null : nameBelow('.', plain);
}

/** The files that an entry names: Zotero's attachments, or “Snapshot:files/12/a.html:text/html” as BibTeX has it. */
function filesOf(entry: JsonObject): string[] {
  const attached = list(entry['attachments']).map((a) =>
    typeof a === 'object' && a !== null ? ((a as JsonObject)['path'] ?? (a as JsonObject)['localPath']) : a,
  );
  return [...attached, ...list(entry['file']), ...list(entry['files'])].flatMap((path) => {
    if (typeof path !== 'string' || !path.trim() || path.length > 1000) return [];
    return [/^[^:]{0,200}:([^:]{1,500}):[\w.+-]{1,40}\/[\w.+-]{1,60}$/.exec(path)?.[1] ?? path];
  });
}

/** A day as CSL-JSON has it (`{"date-parts": [[2031, 5, 4]]}`, `{"raw": …}`) or as Zotero writes it; only a month or year where no day is known. */
function dayOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) {
    const { 'date-parts': parts, raw } = value as JsonObject;
    const [year, month, date] = list(list(parts)[0]).map(Number);
    if (!year || !(year > 1600 && year < 3000)) return dayOf(raw);
    const two = (n: number): string => String(n).padStart(2, '0');
    return [String(year), ...(month ? [two(month)] : []), ...(month && date ? [two(date)] : [])].join('-');
  }
  const said = text(value);
  return said === null ? null : (day(said) ?? /^\d{4}(?:-\d\d)?$/.exec(said)?.[0] ?? null);
}

/** Authors as CSL-JSON (`family`, `given`) or Zotero (`lastName`, `firstName`, `creatorType`) has them. */
function authorsOf(entry: JsonObject): string {
  const names = [...list(entry['author']), ...list(entry['creators'])].flatMap((a) => {
    if (typeof a !== 'object' || a === null) return text(a) ?? [];
    const o = a as JsonObject;
    if (typeof o['creatorType'] === 'string' && o['creatorType'] !== 'author') return [];
    const parts = [o['given'] ?? o['firstName'], o['non-dropping-particle'], o['family'] ?? o['lastName']];
    return parts.map(text).filter(Boolean).join(' ') || text(o['literal']) || text(o['name']) || [];
  });
  return [...new Set(names)].slice(0, 12).join(', ');
}
