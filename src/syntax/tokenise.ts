import { ABBREVIATIONS, PREFIXES, TITLES } from './tokenWords.ts';

/** Where a token stands in the text that was given: UTF-16 code units, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/iuy;
const MAIL_HOST = /@[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}]/uy;
const MAIL_NAME = /[\p{L}\p{N}._%+-]{1,64}/uy;
/** Numbers to call. */
const PHONE = /\d{3}-(?:\d{3}-)?\d{4}(?![\p{L}\p{N}-])/uy;
/** U.S., p.m., and a name's initial. */
const INITIALS = /(?:\p{L}\.){2,12}(?!\p{L})/uy;
const INITIAL = /\p{Lu}\.(?=\s?\s?\p{Lu})/uy;
const ORDINAL = /\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;
/** Sums, times and dates in figures. */
const NUMBER = /[0-9०-९٠-٩]+(?:[.,:/][0-9]+)*/uy;
/** A word with the signs that never part it: “AT&T”. */
const WORD = /[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|[&.·](?=\p{L}))*/uy;
const SIGNS =
  /\.{2,}|…+|[!?]+|-{2,}|\*+|=+|_+|~+|\$+|<<|>>|‘‘|’’|``|''|(?<=\s)[:;]-?[()]|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*|[\s\S]/uy;

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm', 'em']);
const NAME_WITH_APOSTROPHE: ReadonlySet<string> = new Set(['o', 'd', 'l', 'al', 'n']);
/** Where two words are written as one, how many letters the second has. */
const RUN_TOGETHER: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 2],
  ['gotta', 2],
  ['wanna', 2],
]);

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Behind letters these end a word whatever follows. */
const END = 4;
const KIND = Uint8Array.from({ length: 128 }, (_, c) => {
  const sign = String.fromCharCode(c);
  if (/[A-Za-z]/.test(sign)) return LETTER;
  if (/[0-9]/.test(sign)) return DIGIT;
  if (/\s/.test(sign)) return SPACE;
  return /[,;!?()[\]"'/<>$%#*=+~|^`{}\\]/.test(sign) ? END : 0;
});
/** What kind of sign stands at a place of a text; 0 where that takes a closer look. */
function kindOf(code: number): number {
  if (code < 128) return KIND[code]!;
  if (code === 0xa0) return SPACE;
  return code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 ? END : 0;
}
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Where what a pattern finds at `at` ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * The tokens of one sentence as Universal Dependencies cuts English (hyphens, clitics and signs apart; EWT, GUM): `text` is
 * read from `from` to `to`. What is no white space belongs to exactly one token.
 */
export function tokenise(text: string, from = 0, to = text.length): Place[] {
  const places: Place[] = [];
  const mail = text.indexOf('@', from);
  const hasMail = mail >= 0 && mail < to;
  let at = from;
  const put = (end: number): void => {
    places.push({ start: at, end: end < to ? end : to });
    at = end < to ? end : to;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LETTER && !hasMail) {
      let end = at + 1;
      while (end < to && kindOf(text.charCodeAt(end)) === LETTER) end++;
      const next = end < to ? kindOf(text.charCodeAt(end)) : SPACE;
      if (next === SPACE || next === END) {
        word(end);
        continue;
      }
    }
    if (isApostrophe(code)) clitic();
    else if (kind === LETTER || (kind === 0 && endOf(WORD, text, at) > 0)) {
      const whole = wholeEnd();
      if (whole > 0) put(whole);
      else word(wordEnd());
    } else if (kind === DIGIT || /\p{Nd}/u.test(text[at]!)) put(numberEnd());
    else if (/\s/.test(text[at]!)) at++;
    else put(endOf(SIGNS, text, at));
  }
  return places;

  /** The end of what begins with a letter and never comes apart: an address, initials, an abbreviation; or -1. */
  function wholeEnd(): number {
    const address = endOf(ADDRESS, text, at);
    if (address > 0) return address;
    const mail = hasMail ? mailEnd() : -1;
    if (mail > 0) return mail;
    const initials = Math.max(endOf(INITIALS, text, at), endOf(INITIAL, text, at));
    if (initials > 0) return initials;
    const end = endOf(WORD, text, at);
    const closed =
      text[end] === '.' && hasStop(text.slice(at, end)) && !/[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 2));
    return closed ? end + 1 : -1;
  }

  /** The end of a word, with what a prefix and a hyphen join to it. */
  function wordEnd(): number {
    const end = endOf(WORD, text, at);
    if (text[end] !== '-' || !PREFIXES.has(text.slice(at, end).toLowerCase())) return end;
    return Math.max(end, endOf(WORD, text, end + 1));
  }

  function numberEnd(): number {
    const mail = hasMail ? mailEnd() : -1;
    if (mail > 0) return mail;
    const phone = endOf(PHONE, text, at);
    if (phone > 0) return phone;
    return Math.max(at + 1, endOf(ORDINAL, text, at), endOf(NUMBER, text, at));
  }

  function mailEnd(): number {
    const name = endOf(MAIL_NAME, text, at);
    return name > 0 ? endOf(MAIL_HOST, text, name) : -1;
  }

  /** ’s and the like after a word, and “’em” or “’90s”; else the sign alone. */
  function clitic(): void {
    const before = places.at(-1);
    const joined = before?.end === at && /[\p{L}\p{N}.)]$/u.test(text.slice(at - 1, at));
    const end = endOf(WORD, text, at + 1);
    const next = joined && end > 0 ? text.slice(at + 1, Math.min(end, to)) : '';
    if (CLITICS.has(next.toLowerCase())) put(end);
    else if (
      next &&
      NAME_WITH_APOSTROPHE.has(text.slice(before!.start, before!.end).toLowerCase()) &&
      /^\p{Lu}/u.test(next)
    ) {
      before!.end = Math.min(to, end);
      at = before!.end;
    } else put(Math.max(at + 1, endOf(SIGNS, text, at)));
  }

  /** A word, with “n’t” and “not” taken off it. */
  function word(end: number): void {
    const last = text.charCodeAt(end - 1) | 32;
    // “can’t” is “ca” and “n’t”.
    if (
      last === 0x6e &&
      end - at > 1 &&
      isApostrophe(text.charCodeAt(end)) &&
      /^t(?!\p{L})/iu.test(text.slice(end + 1, end + 3))
    ) {
      put(end - 1);
      put(end + 2);
      return;
    }
    const second = end - at < 5 || end - at > 6 ? undefined : RUN_TOGETHER.get(text.slice(at, end).toLowerCase());
    if (second) put(end - second);
    put(end);
  }
}

/** “Mr”, “MR” or “etc”, before a full stop. */
const hasStop = (word: string): boolean =>
  TITLES.has(word) ||
  ABBREVIATIONS.has(word.toLowerCase()) ||
  (word === word.toUpperCase() && TITLES.has(word[0] + word.slice(1).toLowerCase()));
