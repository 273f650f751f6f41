import type { ReadingKnowledge } from '../../model/seeds.ts';
import { isPersonNoun } from '../events/personNouns.ts';
import { callingsOf } from './callings.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { differs, isEpithet, sentenceBefore } from './epithets.ts';
import { described, isBodyNoun } from './kindNouns.ts';
import { isPlace } from './lexicon/places.ts';
import { speechVerbs } from './lexicon/speech.ts';
import { isOffice } from './lexicon/titles.ts';
import { nameWords } from './names.ts';
import { type OfficeKey, officeFits, officeKey } from './officeKey.ts';
import { heldAt, knownHolder } from './officesHeld.ts';
import { quoted } from './quotes.ts';
import { isSubject } from './subject.ts';
import type { View } from './view.ts';

interface Mentioned {
  draft: Draft;
  first: number;
  subject: boolean;
}

/** A definite noun phrase without a name: “the Peruvian minister”. */
interface Described {
  first: number;
  noun: number;
  definite: boolean;
  country: string | null;
}

/** Mentions by office or description: “the Peruvian minister”, “the company”, “the 51-year-old”. `taken` marks tokens of names. */
export function readReferences(view: View, drafts: Draft[], knowledge: ReadingKnowledge, taken: Uint8Array): void {
  const { tokens, article, stateAt } = view;
  const mentioned: Mentioned[] = drafts.flatMap((d) =>
    d.at.map((m) => ({ draft: d, first: m.first, subject: isSubject(view, m.first, m.last) })),
  );
  mentioned.sort((a, b) => a.first - b.first);
  const held = new Map<Draft, OfficeKey[]>();
  for (const d of drafts) {
    const keys = [...d.offices.map((o) => officeKey(o.office)), ...heldAt(d, knowledge, article)].filter(
      (k) => k !== null,
    );
    if (d.kind === 'person') held.set(d, keys);
  }
  const callings = callingsOf(view, drafts);
  const nouns = new Set(callings.map((c) => c.noun));
  const beside = new Set(callings.map((c) => c.at));
  /** Where “a driver” of no name was last introduced, by the noun. */
  const strangers = new Map<string, number>();
  for (const s of article.sentences) {
    for (let t = s.first; t < s.last; t++) {
      if (taken[t] || view.masked[t]) continue;
      const { lower } = tokens[t]!;
      const noun = agedAt(view, t) ?? lower;
      const isTitle = isOffice(noun);
      const isBody = !isTitle && tokens[t]!.pos === 'NOUN' && isBodyNoun(noun);
      const isNation = stateAt.has(t) && isOneOfNation(view, t);
      if (!isTitle && !isBody && !isNation && !nouns.has(noun) && noun === lower && !isPersonNoun(lower)) continue;
      const following = tokens[t + 1];
      // The head noun must end its phrase, and no name may follow that it introduces.
      if (
        t + 1 < s.last &&
        (following!.pos === 'NOUN' ||
          following!.pos === 'PROPN' ||
          (following!.text === '-' && following!.start === tokens[t]!.end) ||
          (!isBody && taken[t + 1]))
      )
        continue;
      // “the club of fishing ports”: what goes on with “of” names one of its own.
      if (!isTitle && following?.lower === 'of' && tokens[t + 2]?.pos !== 'NUM') continue;
      if (following?.text === ',' && t + 2 < s.last && taken[t + 2] && tokens[t + 2]!.pos === 'PROPN') continue;
      const d = describedAt(t, s.first, noun);
      if (!beside.has(t) && /^(?:an?|another)$/.test(tokens[d.first - 1]?.lower ?? '')) strangers.set(noun, t);
      if (!d.definite && !d.country) continue;
      const found =
        (isNation ? byNation(t, stateAt.get(t)!) : isTitle ? byOffice(d, s.first) : undefined) ??
        (d.definite && !beside.has(t)
          ? (byCalling(d, noun) ??
            (isBody ? byKind(d, noun) : isEpithet(view, d.first, t, noun) ? byTopic(t, noun) : undefined))
          : undefined);
      if (!found) continue;
      mention(found, d.first, t + 1, isTitle ? 'office' : 'description');
      mentioned.splice(countBefore(mentioned, d.first), 0, { draft: found, first: d.first, subject: false });
      taken.fill(1, d.first, t + 1);
    }
  }

  function describedAt(noun: number, from: number, word: string): Described {
    let first = word === tokens[noun]!.lower ? noun : noun - AGE;
    let country: string | null = null;
    while (first - 1 >= from && noun - first < 5) {
      const b = tokens[first - 1]!;
      if (stateAt.has(first - 1)) country = stateAt.get(first - 1)!;
      else if (taken[first - 1] || !(b.pos === 'NOUN' || b.pos === 'PROPN' || b.pos === 'ADJ' || b.text === '-')) break;
      first--;
    }
    const opener = tokens[first - 1];
    if (!country && (opener?.text === '’s' || opener?.text === "'s")) country = stateAt.get(first - 2) ?? null;
    return { first, noun, definite: opener?.lower === 'the' && first - 1 >= from, country };
  }

  /** Those mentioned not long before a token, in order of the text. */
  function before(t: number): Mentioned[] {
    const past = countBefore(mentioned, t);
    return mentioned.slice(Math.max(0, past - reach), past);
  }

  function byOffice({ first, noun, definite, country }: Described, from: number): Draft | undefined {
    const said = officeKey(view.text.slice(tokens[first]!.start, tokens[noun]!.end));
    if (!said) return;
    said.fields = said.fields.filter((f) => !isPlaceWord(view, first, noun, f));
    if (country) said.fields = said.fields.filter((f) => !isStateWord(view, first, noun, f));
    const fits = (d: Draft): boolean =>
      d.kind === 'person' &&
      (held.get(d) ?? []).some((k) => officeFits(said, k)) &&
      (!country || !d.country || d.country === country);
    const about = country ?? nearState(view, first, from);
    const holder =
      before(noun).findLast(
        (m) =>
          fits(m.draft) &&
          ((definite && said.fields.length === 0) || !about || !m.draft.country || m.draft.country === about),
      )?.draft ?? (country ? drafts.find(fits) : undefined);
    if (holder && country) holder.country ??= country;
    if (holder || !country) return holder;
    const known = knownHolder(knowledge, article, said, country);
    if (!known) return;
    const own = drafts.find((x) => x.known === known.id);
    if (own) return own;
    const d = newDraft(known.id, known.name, 'person', nameWords(known.name), known.country ?? country);
    d.known = known.id;
    drafts.push(d);
    return d;
  }

  /** “The sensor maker”: the one last named whom the text has called so, where no other is, named or not. */
  function byCalling({ first, noun, country }: Described, word: string): Draft | undefined {
    const words = tokens.slice(first, noun).filter((_, k) => !stateAt.has(first + k) && tokens[noun]!.lower === word);
    const fit = callings.filter(
      (c) =>
        c.noun === word &&
        c.first < first &&
        words.every((w) => c.words.has(w.lower)) &&
        (country === null || country === (c.country ?? c.draft.country)),
    );
    const last = fit.at(-1);
    // “The member who wishes to leave” is any, and of two drivers neither is “the driver”.
    const one = fit.every((c) => c.draft === last?.draft) && !/^(?:who|that)$/.test(tokens[noun + 1]?.lower ?? '');
    return last && one && (strangers.get(word) ?? -1) < last.first ? last.draft : undefined;
  }

  /** “The Italian said”: the one last named who is called so, or whose state it is. */
  function byNation(noun: number, country: string): Draft | undefined {
    const ofNation = new Set(callings.filter((c) => c.country === country && c.first < noun).map((c) => c.draft));
    return before(noun).findLast(({ draft: d }) => d.kind === 'person' && (ofNation.has(d) || d.country === country))
      ?.draft;
  }

  /** “‘It leaks,’ the former diver said”: the person whom the sentence before is about, where nothing tells another gender. */
  function byTopic(t: number, word: string): Draft | undefined {
    const sentence = sentenceBefore(view, quoted(view), t);
    const topic = before(t).find((m) => m.subject && m.draft.kind === 'person' && view.sentence[m.first] === sentence);
    return topic && !differs(topic.draft, word) ? topic.draft : undefined;
  }

  /** “The company”: a body that may be called so. */
  function byKind({ first, noun, country }: Described, word: string): Draft | undefined {
    // “Gavi, the vaccine alliance”: an apposition to a name, no mention of its own.
    if (tokens[first - 2]?.text === ',' && (taken[first - 3] || tokens[first - 3]?.pos === 'PROPN')) return;
    const modified = first < noun;
    const near = before(noun).filter(
      (m) =>
        view.sentence[m.first]! >= view.sentence[noun]! - 4 &&
        described(m.draft, word) &&
        (!modified || (country !== null && m.draft.country === country)),
    );
    const last = near.findLast((m) => m.subject) ?? near.at(-1);
    // “The company” is the one that the article began with, where no other was just named.
    const opening = modified ? undefined : mentioned.find((m) => m.subject && described(m.draft, word));
    const goesOn =
      opening && last && view.sentence[opening.first]! < 3 && view.sentence[last.first]! < view.sentence[noun]! - 1;
    return (goesOn ? opening : last)?.draft;
  }
}

