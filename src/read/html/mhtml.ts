import { decodePage } from './decode.ts';

/** The first HTML part of a web archive (RFC 2557), decoded, and where it was saved from; null where there is none. */
export function pageOfMhtml(bytes: Uint8Array): { html: string; location: string | null } | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/\r\n/g, '\n');
  const boundary = /boundary\s{0,9}=\s{0,9}"?([^"\n;]{1,200})"?/i.exec(raw.slice(0, 4000))?.[1]?.trim();
  if (!boundary) return null;
  const snapshot = /^snapshot-content-location:\s{0,99}(\S{1,2000})/im.exec(raw.slice(0, 4000))?.[1] ?? null;
  for (let at = raw.indexOf(`--${boundary}`); at >= 0; ) {
    const next = raw.indexOf(`\n--${boundary}`, at + boundary.length);
    const part = raw.slice(at + boundary.length + 2, next < 0 ? undefined : next);
    const blank = part.indexOf('\n\n');
    const head = part.slice(0, Math.max(0, blank)).replace(/\n[ \t]+/g, ' ');
    if (blank >= 0 && /^content-type:\s*text\/html/im.test(head)) {
      const encoding = /^content-transfer-encoding:\s{0,99}([\w-]{1,40})/im.exec(head)?.[1]?.toLowerCase();
      const charset = /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ?? null;
      const location = /^content-location:\s*(\S+)/im.exec(head)?.[1] ?? null;
      // A part's own address may be one that only the archive knows: cid:frame-0@….
      const saved = location && /^https?:/i.test(location) ? location : snapshot;
      return { html: decodePage(decoded(part.slice(blank + 2), encoding), charset), location: saved };
    }
    at = next < 0 ? -1 : next + 1;
  }
  return null;
}

function decoded(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
