import { inAscii } from './ascii.ts';

/** Long enough for any name, short enough for a file name on every system. */
const longest = 80;

/** Windows makes no file or folder of these names, and a site may be unpacked there. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name as part of an address: lower-case ASCII letters, digits and single hyphens, cut at a word where it would be longer than
 * `max`. “Türkiye” → `turkiye`, “U.S. Navy” → `us-navy`. Empty only where no letter or digit of the name is left.
 */
export function slugOf(name: string, max = longest): string {
  const whole = inAscii(name.slice(0, 1000))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (deviceName.test(whole)) return `${whole}-x`;
  if (whole.length <= max) return whole;
  const at = whole.slice(0, max + 1).lastIndexOf('-');
  return whole.slice(0, at > max / 2 ? at : max).replace(/-$/, '');
}
