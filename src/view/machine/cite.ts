import { onOneLine } from '../../model/oneLine.ts';
import { quoted } from '../quoted.ts';

// Why not @citation-js: tried at 0.8.2, the newest that its RIS plug-in works with. It has no types and no Chicago style, takes
// 6.6 ms a page for APA alone (a whole page takes 1 ms), leaves the site's name out of BibTeX and RIS, renames the key, and brings
// 13 MB with two HTTP clients. A page of a site is the only kind of thing cited here, so the five formats are written below.
/** A page as something to cite. `date` is EDTF or null: when what it tells was last added to; never the day of the build. */
export interface Citable {
  id: string;
  title: string;
  container: string;
  url: string;
  date: string | null;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The year, month and day that are known, as numbers. */
const partsOf = (c: Citable): number[] => {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?(?!\d)/.exec(c.date ?? '') ?? [];
  return parts.filter(Boolean).map(Number);
};
const monthAndDay = ([, month, day]: number[]): string | null =>
  month ? [months[month - 1], ...(day ? [day] : [])].join(' ') : null;

/** A title as a sentence of its own, which ends where it ends. */
const sentence = (words: string): string => {
  const title = onOneLine(words);
  return /[.?!…]$/.test(title) ? title : `${title}.`;
};

/** Publication Manual of the APA, 7th edition, 10.16: a page of a website without a named author. */
export function apa(c: Citable): string {
  const parts = partsOf(c);
  const rest = monthAndDay(parts);
  const when = parts[0] ? `${parts[0]}${rest ? `, ${rest}` : ''}` : 'n.d.';
  return `${sentence(c.title)} (${when}). ${sentence(c.container)} ${c.url}`;
}

/** Chicago Manual of Style, 18th edition, 14.104: content of a website, bibliography entry. */
export function chicago(c: Citable): string {
  const parts = partsOf(c);
  const [year, , day] = parts;
  const rest = monthAndDay(parts);
  const when = rest ? `${rest}${day ? ',' : ''} ${year}` : year;
  return `${quoted(sentence(c.title))} ${sentence(c.container)} ${when ? `Last modified ${when}. ` : ''}${c.url}.`;
}

const tex = (s: string): string =>
  onOneLine(s)
    .replace(/[\\{}]/g, ' ')
    .replace(/[&%$#_]/g, (m) => `\\${m}`)
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\^{}');

export function bibtex(c: Citable): string {
  const fields: [string, string][] = [
    ['title', `{${tex(c.title)}}`],
    ['howpublished', tex(c.container)],
    ['url', c.url.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const [year, month] = partsOf(c);
  if (year) fields.push(['year', String(year)]);
  if (month) fields.push(['month', String(month)]);
  return `@misc{${c.id.replace(/[^\w:-]/g, '')},\n${fields.map(([k, v]) => `  ${k} = {${v}},`).join('\n')}\n}`;
}

/** RIS, as reference managers read it; lines end in CR LF in a file, here in LF. */
export function ris(c: Citable): string {
  const lines = ['TY  - ELEC', `TI  - ${onOneLine(c.title)}`, `T2  - ${onOneLine(c.container)}`, `UR  - ${c.url}`];
  const [year, ...rest] = partsOf(c);
  if (year) {
    const two = (n: number | undefined): string => (n ? String(n).padStart(2, '0') : '');
    lines.push(`PY  - ${year}`, `DA  - ${year}/${two(rest[0])}/${two(rest[1])}/`);
  }
  return [...lines, `ID  - ${c.id}`, 'ER  - '].join('\n');
}

/** One item of CSL-JSON (citationstyles.org, schema 1.0.2). */
export function cslJson(c: Citable): object {
  const parts = partsOf(c);
  return {
    id: c.id,
    type: 'webpage',
    title: c.title,
    'container-title': c.container,
    URL: c.url,
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
  };
}
