import { clauseOf, dependentsOf, extentOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { sourceOf } from './headlineSource.ts';
import { isPersonNoun } from './personNouns.ts';
import { areMany } from './present.ts';

/** A word of a clause's line: “his” that can't be the subject's gives way to a name where one is known, “its” to “the”. */
export function ownerWord(t: Trees, i: number, verb: number, subject: number, options: HeadlineOptions): string {
  const form = t.forms[i]!;
  const thing = t.heads[i]!;
  if (t.relations[i] !== 'nmod:poss' || t.upos[i] !== 'PRON' || clauseOf(t, i) !== verb) return form;
  // “Her deputy and his wife” have each other.
  if (relationOf(t, thing) === 'conj' || mayOwn(t, form.toLowerCase(), subject, options)) return form;
  const name = options.nameAt(t.places[i]!.start, t.places[i]!.end);
  if (name && isNamed(t, name, verb, subject, options)) return form;
  if (name) return `${name}’s`;
  return form === 'its' && dependentsOf(t, thing, 'amod').every((a) => t.lemmas[a] !== 'own') ? 'the' : form;
}

/** Whether a line names somebody as its subject (“fan Bob Orr”) or as who says it: “his” means him then. */
function isNamed(t: Trees, name: string, verb: number, subject: number, { nameAt }: HeadlineOptions): boolean {
  const isCalled = (i: number): boolean => nameAt(t.places[i]!.start, t.places[i]!.end) === name;
  const { first, last } = extentOf(t, subject);
  for (let i = first; i < Math.min(last, verb); i++) if (t.upos[i] === 'PROPN' && isCalled(i)) return true;
  const who = sourceOf(t, verb)?.who ?? -1;
  return who >= 0 && isCalled(who);
}

function mayOwn(t: Trees, form: string, subject: number, options: HeadlineOptions): boolean {
  const { start, end } = t.places[subject]!;
  const isNamed = /^(?:PROPN|PRON)$/.test(t.upos[subject]!);
  const isPerson = options.nameAt(start, end) !== null || isPersonNoun(t.lemmas[subject]!.toLowerCase());
  const isMany = areMany(t, subject, options);
  if (form === 'its') return !isMany && !isPerson;
  return /^(?:his|her)$/.test(form) ? !isMany && (isPerson || isNamed) : true;
}
