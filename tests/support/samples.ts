import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Files of other programs' formats, made here: no sample of anybody's. */

/** A stretch of text at a place on a page. */
export type Put = [x: number, y: number, size: number, text: string];

/** A PDF of A4 pages set in Helvetica. */
export function pdf(pages: readonly (readonly Put[])[], { title = '' } = {}): Buffer {
  const objects: string[] = [];
  const font = 3;
  const first = 4;
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`;
  objects[font] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  pages.forEach((puts, i) => {
    const escaped = (text: string) =>
      text
        .replace(/[\\()]/g, '\\$&')
        .replaceAll('’', '\\222')
        .replaceAll('…', '\\205');
    const content = puts
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const at = first + i * 2;
    objects[at] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${at + 1} 0 R >>`;
    objects[at + 1] = `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
  });
  const info = objects.length;
  objects[info] = `<< /Title (${title}) >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${n} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const line = (at: number, kind: string) =>
    `${String(at).padStart(10, '0')} ${kind === 'f' ? '65535' : '00000'} ${kind} \n`;
  file += `xref\n0 ${objects.length}\n${line(0, 'f')}${places
    .slice(1)
    .map((at) => line(at, 'n'))
    .join('')}`;
  file += `trailer << /Size ${objects.length} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document; a paragraph that begins with “# ” is a heading. */
export function docx(
  paragraphs: readonly string[],
  { title = '', extra = {} as Record<string, Uint8Array> } = {},
): Buffer {
  const body = paragraphs
    .map((p) => {
      const style = p.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
      return `<w:p>${style}<w:r><w:t xml:space="preserve">${p.replace(/^# /, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;
    })
    .join('');
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`),
      'word/styles.xml': strToU8(styles),
      'docProps/core.xml': strToU8(core),
      ...extra,
    }),
  );
}

/** A binary property list of texts, bytes and dictionaries. */
export function binaryPlist(value: unknown): Buffer {
  const objects: Buffer[] = [];
  const length = (kind: number, n: number): Buffer =>
    n < 15
      ? Buffer.from([kind | n])
      : Buffer.from([kind | 15, 0x12, n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
  const place = (v: unknown): number => {
    const at = objects.push(Buffer.alloc(0)) - 1;
    if (Buffer.isBuffer(v)) objects[at] = Buffer.concat([length(0x40, v.length), v]);
    else if (typeof v === 'string') objects[at] = Buffer.concat([length(0x50, v.length), Buffer.from(v, 'latin1')]);
    else {
      const entries = Object.entries(v as object);
      const references = [...entries.map(([key]) => place(key)), ...entries.map(([, item]) => place(item))];
      objects[at] = Buffer.concat([length(0xd0, entries.length), Buffer.from(references)]);
    }
    return at;
  };
  place(value);
  const places: number[] = [];
  let at = 8;
  for (const object of objects) {
    places.push(at);
    at += object.length;
  }
  const table = Buffer.alloc(objects.length * 4);
  for (const [i, n] of places.entries()) table.writeUInt32BE(n, i * 4);
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 1;
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

interface WarcPage {
  url: string;
  body: Buffer | string;
  headers?: string[];
  status?: string;
  type?: string;
}

/** A web archive of such answers, each record packed by itself where it is packed at all. */
export function warc(pages: readonly WarcPage[], { packed = false } = {}): Buffer {
  const record = (type: string, url: string, mime: string, content: Buffer): Buffer => {
    const head = [
      'WARC/1.1',
      `WARC-Type: ${type}`,
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(content.length).padStart(12, '0')}>`,
      'WARC-Date: 2031-05-04T08:00:00Z',
      ...(url ? [`WARC-Target-URI: ${url}`] : []),
      `Content-Type: ${mime}`,
      `Content-Length: ${content.length}`,
    ];
    const whole = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
    return packed ? gzipSync(whole) : whole;
  };
  return Buffer.concat([
    record('warcinfo', '', 'application/warc-fields', Buffer.from('software: none\r\n')),
    ...pages.map(({ url, body, headers = [], status = '200 OK', type = 'text/html; charset=utf-8' }) => {
      const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n');
      const content = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as string)]);
      return record('response', url, 'application/http; msgtype=response', content);
    }),
  ]);
}
