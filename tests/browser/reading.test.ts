import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from './chromium.ts';
import { openedSite } from './openedSite.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = openedSite();

const pages = pageKinds();

// One tab shows page after page: to open one for each took much of the time.
describe('in a light and in a dark room', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ bypassCSP: true });
  });
  afterAll(() => page.close());
  test.each(pages)('axe finds nothing on %s', async (path) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.address + path);
    await page.evaluate(axe);
    const faults = (rules: string[] | null) =>
      page.evaluate(async (only) => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(only ? { runOnly: only } : {});
        return violations.map(
          (v) =>
            `${v.id}: ${v.help}: ${v.nodes
              .slice(0, 3)
              .map((n) => n.html.slice(0, 200))
              .join(' | ')}`,
        );
      }, rules);
    const light = await faults(null);
    await page.emulateMedia({ colorScheme: 'dark' });
    // In the dark only colours are others.
    const dark = await faults(['color-contrast', 'link-in-text-block']);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

describe('without JavaScript', () => {
  let page: Page;
  let elsewhere: string[] = [];
  let failed: string[] = [];
  beforeAll(async () => {
    page = await site.browser.newPage({ javaScriptEnabled: false });
    page.on(
      'request',
      (r) => r.url().startsWith(site.address) || r.url().startsWith('data:') || elsewhere.push(r.url()),
    );
    page.on('response', (r) => r.status() >= 400 && failed.push(`${r.status()} ${r.url()}`));
  });
  afterAll(() => page.close());
  test.each(pages)(
    '%s shows its heading and text, loads nothing from elsewhere, says nothing in the console',
    async (path) => {
      [elsewhere, failed] = [[], []];
      await page.goto(site.address + path, { waitUntil: 'load' });
      expect(await page.locator('h1').count()).toBe(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      expect(elsewhere).toEqual([]);
      expect(failed).toEqual([]);
    },
  );
});

describe('with JavaScript', () => {
  let page: Page;
  let wrong: string[] = [];
  beforeAll(async () => {
    page = await site.browser.newPage();
    page.on('request', (r) => r.url().startsWith(site.address) || r.url().startsWith('data:') || wrong.push(r.url()));
    page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
    page.on('pageerror', (e) => wrong.push(e.message));
  });
  afterAll(() => page.close());
  test.each(pages)('%s asks nobody else and breaks no rule of its own', async (path) => {
    wrong = [];
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    expect(wrong).toEqual([]);
  });
});

let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
});
describe.each(pages)('%s', (path) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(site.address + path);
  });

  test('is reached by the keyboard, which shows where it is', async () => {
    const offered = await page
      .locator('a[href]:visible, button:visible, summary:visible, select:visible, input:visible')
      .count();
    const seen = new Set<string>();
    for (let i = 0; i < Math.min(offered, 15); i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const e = document.activeElement as HTMLElement;
        if (!e || e === document.body) return null;
        const s = getComputedStyle(e);
        const marked = s.outlineStyle !== 'none' || s.boxShadow !== 'none' || s.textDecorationLine !== 'none';
        return {
          key: `${e.tagName} ${e.getAttribute('href') ?? e.textContent?.slice(0, 30)} ${e.getBoundingClientRect().top}`,
          marked,
        };
      });
      if (!at) break;
      expect(at.marked, at.key).toBe(true);
      seen.add(at.key);
    }
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(offered, 5));
  });

  test('prints its text in ink on paper, in a dark room, too', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { text, ground, hidden } = await page.evaluate(() => {
      const light = (colour: string) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
        return (r! * 2 + g! * 5 + b!) / 8;
      };
      const h1 = document.querySelector('h1')!;
      return {
        text: light(getComputedStyle(h1).color),
        ground: light(getComputedStyle(document.body).backgroundColor),
        hidden: getComputedStyle(document.querySelector('main')!).display === 'none',
      };
    });
    expect(hidden).toBe(false);
    expect(text).toBeLessThan(100);
    expect(ground).toBeGreaterThan(200);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  test('fits a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 1)
        .slice(0, 5)
        .map((e) => e.outerHTML.slice(0, 160));
    });
    expect(wide).toEqual([]);
  });
});
