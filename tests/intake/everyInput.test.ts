import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedItems } from '../../src/intake/feed.ts';
import { piecesOf } from '../../src/intake/pieces.ts';
import { articlesAmong, complaints, page, piecesIn, prose } from '../support/pieces.ts';
import { binaryPlist, docx, pdf, warc } from '../support/samples.ts';

/** Every kind of input, each with an example that is right, broken, empty, huge and hostile: how many articles it gives, and what is said of the rest. */
type Told = [articles: number, ...said: (string | RegExp)[]];
type Five<T> = Record<'good' | 'broken' | 'empty' | 'huge' | 'hostile', [T, Told]>;

const at = 'https://tarn.example/weir';
const own = page('Weir opens', 'weir');
const text = `${prose(4)}\n\n${prose(3, 'lock')}\n\n${prose(5, 'quay')}`;
const j = (o: unknown): string => JSON.stringify(o);
const huge = (start: string): Buffer => {
  const file = Buffer.alloc(100_000_001);
  file.write(start, 'latin1');
  return file;
};

const singleFile = (more = '') =>
  `<!DOCTYPE html><!--\n Page saved with SingleFile \n url: ${at} \n saved date: Tue -->${own.replace('</body>', `${more}</body>`)}`;
const mhtml = (body: string, mark = 'b') =>
  [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${at}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="text/html"; boundary="${mark}"`,
    '',
    `--${mark}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    body.replaceAll('=', '=3D'),
    `--${mark}--`,
  ].join('\r\n');
const note = (source: string, more = '') =>
  `---\ntitle: "Weir opens"\nsource: "${source}"\nauthor:\n  - "[[Ann Example]]"\ntags:\n  - clippings\n${more}---\n${text}\n`;
const safari = (page: Buffer) =>
  binaryPlist({
    WebMainResource: { WebResourceData: page, WebResourceURL: at, WebResourceMIMEType: 'text/html' },
  });
const csl = (file: string) =>
  j([{ type: 'article-newspaper', title: 'Weir opens', URL: at, 'container-title': 'Tarn Courier', file }]);
const lines = (n: number) =>
  Array.from({ length: 40 }, (_, i): [number, number, number, string] => [
    60,
    740 - 13 * i,
    10,
    `${n} ${prose(1)}`.slice(0, 90),
  ]);
const harvest = (record: (n: number, text: string) => object): Five<string> => ({
  good: [[1, 2].map((n) => j(record(n, text))).join('\n'), [2]],
  broken: [
    [j(record(1, text)), j(record(2, text)).slice(0, 60), j(record(3, text))].join('\n'),
    [2, ':2:61: this is no JSON'],
  ],
  empty: ['\n\n', [0, 'the file is empty']],
  huge: [[j(record(1, 'word '.repeat(600_000))), j(record(2, text))].join('\n'), [1, 'more text than any article']],
  hostile: [
    [
      j({ ...record(1, text), url: 'javascript:alert(1)', title: { a: 1 }, authors: [[['x']], { a: 1 }] }),
      '['.repeat(100_000),
      '{"__proto__":{"text":"x"},"text":1}',
      j(record(2, `---\nsource: other\n---\n${text}`)),
    ].join('\n'),
    [2, 'no JSON', 'holds no text'],
  ],
});

