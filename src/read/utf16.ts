/** Bytes that are looked at: enough to tell prose from a picture. */
const most = 2000;

/**
 * Which UTF-16 bytes are, by their byte order mark, or by the zero that stands in each second byte of what is mostly Latin; null where none.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, most) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (length < 20 || Math.max(even, odd) * 2 < length * 0.8 || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
