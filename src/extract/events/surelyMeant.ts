import { dependentsOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { type Presence, presentIn } from './participants.ts';
import { isPersonNoun } from './personNouns.ts';

/** So many sentences back somebody is still spoken of. */
const BACK = 3;

/**
 * Whom “he”, “she” or “they” surely means where an article tells something in its own voice: whom it was read as, where nobody else was spoken of
 * since he was last a subject (a centre that continues: Grosz, Joshi, Weinstein 1995); “they” are two who were subjects of the sentence before.
 * Empty where that isn't sure.
 */
export function surelyMeant(
  t: Trees,
  presence: readonly Presence[],
  number: number,
  start: number,
  end: number,
): string[] {
  const pronoun = t.text.slice(start, end).toLowerCase();
  if (!/^(?:s?he|his|her|they)$/.test(pronoun)) return [];
  const meant = presentIn(presence, start, end).filter((p) => pronoun === 'they' || p.kind === 'person');
  const keys = [...new Set(meant.map((p) => p.key))];
  if (keys.length !== (pronoun === 'they' ? 2 : 1) || isQuoted(t.text, start)) return [];
  const at = tokenAt(t, start);
  const told = (back: number): Presence[] =>
    presentIn(presence, t.places[t.sentences[Math.max(0, number - back)]!.first]!.start, start).filter(
      (p) => p.end <= start,
    );
  if (pronoun === 'they') return keys.every((key) => told(1).some((p) => p.key === key && isSubject(t, p))) ? keys : [];
  const own = told(BACK).filter((p) => p.key === keys[0]);
  const centre = own.findLast((p) => isSubject(t, p)) ?? own.at(-1);
  // “…, he said”: of whom spoke last.
  if (
    !centre ||
    (SPEECH.has(t.lemmas[t.heads[at]!] ?? '') && dependentsOf(t, t.heads[at]!, 'ccomp').some((c) => c < at))
  )
    return [];
  // Who was no subject was not alone in his sentence.
  const there = tokenAt(t, centre.start);
  const since = isSubject(t, centre) ? there + 1 : t.sentences[t.sentenceOf[there]!]!.first;
  for (let i = since; i < at; i++) if (/^nsubj/.test(t.relations[i]!) && isSomebody(t, i)) return [];
  const others = told(BACK).some((p) => p.start >= t.places[since]!.start && p.kind === 'person' && p.key !== keys[0]);
  return others ? [] : keys;
}

/** “The driver”: a person who isn't called by a name. */
const isSomebody = (t: Trees, i: number): boolean =>
  t.upos[i] === 'NOUN' && t.features[i]!.number !== 'Plur' && isPersonNoun(t.lemmas[i]!);

/** Whether a mark of quotation that its paragraph opened before a place is open there. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return count(/"|``|''/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

function isSubject(t: Trees, { start, end }: Presence): boolean {
  for (let i = tokenAt(t, start); i < t.places.length && t.places[i]!.start < end; i++) {
    const top = /^(?:appos|flat|conj)$/.test(t.relations[i]!) ? t.heads[i]! : i;
    if (/^nsubj/.test(t.relations[top]!)) return true;
  }
  return false;
}
