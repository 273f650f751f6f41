import { dependentOf, relationOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { subjectWords } from './headlineSubject.ts';
import { verbWords } from './headlineVerb.ts';
import { isLine, longest, upperFirst } from './line.ts';
import { nounOrVerbSense } from './triggers.ts';
import { whoseDeed } from './whoseDeed.ts';

/** Verbs that let what their object names take place. */
const HOLDING = new Set('hold conduct stage host run launch begin start open'.split(' '));
/** What joins a name to the thing that it is a name or an example of. */
const JOINING = /^(?:conj|appos|nmod|flat|compound|dep)$/;

/**
 * Who did what has a name: “Sorn and Halden hold Nordwind 2030”, where a verb that lets things take place has the name for its
 * object, or has things of its kind for one of which the sentence gives it as an example. Null where no verb of the sentence does.
 */
export function namedDeed(t: Trees, node: number, name: string, kind: string, options: HeadlineOptions): string | null {
  let at = node;
  while (t.heads[at]! >= 0 && JOINING.test(relationOf(t, at))) at = t.heads[at]!;
  const held = /^(?:obj|nsubj:pass)$/.test(t.relations[at]!) ? t.heads[at]! : -1;
  for (; at >= 0; at = t.heads[at]!) {
    if (!HOLDING.has(t.lemmas[at]!) || t.upos[at] !== 'VERB') continue;
    const line = at === held || isOfKind(t, dependentOf(t, at, 'obj'), kind) ? lineOf(t, at, name, options) : null;
    if (line) return line;
  }
  return null;
}

const isOfKind = (t: Trees, object: number, kind: string): boolean =>
  object >= 0 && nounOrVerbSense(t.lemmas[object]!.toLowerCase())?.kind === kind;

function lineOf(t: Trees, verb: number, name: string, options: HeadlineOptions): string | null {
  const subject = whoseDeed(t, verb);
  const who = subject < 0 ? null : subjectWords(t, subject, options, 1);
  const words = who && verbWords(t, verb, subject, options);
  const line = words ? upperFirst(`${who} ${words} ${name}`) : '';
  return isLine(line, longest, true) ? line : null;
}
