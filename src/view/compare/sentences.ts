import { index } from '../../edition/edition.ts';
import { inText } from '../../edition/outlet.ts';
import type { Labelled, Row } from '../../model/measure.ts';
import { count, digits, list, spell, upper } from '../count.ts';
import { measures } from './measures.ts';
import { notAsserted } from './sheet.ts';

const held = (): number => index.telling.length;
const nameOf = (source: string): string => {
  const outlet = index.outlet.get(source);
  return outlet ? inText(outlet) : source;
};

/** “three of five sources” */
export const ofAll = (n: number, all = held()): string =>
  all === 1 ? 'the one source' : n === all ? `all ${count(all, 'source')}` : `${spell(n)} of ${count(all, 'source')}`;

/** What the table of events shows, in one sentence. */
export function coverageSays(): string {
  const { events } = measures.coverage;
  if (events.length === 0) return 'No event was read from the articles.';
  const shared = events.filter((r) => r.cells.length > 1);
  if (shared.length === 0)
    return events.length === 1
      ? 'One event, told by one source alone.'
      : `${upper(count(events.length, 'event'))}, each told by one source alone.`;
  const most = Math.max(...shared.map((r) => r.cells.length));
  const top = shared.filter((r) => r.cells.length === most);
  const first =
    top.length === shared.length
      ? `${shared.length === 1 ? '' : 'each '}by ${ofAll(most)}`
      : `${spell(top.length)} of them by ${ofAll(most)}`;
  const others = events.length - shared.length;
  const alone = others === 0 ? '' : `; ${others === 1 ? 'the other one' : 'the others'} by one source alone`;
  const which = top.length === 1 && most > 1 ? ` The event that most sources tell: ${top[0]!.label}.` : '';
  return `${upper(spell(shared.length))} of ${count(events.length, 'event')} ${shared.length === 1 ? 'is' : 'are'} told by more than one source, ${first}${alone}.${which}`;
}

export function voicesSays(): string {
  const { speakers } = measures.voices;
  if (speakers.length === 0) return 'No source quotes anybody in the text we hold.';
  const wordsOf = (rows: typeof speakers) =>
    rows.reduce((n, s) => n + s.cells.reduce((m, c) => m + c.quotedWords + c.attributedWords, 0), 0);
  const unnamed = wordsOf(speakers.filter((s) => !s.named));
  const shared = speakers.filter((s) => s.named && s.cells.length > 1);
  const heard = shared.slice(0, 3).map((s) => `${s.label} in ${spell(s.cells.length)}`);
  const more =
    heard.length > 0
      ? ` Heard in more than one source: ${list(heard)}${shared.length > 3 ? `, and ${count(shared.length - 3, 'other')}` : ''}.`
      : ' No named speaker is heard in more than one source.';
  return `Of ${digits(wordsOf(speakers))} words that the sources give to somebody, ${unnamed === 0 ? 'none' : digits(unnamed)} are given to speakers who aren’t named or couldn’t be told.${more}`;
}

/** Who is named most widely and heard nowhere. */
export function unheardSays(): string {
  const { unheard } = measures.voices;
  const wide = Math.max(0, ...unheard.map((r) => r.cells.length));
  if (wide < 2) return `${upper(count(unheard.length, 'name'))} in one source each, and not a word from any.`;
  const top = unheard.filter((r) => r.cells.length === wide).map((r) => r.label);
  return `Named by ${ofAll(wide)}, heard in none: ${list(top.slice(0, 6))}${top.length > 6 ? ` and ${count(top.length - 6, 'other')}` : ''}.`;
}

interface Word {
  word: string;
  n: number;
  /** “Denied”, “feared” and the like, where the word asserts it nowhere. */
  held: string | null;
}

/** What each source calls the thing: its own words and those it quotes or attributes, with their counts, most used first. */
export function wordsBySource({ labels }: Labelled): { source: string; own: Word[]; others: Word[] }[] {
  const words = (source: string, voice: 'own' | 'others'): Word[] =>
    labels
      .flatMap((r) => {
        const c = r.cells.find((x) => x.source === source);
        return c && c[voice] > 0 ? [{ word: r.label, n: c[voice], held: notAsserted(c) }] : [];
      })
      .sort((a, b) => b.n - a.n || (a.word < b.word ? -1 : 1));
  return index.telling.map((o) => ({ source: o.id, own: words(o.id, 'own'), others: words(o.id, 'others') }));
}

export function framesSays(rows: readonly Row[]): string {
  const found = rows.filter((r) => r.cells.length > 0);
  if (found.length === 0) return 'No cue of the codebook was found in the text we hold.';
  const all = held();
  const everywhere = found.filter((r) => r.cells.length === all).map((r) => `“${r.label}”`);
  const alone = found.filter((r) => r.cells.length === 1).map((r) => `“${r.label}” in ${nameOf(r.cells[0]!.source)}`);
  return [
    `Cues of ${found.length === rows.length ? `all ${count(rows.length, 'frame')}` : `${spell(found.length)} of ${count(rows.length, 'frame')}`} were found.`,
    everywhere.length > 0 && all > 1 ? ` In every source: ${list(everywhere)}.` : '',
    alone.length > 0 && alone.length <= 4 && all > 1 ? ` In one alone: ${list(alone)}.` : '',
  ].join('');
}

const so = (n: number, one: string, many: string): string =>
  n === 0 ? `none ${one}` : `${spell(n)} ${n === 1 ? one : many}`;

export function verbsSays(): string {
  const sum = (id: string) =>
    measures.verbs.classes.filter((r) => r.id === id).reduce((n, r) => n + r.cells.reduce((m, c) => m + c.own, 0), 0);
  const total = measures.verbs.classes.reduce((n, r) => n + sum(r.id), 0);
  if (total === 0) return 'No statement is introduced by a verb in the text we hold.';
  const [neutral, distancing, factive, act] = ['neutral', 'distancing', 'factive', 'speech-act'].map(sum) as [
    number,
    number,
    number,
    number,
  ];
  return `Of ${count(total, 'statement')} introduced by a verb, ${so(neutral, 'has', 'have')} a neutral one like “said”; ${so(distancing, 'keeps', 'keep')} a distance, ${so(factive, 'takes', 'take')} the words for true, ${so(act, 'names', 'name')} the act.`;
}

export function sameWordsSays(): string {
  const { pairs, reprints } = measures.sameWords;
  if (pairs.length === 0) return 'No two sources share five words in a row outside quotations.';
  const longest = Math.max(...pairs.flatMap((p) => p.passages.map((x) => x.words)));
  const one =
    reprints.length === 0
      ? 'No text is a reprint of another.'
      : `${upper(count(reprints.length, 'group'))} of articles ${reprints.length === 1 ? 'is' : 'are'} one text in the main, and should be read as one voice.`;
  return `${upper(count(pairs.length, 'pair'))} of sources share five words in a row or more outside quotations; the longest passage has ${count(longest, 'word')}. ${one}`;
}

export function togetherSays(): string {
  const { actors, pairs } = measures.together;
  const top = [...pairs].sort((a, b) => b.count - a.count || (a.a + a.b < b.a + b.b ? -1 : 1))[0];
  const name = (id: string) => actors.find((a) => a.id === id)?.name ?? id;
  return top ? `${name(top.a)} and ${name(top.b)} stand together most often, in ${count(top.count, 'sentence')}.` : '';
}