const files: Record<string, Five<string | Buffer>> = {
  'a saved page.html': {
    good: [own, [1]],
    broken: [own.slice(0, 60), [0, 'the page is empty']],
    empty: ['', [0, 'the page is empty']],
    huge: [Buffer.alloc(40_000_001, 'x'), [0, 'more than the 40.0 MB']],
    hostile: [own.replace('<article>', `${'<div>'.repeat(60_000)}<article>`), [0, 'nested more than 500 deep']],
  },
  'SingleFile.html': {
    good: [singleFile(), [1]],
    broken: [singleFile().slice(0, 120), [0, 'the page is empty']],
    empty: [' ', [0, 'the page is empty']],
    huge: [singleFile(`<img src="data:image/png;base64,${'A'.repeat(8_000_000)}">`), [1]],
    hostile: [singleFile('<iframe srcdoc="<script>alert(1)</script>"></iframe><script>alert(2)</script>'), [1]],
  },
  'page.mhtml': {
    good: [mhtml(own), [1]],
    broken: [mhtml(own).slice(0, 200), [0, 'holds no page']],
    empty: ['', [0, 'the page is empty']],
    huge: [Buffer.alloc(40_000_001, 'x'), [0, 'more than the 40.0 MB']],
    hostile: [`${mhtml('', '')}${'\r\n--\r\n'.repeat(50_000)}`, [0, 'holds no page']],
  },
  'page.webarchive': {
    good: [safari(Buffer.from(own)), [1]],
    broken: [safari(Buffer.from(own)).subarray(0, 300), [0, 'is broken']],
    empty: ['', [0, 'no web archive']],
    huge: [huge('bplist00'), [0, 'more than the 100.0 MB']],
    hostile: [Buffer.concat([Buffer.from('bplist00'), Buffer.alloc(40, 255)]), [0, 'is broken']],
  },
  'crawl.warc': {
    good: [warc([{ url: at, body: own }]), [1]],
    broken: [warc([{ url: at, body: own }]).subarray(0, 600), [0, 'breaks off']],
    empty: [warc([]), [0, 'holds no page']],
    huge: [
      warc([
        { url: `${at}/1`, body: 'x'.repeat(41_000_000) },
        { url: at, body: own },
      ]),
      [1],
    ],
    hostile: [
      warc([
        { url: at, body: gzipSync(Buffer.alloc(60_000_000)), headers: ['Content-Encoding: gzip'] },
        { url: 'javascript:alert(1)', body: own },
      ]),
      [1, 'more than the 40.0 MB'],
    ],
  },
  'paper.pdf': {
    good: [pdf([lines(1)]), [1]],
    broken: [pdf([lines(1)]).subarray(0, 200), [0, 'is broken']],
    empty: ['', [0, 'no PDF']],
    huge: [huge('%PDF-1.4'), [0, 'more than the 100.0 MB']],
    hostile: [
      Buffer.concat([pdf([lines(1)]), Buffer.from('\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj')]),
      [1],
    ],
  },
  'letter.docx': {
    good: [docx(['# Weir opens', ...text.split('\n\n')]), [1]],
    broken: [docx(['x']).subarray(0, 300), [0, 'is broken']],
    empty: [docx([]), [0, 'holds no text']],
    huge: [docx(['word '.repeat(600_000)]), [0, 'more text than any article']],
    hostile: [docx(['x'], { extra: { 'word/x.xml': new Uint8Array(101_000_000) } }), [0, 'unpacks to more']],
  },
  'clipped.md': {
    good: [note(at), [1]],
    broken: ['---\ntitle: "Weir opens\nsource: [https://\n---\nText', [0, 'YAML cannot be read']],
    empty: [note(at).slice(0, note(at).lastIndexOf('---\n') + 4), [0, 'the file is empty']],
    huge: [note(at) + text.repeat(2500), [0, 'more than the 2.5 MB']],
    hostile: [note('javascript:alert(1)', '__proto__: {x: 1}\n'), [0, '“__proto__” is not allowed']],
  },
  'a.jsonl': harvest((n, text) => ({
    title: `Note ${n}`,
    text,
    url: `${at}/${n}`,
    date: '2031-05-04',
    hostname: 'tarn.example',
  })),
  'a.ndjson': harvest((n, text) => ({
    title: `Note ${n}`,
    maintext: text,
    url: `${at}/${n}`,
    date_publish: '2031-05-04 10:00:00',
    source_domain: 'tarn.example',
  })),
  'a.n4k.jsonl': harvest((n, text) => ({
    title: `Note ${n}`,
    text,
    url: `${at}/${n}`,
    publish_date: '2031-05-04T00:00:00',
    authors: ['Ann Example'],
  })),
};

const said = (pieces: Parameters<typeof complaints>[0], [articles, ...expected]: Told) => {
  const wrong = complaints(pieces);
  expect(articlesAmong(pieces), wrong.join('\n')).toHaveLength(articles);
  expect(wrong, wrong.join('\n')).toHaveLength(expected.length);
  for (const [i, what] of expected.entries()) expect(wrong[i]).toMatch(what);
  // Each says what to do, and no article bears an address that isn't one or what another's front matter says.
  for (const line of wrong) expect(line.split(' — ')[1]?.length ?? 0, line).toBeGreaterThan(8);
  for (const { facts, siteName } of articlesAmong(pieces)) {
    expect(facts.url ?? at).toMatch(/^https:\/\/tarn\.example/);
    expect(siteName).not.toBe('other');
  }
};

describe.each(Object.entries(files))('%s', (name, five) => {
  it.each(Object.entries(five))('%s', async (_, [content, told]) => {
    said(await piecesIn({ [name.replace('n4k.', '')]: content }), told);
  });
});

