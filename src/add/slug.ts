import anyAscii from 'any-ascii';

/** Words as a part of a file name or address: ASCII, lower case, hyphens, cut at a word where longer than `max`. */
export function slug(words: string, max = 60): string {
  const whole = anyAscii(words.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= max) return whole;
  const cut = whole.slice(0, max + 1);
  const at = cut.lastIndexOf('-');
  return at > max / 2 ? cut.slice(0, at) : whole.slice(0, max);
}
