import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Read } from '../../src/intake/intake.ts';
import { jsonPieces } from '../../src/intake/json.ts';
import { kindOf } from '../../src/intake/kind.ts';
import { pageIntake } from '../../src/intake/page.ts';
import { pdfIntake } from '../../src/intake/pdf.ts';
import { refused } from '../../src/intake/refusal.ts';
import { textIntake } from '../../src/intake/text.ts';
import { warcPieces } from '../../src/intake/warc.ts';
import { webArchiveIntake } from '../../src/intake/webArchive.ts';
import { wordIntake } from '../../src/intake/word.ts';
import { sayProblem } from '../../src/model/problem.ts';
import { damaged } from './damage.ts';
import { page, prose } from './pieces.ts';
import { binaryPlist, docx, pdf, warc } from './samples.ts';

const at = 'https://tarn.example/weir';
const own = page('Weir opens', 'weir');
const crlf = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));
const mhtml = (encoding: string, body: string): Buffer =>
  crlf([
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${at}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--b--"',
    '',
    '----b--',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Location: ${at}`,
    '',
    body,
    '----b--',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '----b----',
  ]);
const archive = (page: unknown) =>
  binaryPlist({ WebMainResource: { WebResourceData: page, WebResourceURL: at, WebResourceMIMEType: 'text/html' } });
const set = Array.from({ length: 40 }, (_, i): [number, number, number, string] => [
  60,
  740 - 13 * i,
  10,
  prose(1).slice(0, 90),
]);
const record = JSON.stringify({
  title: 'Weir opens',
  text: prose(6),
  url: at,
  date: '2031-05-04',
  authors: ['Ann Example'],
});

/** Files of each format that are as they should be, by the ending of their names. */
const formats: Record<string, readonly Buffer[]> = {
  pdf: [pdf([set]), pdf([set, set, set], { title: 'Weir opens' })],
  docx: [docx(['# Weir opens', prose(3), prose(4)], { title: 'Weir opens' })],
  warc: [warc([{ url: at, body: own }]), warc([{ url: at, body: gzipSync(own), headers: ['Content-Encoding: gzip'] }])],
  'warc.gz': [
    warc(
      [
        { url: at, body: own },
        { url: `${at}/2`, body: own },
      ],
      { packed: true },
    ),
  ],
  webarchive: [archive(Buffer.from(own))],
  mhtml: [mhtml('quoted-printable', own.replaceAll('=', '=3D')), mhtml('base64', Buffer.from(own).toString('base64'))],
  rtf: [Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 ${prose(4)}\\par ${prose(3)}\\par}`)],
  html: [Buffer.from(own)],
  md: [
    Buffer.from(
      `---\ntitle: Weir opens\nsource: ${at}\ntags:\n  - clippings\n---\n# Weir opens\n\n${prose(5)}\n\n- ${prose(1)}\n`,
    ),
  ],
  json: [Buffer.from(record), Buffer.from(`[${record},${record}]`)],
};

/** What such a file holds, and the file around whatever is put in its place. */
const packed: Record<string, { inside: Buffer; around: (inside: Buffer) => Buffer }> = {
  docx: {
    inside: Buffer.from(unzipSync(formats['docx']![0]!)['word/document.xml']!),
    around: (inside) => docx([], { extra: { 'word/document.xml': inside } }),
  },
  warc: {
    inside: Buffer.from(own),
    around: (inside) => warc([{ url: at, body: gzipSync(inside), headers: ['Content-Encoding: gzip'] }]),
  },
  webarchive: { inside: Buffer.from(own), around: archive },
  mhtml: { inside: Buffer.from(own), around: (inside) => mhtml('base64', inside.toString('base64')) },
  json: {
    inside: Buffer.from(own),
    around: (inside) => Buffer.from(JSON.stringify({ html: inside.toString('latin1'), url: at })),
  },
};

/** File number `n` of a format, come to harm: it, or what it holds. */
export function damagedFile(format: string, n: number, next: () => number): Buffer {
  const held = packed[format];
  if (held && n % 2 === 1) return held.around(damaged(held.inside, next));
  const samples = formats[format]!;
  return damaged(samples[Math.floor(n / 2) % samples.length]!, next);
}

/** What is read of a file of such a kind, as it is read in a thread of its own, but without one. */
export async function readFormat(path: string, bytes: Buffer): Promise<Read[]> {
  const kind = kindOf(path, bytes);
  if (typeof kind === 'object') return [refused(path, kind)];
  if (kind === 'pdf') return [await pdfIntake(path, bytes)];
  if (kind === 'word') return [await wordIntake(path, bytes)];
  if (kind === 'web archive') return [webArchiveIntake(path, bytes)];
  if (kind === 'page') return [pageIntake(path, bytes)];
  if (kind === 'text') return [textIntake(path, bytes)];
  const none = async (): Promise<Read> => refused(path, { what: 'not here', todo: 'give the file itself' });
  const pieces = kind === 'warc' ? warcPieces(path, path) : jsonPieces(path, path, bytes, none);
  return (await Array.fromAsync(pieces)).map(({ read }) => read);
}

/** The formats' names. */
export const formatNames = Object.keys(formats);

/** What is wrong with what was read: a message of a program's own insides, none at all, or an article without words. */
export function faultsOf(read: Read): string[] {
  if (!('problem' in read)) return read.body.trim() ? [] : ['an article without words'];
  const { what, todo } = read.problem;
  const faults: string[] = [];
  if (what.length < 8 || todo.length < 8) faults.push('a message that says too little');
  const line = sayProblem(read.problem);
  if (line.length > 700 || /[\u0000-\u001f\u007f]/.test(line)) faults.push('a message that is no line');
  if (
    /undefined|null\b|NaN|\bObject\b|not a function|not iterable|Cannot read|is not defined|\bat \S+:\d+|Error:/.test(
      what,
    )
  )
    faults.push(`a message of the program's insides: ${what}`);
  return faults;
}
