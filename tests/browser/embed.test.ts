import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor } from '../../src/publish/serve.ts';
import { built, filesIn } from '../support/build.ts';
import { openBrowser } from './chromium.ts';

/** `_headers` as hosts apply it: every rule that matches, values of one name joined. */
function headersAt(path: string): Record<string, string> {
  const found: Record<string, string[]> = {};
  for (const block of readFileSync(join(built, '_headers'), 'utf8').trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (!(pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line)!;
      found[name!] = [...(found[name!] ?? []), value!];
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, values.join(', ')]));
}

const listen = (server: Server): Promise<string> =>
  new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const site = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0]!;
  const file = fileFor(built, path);
  response.writeHead(file ? 200 : 404, {
    ...headersAt(path),
    'content-type': types[extname(file ?? '')] ?? 'text/plain',
  });
  response.end(file ? readFileSync(file) : '');
});
let framed = '';
const other = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(framed));
let browser: Browser;
let here: string;
let elsewhere: string;
beforeAll(async () => {
  browser = await openBrowser();
  here = await listen(site);
  elsewhere = await listen(other);
});
afterAll(async () => {
  await browser.close();
  site.close();
  other.close();
});

const id = filesIn(built)
  .filter((f) => f.startsWith('embed/'))
  .map((f) => f.split('/')[1]!)
  .sort(
    (a, b) =>
      readFileSync(join(built, 'embed', b, 'index.html')).length -
      readFileSync(join(built, 'embed', a, 'index.html')).length,
  )[0]!;

describe.each(['light', 'dark'] as const)('on another site, in a %s room', (colorScheme) => {
  test.each([640, 320])('an event shows in a frame %i px wide, and its links leave the frame', async (width) => {
    framed = `<!doctype html><title>Elsewhere</title><iframe src="${here}/embed/${id}/" width="${width}" height="500"></iframe>`;
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (m) => m.type() === 'error' && !/favicon/.test(m.location().url) && wrong.push(m.text()));
    await page.goto(elsewhere);
    const frame = page.frames().find((f) => f.url().startsWith(here))!;
    await frame.waitForSelector('h1');
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red] = /\d+/.exec(ground)!;
    expect(Number(red) > 128).toBe(colorScheme === 'light');
    await frame.locator('h1 a').click();
    await page.waitForURL(`${here}/events/${id}/`);
    await context.close();
    expect(wrong).toEqual([]);
  });
});

test.each(['/', `/events/${id}/`, '/compare/', '/search/'])('%s shows in no frame', async (path) => {
  framed = `<!doctype html><title>Elsewhere</title><iframe src="${here}${path}"></iframe>`;
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (m) => m.type() === 'error' && refused.push(m.text()));
  await page.goto(elsewhere, { waitUntil: 'networkidle' });
  await page.close();
  expect(refused.join('\n')).toMatch(/frame-ancestors 'none'/);
});
