import { dependentOf, tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { type Presence, presentIn } from './participants.ts';
import { isPersonNoun } from './personNouns.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|him|her|them|us|me|who|which|that)$/i;
/** So many sentences back somebody is still spoken of. */
const BACK = 3;

/**
 * Whom “he”, “she” or “they” in a sentence surely means: who is the subject of each sentence back to one that names them, where
 * nobody else of their kind is named between (a centre that continues: Grosz, Joshi, Weinstein 1995), or nobody else was named at all.
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
  if (!/^(?:s?he|they)$/.test(pronoun)) return [];
  const meant = presentIn(presence, start, end).filter((p) => pronoun === 'they' || p.kind === 'person');
  const keys = [...new Set(meant.map((p) => p.key))];
  if (keys.length !== (pronoun === 'they' ? 2 : 1)) return [];
  const isName = (p: Presence) => !PRONOUN.test(t.text.slice(p.start, p.end));
  if (pronoun !== 'they' && isAlone(t, presence, keys[0]!, number, start)) return keys;
  const isOther = pronoun === 'they' ? () => false : otherSex(t, presence, pronoun, start);
  for (let s = number; s >= Math.max(0, number - BACK); s--) {
    const { first, last } = t.sentences[s]!;
    const until = s === number ? start : t.places[last - 1]!.end;
    const alike = presentIn(presence, t.places[first]!.start, until).filter(
      (p) => meant.some((m) => m.kind === p.kind) && !isOther(p.key),
    );
    if (alike.some((p) => !keys.includes(p.key))) return [];
    const subjects = alike.filter((p) => isSubject(t, p));
    const named = keys.filter((key) => subjects.some((p) => p.key === key && isName(p)));
    if (named.length === keys.length) return keys;
    if (s < number && !subjects.length) return [];
  }
  return [];
}

/**
 * Whether nobody else was named in the last sentences whom the pronoun could mean, nor spoken of as “the driver” since he was named, who was
 * named there himself.
 */
function isAlone(t: Trees, presence: readonly Presence[], key: string, number: number, start: number): boolean {
  const since = t.sentences[Math.max(0, number - BACK)]!.first;
  const isOther = otherSex(
    t,
    presence,
    t.text
      .slice(start, start + 3)
      .trim()
      .toLowerCase(),
    start,
  );
  const named = presentIn(presence, t.places[since]!.start, start).filter(
    (p) => p.kind === 'person' && !isOther(p.key),
  );
  const last = named.filter((p) => p.key === key && !PRONOUN.test(t.text.slice(p.start, p.end))).at(-1);
  if (!last || named.some((p) => p.key !== key)) return false;
  for (let i = tokenAt(t, last.end); i < t.places.length && t.places[i]!.start < start; i++)
    if (
      t.upos[i] === 'NOUN' &&
      dependentOf(t, i, 'cop') < 0 &&
      t.features[i]!.number !== 'Plur' &&
      isPersonNoun(t.lemmas[i]!)
    )
      return false;
  return true;
}

const SEXED = /^(?:(he|him|his)|(she|her|hers))$/i;
/** In so many UTF-16 units before, somebody's own pronouns show which one means him. */
const REACH = 6000;
/** Who was called by the other pronoun and never by this one: “she” doesn't mean whom the article calls “he”. */
function otherSex(t: Trees, presence: readonly Presence[], pronoun: string, start: number): (key: string) => boolean {
  const other = new Map<string, boolean>();
  for (const p of presentIn(presence, Math.max(0, start - REACH), start)) {
    const [, he, she] = SEXED.exec(t.text.slice(p.start, p.end)) ?? [];
    if (he || she) other.set(p.key, (other.get(p.key) ?? true) && (he === undefined) === (pronoun === 'he'));
  }
  return (key) => other.get(key) ?? false;
}

const isSubject = (t: Trees, { start, end }: Presence): boolean => {
  for (let i = tokenAt(t, start); i < t.places.length && t.places[i]!.start < end; i++) {
    if (/^nsubj/.test(t.relations[i]!)) return true;
    const head = t.heads[i]!;
    const joined = head >= 0 && /^(?:appos|flat|conj)$/.test(t.relations[i]!);
    if (joined && /^nsubj/.test(t.relations[head]!)) return true;
  }
  return false;
};
