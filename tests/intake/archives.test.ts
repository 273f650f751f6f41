import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlesAmong, complaints, page, piecesIn } from '../support/pieces.ts';
import { binaryPlist, warc } from '../support/samples.ts';

const weir = page('Weir opens', 'weir', '<meta property="og:site_name" content="Tarn Courier">');
const dam = page('Dam closes', 'dam');

describe('a WARC', () => {
  it.each([false, true])('gives each page that it holds, with its address (packed: %s)', async (packed) => {
    const archive = warc(
      [
        { url: 'https://tarn.example/weir', body: weir },
        { url: 'https://tarn.example/style.css', body: 'a{}', type: 'text/css' },
        { url: 'https://tarn.example/old', body: 'moved', status: '301 Moved' },
        { url: 'https://tarn.example/dam', body: gzipSync(dam), headers: ['Content-Encoding: gzip'] },
      ],
      { packed },
    );
    const pieces = await piecesIn({ [packed ? 'a.warc.gz' : 'a.warc']: archive });
    expect(articlesAmong(pieces).map((a) => [a.facts.title, a.facts.url])).toEqual([
      ['Weir opens', 'https://tarn.example/weir'],
      ['Dam closes', 'https://tarn.example/dam'],
    ]);
  });
  it('puts chunks together, and leaves what only says that it is packed', async () => {
    const half = Buffer.byteLength(weir) >> 1;
    const bytes = Buffer.from(weir);
    const chunk = (b: Buffer) => Buffer.concat([Buffer.from(`${b.length.toString(16)}\r\n`), b, Buffer.from('\r\n')]);
    const chunked = Buffer.concat([
      chunk(bytes.subarray(0, half)),
      chunk(bytes.subarray(half)),
      Buffer.from('0\r\n\r\n'),
    ]);
    const pieces = await piecesIn({
      'a.warc': warc([
        { url: 'https://tarn.example/weir', body: chunked, headers: ['Transfer-Encoding: chunked'] },
        { url: 'https://tarn.example/dam', body: dam, headers: ['Content-Encoding: gzip'] },
      ]),
    });
    expect(articlesAmong(pieces).map((a) => a.facts.title)).toEqual(['Weir opens', 'Dam closes']);
  });
  it('says which of its pages is no article, and reads the others', async () => {
    const pieces = await piecesIn({
      'a.warc': warc([
        { url: 'https://tarn.example/', body: '<html><body></body></html>' },
        { url: 'https://tarn.example/weir', body: weir },
      ]),
    });
    expect(articlesAmong(pieces)).toHaveLength(1);
    expect(complaints(pieces)[0]).toMatch(/^a\.warc, https:\/\/tarn\.example\/:1:1: the page is empty/);
  });
  it('that breaks off, is empty, or holds a page that bursts says so, and keeps what it holds', async () => {
    const whole = warc(
      [
        { url: 'https://tarn.example/weir', body: weir },
        { url: 'https://tarn.example/dam', body: dam },
      ],
      { packed: true },
    );
    const cut = await piecesIn({ 'a.warc.gz': whole.subarray(0, whole.length - 100) });
    expect(articlesAmong(cut).length).toBeGreaterThan(0);
    expect(complaints(cut)[0]).toMatch(/breaks off after \d records? \([^)]{5,60}\)/);
    const plain = warc([{ url: 'https://tarn.example/s', body: 'x'.repeat(5000), type: 'text/css' }]);
    expect(complaints(await piecesIn({ 'a.warc': plain.subarray(0, -900) }))[0]).toContain('it ends within a record');
    expect(complaints(await piecesIn({ 'a.warc': '' }))[0]).toContain('this is no WARC');
    expect(complaints(await piecesIn({ 'a.warc': warc([]) }))[0]).toContain('no page among its 1 records');
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    const burst = await piecesIn({
      'a.warc': warc([{ url: 'https://tarn.example/b', body: bomb, headers: ['Content-Encoding: gzip'] }]),
    });
    expect(complaints(burst)[0]).toContain('the page has more than the 40.0 MB');
  });
});

describe('a web archive of Safari', () => {
  const archive = (resource: object) => binaryPlist({ WebMainResource: resource });
  it('gives its page, with its address and character set', async () => {
    const [read] = articlesAmong(
      await piecesIn({
        'a.webarchive': archive({
          WebResourceData: Buffer.from(weir.replace('Weir opens</h1>', 'Weir \xfcber all opens</h1>'), 'latin1'),
          WebResourceMIMEType: 'text/html',
          WebResourceTextEncodingName: 'iso-8859-1',
          WebResourceURL: 'https://tarn.example/weir',
        }),
      }),
    );
    expect(read).toMatchObject({ siteName: 'Tarn Courier', facts: { url: 'https://tarn.example/weir' } });
    expect(read!.body).toContain('über');
  });
  it('that holds none, something else or itself, or is broken says so', async () => {
    const said = async (content: Buffer) => complaints(await piecesIn({ 'a.webarchive': content }))[0];
    expect(await said(archive({}))).toContain('holds no page');
    expect(await said(archive({ WebResourceData: Buffer.from('x'), WebResourceMIMEType: 'image/png' }))).toContain(
      'no page but image/png',
    );
    expect(await said(archive({ WebResourceData: Buffer.from(weir) }).subarray(0, 600))).toContain(
      'this web archive is broken',
    );
    // Its first entry's value is the dictionary itself.
    const loop = archive({ WebResourceData: Buffer.from(weir) });
    loop[10] = 0;
    expect(await said(loop)).toMatch(/^a\.webarchive:1:1: this web archive is broken — /);
  });
});

describe('a page in one file', () => {
  const mhtml = (html: string, boundary = 'b1') =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tarn.example/weir\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b1"\r\n\r\n--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replaceAll('=', '=3D')}\r\n--${boundary}--\r\n`;
  const said = async (content: string) => complaints(await piecesIn({ 'a.mhtml': content }))[0];
  it('as browsers save it (MHTML), or SingleFile does, knows its address', async () => {
    const [blink] = articlesAmong(await piecesIn({ 'a.mhtml': mhtml(weir) }));
    expect(blink!.facts).toMatchObject({ title: 'Weir opens', url: 'https://tarn.example/weir' });
    const single = weir.replace(
      '<html lang="en">',
      '<html lang="en"><!--\n Page saved with SingleFile \n url: https://tarn.example/weir \n saved date: Sun May 04 2031\n-->',
    );
    const [one] = articlesAmong(await piecesIn({ 'a.html': single }));
    expect(one!.facts.url).toBe('https://tarn.example/weir');
  });
  it('that holds none, is empty, huge, or full of parts says so at once', async () => {
    expect(await said(mhtml(weir, 'other'))).toContain('this web archive holds no page');
    expect(await said('')).toContain('the page is empty');
    expect(await said(`${mhtml(weir)}${' '.repeat(40_000_001)}`)).toContain('more than the 40.0 MB');
    expect(
      await said(mhtml('<p>x</p>').replace('--b1\r\nContent', `${'--b1\r\n\r\n\r\n'.repeat(50_000)}--b1\r\nContent`)),
    ).toMatch(/holds no page|no article|empty/);
  });
});
