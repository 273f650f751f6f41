import type { ActorKind } from '../../model/actor.ts';
import { contest, foreignArticles, locative, mediaVerbs, relative } from './lexicon/beside.ts';
import { dictionaryPos, isOrdinary } from './lexicon/dictionary.ts';
import { isGivenName } from './lexicon/givenNames.ts';
import { bodyKind } from './lexicon/heads.ts';
import { nounSays } from './lexicon/nouns.ts';
import { isPlace } from './lexicon/places.ts';
import { speechVerbs } from './lexicon/speech.ts';
import { isOffice } from './lexicon/titles.ts';
import type { Piece } from './segment.ts';
import { opensClause } from './subject.ts';
import { isCapital, type View } from './view.ts';

/** What the words around a name say about it, in points; summed over its mentions they type it. */
export interface Evidence {
  person: number;
  body: number;
  place: number;
  thing: number;
  /** Times it is the subject of a verb, speaks or is spoken to: places and things rarely are. */
  acts: number;
  /** Times it is named behind “according to”. */
  told: number;
  /** Times it plays or competes against someone: a town that does so is its team. */
  contests: number;
  /** The kind of body that a neighbouring noun names. */
  kind: ActorKind | null;
}

export const noEvidence = (): Evidence => ({
  person: 0,
  body: 0,
  place: 0,
  thing: 0,
  acts: 0,
  told: 0,
  contests: 0,
  kind: null,
});

export function addEvidence(a: Evidence, b: Evidence): void {
  a.person += b.person;
  a.body += b.body;
  a.place += b.place;
  a.thing += b.thing;
  a.acts += b.acts;
  a.told += b.told;
  a.contests += b.contests;
  a.kind ??= b.kind;
}

/** The evidence of the words around one mention. */
export function evidenceOf(view: View, piece: Piece): Evidence {
  const { tokens, article } = view;
  const e = noEvidence();
  const s = article.sentences[view.sentence[piece.first]!]!;
  const before = piece.first > s.first ? tokens[piece.first - 1]! : null;
  const after = piece.last < s.last ? tokens[piece.last]! : null;
  const says = (lower: string, weight: number): boolean => {
    if (isOffice(lower)) e.person += weight;
    else {
      const kind = nounSays(lower) ?? bodyKind(lower);
      if (!kind) return false;
      if (kind === 'person') e.person += weight;
      else if (kind === 'place') e.place += weight;
      else if (kind === 'thing') e.thing += weight;
      else {
        e.body += weight;
        e.kind ??= kind;
      }
    }
    return true;
  };
  if (before) {
    const hyphen = tokens[piece.first - 2]?.text === '-' ? `${tokens[piece.first - 3]?.lower}-${before.lower}` : null;
    if (hyphen && isOffice(hyphen)) e.person += 3;
    else if (before.pos === 'NOUN' || (before.pos === 'ADJ' && before.text === before.lower)) says(before.lower, 3);
    // “the village of Ak-Bulak”.
    else if (
      before.lower === 'of' &&
      tokens[piece.first - 2]?.pos === 'NOUN' &&
      nounSays(tokens[piece.first - 2]!.lower) === 'place'
    )
      e.place += 3;
    else if (before.text === ',' && piece.first - 2 >= s.first) {
      // “a spokesman for the ministry, X”: the office leads the phrase, not its last noun.
      if (ledByOffice(view, piece.first - 2, s.first)) e.person += 3;
      else if (tokens[piece.first - 2]!.pos === 'NOUN' && !opensClause(view, piece))
        says(tokens[piece.first - 2]!.lower, 2);
    }
    if (before.lower === 'the') {
      e.person -= 3;
      e.body += 0.5;
    }
    if (locative.has(before.lower)) e.place += mediaVerbs.has(tokens[piece.first - 2]?.lemma ?? '') ? 0 : 2;
    if (contest.has(before.lower)) {
      e.contests += 1;
      e.body += 1;
    }
    if (before.lower === 'the' && speechVerbs.has(tokens[piece.first - 2]?.lemma ?? '')) e.acts += 1;
    if (before.lower === 'to' || before.lower === 'from') e.place += 0.5;
    if (before.lower === 'at') e.body += 0.5;
    const to = piece.first - (before.lower === 'the' ? 2 : 1);
    if (tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'according' && after?.pos === 'PUNCT') e.told += 1;
    if (before.lower === 'by' || (before.lower === 'to' && tokens[piece.first - 2]?.lower === 'according')) e.acts += 1;
    if (before.pos === 'VERB' && speechVerbs.has(before.lemma)) {
      e.acts += 1;
      e.person += 0.5;
    }
  }
  if (!after) return e;
  const next = piece.last + 1 < s.last ? tokens[piece.last + 1]! : null;
  if (after.text === ',' && next) {
    // “A fisher in Lower Sorn, who fled”: behind “in” the clause is another's.
    if (relative.has(next.lower)) e.person += before && locative.has(before.lower) ? 0 : 3;
    else if (/^\d{1,2}$/.test(next.text) && /^[,.;]$/.test(tokens[piece.last + 2]?.text ?? '.')) e.person += 3;
    else if (next.lower === 'which') e.body += 0.5;
    else if (
      isPlace(next.text) ||
      (isCapital(next.text) && isPlace(view.text.slice(next.start, tokens[Math.min(piece.last + 2, s.last - 1)]!.end)))
    )
      e.place += 3;
    else apposed(view, piece.last + 1, s.last, (lower) => says(lower, 2));
  } else if (relative.has(after.lower)) e.person += 2;
  if (after.pos === 'NOUN' && nounSays(after.lower) === 'place') e.place += 2;
  let v = piece.last;
  while (v < s.last && v < piece.last + 2 && tokens[v]!.pos === 'ADV') v++;
  const verb = v < s.last ? tokens[v]! : null;
  if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX') && !governed(view, piece.first, s.first)) {
    e.acts += 1;
    if (speechVerbs.has(verb.lemma)) {
      e.acts += 1;
      e.person += 1;
      e.body += 0.5;
      e.place -= 1;
      if (verb.lemma === 'report' && piece.last - piece.first === 1) e.kind ??= 'media';
    }
  }
  return e;
}

