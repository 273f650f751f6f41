import { promises as dns } from 'node:dns';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetched } from '../../src/intake/fetched.ts';
import { piecesOf } from '../../src/intake/pieces.ts';
import { articlesAmong, complaints, page } from '../support/pieces.ts';
import { pdf } from '../support/samples.ts';

/** Where a host of these tests lies, without asking anybody. */
const lookUp = () =>
  vi
    .spyOn(dns, 'lookup')
    .mockImplementation((async (host: string) => [
      { address: host === 'inside.tarn.example' ? '10.1.1.1' : '93.184.215.14', family: 4 },
    ]) as never);

/** What the server does at each path. */
const answers: Record<string, (answer: ServerResponse, base: string) => void> = {
  '/weir': (a) =>
    a.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1' }).end(page('Weir opens', 'weir')),
  '/print.pdf': (a) =>
    a
      .writeHead(200, { 'content-type': 'application/pdf' })
      .end(
        pdf([
          Array.from({ length: 6 }, (_, i) => [
            60,
            700 - 13 * i,
            10,
            'The keepers of the weir said that the water had stood high.',
          ]),
        ]),
      ),
  '/picture': (a) => a.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/empty': (a) => a.writeHead(200).end(),
  '/moved': (a) => a.writeHead(302, { location: '/weir' }).end(),
  '/circle': (a) => a.writeHead(302, { location: '/circle' }).end(),
  '/script': (a) => a.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/file': (a) => a.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/long': (a) => a.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(3000)),
  '/said-long': (a) => a.writeHead(200, { 'content-length': '3000' }).end('x'.repeat(3000)),
  '/burst': (a) =>
    a.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(3000))),
  '/silent': () => {},
  '/broken': (a) => {
    a.writeHead(200, { 'content-length': '3000' }).write('x');
    setTimeout(() => a.destroy(), 20);
  },
  '/offer': (a) =>
    a
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<p>Subscribe to continue reading.</p><p>Already a subscriber? Log in</p>'),
};
const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
const server = createServer((request, answer) => {
  asked.push({ path: request.url!, headers: request.headers });
  const status = /^\/(\d{3})$/.exec(request.url!)?.[1];
  if (status) answer.writeHead(Number(status)).end('no');
  else answers[request.url!]!(answer, base);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const all = async (...paths: string[]) => {
  const pieces = [];
  for await (const piece of piecesOf(
    paths.map((p) => base + p),
    { pause: 0 },
  ))
    pieces.push(piece);
  return pieces;
};
const why = async (path: string, options = {}) => {
  const got = await fetched(base + path, options);
  return 'what' in got ? `${got.what} — ${got.todo}` : 'fetched';
};

describe('an address', () => {
  it('is asked for once, and told nothing of the edition', async () => {
    asked.length = 0;
    const [read] = articlesAmong(await all('/weir'));
    expect(read!.facts).toMatchObject({ title: 'Weir opens', url: `${base}/weir` });
    await all('/weir');
    expect(asked.map((a) => a.path)).toEqual(['/weir', '/weir']);
    expect(Object.keys(asked[1]!.headers).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'sec-fetch-mode', 'user-agent'].sort(),
    );
  });
  it('leads on, and its article has the address at which it stands', async () => {
    const [read] = articlesAmong(await all('/moved'));
    expect(read!.facts.url).toBe(`${base}/weir`);
  });
  it('may be that of a PDF', async () => {
    const [read] = articlesAmong(await all('/print.pdf'));
    expect(read!.body).toContain('keepers of the weir');
    expect(read!.facts.url).toBe(`${base}/print.pdf`);
  });
  it.each([
    ['/404', 'there is no such page (404) — check the address'],
    ['/410', 'there is no such page (410)'],
    ['/401', 'the page is for subscribers (401) — open it in the browser and save the page, with your subscription'],
    ['/402', 'the page is for subscribers (402)'],
    ['/403', 'the server refuses programs, or you (403)'],
    ['/429', 'the server refuses programs, or you (429)'],
    ['/500', 'the server has a fault (500) — try again later'],
    ['/418', 'the server answers 418'],
    ['/picture', 'there is no page but image/png'],
    ['/empty', 'nothing came from there'],
    ['/circle', 'it leads on more than 5 times'],
    ['/script', 'it leads to something that is no web address (javascript:alert(1))'],
    ['/file', 'it leads to something that is no web address (file:///etc/passwd)'],
    ['/broken', '127.0.0.1 broke off'],
  ])('%s says why there is nothing', async (path, said) => expect(await why(path)).toContain(said));
  it('that sends too much, announced, packed or not, or nothing in time is given up', async () => {
    const most = { most: 2000 };
    for (const path of ['/long', '/said-long', '/burst'])
      expect(await why(path, most)).toContain('it has more than the 0.0 MB');
    expect(await why('/silent', { patience: 300 })).toContain('nothing whole came within 1 seconds');
  });
  it('of nobody, of a closed door, or that is none says so', async () => {
    const of = async (address: string) => {
      const got = await fetched(address);
      return 'what' in got ? got.what : '';
    };
    expect(await of('http://nobody.invalid/a')).toBe('there is no server called nobody.invalid');
    expect(await of('http://127.0.0.1:1/a')).toMatch(/takes no connection|broke off/);
    expect(await of('https://ida:secret@tarn.example/')).toBe('this is no web address');
  });
  it('whose page is only an offer to subscribe says so', async () => {
    expect(complaints(await all('/offer'))[0]).toContain('no more than an offer to subscribe');
  });
  it.each([
    ['http://127.0.0.1/', true],
    ['http://0x7f.1/', true],
    ['http://192.168.1.1/', true],
    ['http://100.64.1.1/', true],
    ['http://[::1]/', true],
    ['http://[::ffff:10.0.0.1]/', true],
    ['http://localhost./', true],
    ['http://printer/', true],
    ['http://inside.tarn.example/', true],
    ['http://100.128.1.1/', false],
    ['http://elsewhere.example/', false],
  ])('leads from the web to %s, which is within one’s own network: %s', async (to, own) => {
    const answer = (url: string) =>
      url === 'https://tarn.example/'
        ? new Response(null, { status: 302, headers: { location: to } })
        : new Response('<p>', { headers: { 'content-type': 'text/html' } });
    vi.stubGlobal('fetch', async (url: string) => answer(url));
    const asked = lookUp();
    try {
      const got = await fetched('https://tarn.example/');
      if (own) expect(got).toMatchObject({ what: 'it leads to an address within your own network' });
      else expect(got).toMatchObject({ location: to });
    } finally {
      vi.unstubAllGlobals();
      asked.mockRestore();
    }
  });
  it('is left at once where that is wished', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(fetched(`${base}/silent`, { signal: stop.signal })).rejects.toThrow();
  });
});
