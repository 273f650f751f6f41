import type { View } from './view.ts';

/** 1 for each token between quotation marks; a paragraph without a closing mark ends its quotation. */
export function quoted(view: View): Uint8Array {
  const { tokens, article } = view;
  const inside = new Uint8Array(tokens.length);
  let block = -1;
  let open = false;
  for (const s of article.sentences) {
    if (s.block !== block) {
      open = false;
      block = s.block;
    }
    for (let t = s.first; t < s.last; t++) {
      const { text } = tokens[t]!;
      if (text === '“') open = true;
      else if (text === '”') open = false;
      else if (text === '"') open = !open;
      else if (open) inside[t] = 1;
    }
  }
  return inside;
}
