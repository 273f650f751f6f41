import type { Block, Furniture } from '../model/article.ts';
import { spanOf, within } from '../model/span.ts';

/** Every line that holds something is a block; what `furniture` covers keeps its place as such. */
export function blocksOf(text: string, furniture: readonly Furniture[]): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (end <= start) continue;
    const span = spanOf(text, start, end);
    const isFurniture = furniture.some((f) => within(span, f));
    const closed = /[.!?…]["'”’)\]]*$/.test(span.exact);
    const kind = isFurniture
      ? 'furniture'
      : blocks.every((b) => b.kind === 'furniture') && !closed
        ? 'title'
        : closed || span.exact.length > 120
          ? 'paragraph'
          : 'heading';
    blocks.push({ ...span, kind });
  }
  return blocks;
}