/** True where the name begins with a place of the gazetteer and goes on with a plural. */
function placed(view: View, piece: Piece): boolean {
  const { tokens, text } = view;
  const start = tokens[piece.first]!.start;
  if (!/s$/.test(tokens[piece.last - 1]!.text)) return false;
  for (let t = piece.first; t < piece.last - 1; t++) {
    const place = text.slice(start, tokens[t]!.end);
    if (isPlace(place) && !isGivenName(place.toLowerCase())) return true;
  }
  return false;
}

/** True where a preposition stands before the name and its article: then the verb after it is another's. */
function governed(view: View, first: number, from: number): boolean {
  let t = first - 1;
  if (t >= from && view.tokens[t]!.pos === 'DET') t--;
  return t >= from && view.tokens[t]!.pos === 'ADP';
}

function ledByOffice(view: View, end: number, from: number): boolean {
  for (let t = end; t >= from && t > end - 10; t--) {
    const { pos, lower, text } = view.tokens[t]!;
    if ((pos === 'PUNCT' && text !== '-') || pos === 'VERB') return false;
    if (isOffice(lower)) return t < end && ['for', 'of', 'at', 'with'].includes(view.tokens[t + 1]!.lower);
  }
  return false;
}

/** The evidence of the words of the name themselves: the same however often it stands. */
export function evidenceInside(view: View, piece: Piece): Evidence {
  const { tokens } = view;
  const e = noEvidence();
  const first = tokens[piece.first]!;
  const count = piece.last - piece.first;
  const printed = view.text.slice(first.start, tokens[piece.last - 1]!.end);
  if (isPlace(printed)) e.place += 4;
  if (count > 1 && isGivenName(first.lower)) e.person += 3;
  else if (count > 1 && /^(?:\p{Lu}\.)+$/u.test(first.text)) e.person += 3;
  else if (
    count >= 2 &&
    count <= 4 &&
    /^[\p{L}\p{M}’'. -]+$/u.test(printed) &&
    (printed !== printed.toUpperCase() || !/\p{Lu}/u.test(printed))
  )
    e.person += 1.5;
  else if (count > 4) {
    // “Okonjo-Iweala” counts three tokens; four words and more are rarely a person.
    if (printed.split(' ').length > 4) e.thing += 1;
    else e.person += 1;
  }
  const end = tokens[piece.last - 1]!.lower;
  if (/ & /.test(printed)) e.body += 3;
  else if (
    count > 1 &&
    end.length > 4 &&
    !isGivenName(first.lower) &&
    isOrdinary(end) &&
    tokens[piece.last - 2]!.text !== '-'
  ) {
    // “Velocity Transit”, “Toledo Hens”: an ordinary word is seldom a surname, in the plural hardly ever.
    const many = end.endsWith('s') && dictionaryPos(end) === 'NOUN';
    e.body += many ? 2 : 1;
    e.person -= many ? 1.5 : 1;
  }
  if (count > 1 && placed(view, piece)) {
    // “Chicago Cubs”: a place and a word is a team or a body of that place.
    e.body += 2;
    e.person -= 2;
  }
  if (count === 1 && isGivenName(first.lower)) e.person += 2;
  // “PBS NewsHour”, “IG Metall”: capitals throughout the first word, but for “JD” and the like.
  if (
    count > 1 &&
    /^\p{Lu}[\p{Lu}\d]+$/u.test(first.text) &&
    !(first.text.length === 2 && /[JTAPR]/.test(first.text))
  ) {
    e.body += 2;
    e.person -= 1.5;
  }
  if (count > 1 && foreignArticles.has(first.text)) {
    e.person -= 1;
    e.body += 0.5;
  }
  if (count === 1 && /^(?:\p{Lu}\.?){2,7}s?$/u.test(printed)) e.body += 1;
  for (let t = piece.first; t < piece.last; t++) {
    // A word that the article also prints in lower case is a word, not a name.
    if (view.lowerCase.has(tokens[t]!.lower) && tokens[t]!.text.length > 3) e.person -= 1.5;
  }
  return e;
}

/** “Gavi, the vaccine alliance,”: passes the head noun of an apposition that starts at `from` to `tell`. */
function apposed(view: View, from: number, end: number, tell: (lower: string) => boolean): void {
  const { tokens } = view;
  for (let t = from; t < end && t < from + 8; t++) {
    const { pos, lower, text } = tokens[t]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'CCONJ' || pos === 'SCONJ') return;
    if (pos === 'ADP' || text === ',') return;
    const following = tokens[t + 1];
    const modifies =
      t + 1 < end && (following!.pos === 'NOUN' || following!.pos === 'PROPN' || following!.text === '-');
    if (!modifies && (pos === 'NOUN' || (pos === 'PROPN' && isOffice(lower)))) {
      tell(lower);
      return;
    }
  }
}
