import { createHash } from 'node:crypto';

/** RFC 9562, appendix C: the namespace of names that are addresses. */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name for readers that remember what they have seen (feeds, calendars): a UUID of version 5 (RFC 9562, 5.5) made of what the
 * edition is called for good and of a path below it. It stays when the site moves to another host or path.
 */
export function lastingId(edition: { id?: string | undefined; topic: string }, path: string): string {
  const name = `${edition.id ?? edition.topic}\n${path}`;
  const bytes = createHash('sha1').update(addresses).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
