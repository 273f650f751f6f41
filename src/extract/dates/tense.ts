import type { Article } from '../../model/article.ts';

export type Tense = 'past' | 'future' | 'unknown';

const modals = new Set([
  "'ll",
  '’ll',
  'will',
  'shall',
  'wo',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
]);
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", '’ve', 'been']);
const present = new Set(['is', 'are', 'am', 'be', "'s", '’s', "'re", '’re', 'does', 'do']);
/** What is planned lies ahead, whatever tense it is told in: “was scheduled to meet on Monday”. */
const plans = new Set(
  'due set scheduled expected planned plans slated likely supposed ready going hopes hoped intends intend aims want wants wanted invited agreed promised vowed deadline ahead upcoming next'.split(
    ' ',
  ),
);
const irregular = new Set(
  'said told met went came took made gave got held began left won lost fell rose saw found brought sent spoke wrote led broke built bought sold struck fought flew drove shot stood felt kept put set cut hit died became ran knew thought grew threw drew paid heard laid read swore hurt spent rang sank hung dealt caught taught sought'.split(
    ' ',
  ),
);

/**
 * Whether the clause around the character at `where` tells of what was or of what will be: the nearest verb before it in
 * its sentence decides, else the nearest behind it. Bounded by the sentence's length.
 */
export function tenseAt(article: Article, sentence: number, where: number): Tense {
  const s = article.sentences[sentence];
  if (!s) return 'unknown';
  const { tokens } = article;
  let at = s.first;
  while (at < s.last && tokens[at]!.start < where) at++;
  const floor = Math.max(s.first, at - 40);
  for (let i = at - 1; i >= floor; i--) {
    const found = verbTense(i, floor);
    if (found) return found;
    if (tokens[i]!.text === ';') break;
  }
  const ceiling = Math.min(s.last, at + 40);
  for (let i = at; i < ceiling; i++) {
    const found = verbTense(i, s.first);
    if (found) return found;
  }
  return 'unknown';

  function verbTense(i: number, from: number): Tense | null {
    const t = tokens[i]!;
    const w = t.lower;
    if (plans.has(w) && tokens[i + 1]?.lower === 'to') return 'future';
    if (t.pos !== 'VERB' && t.pos !== 'AUX') return null;
    if (modals.has(w)) return w === 'could' || w === 'would' || w === 'can' ? 'unknown' : 'future';
    if (pastAuxiliaries.has(w)) return 'past';
    const before = tokens[i - 1]?.lower ?? '';
    if (before === 'to' || (before === 'be' && tokens[i - 2]?.lower === 'to')) return infinitive(i - 1, from);
    if (present.has(w)) return w === 'be' ? null : 'unknown';
    for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
      const aux = tokens[k]!.lower;
      if (modals.has(aux)) return 'future';
      if (pastAuxiliaries.has(aux)) return 'past';
      if (aux === 'be' && tokens[k - 1]?.lower === 'to') return 'future';
      if (tokens[k]!.pos !== 'ADV' && tokens[k]!.pos !== 'PART' && aux !== 'not') break;
    }
    if (w.endsWith('ed') || irregular.has(w)) return 'past';
    if (w.endsWith('ing')) return null;
    return w === t.lemma || w.endsWith('s') ? 'unknown' : 'past';
  }

  /** “to meet on Friday”: ahead, unless it only continues a verb of the past. */
  function infinitive(to: number, from: number): Tense | null {
    for (let k = to - 1; k >= Math.max(from, to - 6); k--) {
      const w = tokens[k]!.lower;
      if (plans.has(w) || modals.has(w)) return 'future';
      if (irregular.has(w) || w.endsWith('ed') || pastAuxiliaries.has(w)) return 'past';
    }
    return 'future';
  }
}
