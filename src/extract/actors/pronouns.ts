import { type Draft, mention } from './draft.ts';
import { speechVerbs } from './lexicon/speech.ts';
import type { View } from './view.ts';

const personal = new Map<string, 'm' | 'f'>([
  ...['he', 'him', 'his', 'himself'].map((w) => [w, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((w) => [w, 'f'] as const),
]);
/** How many mentions back an antecedent is sought, however long the sentence. */
const reach = 60;
const neutral = new Set(['it', 'its', 'itself']);
const plural = new Set(['they', 'them', 'their', 'themselves']);

interface Mentioned {
  draft: Draft;
  first: number;
  sentence: number;
  subject: boolean;
}

/** Gives pronouns to the actor they stand for, where one is clearly likelier than the others; the rest stay open. */
export function readPronouns(view: View, drafts: readonly Draft[], inQuote: Uint8Array): void {
  const { tokens, article } = view;
  const named: Mentioned[] = drafts
    .flatMap((d) =>
      d.at.map((m) => ({
        draft: d,
        first: m.first,
        sentence: view.sentence[m.first]!,
        subject: isSubject(view, m.first, m.last),
      })),
    )
    .sort((a, b) => a.first - b.first);
  const past: Mentioned[] = [];
  let n = 0;
  article.sentences.forEach((s, i) => {
    for (let t = s.first; t < s.last; t++) {
      while (n < named.length && named[n]!.first <= t) past.push(named[n++]!);
      const { lower, pos } = tokens[t]!;
      const gender = personal.get(lower);
      const isIt = neutral.has(lower);
      if (!gender && !isIt && !plural.has(lower)) continue;
      if (pos !== 'PRON' && pos !== 'DET') continue;
      const draft = gender
        ? person(view, past, t, i, gender, inQuote)
        : isIt
          ? body(view, past, t, i)
          : many(view, past, t, i);
      if (!draft) continue;
      if (gender) draft.gender ??= gender;
      mention(draft, t, t + 1, 'pronoun');
      past.push({ draft, first: t, sentence: i, subject: isSubject(view, t, t + 1) });
    }
  });
}

/** True where the mention is the subject of a verb, or of a speech verb before it. */
export function isSubject(view: View, first: number, last: number): boolean {
  const { tokens, article } = view;
  const s = article.sentences[view.sentence[first]!]!;
  const before = first > s.first ? tokens[first - 1]! : null;
  if (before?.pos === 'ADP') return false;
  let t = last;
  // “X, who …, said”: past what stands between commas.
  if (tokens[t]?.text === ',' && first - s.first < 8) {
    for (let k = t + 1; k < s.last && k < t + 25; k++) {
      if (tokens[k]!.text === ',' && (tokens[k + 1]?.pos === 'VERB' || tokens[k + 1]?.pos === 'AUX')) return true;
    }
  }
  while (t < s.last && tokens[t]!.pos === 'ADV') t++;
  const verb = t < s.last ? tokens[t]! : null;
  if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX')) return true;
  // “…,” said X.
  return before?.pos === 'VERB' && speechVerbs.has(before.lemma) && before.lemma !== 'tell';
}

function person(
  view: View,
  past: readonly Mentioned[],
  t: number,
  sentence: number,
  gender: 'm' | 'f',
  inQuote: Uint8Array,
): Draft | null {
  const { tokens, article } = view;
  const score = new Map<Draft, number>();
  const block = article.sentences[sentence]!.block;
  for (let k = past.length - 1; k >= Math.max(0, past.length - reach); k--) {
    const m = past[k]!;
    const distance = sentence - m.sentence;
    if (distance > 3) break;
    const d = m.draft;
    if (d.kind !== 'person' || (d.gender !== null && d.gender !== gender)) continue;
    let points = [3, 2.6, 1.2, 0.6][distance]!;
    if (m.subject) points += 1.4;
    if (d.gender === gender) points += 0.8;
    if (article.sentences[m.sentence]!.block !== block) points -= 0.4;
    // Who is quoted says “I”; a “he” in the quotation is someone else.
    if (inQuote[t] && !inQuote[m.first] && distance === 0) points -= 3;
    if (!inQuote[t] && inQuote[m.first]) points -= 1;
    // “Dat said he”: the nearest subject of this sentence.
    score.set(d, Math.max(score.get(d) ?? Number.NEGATIVE_INFINITY, points + m.first / (tokens.length * 10)));
  }
  return clear(score, 0.35);
}

function body(view: View, past: readonly Mentioned[], t: number, sentence: number): Draft | null {
  const { tokens, article } = view;
  const s = article.sentences[sentence]!;
  const next = t + 1 < s.last ? tokens[t + 1]! : null;
  if (tokens[t]!.lower === 'it') {
    // “it is clear that …”, “it seems”, “it would be wrong to …” stand for nothing.
    if (!next || !(next.pos === 'VERB' || next.pos === 'AUX')) return null;
    if (['seem', 'appear', 'take', 'happen', 'rain'].includes(next.lemma)) return null;
    if (next.lemma === 'be' && ['ADJ', 'NOUN', 'DET', 'ADV'].includes(tokens[t + 2]?.pos ?? '')) return null;
  }
  const fit = (m: Mentioned): boolean => m.draft.kind !== 'person' && m.draft.kind !== 'group' && m.subject;
  const near = past.slice(-reach);
  const here = near.filter((m) => m.sentence === sentence && m.first < t && fit(m));
  if (here.length > 0) {
    const subjects = new Set(here.map((m) => m.draft));
    return subjects.size === 1 ? here[0]!.draft : null;
  }
  if (t - s.first > 1) return null;
  const previous = near.filter((m) => m.sentence === sentence - 1 && fit(m));
  return new Set(previous.map((m) => m.draft)).size === 1 ? previous[0]!.draft : null;
}

function many(view: View, past: readonly Mentioned[], t: number, sentence: number): Draft | null {
  const fit = (m: Mentioned): boolean => m.draft.kind === 'group' && m.subject;
  const near = past.slice(-reach);
  const here = near.filter((m) => m.sentence === sentence && fit(m));
  if (here.length > 0) return new Set(here.map((m) => m.draft)).size === 1 ? here[0]!.draft : null;
  if (t - view.article.sentences[sentence]!.first > 1) return null;
  const previous = near.filter((m) => m.sentence === sentence - 1 && m.subject);
  return previous.length === 1 && previous[0]!.draft.kind === 'group' ? previous[0]!.draft : null;
}

/** The best scored, where its lead says that it is clear. */
function clear(score: ReadonlyMap<Draft, number>, lead: number): Draft | null {
  const ranked = [...score].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best[1] <= 0) return null;
  return !second || best[1] - second[1] >= lead ? best[0] : null;
}
