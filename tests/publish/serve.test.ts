import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { rangeOf, serve } from '../../src/publish/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-'));
const site = join(root, 'site');
let server: Server;
let port: number;
beforeAll(async () => {
  mkdirSync(join(site, 'events/a'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'nothing here');
  writeFileSync(join(site, 'empty.txt'), '');
  writeFileSync(join(site, 'ten.txt'), '0123456789');
  writeFileSync(join(site, 'large.csv'), Buffer.alloc(8_000_000, 'x'));
  writeFileSync(join(site, 'events/a/index.html'), 'event');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(site, 'out.txt'));
  symlinkSync(root, join(site, 'above'));
  symlinkSync('ten.txt', join(site, 'within.txt'));
  server = await serve(site, 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

type Answer = { status: number; body: string; headers: Record<string, unknown> };
const ask = (path: string, { method = 'GET', ...headers }: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ port, path, method, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => done({ status: response.statusCode!, body, headers: response.headers }));
    })
      .on('error', fail)
      .end();
  });

test('pages, folders, what isn’t there, and what is empty', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home', headers: { 'content-length': '4' } });
  expect(await ask('/events/a')).toMatchObject({ status: 301, headers: { location: '/events/a/' } });
  expect(await ask('/events/a/')).toMatchObject({ status: 200, body: 'event' });
  expect(await ask('/none')).toMatchObject({ status: 404, body: 'nothing here' });
  expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '' });
});

test.runIf(process.platform === 'linux')('what goes while it is looked at is no end of the server', async () => {
  const [going, link] = [join(root, 'going.txt'), join(site, 'going.txt')];
  writeFileSync(going, 'here');
  const fd = openSync(going, 'r');
  rmSync(going);
  // It can be opened still, and has no name any more.
  symlinkSync(`/proc/self/fd/${fd}`, link);
  expect(await ask('/going.txt')).toMatchObject({ status: 500 });
  closeSync(fd);
  rmSync(link);
  expect(await ask('/')).toMatchObject({ status: 200 });
});

test('a part of a file is given where one is asked for', async () => {
  expect(await ask('/ten.txt', { range: 'bytes=2-4' })).toMatchObject({
    status: 206,
    body: '234',
    headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' },
  });
  expect(await ask('/ten.txt', { range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
  expect(await ask('/ten.txt', { range: 'bytes=20-' })).toMatchObject({
    status: 416,
    body: '',
    headers: { 'content-range': 'bytes */10' },
  });
  expect(await ask('/ten.txt', { range: 'lines=1-2' })).toMatchObject({ status: 200, body: '0123456789' });
});

describe('a range', () => {
  it.each<[string | undefined, number, ReturnType<typeof rangeOf>]>([
    [undefined, 10, null],
    ['bytes=0-0', 10, { start: 0, end: 0 }],
    ['bytes=5-', 10, { start: 5, end: 9 }],
    ['bytes=5-500', 10, { start: 5, end: 9 }],
    ['bytes=-500', 10, { start: 0, end: 9 }],
    ['bytes=-0', 10, 'none'],
    ['bytes=10-', 10, 'none'],
    ['bytes=0-', 0, 'none'],
    ['bytes=4-2', 10, null],
    ['bytes=0-1,4-5', 10, null],
    ['bytes=-', 10, null],
    ['bytes=a-b', 10, null],
  ])('%s of %i bytes', (asked, size, range) => expect(rangeOf(asked, size)).toEqual(range));
});

test('HEAD tells of a file and doesn’t send it; nothing but reading is allowed', async () => {
  expect(await ask('/ten.txt', { method: 'HEAD' })).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': '10', 'content-type': 'text/plain; charset=utf-8' },
  });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('no link leads out of the folder', async () => {
  for (const path of ['/out.txt', '/above/secret.txt', '/above/', '/above/site/'])
    expect((await ask(path)).body).not.toContain('secret');
  expect(await ask('/out.txt')).toMatchObject({ status: 404 });
  expect(await ask('/above/secret.txt')).toMatchObject({ status: 404 });
  expect(await ask('/within.txt')).toMatchObject({ status: 200, body: '0123456789' });
});

test('another name that leads here gets nothing', async () => {
  for (const host of ['river.example', `river.example:${port}`, 'localhost.river.example', '127.0.0.1.river.example'])
    expect((await ask('/', { host })).status).toBeGreaterThanOrEqual(400);
  for (const host of ['localhost', `127.0.0.1:${port}`, `[::1]:${port}`])
    expect(await ask('/', { host })).toMatchObject({ status: 200 });
});

test.skipIf(process.platform !== 'linux')('whoever goes away in the middle leaves no file open', async () => {
  const open = (): number => readdirSync('/proc/self/fd').length;
  const before = open();
  const one = (): Promise<void> =>
    new Promise((done) => {
      const asked = request({ port, path: '/large.csv', headers: { host: 'localhost' } }, (response) => {
        response.once('data', () => {
          asked.destroy();
          done();
        });
      });
      asked.on('error', () => done()).end();
    });
  for (let n = 0; n < 60; n++) await one();
  for (let n = 0; n < 200 && open() > before + 10; n++) await pause(20);
  expect(open()).toBeLessThanOrEqual(before + 10);
});
