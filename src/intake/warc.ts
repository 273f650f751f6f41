import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { limits, megabytes } from '../read/files.ts';
import type { Piece } from './intake.ts';
import { pageIntake } from './page.ts';
import { refused } from './refusal.ts';

type Record = NonNullable<Awaited<ReturnType<InstanceType<typeof import('warcio')['WARCParser']>['parse']>>>;

/** The pages of a web archive (ISO 28500), packed or not: each answer of status 200 that is one. */
export async function* warcPieces(path: string, shown: string): AsyncGenerator<Piece> {
  const { WARCParser } = await import('warcio');
  const file = createReadStream(path);
  let pages = 0;
  let records = 0;
  const broken = (why: string): Piece => ({
    from: shown,
    read: refused(shown, {
      what: `the archive breaks off after ${records} ${records === 1 ? 'record' : 'records'} (${why})`,
      todo: pages > 0 ? 'what stands before was read; download the archive again for the rest' : 'download it again',
    }),
  });
  try {
    // Each record may be packed by itself: Node unpacks members that follow one another, and says where one is broken.
    const unpacked = (await isPacked(path)) ? file.pipe(createGunzip()) : file;
    file.on('error', (error) => unpacked.destroy(error));
    const parser = new WARCParser(Readable.toWeb(unpacked) as never, { keepHeadersCase: false, parseHttp: false });
    for await (const record of parser) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('what stands here is no record');
      const raw = await bytesOf(record);
      records++;
      const page = pageOf(record, raw);
      if (!page) continue;
      pages++;
      const from = `${shown}, ${page.url}`;
      const content = raw === null ? tooMuch : contentOf(page, raw);
      const read =
        typeof content === 'string'
          ? refused(from, { what: content, todo: 'open the page in the browser and save it' })
          : pageIntake(from, content, { location: page.url, charset: page.charset });
      yield { from, read };
    }
  } catch (error) {
    const { message, code = '' } = error as NodeJS.ErrnoException;
    yield broken(code.startsWith('Z_') ? 'its packing is broken' : message.split('\n')[0] || 'for no reason given');
    return;
  } finally {
    file.destroy();
  }
  if (pages === 0) {
    const what = records > 0 ? `the archive holds no page among its ${records} records` : 'the archive is empty';
    yield { from: shown, read: refused(shown, { what, todo: 'give one that holds the pages of articles' }) };
  }
}

async function isPacked(path: string): Promise<boolean> {
  for await (const start of createReadStream(path, { end: 1 })) return (start as Buffer).readUInt16BE(0) === 0x1f8b;
  return false;
}

const tooMuch = `the page has more than the ${megabytes(limits.page)} that are read`;

/** All that a record holds; null where that is more than any page. Throws where the archive ends within it. */
async function bytesOf(record: Record): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record.reader) {
    size += piece.byteLength;
    if (size <= limits.page) pieces.push(piece);
  }
  if (size < record.warcContentLength) throw new Error('it ends within a record');
  return size <= limits.page ? Buffer.concat(pieces) : null;
}

interface Page {
  url: string;
  charset: string | null;
  encoding: string;
  chunked: boolean;
  /** Where in the record it begins. */
  from: number;
}

/** What a record tells of a page that it holds, in its own head and in that of the answer (RFC 9112); null where it holds none. */
function pageOf(record: Record, raw: Buffer | null): Page | null {
  const url = record.warcTargetURI ?? '';
  const isAnswer = /^application\/http/i.test(record.warcContentType ?? '');
  if (record.warcType !== 'resource' && !(record.warcType === 'response' && isAnswer)) return null;
  const end = isAnswer && raw ? raw.subarray(0, 100_000).indexOf('\r\n\r\n') : -1;
  const head = end < 0 ? '' : raw!.subarray(0, end).toString('latin1');
  const field = (name: string): string =>
    head
      .split('\r\n')
      .find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
      ?.slice(name.length + 1)
      .trim() ?? '';
  const type = isAnswer ? field('content-type') : (record.warcContentType ?? '');
  if (!/^\s*(?:text\/html|application\/xhtml)/i.test(type)) return null;
  if (isAnswer && !/^HTTP\/[\d.]{1,3} 200\b/.test(head)) return null;
  return {
    url,
    charset: /charset\s{0,9}=\s{0,9}"?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
    encoding: field('content-encoding').toLowerCase(),
    chunked: /chunked/i.test(field('transfer-encoding')),
    from: end < 0 ? 0 : end + 4,
  };
}

/** A page without the encodings of its transfer; in words why not. */
function contentOf({ encoding, chunked, from }: Page, raw: Buffer): Buffer | string {
  const whole = chunked ? withoutChunks(raw.subarray(from)) : raw.subarray(from);
  const most = { maxOutputLength: limits.page };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(whole, most);
    if (encoding === 'deflate') return inflateSync(whole, most);
    if (encoding === 'br') return brotliDecompressSync(whole, most);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooMuch;
    // Crawlers often keep the header of what they have unpacked themselves.
    if (!/^\s*</.test(whole.subarray(0, 200).toString('latin1')))
      return 'the page is packed, and its packing is broken';
  }
  return whole;
}

/** A body sent in chunks (RFC 9112, 7.1), put together; what isn't so, although its head says it, as it is. */
function withoutChunks(raw: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf('\r\n', at);
    const size =
      end < 0 ? null : /^([\da-f]{1,8})\s{0,20}(?:;.{0,200})?$/i.exec(raw.subarray(at, end).toString('latin1'));
    if (!size) return pieces.length > 0 ? Buffer.concat(pieces) : raw;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    pieces.push(raw.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
