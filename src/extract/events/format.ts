import type { Sentence, Token } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import { spanOf } from '../../model/span.ts';

const meeting = new Set(['meeting', 'call']);
const virtual = new Set([
  'virtual',
  'virtually',
  'online',
  'videoconference',
  'video-conference',
  'teleconference',
  'remotely',
]);
const links = new Set(['conference', 'link', 'call', 'talks', 'meeting', 'summit', 'conferencing']);

/** “virtual” or “in person”, where the sentence says so of a meeting or call. */
export function formatOf(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  kind: string,
): EventMention['format'] {
  if (!meeting.has(kind)) return null;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    const next = tokens[i + 1];
    if (virtual.has(t.lower)) return { value: 'virtual', span: spanOf(text, t.start, t.end) };
    if (t.lower === 'video' && next && links.has(next.lower))
      return { value: 'virtual', span: spanOf(text, t.start, next.end) };
    if (t.lower === 'in-person' || t.lower === 'face-to-face')
      return { value: 'in person', span: spanOf(text, t.start, t.end) };
    if (t.lower === 'in' && next?.lower === 'person' && tokens[i + 2]?.lower !== 'of') {
      return { value: 'in person', span: spanOf(text, t.start, next.end) };
    }
    if (t.lower === 'face' && next?.text === '-' && tokens[i + 4]?.lower === 'face') {
      return { value: 'in person', span: spanOf(text, t.start, tokens[i + 4]!.end) };
    }
  }
  return null;
}
