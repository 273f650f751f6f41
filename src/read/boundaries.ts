import type { Token } from '../model/article.ts';

/** Titles and ranks before a name: a full stop behind them ends no sentence. The tokeniser knows the commoner ones. */
const beforeName = new Set(
  'adm amb ald atty brig brigs capt cdr cmdr cmdt col cols cpl cpt det dir dr drs fr gen gens gov govs hon insp lt ltc ltcol maj messrs mgr mlle mme mr mrs ms msgr pfc pres prof profs pte pvt rep reps rev revd rt sec sen sens sfc sgt sra sr st supt mt ft pt'.split(
    ' ',
  ),
);
/** Before a number. */
const beforeNumber = new Set('no nos art arts sec fig figs vol vols p pp ch eq para paras nr op ca approx'.split(' '));
/** Words that begin a sentence far more often than a name. */
const openers = new Set(
  'the he she it they we but and in on at his her their this that these those there when while if according after before you'.split(
    ' ',
  ),
);

/** Latin ones: never at a sentence's end. */
const goesOn = new Set('e.g i.e eg ie vs v cf viz'.split(' '));

const opens = /^["“‘'«([]$/;
const closes = /^["”’'»)\]]+$/;

/**
 * Sentence ends as the tokeniser sees them, mended where it errs: `ends` are token indexes (exclusive) from `first` on, within
 * one block. Joins “‘Why?’ she asked”, “Rev. Kole”, “No. 7” and addresses; parts “… in the U.S. The …”.
 */
export function mendedEnds(tokens: readonly Token[], first: number, ends: readonly number[]): number[] {
  const mended: number[] = [];
  let from = first;
  ends.forEach((end, i) => {
    const more = i + 1 < ends.length;
    if (more && joins(tokens, from, end, ends[i + 1]!)) return;
    for (let at = from + 2; at < end - 2; at++) if (parts(tokens, at)) mended.push(at);
    mended.push(end);
    from = end;
  });
  return mended;
}

function joins(tokens: readonly Token[], from: number, end: number, nextEnd: number): boolean {
  const last = tokens[end - 1]!;
  const next = tokens[end]!;
  if (onlyMarks(tokens, from, end) || onlyMarks(tokens, end, nextEnd)) return true;
  const small = startsSmall(next.text);
  // An address: `example.org` comes apart at its stop.
  if (last.end === next.start) return small || /^[\d./]/.test(next.text);
  if (small && /[!?)\]"”’'…,;:]$|\.\.$/.test(last.text)) return true;
  const stop = last.text === '.' ? tokens[end - 2] : last;
  const word = stop?.lower.replace(/\.$/, '') ?? '';
  const stopped = last.text === '.' || last.text.endsWith('.');
  if (!stopped) return false;
  if (beforeNumber.has(word)) return /^\d/.test(next.text);
  // “St.” and “Sr.” may end a name, too; then no name follows.
  return beforeName.has(word) && /^\p{Lu}/u.test(stop!.text) && /^\p{Lu}/u.test(next.text) && !openers.has(next.lower);
}

const startsSmall = (s: string): boolean => /^\p{Ll}/u.test(s);

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}

/** True where a sentence begins at a token although the tokeniser took the stop before it for an abbreviation's. */
function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const opening = opens.test(token.text);
  const word = opening ? tokens[at + 1]! : token;
  if (!openers.has(word.lower) || !/^\p{Lu}/u.test(word.text)) return false;
  const closed = closes.test(before.text);
  const stop = closed ? tokens[at - 2]! : before;
  if (before.end === token.start || !stop.text.endsWith('.') || (!closed && stop.text.startsWith('..'))) return false;
  const name = stop.lower.replace(/\.$/, '');
  return !beforeName.has(name) && !goesOn.has(name) && (closed || stop.text.length > 2);
}