/** Tokens of “51-year-” before “old”. */
const AGE = 4;

/** “51-year-old” at its last token. */
function agedAt({ tokens, text }: View, t: number): string | null {
  const first = tokens[t - AGE];
  const age = tokens[t]!.lower === 'old' && first?.pos === 'NUM' ? text.slice(first.start, tokens[t]!.end) : '';
  return /^\d{1,2}-year-old$/.test(age) ? age : null;
}

/** “The Italian said”: one person; “the French said” are many. */
const isOneOfNation = ({ tokens }: View, t: number): boolean =>
  tokens[t - 1]?.lower === 'the' &&
  !/(?:[nt]ch|sh|ese|ss)$/.test(tokens[t]!.lower) &&
  (speechVerbs.has(tokens[t + 1]?.lemma ?? '') || speechVerbs.has(tokens[t - 2]?.lemma ?? ''));

/** How many mentions back a holder is sought. */
const reach = 300;

/** How many mentions begin before the token, by halving. */
function countBefore(mentioned: readonly Mentioned[], t: number): number {
  let low = 0;
  let high = mentioned.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentioned[mid]!.first < t) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The state last named in this sentence or the one before: whose minister “the defence minister” then is. */
function nearState(view: View, t: number, first: number): string | null {
  const previous = view.article.sentences[view.sentence[t]! - 1];
  const from = previous && previous.block === view.article.sentences[view.sentence[t]!]!.block ? previous.first : first;
  for (let k = t - 1; k >= Math.max(from, t - 80); k--) {
    const code = view.stateAt.get(k);
    if (code) return code;
  }
  return null;
}

/** True for a field that only says where: “the Vermont senator”. */
function isPlaceWord(view: View, first: number, last: number, field: string): boolean {
  const { tokens, text } = view;
  for (let a = first; a < last; a++) {
    for (let b = a; b < last && b < a + 3; b++) {
      const printed = text.slice(tokens[a]!.start, tokens[b]!.end);
      if (isPlace(printed) && nameWords(printed).includes(field)) return true;
    }
  }
  return false;
}

function isStateWord(view: View, first: number, last: number, field: string): boolean {
  for (let t = first; t <= last; t++)
    if (view.stateAt.has(t) && nameWords(view.tokens[t]!.text).includes(field)) return true;
  return false;
}
