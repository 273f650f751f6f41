import type { Sentence, Token } from '../../model/article.ts';
import { type Span, spanOf } from '../../model/span.ts';
import type { Trigger } from './trigger.ts';

const kinds = new Set(['declaration', 'statement', 'agreement']);

/** The few words in quotation marks that a declaration is known by, right behind its trigger: a declaration of “…”. */
export function quotedOf(text: string, tokens: readonly Token[], { last }: Sentence, trigger: Trigger): Span | null {
  if (!kinds.has(trigger.kind)) return null;
  for (let i = trigger.last; i < Math.min(last, trigger.last + 6); i++) {
    if (!/^["“‘]$/.test(tokens[i]!.text)) continue;
    let end = i + 1;
    while (end < last && end - i < 8 && !/^["”’]$/.test(tokens[end]!.text)) end++;
    return end < last && /^["”’]$/.test(tokens[end]!.text) && end - i >= 3
      ? spanOf(text, tokens[i + 1]!.start, tokens[end - 1]!.end)
      : null;
  }
  return null;
}
