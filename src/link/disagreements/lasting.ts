import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { dependentOf, dependentsOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { numberOf, type Range, rangeOf } from './printed.ts';
import type { Said } from './sides.ts';
import { treeOf } from './treeOf.ts';

/** Hours. */
export const units: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730, year: 8760 };

/** How many hours something takes, or between which numbers of hours. */
export interface Duration {
  hours: Range;
  what: string;
}

/** Verbs of how long something is; those with “on” only with it. */
const lasting = new Set(['last', 'endure']);
const goingOn = new Set(['go', 'drag', 'run']);
const anyOfThem =
  /\b(?:last|lasts|lasted|lasting|endured?|(?:go(?:es|ing)?|went|drag(?:s|ged|ging)|r[au]n(?:s|ning)?) on)\b/iu;

/** “The talks lasted about three hours”: how long what the subject names took, in the sentence at a place of an article. */
export function lastingAt({ article }: Reading, at: number): Said<Duration>[] {
  const sentence = article.sentences[sentenceAt(article, at)];
  if (!sentence || !anyOfThem.test(wordsIn(article, sentence.start, sentence.end))) return [];
  const t = treeOf(article, sentence);
  return t.forms.flatMap((form, i): Said<Duration>[] => {
    const unit = i + 1;
    const n = numberOf(form);
    const hours = n === null || unit >= t.forms.length ? undefined : units[t.lemmas[unit]!];
    const verb = t.heads[unit] ?? -1;
    if (n === null || hours === undefined || verb < 0 || verb > i || !isLasting(t, verb)) return [];
    const what = whatLasts(t, verb);
    if (what < 0) return [];
    const { least, most } = rangeOf(n, (t.forms[i - 1] ?? '').toLowerCase());
    const span = spanIn(article, t.places[verb]!.start, t.places[unit]!.end);
    const value = { hours: { least: least * hours, most: most * hours }, what: t.lemmas[what]! };
    return [{ value, text: span.exact.replace(/\s+/g, ' '), article: article.id, span }];
  });
}

const isLasting = (t: Trees, verb: number): boolean =>
  lasting.has(t.lemmas[verb]!) ||
  (goingOn.has(t.lemmas[verb]!) && dependentsOf(t, verb, 'compound', 'advmod').some((d) => t.lemmas[d] === 'on'));

/** The noun of which the verb says how long it was: its subject, or what it stands behind (“talks that lasted …”). */
function whatLasts(t: Trees, verb: number): number {
  const subject = dependentOf(t, verb, 'nsubj');
  const behind = relationOf(t, verb) === 'acl' ? t.heads[verb]! : -1;
  const what = subject >= 0 && t.upos[subject] === 'NOUN' ? subject : behind;
  return what >= 0 && t.upos[what] === 'NOUN' ? what : -1;
}
