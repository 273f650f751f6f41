import type { Article } from '../../model/article.ts';

/** `before` is surely past, whatever the verb: “since May”. */
export type Tense = 'before' | 'past' | 'future' | 'unknown';

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
/** What is said of a timetable in the present tense lies ahead: “the trial begins on Monday”. */
const timetabled = new Set(
  'begin start open close meet resume end expire return face play host visit leave arrive vote air go run kick conclude appear debut come take decide hold head launch continue'.split(
    ' ',
  ),
);
const dueWords = new Set('due scheduled set slated expected planned booked deadline'.split(' '));
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
  // Bisected: a line of a megabyte is one sentence with thousands of dates.
  let at = s.first;
  for (let end = s.last; at < end; ) {
    const middle = (at + end) >> 1;
    if (tokens[middle]!.start < where) at = middle + 1;
    else end = middle;
  }
  const floor = Math.max(s.first, at - 40);
  for (let i = at - 1; i >= floor; i--) {
    const found = verbTense(i, floor);
    // Right at the verb (“was sold in May”) its tense leaves no doubt.
    if (found === 'past' && at - i <= 2) return 'before';
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
    const after = tokens[i + 1];
    if (plans.has(w) && after?.lower === 'to') return 'future';
    if (dueWords.has(w) && after && (after.start === where || ['for', 'on', 'by', 'in', 'at'].includes(after.lower)))
      return 'future';
    if (t.pos !== 'VERB' && t.pos !== 'AUX') return null;
    if (modals.has(w)) return w === 'could' || w === 'can' || after?.lower === 'have' ? 'unknown' : 'future';
    // “has until Friday”: no auxiliary.
    if ((w === 'has' || w === 'have') && (after?.lower === 'until' || after?.lower === 'till' || after?.lower === 'to'))
      return 'future';
    if (pastAuxiliaries.has(w)) return 'past';
    if (
      (w === 'is' || w === 'are') &&
      after &&
      (after.start === where || (after.lower === 'on' && tokens[i + 2]?.start === where))
    )
      return 'future';
    const before = tokens[i - 1]?.lower ?? '';
    if (before === 'to' || (before === 'be' && tokens[i - 2]?.lower === 'to')) return infinitive(i - 1, from);
    if (present.has(w)) return w === 'be' ? null : 'unknown';
    for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
      const aux = tokens[k]!.lower;
      if (modals.has(aux)) return 'future';
      if (pastAuxiliaries.has(aux)) return 'past';
      if (aux === 'be' && tokens[k - 1]?.lower === 'to') return 'future';
      if (!['ADV', 'PART', 'AUX'].includes(tokens[k]!.pos) && aux !== 'be') break;
    }
    if (w.endsWith('ed') || irregular.has(w)) return 'past';
    if (w.endsWith('ing')) return null;
    if (w === t.lemma || w.endsWith('s')) return timetabled.has(t.lemma) ? 'future' : 'unknown';
    return 'past';
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
