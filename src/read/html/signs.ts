import { cueOf } from '../furniture/cues.ts';
import { isClosed, wordsIn } from '../furniture/part.ts';
import { daysIn } from '../writtenDay.ts';
import { kindsAround, type Place } from './place.ts';

/** A paragraph of a whole page, as it is judged: is it of the article? */
export interface Candidate {
  text: string;
  tag: string;
  linked: number;
  within: 'item' | 'quote' | null;
  row?: unknown;
  place: Place | null;
  /** Whether Readability's choice holds it. */
  chosen: boolean;
}

/** Scripts that part no words: four letters are about two words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const lengthOf = (text: string): number => {
  const words = wordsIn(text, 100);
  return text.length > words * 12 ? Math.max(words, Math.floor((text.match(unspaced)?.length ?? 0) / 2)) : words;
};
const bin = (n: number, edges: readonly number[]): number => edges.filter((e) => n >= e).length;

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands among an article's paragraphs on a page and is none: markup that was never run, where to write to. */
const notes =
  /^(?:advert|(?:warning|notice|deprecated|strict standards|fatal error)\s?:.{0,400} on line \d{1,6}\b.{0,40}|\[\/?(?:button|caption|gallery|embed|video|audio)\b.{0,300}|see more\s?:.{0,200}|this (?:post|page|article) (?:may )?contains? (?:affiliate|referral|sponsored)\b.{0,200}|citation: .{0,400}|this document is subject to copyright\b.{0,300})$/i;
/** The lines that are about an article's author or its outlet. */
const signing =
  /\b(?:can|may) be reached (?:at|on|by)\b|\b(?:follow|contact|email|reach|tweet) (?:him|her|them|me|us|\p{Lu}[\p{L}.' -]{2,40}) (?:on|at|via)\b|^(?:have|got) (?:a|any) (?:news )?tips?\b|\b(?:twitter|facebook|instagram)\b.{0,30}@\w|^\p{Lu}[\p{L}.' -]{2,40} (?:is|was) (?:a|an|the) (?:staff |senior |freelance |political |contributing |science |business ){0,4}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)\b/u;

/** Nothing but a day, and perhaps an hour: when the article appeared. */
const isBareDay = (text: string): boolean => {
  const days = daysIn(text);
  return days.length === 1 && text.length - (days[0]!.end - days[0]!.start) < 20;
};

/** What a paragraph is by itself, as its neighbours see it. */
interface Own {
  words: number;
  prose: boolean;
  heading: boolean;
  linked: boolean;
  closed: boolean;
  cue: string | null;
}
function ownOf(p: Candidate): Own {
  const words = lengthOf(p.text);
  const closed = isClosed(p.text);
  const heading = /^H[1-6]$/.test(p.tag);
  const cue = p.text.length <= 620 ? cueOf(p.text) : null;
  const prose = !p.row && !heading && p.linked < 0.6 && cue === null && (words >= 18 || (words >= 8 && closed));
  return { words, prose, heading, linked: p.linked > 0.6, closed, cue };
}

const kindOf = (o: Own | undefined): string =>
  !o
    ? 'none'
    : o.prose
      ? 'prose'
      : o.heading
        ? 'head'
        : o.linked
          ? 'link'
          : o.closed
            ? 'closed'
            : o.words < 6
              ? 'label'
              : 'line';

/** The signs of each paragraph of a page, by which it is weighed whether it is of the article; `title` is the article's. */
export function signsOf(page: readonly Candidate[], title: string): string[][] {
  const own = page.map(ownOf);
  const heading = plain(title);
  const first = page.findIndex((p, i) => p.chosen && own[i]!.prose);
  const last = page.findLastIndex((p, i) => p.chosen && own[i]!.prose);
  // The boxes that hold the chosen prose, by how far up they stand, and what is built like them.
  const boxes = new Map<Place, number>();
  const alike = new Map<string, number>();
  let chosenWords = 0;
  page.forEach((p, i) => {
    if (!p.chosen || !own[i]!.prose) return;
    chosenWords += own[i]!.words;
    for (let at = p.place?.up, n = 0; at && n < 4; at = at.up, n++) boxes.set(at, (boxes.get(at) ?? 0) + own[i]!.words);
    const like = p.place?.up?.like;
    if (like) alike.set(like, (alike.get(like) ?? 0) + own[i]!.words);
  });
  const seen = new Set<string>();
  return page.map((p, i) => {
    const o = own[i]!;
    const signs = ['any', `tag ${p.row ? 'ROW' : p.tag}`, `long ${bin(o.words, [3, 6, 10, 18, 30, 60])}`];
    const add = (sign: string, is: unknown): void => {
      if (is) signs.push(sign);
    };
    const where = i < first ? 'above' : i > last ? 'below' : 'amid';
    add('chosen', p.chosen);
    add(`chosen ${where}`, p.chosen);
    add(`left ${where}`, !p.chosen);
    add(`far ${where} ${bin(i < first ? first - i : i - last, [2, 4, 8, 20])}`, where !== 'amid');
    add(`linked ${bin(p.linked, [0.01, 0.3, 0.6, 0.9])}`, true);
    add(`item ${p.linked > 0.6 ? 'linked' : o.closed ? 'closed' : 'open'} ${where}`, p.within === 'item');
    add('quote', p.within === 'quote');
    add(o.closed ? 'closed' : 'open', true);
    add(`prose ${p.chosen ? 'chosen' : 'left'} ${where}`, o.prose);
    add(`cue ${o.cue}`, o.cue);
    const line = p.linked > 0.9 && !o.closed && !p.row && p.tag !== 'TD';
    add(`link ${o.heading ? 'heading' : p.within === 'item' ? 'item' : 'line'} ${where}`, line);
    add('capitals', p.text === p.text.toUpperCase() && /\p{Lu}{3}/u.test(p.text));
    add('note', notes.test(p.text));
    add(`signing ${where}`, p.text.length < 500 && signing.test(p.text));
    add('title', heading !== '' && plain(p.text) === heading);
    add('no letter', !/[\p{L}\p{N}]/u.test(p.text));
    add('again', seen.has(p.text));
    seen.add(p.text);
    add(`before ${kindOf(own[i - 1])} ${p.chosen}`, true);
    add(`behind ${kindOf(own[i + 1])} ${p.chosen}`, true);
    add(`before that ${kindOf(own[i - 2])}`, true);
    add(`behind that ${kindOf(own[i + 2])}`, true);
    add(`heads ${kindOf(own[i + 1])} ${where}`, o.heading);
    add('left before', i > 0 && !page[i - 1]!.chosen);
    add('left behind', i + 1 < page.length && !page[i + 1]!.chosen);
    add(`label ${where}`, !o.closed && o.words < 6 && !o.heading);
    add('asks', /[?？]$/.test(p.text));
    add('ends open', /[:：]$/.test(p.text));
    add('pipes', /\s[|•·]\s/.test(p.text));
    add(`bare day ${where}`, p.text.length < 60 && isBareDay(p.text));
    add('mails', /\S@\S{1,60}\.\w/.test(p.text));
    add('copyright', /©|\(c\) ?\d{4}|\ball rights reserved\b/i.test(p.text));
    add('me', /\b(?:I|my|me)\b/.test(p.text));
    const { near, further } = kindsAround(p.place);
    for (const kind of near) add(`in ${kind}`, true);
    for (const kind of further) add(`within ${kind}`, !near.has(kind));
    add('in no article', !near.has('ARTICLE') && !further.has('ARTICLE') && !near.has('MAIN') && !further.has('MAIN'));
    const box = p.place?.up;
    const share = (at: Place | null | undefined): number =>
      at && chosenWords ? (boxes.get(at) ?? 0) / chosenWords : 0;
    add(`box ${bin(share(box), [0.001, 0.1, 0.3, 0.6])}`, true);
    add(`outer box ${bin(share(box?.up), [0.001, 0.1, 0.3, 0.6])}`, true);
    add(`third box ${bin(share(box?.up?.up), [0.001, 0.3, 0.6])}`, true);
    add('alike', box && !boxes.has(box) && (alike.get(box.like) ?? 0) > chosenWords * 0.05);
    return signs;
  });
}
