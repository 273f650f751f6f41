import { dependentOf, dependentsOf, isPassive, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';

/** Verbs by which a text lets another speak: “quoted Lund as saying”. */
const QUOTING = new Set(['quote', 'cite', 'describe', 'report']);

/** “Quoted Lund as saying”, “quotes a clerk confirming it”, “Lund was cited by the agency as saying”: whoever is quoted speaks. */
export function quotedBy(t: Trees, verb: number): number {
  const host = hostOf(t, verb);
  if (host < 0 || !QUOTING.has(t.lemmas[host]!)) return -1;
  // “Described the town as strong” lets nobody speak.
  if (t.upos[verb] !== 'VERB' || !/ing$/.test(t.forms[verb]!)) return -1;
  const quoted = isPassive(t, host) ? dependentOf(t, host, 'nsubj') : dependentOf(t, host, 'obj');
  const plain = /^(?:quote|cite)$/.test(t.lemmas[host]!) && dependentOf(t, verb, 'ccomp') > verb;
  return dependentsOf(t, verb, 'mark').some((m) => t.lemmas[m] === 'as') || plain ? quoted : -1;
}

/** The verb of quoting that another hangs on, or on whose object it does; -1 where none. */
function hostOf(t: Trees, verb: number): number {
  const host = t.heads[verb]!;
  if (relationOf(t, verb) === 'advcl') return host;
  return relationOf(t, verb) === 'acl' && relationOf(t, host) === 'obj' ? t.heads[host]! : -1;
}

/** Who lets another speak by a verb of quoting: “the agency” of “the agency quoted Lund as saying”; -1 where nobody does. */
export function passingNode(t: Trees, verb: number): number {
  if (quotedBy(t, verb) < 0) return -1;
  const host = hostOf(t, verb);
  return isPassive(t, host) ? dependentOf(t, host, 'obl:agent') : subjectOf(t, host);
}

/** Whether a verb only lets another speak: its “as saying” holds what is said. */
export const letsSpeak = (t: Trees, verb: number): boolean =>
  [verb, ...dependentsOf(t, verb, 'obj')]
    .flatMap((n) => dependentsOf(t, n, 'advcl', 'acl'))
    .some((c) => hostOf(t, c) === verb && quotedBy(t, c) >= 0);
