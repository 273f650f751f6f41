/** Quotations are compared word by word, whatever their marks and capitals. */
export const quotedWords = (quote: string): string[] =>
  quote
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];

/** The beginning of what was said, in marks of its own. */
export function opening(words: string, most = 8): string {
  const all = words
    .replace(/["“”„«»]/g, '')
    .trim()
    .split(/\s+/);
  const begin = all
    .slice(0, most)
    .join(' ')
    .replace(/[,;:.]$/, '');
  return `“${begin}${all.length > most ? ' …' : ''}”`;
}
