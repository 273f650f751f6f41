import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Read } from '../../src/intake/intake.ts';
import { piecesOf } from '../../src/intake/pieces.ts';

const sentence =
  'The tram board of Ostwald met on Monday, and the old rails must go before the winter, its chairwoman said.';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Rails</title>${head}</head><body>${body}</body></html>`;
const links = Array.from(
  { length: 30 },
  (_, i) => `<h3><a href="/${i}">Headline of some other story number ${i}</a></h3>`,
).join('');
/** What one file of such a name and content holds. */
async function intake(name: string, content: Buffer): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  try {
    writeFileSync(join(folder, name), content);
    for await (const { read } of piecesOf([join(folder, name)])) return read;
    throw new Error('nothing came of it');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const what = async (name: string, content: string | Buffer) => {
  const read = await intake(name, Buffer.from(content as string, 'latin1'));
  return 'problem' in read ? `${read.problem.what} — ${read.problem.todo}` : 'read';
};

describe('what is handed in and is no article', () => {
  it.each([
    ['a.pdf', '%PDF-1.7 …', 'this PDF is broken'],
    ['a.png', '\x89PNG\r\n\x1a\n', 'this is a picture'],
    ['a.jpg', '\xff\xd8\xff\xe0', 'this is a picture'],
    ['a.docx', 'PK\x03\x04', 'this packed document is broken'],
    ['a.webarchive', 'bplist00\xd1', 'this web archive is broken'],
    ['a.doc', '\xd0\xcf\x11\xe0', 'this is an old Office document'],
    ['a.rtf', '{\\rtf1', 'this is a Rich Text document'],
    ['a.html.gz', '\x1f\x8b\x08', 'this is a packed file'],
    ['a.html', '', 'the page is empty'],
    ['b.html', page(''), 'the page is empty'],
    ['c.html', page('<div id="root"></div><script src="/app.js"></script>'), 'the page holds no text: a script'],
    [
      'd.html',
      page('<p>We and our 812 partners use cookies.</p><button>Accept all cookies</button><p>Manage cookies</p>'),
      'the page only asks for consent',
    ],
    ['e.html', page('<h1>Access denied</h1><p>You cannot view this.</p>', ''), 'the page is an error'],
    [
      'f.html',
      page(`<h1>Rails to go</h1><p>Subscribe to continue reading.</p><p>Already a subscriber? Log in</p>`),
      'the page shows no more than an offer',
    ],
    ['g.html', page(links), 'the page is a list of articles'],
    ['a.txt', '  \n', 'the file is empty'],
  ])('%s says so, and what to do', async (name, content, said) => {
    const told = await what(name, content);
    expect(told).toContain(said);
    expect(told.split(' — ')[1]!.length).toBeGreaterThan(10);
  });
  it('a beginning is taken as one', async () => {
    const stub = page(
      `<article><h1>Rails to go</h1><p>${sentence}</p><p>So ${sentence}</p><p>Then ${sentence}</p></article><div>Subscribe to continue reading</div>`,
    );
    expect(await intake('a.html', Buffer.from(stub))).toMatchObject({ facts: { holds: 'excerpt' } });
  });
  it.each([
    ['windows-1252', 'Café – “open”', Buffer.from('Caf\xe9 \x96 \x93open\x94', 'latin1')],
    ['koi8-r', 'Трамвай', Buffer.from([0xf4, 0xd2, 0xc1, 0xcd, 0xd7, 0xc1, 0xca])],
    ['shift_jis', '電車', Buffer.from([0x93, 0x64, 0x8e, 0xd4])],
    ['gb18030', '电车', Buffer.from([0xb5, 0xe7, 0xb3, 0xb5])],
  ])('a page in %s is read in it', async (charset, text, bytes) => {
    const [before, after] = page(
      `<article><p>@ ${sentence}</p><p>So ${sentence}</p><p>Then ${sentence}</p></article>`,
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    ).split('@') as [string, string];
    const read = await intake('a.html', Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]));
    expect(read).toMatchObject({ body: expect.stringContaining(text) });
  });
  it.each([
    ['in a declaration of XML', '<?xml version="1.0" encoding="windows-1251"?>', ''],
    ['far down in its head', '', `${' '.repeat(9000)}<meta charset="windows-1251">`],
  ])('a page whose character set is told %s', async (_, above, declared) => {
    const html = above + page(`<article><p>@ ${sentence}</p><p>So ${sentence}</p></article>`, declared);
    const [before, after] = html.split('@') as [string, string];
    const bytes = [Buffer.from(before), Buffer.from([0xd2, 0xf0, 0xe0, 0xec, 0xe2, 0xe0, 0xe9]), Buffer.from(after)];
    expect(await intake('a.html', Buffer.concat(bytes))).toMatchObject({ body: expect.stringContaining('Трамвай') });
  });
  it.each([
    ['', ''],
    ['utf-8', '<meta charset="utf-8">'],
    ['no-such', '<meta charset="no-such">'],
  ])('a page in another script that says “%s” is not guessed at, and one in a Latin script is', async (_, declared) => {
    const of = async (bytes: number[]) => {
      const html = page(`<article>${`<p>@ ${sentence}</p>`.repeat(30)}</article>`, declared).split('@');
      return intake(
        'a.html',
        Buffer.concat(html.flatMap((h, i) => [...(i ? [Buffer.from(bytes)] : []), Buffer.from(h)])),
      );
    };
    expect(await of([0xd2, 0xf0, 0xe0, 0xec, 0xe2, 0xe0, 0xe9])).toMatchObject({
      problem: { what: 'the page does not tell its character set' },
    });
    expect(await of([0x43, 0x61, 0x66, 0xe9])).toMatchObject({ body: expect.stringContaining('Café') });
  });
  it('a page in UTF-8 stays that where a few of its signs are broken', async () => {
    const [before, after] = page(
      `<article><p>${'Œuvre – “café” '.repeat(9)}@ ${sentence}</p><p>So ${sentence}</p></article>`,
    ).split('@') as [string, string];
    const read = await intake('a.html', Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]));
    expect(read).toMatchObject({ body: expect.stringContaining('“café” \ufffd') });
  });
  it('a page that only leads on to another says so', async () => {
    const told = await what(
      'a.html',
      '<html><head><meta http-equiv="Refresh" content="0;URL=https://tarn.example/"></head><body><p>Redirecting…</p></body></html>',
    );
    expect(told).toContain('the page only leads on to another');
    const still = page(
      `<p>${sentence}</p><p>So ${sentence}</p><p>Then ${sentence}</p>`,
      '<meta http-equiv="refresh" content="300">',
    );
    expect(await intake('a.html', Buffer.from(still))).toMatchObject({ body: expect.any(String) });
  });
  it('UTF-16 without its mark is known by its zeros, text or page', async () => {
    const html = page(`<p>“Œuvre” ${sentence}</p><p>So ${sentence}</p><p>Then ${sentence}</p>`);
    expect(await intake('a.html', Buffer.from(html, 'utf16le'))).toMatchObject({
      body: expect.stringContaining('“Œuvre”'),
    });
    const big = Buffer.from(`Rails\n\n“Œuvre” ${sentence}`, 'utf16le').swap16();
    expect(await intake('a.txt', big)).toMatchObject({ body: expect.stringContaining('“Œuvre”') });
  });
  it('a page in UTF-16 with its mark', async () => {
    const utf16 = Buffer.from(
      `\ufeff${page(`<p>“Œuvre” ${sentence}</p><p>So ${sentence}</p><p>Then ${sentence}</p>`)}`,
      'utf16le',
    );
    expect(await intake('a.html', utf16)).toMatchObject({ body: expect.stringContaining('“Œuvre”') });
  });
  it('front matter of a handed-in text is kept', async () => {
    const text = `---\nrights: full\nlanguage: de\nevents:\n  - label: Rails go\n    date: 2024-05\n---\n${'Die alten Schienen müssen weg, sagte die Vorsitzende. '.repeat(5)}`;
    expect(await intake('a.md', Buffer.from(text))).toMatchObject({
      facts: { rights: 'full', events: [{ label: 'Rails go', date: '2024-05' }] },
    });
  });
});
