import type { Token } from '../model/article.ts';
import { beforeName, beforeNumber, goesOn, ofTime, openers, shortened, speaking } from './lexicon/sentenceEnds.ts';

const opens = /^["“‘'«([]$/;
const closes = /^["”’'»)\]]+$/;

/**
 * Sentence ends as the tokeniser sees them, mended where it errs: `ends` are token indexes (exclusive) from `first` on, within
 * one block. Joins “‘Why?’ she asked”, “Rev. Kole”, “No. 7” and addresses; parts “… in the U.S. The …”.
 */
export function mendedEnds(tokens: readonly Token[], first: number, ends: readonly number[]): number[] {
  const mended: number[] = [];
  let from = first;
  if (ends.length > 0 && isHour(tokens, first)) {
    from = first + 1;
    mended.push(from);
  }
  // Known of what was joined so far: looked at anew each time, signs without a word would take the square of their number.
  let marks = true;
  ends.forEach((end, i) => {
    const more = i + 1 < ends.length;
    marks &&= onlyMarks(tokens, ends[i - 1] ?? first, end);
    if (more && (marks || joins(tokens, end, ends[i + 1]!))) return;
    marks = true;
    for (let at = from + 2; at < end - 1; at++)
      if (parts(tokens, from, at, end)) {
        mended.push(at);
        from = at;
        at++;
      }
    mended.push(end);
    from = end;
  });
  return mended;
}

/** “**14:52** Ferries are back”: the hour that an entry of a live report begins with, set apart by its type. */
function isHour(tokens: readonly Token[], at: number): boolean {
  const [hour, next] = [tokens[at]!, tokens[at + 1]];
  return (
    /^\d{1,2}[:.]\d\d(?:[ap]m)?$/.test(hour.text) &&
    next !== undefined &&
    next.start > hour.end + 2 &&
    /^\p{Lu}/u.test(next.text)
  );
}

function joins(tokens: readonly Token[], end: number, nextEnd: number): boolean {
  const last = tokens[end - 1]!;
  const next = tokens[end]!;
  if (onlyMarks(tokens, end, nextEnd)) return true;
  const small = startsSmall(next.text);
  // An address: `example.org` comes apart at its stop; so do letters: “(R-N.C.)”.
  if (last.end === next.start) return small || /^[\d./]/.test(next.text) || isLetter(tokens, end);
  if (small && /[!?)\]"”’'…,;:.]$/.test(last.text)) return !beginsSmall(tokens, end, nextEnd);
  if (/^["”’']$/.test(last.text) && /[!?]$/.test(tokens[end - 2]?.text ?? '') && speaks(tokens, end, nextEnd))
    return true;
  const stop = last.text === '.' ? tokens[end - 2] : last;
  const word = stop?.lower.replace(/\.$/, '') ?? '';
  const stopped = last.text === '.' || last.text.endsWith('.');
  if (!stopped) return false;
  if (last.text === '.' && isDecimal(tokens, end)) return true;
  if (beforeNumber.has(word) && (/^\d/.test(next.text) || !beforeName.has(word))) return /^\d/.test(next.text);
  // “St.” and “Sr.” may end a name, too; then no name follows.
  return beforeName.has(word) && /^\p{Lu}/u.test(stop!.text) && /^\p{Lu}/u.test(next.text) && !openers.has(next.lower);
}

/** Units and amounts that go on behind a number, glued to it or behind a hyphen or a space. */
const unit =
  /^(?:m|bn|k|km|kg|million|billion|trillion|magnitude|strength|degrees?|per|percent|%|inch|litre|liter|miles?|acres?|hectares?)$/;

/** Whether a stop with a space behind it is a decimal point: “£1. 7m”, “a 6. 4-strength gale”, “5. 4 per cent”. */
function isDecimal(tokens: readonly Token[], end: number): boolean {
  const [before, number, next] = [tokens[end - 3], tokens[end - 2], tokens[end]!];
  if (!number || !/^\d{1,3}$/.test(number.text) || !/^\d{1,2}\p{L}{0,2}$/u.test(next.text)) return false;
  if (/^(?:[$£€¥]|an?)$/i.test(before?.text ?? '')) return true;
  const behind = tokens[end + 1]?.text === '-' ? tokens[end + 2] : tokens[end + 1];
  return unit.test(next.lower.replace(/^\d+/, '')) || unit.test(behind?.lower ?? '');
}

/** Whether a stop stands between two letters that are words: “N.C.”, whatever the tokeniser made of the two. */
const isLetter = (tokens: readonly Token[], end: number): boolean =>
  /(?:^|-)\p{Lu}\.?$/u.test(tokens[end - (tokens[end - 1]!.text === '.' ? 2 : 1)]?.text ?? '') &&
  /^\p{Lu}\.?$/u.test(tokens[end]!.text);

/** No sentence does; a maker's name may (iPhone). */
const startsSmall = (s: string): boolean => /^\p{Ll}(?!\p{Lu})/u.test(s);

/**
 * Whether a sentence begins at a small letter, as in posts and mails (“it rained. we stayed in”), and at an address: behind a whole
 * word and a stop, if nobody is said to have spoken (“what for? she asked”). A name may have a mark of its own (“the Yeah! shop”).
 */
function beginsSmall(tokens: readonly Token[], at: number, end: number): boolean {
  const [word, stop, next] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  if (!word || !/^(?:\.|[!?]+)$/.test(stop.text) || word.end !== stop.start) return false;
  if (/^(?:https?:|www\.)/.test(next.text)) return true;
  // Without a vowel it is a short form: 21 pts., 90 lbs.
  if (!/^\p{L}{3,}$/u.test(word.text) || !/[aeiouy]/.test(word.lower) || shortened.has(word.lower)) return false;
  if (!/^\p{Ll}/u.test(word.text) && stop.text !== '?' && !/^(?:i|we|you|he|she|they)$/.test(next.text)) return false;
  return !tokens.slice(at, Math.min(end, at + 5)).some((t) => speaking.has(t.lower));
}

/** Whether a name and what it did with its mouth stand here: “Ana Ruiz asked”; and a sign behind, where one is given. */
function speaks(tokens: readonly Token[], from: number, end: number, sign?: string): boolean {
  let at = from;
  while (at < end && at < from + 5 && (/^\p{Lu}/u.test(tokens[at]!.text) || tokens[at]!.text === '.')) at++;
  return at > from && at < end && speaking.has(tokens[at]!.lower) && (!sign || tokens[at + 1]?.text === sign);
}

const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX';
const verbIn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerb(tokens[i]!)) return true;
  return false;
};

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}

/**
 * True where a sentence begins at a token although the tokeniser took the stop before it for an abbreviation's, or for one within
 * quotation marks; `from` and `end` are those of what it took for one sentence.
 */
function parts(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const opening = opens.test(token.text);
  const word = opening ? tokens[at + 1] : token;
  if (!word || !/^\p{Lu}/u.test(word.text) || before.end === token.start) return false;
  const closed = closes.test(before.text);
  const stop = closed ? tokens[at - 2]! : before;
  const name = stop.lower.replace(/\.$/, '');
  const opener = openers.has(word.lower);
  // “No.” “Why not?”; “No.” Ana Ruiz is the mayor.
  if (closed && opening) return /[.!?]$/.test(stop.text);
  // “Is it safe?” She replied: “It is.”
  if (closed && stop.text === '?' && speaks(tokens, at, end, ':')) return true;
  if (closed && stop.text.endsWith('.') && !beforeName.has(name))
    return opener || (!speaks(tokens, at, end) && verbIn(tokens, at, end) && verbIn(tokens, from, at));
  // “We lost everything… Then it rained.”
  const dots = /(?:…|\.\.)$/.test(stop.text);
  if (dots) {
    const hangs = stop.text.length > 4 || tokens[at - 2]?.end === stop.start;
    return !closed && hangs && (opener || beginning.has(word.pos)) && verbIn(tokens, from, at);
  }
  if (!stop.text.endsWith('.') || beforeName.has(name) || goesOn.has(name)) return false;
  if (/^[ap]\.m$/.test(name)) {
    const timed = ofTime.has(word.lower.replace(/\./g, '')) || tokens[at + 1]?.lower === 'time';
    return opener || (!timed && verbIn(tokens, from, at) && verbIn(tokens, at, Math.min(end, at + 7)));
  }
  if (name === 'etc') return true;
  // “It cost £4.5m. The mayor paid.”
  const ofNumber = stop.text.length > 1 && /\d$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 2]!.end === stop.start;
  const amount = ofNumber || /\d\p{L}{1,2}\.$/u.test(stop.text);
  if (amount && !ofTime.has(word.lower) && verbIn(tokens, from, at) && verbIn(tokens, at, Math.min(end, at + 10)))
    return true;
  return opener && (closed || stop.text.length > 2 || amount);
}

/** Parts of speech with which sentences begin, and names don't. */
const beginning = new Set(['PRON', 'DET', 'ADV', 'SCONJ', 'CCONJ', 'ADP']);
