import { wordsIn } from '../furniture/part.ts';
import { daysIn } from '../writtenDay.ts';
import { authorsIn, twoNames, withDegrees } from './authors.ts';
import type { Paragraph } from './paragraphs.ts';
import { kindsAround, type Place } from './place.ts';

/** Lines between a headline and the first sentence: more are something else. */
const most = 25;
/** Lines below an article in which its day or its author may stand. */
const below = 8;

/** What a page prints above or below its article, as readers see it. */
export interface Printed {
  authors: string[];
  published?: string;
  updated?: string;
}

type Line = Paragraph & { place: Place | null };

/**
 * The authors and days that a page prints beside its article: between its headline and its first sentence, else just above the
 * headline, within its first lines, or below its end. `outlets` are names of its outlet; `dayFirst` says how it writes dates.
 */
export function printedBeside(
  page: readonly Line[],
  body: readonly Line[],
  title: string,
  outlets: readonly (string | undefined)[],
  dayFirst: boolean,
): Printed {
  // A byline that opens the body is none of its sentences.
  const opens =
    body.slice(0, 5).find((p) => wordsIn(p.text, 20) >= (/[.!?:]["”’»]?$/.test(p.text) ? 12 : 20)) ?? body[0];
  const first = opens ? page.indexOf(opens) : -1;
  if (first < 0) return { authors: [] };
  // A whole page may be built of “cards”: what its article is called, too, tells no other's lines.
  const usual = kindsAround(opens!.place).near;
  const last = page.indexOf(body.at(-1)!);
  const head = headlineAbove(page, first, title);
  const zones = [
    page.slice(head, first),
    page.slice(Math.max(0, head - 6), head).reverse(),
    body.slice(0, 4).filter((p) => wordsIn(p.text, 20) < 16),
    page.slice(Math.max(first + 1, last - 2), last + 1 + below),
  ].map((zone, n) => zone.filter((p) => p.text.length <= 200 && !isOthers(p, usual, n === 0)));
  const { published, updated } = daysOf(zones, dayFirst);
  let authors: string[] = [];
  for (const zone of zones) {
    for (const line of zone) if (authors.length === 0) authors = signedIn(line.text, outlets);
    if (authors.length > 0) break;
  }
  if (authors.length === 0) authors = signedOnce(page.slice(first), outlets);
  return { authors, ...(published && { published }), ...(updated && { updated }) };
}

const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Where the headline stands that is nearest above the article; where none does, a few lines above it. */
function headlineAbove(page: readonly Line[], first: number, title: string): number {
  const wanted = letters(title);
  for (let i = first; i >= Math.max(0, first - most); i--)
    if (page[i]!.tag === 'H1' || (wanted !== '' && letters(page[i]!.text) === wanted)) return i;
  return Math.max(0, first - 12);
}

/** What stands in a box of other articles, of readers' words, or in the head of the whole site. */
function isOthers({ place }: Line, usual: ReadonlySet<string>, underHeadline: boolean): boolean {
  const { near, further } = kindsAround(place);
  return (
    near.has('comment') ||
    further.has('comment') ||
    (!(underHeadline && near.has('byline')) &&
      ['related', 'side', 'foot', 'show'].some((kind) => near.has(kind) && !usual.has(kind)))
  );
}

/** The one whom a line below an article says to have written it, and no other line another. */
function signedOnce(page: readonly Line[], outlets: readonly (string | undefined)[]): string[] {
  const signed = page
    .filter((p) => p.text.length <= 60 && /^(?:written|words|story|reporting) by:? (?=\p{Lu})/iu.test(p.text))
    .map((p) => authorsIn(p.text, outlets).filter(twoNames));
  const names = [...new Set(signed.flat())];
  return signed.length < 4 && names.length === 1 ? names : [];
}

const updating =
  /\b(?:updated?|modified|edited|revised|reviewed|aktualisiert|geändert|bearbeitet|editiert|mis à jour|modifié|actualizado|aggiornato|atualizado)\b|обновлен|更新/iu;
/** “HealthDECEMBER 22” and “HoltMar 5”: what only a style sheet parts. */
const parted = (line: string): string => line.replace(/\p{Ll}(?=\p{Lu})/gu, '$& ');

/** The day of publication and of the last change that lines tell; of zones the first that tells either. */
function daysOf(zones: readonly (readonly Line[])[], dayFirst: boolean): { published?: string; updated?: string } {
  let updated: string | undefined;
  for (const [n, zone] of zones.entries()) {
    for (const { text, place } of zone) {
      const line = parted(text);
      const days = daysIn(line, dayFirst);
      const other = line.length - days.reduce((sum, d) => sum + d.end - d.start, 0);
      const dated = kindsAround(place).near.has('byline') || labelled.test(line);
      // A day in a sentence is one that it tells of; below an article and above its headline a bare one is another's.
      const opensLine = n === 0 && days[0]?.start === 0 && !/[.!?]["”’]?$/.test(line);
      if (other > (dated || opensLine ? 110 : 45) || (n > 0 && !dated && (n !== 2 || other > 20))) continue;
      for (const { day, start } of days) {
        const said = line.slice(Math.max(0, start - 40), start);
        if (updating.test(said) && !(lastOf(said, publishing) > lastOf(said, updating))) updated ??= day;
        else return { published: day, ...(updated && { updated }), ...updatedBehind(days, line, start) };
      }
    }
    if (updated) return { updated };
  }
  return {};
}

const publishing =
  /\b(?:published|posted|issued|created|veröffentlicht|erstellt|publié|publicado|pubblicato)\b|опубликован|发布|公開/iu;
const labelled =
  /\b(?:published|posted|updated|modified|issued|created|written|date|datum|veröffentlicht|erstellt|gespeichert|stand|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|by|von|par|por)\b|опубликован|发布|公開|更新/iu;
const lastOf = (s: string, pattern: RegExp): number => {
  let at = -1;
  for (let found = s.search(pattern); found >= 0; found = s.slice(at + 1).search(pattern)) at += found + 1;
  return at;
};
/** The day of a change that the same line tells behind that of publication. */
function updatedBehind(
  days: readonly { day: string; start: number }[],
  line: string,
  from: number,
): { updated?: string } {
  const next = days.find((d) => d.start > from && updating.test(line.slice(Math.max(from, d.start - 30), d.start)));
  return next ? { updated: next.day } : {};
}

/** From the first day or weekday on a byline tells when. */
const when =
  /(?:\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:published|updated|posted)\b|(?:\b(?:on|am|le|el) )?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d).{0,400}$/iu;
const signs =
  /^(?:(?:(?:written|posted|reported|published|created|submitted|story|words|text|reporting) )?by|authors?|autor(?:in|en|es)?|auteurs?|autores|von|par|text|текст|автор)\s?:?\s?(?=\p{Lu}|\p{Lo})|\b(?:veröffentlicht|gespeichert|geschrieben|posted|published|written|erstellt|updated|artikel|beitrag|article)\b.{0,60}\b(?:by|von)\s(?=\p{Lu})/iu;

/** The names in a line that signs an article: “By Ann Example”, “Published on 3 May 2021 by Ann Example”, “Ann Example | Senior writer”. */
function signedIn(text: string, outlets: readonly (string | undefined)[]): string[] {
  const line = text.replace(/^by(?=\p{Lu}\p{Ll})/iu, 'By ');
  const m = line.length <= 160 ? signs.exec(line) : null;
  // Case tells a name: “by the dam”.
  const names = m && line.slice(m.index + m[0].length);
  if (names && /^[\p{Lu}\p{Lo}]/u.test(names)) return authorsIn(names.replace(when, ''), outlets);
  const learned = withDegrees(line);
  if (learned.length > 0) return learned;
  const piped =
    /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})\s?[|•·,–—]\s.{0,60}\b(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor)\b/u.exec(
      line,
    );
  return piped ? authorsIn(piped[1]!, outlets) : [];
}
