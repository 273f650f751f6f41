import type { Settled } from './settled.ts';
import type { View } from './view.ts';

/** A name or phrase so named runs over no more tokens than this. */
export const NAMED = 14;

/** All of the sentence but the phrase, which opens it before a comma or closes it behind one. */
export function besidePhrase(
  view: View,
  begin: number,
  end: number,
  source: Settled['source'],
  first: number,
  last: number,
): Settled | null {
  const { tokens } = view.article;
  const opens = begin === first && /^(?:,|DET|PRON)$/.test(tokens[end]?.text === ',' ? ',' : (tokens[end]?.pos ?? ''));
  const closes = tokens[begin - 1]?.text === ',' && (end >= last || /^[.!?]$/.test(tokens[end]!.text));
  if (opens && end + 2 < last) return { source, content: { first: tokens[end]!.text === ',' ? end + 1 : end, last } };
  return closes && begin - 2 > first ? { source, content: { first, last: begin - 1 } } : null;
}
