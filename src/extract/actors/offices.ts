import type { OfficeMention } from '../../model/actor.ts';
import { spanOf } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { isOrdinary } from './lexicon/dictionary.ts';
import { manly, womanly } from './lexicon/nouns.ts';
import { isPlace } from './lexicon/places.ts';
import { honorifics, isOffice, officeModifiers } from './lexicon/titles.ts';
import type { View } from './view.ts';

const spelt = (words: string): string =>
  words
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\bDefense\b/g, 'Defence')
    .replace(/\bcouncilor\b/g, 'councillor');

/** Reads the offices that the article gives each person beside the name, before it or in apposition. */
export function readOffices(view: View, drafts: readonly Draft[], stateAt: ReadonlyMap<number, string>): void {
  // First token of a body's name → the token after it, so that no office ends within a name.
  const bodies = new Map<number, number>();
  for (const d of drafts)
    if (d.kind !== 'person' && d.kind !== 'state') for (const m of d.at) bodies.set(m.first, m.last);
  for (const d of drafts) {
    if (d.kind !== 'person') continue;
    const known = new Set(d.offices.map((o) => o.start));
    for (const m of d.at) {
      if (m.form === 'pronoun' || m.form === 'office' || m.form === 'description') continue;
      for (const o of [...before(view, m.first, stateAt), ...after(view, m.last, stateAt, bodies)]) {
        const words = o.exact.toLowerCase().split(/[\s-]+/);
        if (words.some((w) => womanly.has(w))) d.gender ??= 'f';
        else if (words.some((w) => manly.has(w))) d.gender ??= 'm';
        if (o.country) d.country ??= o.country;
        if (!known.has(o.start)) d.offices.push(o);
        known.add(o.start);
      }
    }
    d.offices.sort((a, b) => a.start - b.start);
  }
}

