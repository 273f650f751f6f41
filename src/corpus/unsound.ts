import type { Article } from '../model/article.ts';
import { timeOf } from '../model/edtf.ts';
import type { Reading } from '../model/reading.ts';
import type { PackedTokens } from './tokens.ts';

/**
 * What doesn't hold together in a reading from elsewhere though each field is of its kind: a place outside the text, words
 * that don't stand there, a day that no date has. Null where all holds.
 */
export function unsound(
  reading: Pick<Reading, 'claims' | 'events'> & { article: Omit<Article, 'tokens'>; tokens: PackedTokens },
): string | null {
  const { article, tokens, claims, events } = reading;
  const { text, blocks, sentences, markup = [] } = article;
  const inText = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length;
  const placed = (list: readonly { start: number; end: number }[]): boolean =>
    list.every((x, i) => inText(x) && x.start >= (list[i - 1]?.start ?? 0));
  if (!placed(tokens.starts.map((start, i) => ({ start, end: tokens.ends[i]! })))) return 'tokens out of place';
  if (!placed(blocks) || !placed(markup)) return 'blocks out of place';
  const counted = sentences.every(
    (s, i) =>
      Number.isInteger(s.first) &&
      Number.isInteger(s.last) &&
      s.first >= (sentences[i - 1]?.last ?? 0) &&
      s.last >= s.first &&
      s.last <= tokens.starts.length &&
      blocks[s.block] !== undefined,
  );
  if (!counted || !placed(sentences)) return 'sentences out of place';
  if (sentences.length === 0 && claims.length + events.length > 0) return 'something is told, and in no sentence';
  if (claims.some((c) => c.content.length === 0)) return 'somebody says something in no words';
  return wrongWithin(reading, text);
}

/** The first span or date within a value that isn't one of the article. */
function wrongWithin(value: unknown, text: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { start, end, exact, edtf, min, max } = value as Record<string, unknown>;
  if (typeof exact === 'string' && text.slice(Number(start), Number(end)) !== exact)
    return `“${exact.slice(0, 40)}” doesn't stand at ${start}`;
  if (typeof edtf === 'string') {
    const time = timeOf(edtf);
    if (time?.min !== min || time?.max !== max) return `“${edtf}” is no date from ${min} to ${max}`;
  }
  for (const part of Object.values(value)) {
    const wrong = wrongWithin(part, text);
    if (wrong !== null) return wrong;
  }
  return null;
}
