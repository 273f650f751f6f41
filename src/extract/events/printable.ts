import type { Trees } from '../../syntax/tree.ts';
import { EXTREME } from './lexicon/printable.ts';
import { isLine, longest } from './line.ts';

/** Verbs that need whom and of what. */
export const INFORMING = /^(?:inform|notify|remind|assure|convince|advise)$/;
/** Who speaks of himself is quoted. */
const OWN = /(?<!\p{L})(?:I|my|me|we|our|us|you|your)(?!\p{L})/u;

/** Whether a line may be printed, with who says it. */
export function isPrintable(t: Trees, verb: number, label: string, subject: number, close: string): boolean {
  const { first, last } = t.sentences[t.sentenceOf[verb]!]!;
  for (let i = first; i < last - 1; i++)
    if (/^since$/i.test(t.forms[i]!) && /^\d/.test(t.forms[i + 1]!) && EXTREME.test(label) && !label.includes('since'))
      return false;
  // “The bullet, he said, went”: who says it closes the line.
  if (close && /\bsaid\b/.test(label)) return false;
  if (OWN.test(label) && !/[“"‘']/.test(label)) return false;
  return isLine(label, longest, t.upos[subject] === 'PROPN') && isLine(label + close, longest, true);
}