/** “Peruvian fisheries minister X”, “Peru’s president, X”: the title that ends where the name begins. */
function before(view: View, first: number, stateAt: ReadonlyMap<number, string>): OfficeMention[] {
  const { tokens, article } = view;
  const from = article.sentences[view.sentence[first]!]!.first;
  let end = first;
  if (tokens[end - 1]?.text === ',' && end - 2 >= from) {
    // A title before a comma is one only with what owns it: “Peru’s president, X”, “his lawyer, X”.
    end--;
    if (!owned(view, end, from, stateAt)) return [];
  }
  if (end - 1 < from) return [];
  let start = end;
  let cores = 0;
  while (start - 1 >= from && end - start < 9) {
    const { pos, lower, text } = tokens[start - 1]!;
    if (stateAt.has(start - 1)) break;
    if (isOffice(lower)) cores++;
    else if (honorifics.has(lower)) break;
    else if (cores === 0 && text !== '-') return [];
    else if (
      !(
        pos === 'NOUN' ||
        pos === 'PROPN' ||
        pos === 'ADJ' ||
        pos === 'NUM' ||
        text === '-' ||
        lower === 'of' ||
        (lower === 'and' && joined(view, start - 1))
      )
    )
      break;
    if (view.masked[start - 1]) break;
    start--;
  }
  while (start < end && ['of', 'and', '-', 'then', 'newly', 'appointed', 'new'].includes(tokens[start]!.lower)) start++;
  // “the final years of President X”: only an office carries an “of”.
  let of = start;
  for (let t = start; t < end; t++) {
    if (isOffice(tokens[t]!.lower)) break;
    if (tokens[t]!.lower === 'of') of = t + 1;
  }
  start = of;
  if (cores === 0 || start >= end) return [];
  // “Peru’s newly appointed minister”: what owns the office stands before its adjectives.
  let owner = start - 1;
  while (
    owner > from &&
    start - owner < 5 &&
    !stateAt.has(owner) &&
    ['ADJ', 'ADV', 'VERB'].includes(tokens[owner]!.pos)
  )
    owner--;
  let country = stateAt.get(owner) ?? null;
  if (/^['’]s$/.test(tokens[owner]?.text ?? '')) country = stateAt.get(owner - 1) ?? null;
  // Two titles joined by “and” are two offices.
  const parts: [number, number][] = [];
  let part = start;
  for (let t = start; t < end; t++) {
    if (tokens[t]!.lower === 'and') {
      parts.push([part, t]);
      part = t + 1;
    }
  }
  parts.push([part, end]);
  return parts
    .filter(([a, b]) => tokens.slice(a, b).some((t) => isOffice(t.lower) && t.lower !== 'counterpart'))
    .map(([a, b]) => office(view, a, b, country));
}

/** True where the “and” at `t` joins two offices. */
function joined(view: View, t: number): boolean {
  return isOffice(view.tokens[t - 1]?.lower ?? '');
}

function owned(view: View, end: number, from: number, stateAt: ReadonlyMap<number, string>): boolean {
  const { tokens } = view;
  for (let t = end - 1; t >= from && t > end - 8; t--) {
    const { text, lower, pos } = tokens[t]!;
    if (text === '’s' || text === "'s" || ['his', 'her', 'its', 'their', 'the'].includes(lower) || stateAt.has(t))
      return true;
    if (pos === 'PUNCT' && text !== '-') return false;
    if (pos === 'VERB' && !lower.endsWith('ed')) return false;
  }
  return false;
}

/** “X, director of the Office of …,” and “X of the … Institute”. */
function after(
  view: View,
  last: number,
  stateAt: ReadonlyMap<number, string>,
  bodies: ReadonlyMap<number, number>,
): OfficeMention[] {
  const { tokens, article } = view;
  const to = article.sentences[view.sentence[last - 1]!]!.last;
  if (last + 1 >= to) return [];
  let t = last;
  if (tokens[t]!.lower === 'of' && (tokens[t + 1]!.lower === 'the' || tokens[t + 1]!.pos === 'PROPN')) {
    const end = phraseEnd(view, t + 1, to, bodies);
    // “Mike Pence of Indiana” comes from there; he holds no office.
    const of = view.text.slice(tokens[t + 1]!.start, tokens[end - 1]!.end);
    if (stateAt.has(t + 1) || isPlace(of) || !bodies.has(tokens[t + 1]!.lower === 'the' ? t + 2 : t + 1)) return [];
    return end > t + 1 && tokens.slice(t + 1, end).some((x) => x.pos === 'PROPN') ? [office(view, t, end, null)] : [];
  }
  if (tokens[t]!.text !== ',') return [];
  t++;
  while (t < to && (tokens[t]!.pos === 'DET' || tokens[t]!.pos === 'NUM')) t++;
  const start = t;
  let country: string | null = null;
  let core = -1;
  for (; t < to && t < start + 8; t++) {
    const { pos, lower, text } = tokens[t]!;
    if (stateAt.has(t)) country ??= stateAt.get(t)!;
    if (isOffice(lower) && !/^['’]s$/.test(tokens[t + 1]?.text ?? '')) core = t;
    else if (!(pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || text === '-' || text === '’s' || text === "'s"))
      break;
  }
  if (core < 0) return [];
  let begin = start;
  for (let k = core - 1; k >= begin; k--) {
    if (/^['’]s$/.test(tokens[k]!.text)) {
      country = stateAt.get(k - 1) ?? null;
      begin = k + 1;
      break;
    }
  }
  while (begin < core && stateAt.has(begin)) begin++;
  // A second name after the comma is an enumeration, not an apposition: “X, minister Y and …”.
  if (core + 1 < to && tokens[core + 1]!.pos === 'PROPN') return [];
  let end = core + 1;
  while (end < to && ['of', 'for', 'at', 'in', 'with', 'to', 'from'].includes(tokens[end]!.lower)) {
    const next = phraseEnd(view, end + 1, to, bodies);
    if (next <= end + 1) break;
    end = next;
  }
  return [office(view, begin, end, country)];
}

/** Where the noun phrase that begins at `t` ends. */
function phraseEnd(view: View, t: number, to: number, bodies: ReadonlyMap<number, number>): number {
  const { tokens } = view;
  let end = t;
  while (end < to && end < t + 16) {
    const whole = bodies.get(end);
    if (whole) {
      end = whole;
      continue;
    }
    const { pos, lower, text } = tokens[end]!;
    if (view.masked[end]) break;
    const links =
      (lower === 'of' || lower === 'for' || lower === 'and') &&
      tokens[end + 1] !== undefined &&
      (tokens[end + 1]!.pos === 'PROPN' || tokens[end + 1]!.lower === 'the') &&
      tokens[end - 1]?.pos === 'PROPN';
    if (
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'DET' ||
      pos === 'NUM' ||
      text === '-' ||
      /^['’]s?$/.test(text) ||
      links
    )
      end++;
    else break;
  }
  while (
    end > t &&
    (tokens[end - 1]!.pos === 'DET' ||
      tokens[end - 1]!.text === '-' ||
      ['of', 'for', 'and'].includes(tokens[end - 1]!.lower))
  )
    end--;
  return end;
}

/** The office in small letters but for names and acronyms, British spelling, with its words as they stand. */
function office(view: View, first: number, last: number, country: string | null): OfficeMention {
  const { tokens, text } = view;
  const span = spanOf(text, tokens[first]!.start, tokens[last - 1]!.end);
  let name = '';
  let proper = false;
  for (let t = first; t < last; t++) {
    const token = tokens[t]!;
    if (t > first && token.start > tokens[t - 1]!.end) name += ' ';
    if (['of', 'for', 'at', 'in', 'with', 'from'].includes(token.lower)) proper = true;
    const acronym = token.text.length < 6 && token.text === token.text.toUpperCase();
    name +=
      proper || acronym || !(isOffice(token.lower) || officeModifiers.has(token.lower) || isOrdinary(token.lower))
        ? token.text
        : token.lower;
  }
  return { ...span, office: spelt(name), country };
}
