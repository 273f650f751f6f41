import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/publish/serve.ts';
import { zipOf } from '../../src/publish/zip.ts';
import { built } from '../support/build.ts';
import { openBrowser, pageKinds } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What a page complains of: requests that fail or go elsewhere, errors of its own. */
function complaints(page: Page, home: string): string[] {
  const wrong: string[] = [];
  page.on('requestfailed', (r) => wrong.push(`failed ${r.url()}`));
  page.on('response', (r) => r.status() >= 400 && wrong.push(`${r.status()} ${r.url()}`));
  page.on('request', (r) => r.url().startsWith(home) || r.url().startsWith('data:') || wrong.push(`asks ${r.url()}`));
  page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
  page.on('pageerror', (e) => wrong.push(e.message));
  return wrong;
}

const styled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const family = getComputedStyle(document.body).fontFamily;
    return family.includes('Source') && [...document.fonts].some((f) => f.status === 'loaded');
  });

describe('a copy under another path than it was built for', () => {
  const below = '/some/deep/path/';
  let server: Server;
  let home: string;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    server = await serve(built, 0, below);
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
    page = await browser.newPage();
    wrong = complaints(page, home);
  });
  beforeEach(() => {
    wrong.length = 0;
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  test.each(pageKinds().filter((p) => p !== '/404.html'))('%s asks for nothing that is not there', async (path) => {
    await page.goto(home + path.slice(1), { waitUntil: 'networkidle' });
    expect(await styled(page)).toBe(true);
    expect(wrong).toEqual([]);
  });

  test('from the first page to an event, by the search to another, and back', async () => {
    await page.goto(home);
    await page.locator('main a[href*="events/"]').first().click();
    await page.waitForURL(`${home}events/**`);
    await page.locator('header a[href$="search/"]').click();
    await page.locator('input[type=search]').fill('gates');
    await page.locator('[data-results] li a').first().click();
    await page.waitForURL((url) => url.href.startsWith(home) && !url.pathname.endsWith('/search/'));
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('header a.name').click();
    await page.waitForURL(home);
    await page.waitForLoadState('networkidle');
    expect(wrong).toEqual([]);
  });
});

describe('unpacked from the zip and opened from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax on a stick-'));
  const home = `${pathToFileURL(folder).href}/site/`;
  beforeAll(() => {
    for (const [name, content] of Object.entries(unzipSync(Buffer.concat([...zipOf(built, 'site')])))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every kind of page is clicked through to, with its styles, and back', async () => {
    const page = await browser.newPage();
    const wrong = complaints(page, home);
    await page.goto(`${home}index.html`);
    expect(await styled(page)).toBe(true);
    for (const kind of ['timeline/', 'actors/', 'sources/', 'claims/', 'compare/', 'data/']) {
      await page.locator(`header a[href$="${kind}index.html"], footer a[href$="${kind}index.html"]`).first().click();
      await page.waitForURL(`${home}${kind}index.html`);
      expect(await styled(page), kind).toBe(true);
    }
    await page.locator('header a.name').click();
    await page.waitForURL(`${home}index.html`);
    await page.locator('main a[href*="events/"]').first().click();
    await page.waitForURL(`${home}events/*/index.html`);
    expect(await styled(page)).toBe(true);
    await page.locator('.theme').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.goBack();
    expect(page.url()).toBe(`${home}index.html`);
    // What is still being fetched when a page is closed fails.
    await page.waitForLoadState('networkidle');
    await page.close();
    expect(wrong).toEqual([]);
  });

  test('the search says that it needs a server, and leads on', async () => {
    const page = await browser.newPage();
    const wrong = complaints(page, home);
    await page.goto(`${home}search/index.html`);
    await expect.poll(() => page.locator('[data-status]').innerText()).toContain('not from a file');
    await page.close();
    expect(wrong).toEqual([]);
    expect(readFileSync(join(folder, 'site/search/index.html'), 'utf8')).toContain('../timeline/index.html');
  });
});