describe('a bibliography', () => {
  const five: Five<Record<string, string>> = {
    good: [{ 'a.json': csl('w.html'), 'w.html': own }, [1]],
    broken: [{ 'a.json': csl('w.html').slice(0, 60) }, [0, 'no JSON']],
    empty: [{ 'a.json': '[]' }, [0, 'the list is empty']],
    huge: [{ 'a.json': `[${Array(300).fill(csl('w.html').slice(1, -1)).join(',')}]`, 'w.html': own }, [300]],
    hostile: [
      { 'a.json': `[${[csl('../../../etc/hosts'), csl('a.json')].map((c) => c.slice(1, -1)).join(',')}]` },
      [0, 'lies outside', 'is a list itself'],
    ],
  };
  it.each(Object.entries(five))('%s', async (_, [content, told]) => said(await piecesIn(content), told));
});

describe('a folder', () => {
  const five: Five<Record<string, string>> = {
    good: [{ 'a.html': own, 'b/c.txt': text }, [2]],
    broken: [{ 'a.html': own, 'b.html': '<p>' }, [1, 'b.html']],
    empty: [{ '.hidden/x': '' }, [0, 'holds nothing that is read']],
    huge: [Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`n${n}.txt`, text])), [400]],
    hostile: [{ [`${'d/'.repeat(100)}a.txt`]: text, 'b\n\u202e.html': own }, [2]],
  };
  it.each(Object.entries(five))('%s', async (_, [content, told]) =>
    said(await piecesIn(content, { folder: true }), told),
  );
  it('whose links lead out of it, or back into it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'links-'));
    const folder = join(root, 'handed-in');
    mkdirSync(folder);
    writeFileSync(join(root, 'private.txt'), text);
    writeFileSync(join(folder, 'own.txt'), text);
    symlinkSync('../private.txt', join(folder, 'a.txt'));
    symlinkSync('own.txt', join(folder, 'b.txt'));
    symlinkSync('.', join(folder, 'c'));
    symlinkSync('../private.txt', join(folder, 'd.html'));
    writeFileSync(join(folder, 'e.json'), csl('d.html'));
    const pieces = await Array.fromAsync(piecesOf([folder]));
    said(pieces, [
      2,
      /a\.txt:1:1: this is a link that leads out/,
      'this is a folder',
      /d\.html.*leads out/,
      /d\.html.*leads out/,
    ]);
  });
});

describe('a feed', () => {
  const rss = (items: string) =>
    `<rss version="2.0"><channel><title>T</title><link>${at}</link>${items}</channel></rss>`;
  const item = `<item><title>Weir</title><link>${at}</link></item>`;
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>';
  it.each([
    ['good', rss(item), 1],
    ['broken', rss(item).slice(0, 60), 'this is no feed'],
    ['empty', '', 'this is no feed'],
    ['huge', rss(item.repeat(200_000)), 'more than the 10.0 MB'],
    ['long', rss(item.repeat(5000)), 1000],
    ['hostile', entities + rss('<item><title>&b;&f;</title><link>javascript:alert(1)</link></item>'), 'this'],
    ['nested', rss('<a>'.repeat(100_000)), 'this is no feed'],
  ] as const)('%s', async (_, content, told) => {
    const file = join(mkdtempSync(join(tmpdir(), 'feed-')), 'feed.xml');
    writeFileSync(file, content);
    const got = await feedItems(file);
    if (typeof told === 'number') expect('items' in got && got.items).toHaveLength(told);
    else expect('problem' in got ? got.problem.what : 'items').toContain(told);
  });
});

it('a feed that is a folder, or a pipe that may have no end, is refused unread', async () => {
  const got = await feedItems(mkdtempSync(join(tmpdir(), 'feed-')));
  expect('problem' in got && got.problem.what).toBe('this is no ordinary file');
});

describe('an address', () => {
  const answers: Record<string, string> = {
    '/good': own,
    '/broken': own.slice(0, 60),
    '/empty': '',
    '/huge': 'x'.repeat(4000),
    '/hostile': '<div>'.repeat(700),
  };
  const server = createServer((request, answer) => {
    const body = answers[request.url!];
    answer.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  it.each([
    ['good', 'read'],
    ['broken', 'the page'],
    ['empty', 'nothing came from there'],
    ['huge', 'more than the 0.0 MB'],
    ['hostile', 'nested more than 500 deep'],
  ])('%s', async (path, told) => {
    const [piece] = await Array.fromAsync(piecesOf([`${base}/${path}`], { most: 3500 }));
    expect('problem' in piece!.read ? piece!.read.problem.what : 'read').toContain(told);
  });
});
