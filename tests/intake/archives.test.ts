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
    expect(await said(loop)).toMatch(/^a\.webarchive:1:1: /);
  });
});
