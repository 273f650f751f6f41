/** Quotations are compared word by word, whatever their marks and capitals. */
export const quotedWords = (quote: string): string[] =>
  quote
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
