import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, runBuild } from '../support/build.ts';
import { openBrowser, openSite, pageKinds } from './chromium.ts';

const out = mkdtempSync(join(tmpdir(), 'parallax-'));
let browser: Browser;
let tab: Page;
let server: Server;
let address: string;
beforeAll(async () => {
  const { code, err } = runBuild(['--seeds', 'tests/fixtures/many-scripts/seeds', '--out', join(out, 'dist')]);
  expect(code, err).toBe(0);
  browser = await openBrowser();
  tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  ({ server, address } = await openSite(join(out, 'dist')));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});
const read = (file: string): string => readFileSync(join(out, 'dist', file), 'utf8');
/** Shows a page in the one tab of these tests, in which what a visit doesn't ask for again stays loaded. */
async function open<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  await tab.goto(address + path, { waitUntil: 'load' });
  return look(tab);
}

describe('an edition in five scripts', () => {
  test('every name has its page, under an address in ASCII letters; one name spelt in two ways has one', () => {
    for (const file of filesIn(join(out, 'dist'))) expect(file).toMatch(/^[\x21-\x7e]+$/);
    for (const id of ['wang-xiao-ming', 'sergey-volkov', 'salma-hashemi', 'oksana-levchenko', 'lin-xiaofeng'])
      expect(existsSync(join(out, 'dist/actors', id)), id).toBe(true);
    expect(filesIn(join(out, 'dist/actors')).filter((f) => /^jos.*index\.html$/.test(f))).toEqual([
      'jose-orsted-celik/index.html',
    ]);
    expect(read('actors/jose-orsted-celik/index.html')).not.toContain('Also printed as');
  });

  test('feeds and data hold the names and titles as they are written', () => {
    const feed = parseAtomFeed(read('sources/al-marsa/feed.atom'));
    expect(JSON.stringify(feed.title)).toContain('صحيفة المرسى');
    const entries = read('data/entries.jsonl')
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { article: { title: string } });
    expect(entries.map((e) => e.article.title)).toEqual(
      expect.arrayContaining(['林晓峰会见列夫琴科谈轮渡', 'Министр Линь Сяофэн встретился с Оксаной Левченко']),
    );
  });

  test.each([
    ['林晓峰', '/actors/lin-xiaofeng/'],
    ['王小明', '/actors/wang-xiao-ming/'],
    ['Wang Xiao Ming', '/actors/wang-xiao-ming/'],
    ['Волков', '/actors/sergey-volkov/'],
    ['волков', '/actors/sergey-volkov/'],
    ['سلمى', '/actors/salma-hashemi/'],
    ['Çelik', '/actors/jose-orsted-celik/'],
    ['celik', '/actors/jose-orsted-celik/'],
    ['паром', '/articles/severnaya-gavan-vstrecha/'],
  ])('the search finds %s', async (words, page) => {
    const found = await open(`/search/?q=${encodeURIComponent(words)}`, async (p) => {
      await p.waitForSelector('[data-results] li a');
      return p.$$eval('[data-results] a', (all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    });
    expect(found).toContain(page);
  });

  test('words from right to left run so, and alone', async () => {
    const { title, text, stop, order } = await open('/articles/al-marsa-ziyara/', async (page) => {
      const end = await page
        .locator('section[aria-labelledby=text] p')
        .last()
        .evaluate((p) => {
          const words = p.firstChild!;
          const at = (from: number) => {
            const range = document.createRange();
            range.setStart(words, from);
            range.setEnd(words, from + 1);
            return range.getBoundingClientRect();
          };
          const last = words.textContent!.length - 1;
          return at(last).left < at(last - 2).left || at(last).top > at(last - 2).top;
        });
      return {
        title: await page.locator('h1').evaluate((e) => getComputedStyle(e).direction),
        text: await page
          .locator('section[aria-labelledby=text] p')
          .last()
          .evaluate((e) => getComputedStyle(e).direction),
        stop: end,
        order: await page
          .locator('nav a')
          .first()
          .evaluate((e) => getComputedStyle(e).unicodeBidi),
      };
    });
    expect([title, text, stop, order]).toEqual(['rtl', 'rtl', true, 'isolate']);
    // The same words among English ones leave these as they are.
    expect(
      await open('/articles/strait-herald-ministers-meet/', (p) =>
        p.locator('h1').evaluate((e) => getComputedStyle(e).direction),
      ),
    ).toBe('ltr');
  });

  test('Cyrillic letters come in the site’s own typeface', async () => {
    const loaded = await open('/articles/severnaya-gavan-vstrecha/', async (page) => {
      await page.evaluate('document.fonts.ready');
      return page.evaluate(
        `[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replace(/"/g, '') + ' ' + f.unicodeRange)`,
      ) as Promise<string[]>;
    });
    expect(loaded.some((f) => f.startsWith('Source Serif') && f.includes('U+400-45F'))).toBe(true);
  });

  test('no page runs wider than a telephone or a large screen', async () => {
    const wide: string[] = [];
    for (const path of pageKinds(join(out, 'dist'))) {
      await tab.goto(address + path, { waitUntil: 'load' });
      for (const width of [1440, 360]) {
        await tab.setViewportSize({ width, height: 900 });
        const over = (await tab.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
        if (over > 0) wide.push(`${path} at ${width} px by ${over}`);
      }
    }
    expect(wide).toEqual([]);
  });
});
