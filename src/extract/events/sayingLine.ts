import { dependentOf, wordsOf } from '../../syntax/queries.ts';
import type { TreeSentence, Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import { subjectWords } from './headlineSubject.ts';
import { SPEECH } from './lexicon/predicates.ts';
import { isLine, longest, upperFirst } from './line.ts';

/** What is quoted at the beginning of a sentence, up to the mark that closes it. */
const QUOTED = /^["“]([^"“”]{12,90})[,.!]["”]\s/;

/** “‘The gates stay shut,’ Kole said on Monday” as newspapers set it: “Kole: “The gates stay shut””. Null where it is too long or nobody is named. */
export function sayingLine(
  t: Trees,
  verb: number,
  { first, last }: TreeSentence,
  options: HeadlineOptions,
): string | null {
  if (!SPEECH.has(t.lemmas[verb]!)) return null;
  const [, said] = QUOTED.exec(wordsOf(t, first, last)) ?? [];
  const speaker = dependentOf(t, verb, 'nsubj');
  if (said === undefined || speaker < 0 || /[.?!]\s/.test(said)) return null;
  const who = subjectWords(t, speaker, options, 2);
  const line = who && `${upperFirst(who)}: “${upperFirst(said)}”`;
  return line && isLine(line, longest, true) ? line : null;
}
