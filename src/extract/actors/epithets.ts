import { isPersonNoun } from '../events/personNouns.ts';
import type { Draft } from './draft.ts';
import { manly, womanly } from './lexicon/nouns.ts';
import { speechVerbs } from './lexicon/speech.ts';
import { isOffice, isTrade } from './lexicon/titles.ts';
import type { View } from './view.ts';

const MARK = /^["”’'»]$/;

/**
 * “‘It leaks,’ the former diver said”: whether a definite phrase from `first` to `noun` names the speaker of the quotation before it by
 * what the text has called nobody so far, and no office that one alone may hold.
 */
export function isEpithet({ tokens, stateAt }: View, first: number, noun: number, word: string): boolean {
  const before = tokens[first - 2];
  const behind = tokens[tokens[noun + 1]?.lower === 'of' ? noun + 3 : noun + 1];
  const isTag =
    (MARK.test(before?.text ?? '') && speechVerbs.has(behind?.lemma ?? '')) ||
    (speechVerbs.has(before?.lemma ?? '') && MARK.test(tokens[first - 3]?.text ?? ''));
  const isAged = word !== tokens[noun]!.lower;
  if (
    !(isTag || (isAged && speechVerbs.has(behind?.lemma ?? ''))) ||
    (!isAged && tokens.slice(0, first).some((t) => t.lower === word))
  )
    return false;
  if (isAged || stateAt.has(noun)) return true;
  const former = tokens.slice(first, noun).some((t) => /^(?:former|ex)$/.test(t.lower));
  return isPersonNoun(word) && (!isOffice(word) || isTrade(word) || former);
}

/** The sentence before the quotation that ends before `t`, where its subject is not a pronoun or another clause's; -1 where there is none. */
export function sentenceBefore(
  { article: { sentences }, tokens, sentence }: View,
  inQuote: Uint8Array,
  t: number,
): number {
  let own = sentence[t]!;
  while (own > 0 && inQuote[sentences[own]!.first]) own--;
  const opener = tokens[sentences[own - 1]?.first ?? t]!;
  return /^(?:SCONJ|ADP|PRON)$/.test(opener.pos) || /^(?:when|as|while|once)$/.test(opener.lower) ? -1 : own - 1;
}

/** Whether a noun tells another gender than a person's. */
export const differs = ({ gender }: Draft, noun: string): boolean =>
  (gender === 'm' && womanly.has(noun)) || (gender === 'f' && manly.has(noun));
