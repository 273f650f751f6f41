import { englishMonths } from '../model/months.ts';
import { IRREGULAR_VERBS } from './irregularVerbs.ts';
import type { Upos } from './tree.ts';

/** A sentence's columns as the parser leaves them; `heads` count within the sentence, -1 for the root. */
export interface Columns {
  forms: readonly string[];
  upos: Upos[];
  heads: Int32Array;
  relations: string[];
}

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '),
);

export const months: ReadonlySet<string> = new Set(englishMonths.map((m) => m.toLowerCase()));

export const isSubject = (relation: string | undefined): boolean => relation === 'nsubj' || relation === 'nsubj:pass';

/** Whatever is the subject of a clause. */
export const SUBJECT = /^(?:nsubj|csubj|expl)/;

/** Whether a form can be a past tense or a participle of one. */
export const isPast = (form: string): boolean => /ed$/i.test(form) || IRREGULAR_VERBS.has(form.toLowerCase());

/** “Come”, “run”: a past participle that is the plain form, too. */
export const isPlain = (form: string): boolean => IRREGULAR_VERBS.get(form.toLowerCase()) === form.toLowerCase();

/** Whether a token is another or stands under it, however deep. */
export function isBelow(heads: Int32Array, token: number, above: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < heads.length; steps++) {
    if (at === above) return true;
    at = heads[at]!;
  }
  return false;
}
