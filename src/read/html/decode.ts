/** A page's bytes as text: the byte order mark decides, then what the page declares, then whether it is UTF-8 at all. */
export function decodePage(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // What is valid UTF-8 by accident is so rare that it outweighs a wrong declaration.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
    const label =
      declared ?? /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
