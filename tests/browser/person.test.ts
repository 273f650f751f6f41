import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { built } from '../support/build.ts';
import { pageKinds } from './chromium.ts';
import { openedSite } from './openedSite.ts';

const site = openedSite();

const kind = (top: string): string => pageKinds().find((p) => p.startsWith(`/${top}/`) && p !== `/${top}/`)!;

test('a search by keyboard: words, a filter, the very sentence, the address to share', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/search/`, { waitUntil: 'networkidle' });
  await page.locator('input[type=search]').focus();
  await page.keyboard.type('gates');
  const results = page.locator('[data-results] > li');
  await results.first().waitFor();
  const all = await results.count();
  expect(await page.locator('[data-status]').innerText()).toMatch(/^(One page|\d+ pages) found\.$/);
  await page.locator('#by-Kind').selectOption('Event');
  await expect.poll(() => results.count()).toBeLessThan(all);
  for (const line of await results.allInnerTexts()) expect(line).toContain('Event');
  expect(new URL(page.url()).search).toBe('?q=gates&Kind=Event');

  const link = results.first().locator('a');
  const target = (await link.getAttribute('href'))!;
  expect(target).toContain(':~:text=');
  const [path, fragment] = target.split('#') as [string, string];
  const words = decodeURIComponent(fragment.split(':~:text=')[1]!);
  const text = (s: string) => s.replace(/\s+/g, ' ');
  const { document } = parseHTML(readFileSync(join(built, path, 'index.html'), 'utf8'));
  expect(text(document.querySelector('main')!.textContent ?? '')).toContain(words);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}**`);

  await page.goto(`${site.address}/search/?q=gates&Kind=Event`, { waitUntil: 'networkidle' });
  await results.first().waitFor();
  expect(await page.locator('input[type=search]').inputValue()).toBe('gates');
  await page.locator('input[type=search]').fill('zzqqxx');
  await expect.poll(() => page.locator('[data-status]').innerText()).toBe('Nothing found.');
  await page.getByRole('button', { name: 'Look without the filters' }).click();
  expect(await page.locator('#by-Kind').inputValue()).toBe('');
  await page.close();
});

test('the timeline is narrowed by links, one after the other, and widened again', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/timeline/`);
  const lines = page.locator('main .lines .line');
  const all = await lines.count();
  await page.locator('.strip a').last().click();
  await page.waitForURL('**/timeline/year/*/');
  const year = await lines.count();
  expect(year).toBeLessThan(all);
  await page.locator('.filter a[href*="/source/"], .filter a[href*="source/"]').first().click();
  await page.waitForURL('**/timeline/year/*/source/*/');
  expect(await lines.count()).toBeLessThanOrEqual(year);
  await page.getByRole('link', { name: 'any year' }).click();
  await page.waitForURL('**/timeline/source/*/');
  await page.getByRole('link', { name: 'any source' }).click();
  await page.waitForURL('**/timeline/');
  expect(await lines.count()).toBe(all);
  await page.close();
});

test('on a phone the filters wait behind a line until they are asked for', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.goto(`${site.address}/timeline/`);
  expect(await page.locator('.filter a').first().isVisible()).toBe(false);
  await page.locator('.narrow > summary').click();
  expect(await page.locator('.filter a').first().isVisible()).toBe(true);
  await page.close();
});

test('light or dark is the reader’s choice, and is kept', async () => {
  const context = await site.browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${site.address}/`);
  const light = await ground();
  await page.getByRole('button', { name: 'Dark page' }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(`${site.address}/timeline/`);
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: 'Light page' }).click();
  expect(await ground()).toBe(light);
  await context.close();
});

test('the address of a page is copied whole', async () => {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const event = kind('events');
  await page.goto(site.address + event);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.address + event);
  await context.close();
});

test('an event prints as a brief of four pages at most, with its evidence, its sources and its address', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address + kind('events'));
  const paper = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect((paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.address').isVisible()).toBe(true);
  expect(await page.locator('.report h3').first().isVisible()).toBe(true);
  expect(await page.locator('.top nav').isVisible()).toBe(false);
  await page.close();
});

test('the embedded page stands in a frame and leads out of it', async () => {
  const page = await site.browser.newPage();
  await page.route('**/host.html', (r) =>
    r.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${site.address}${kind('embed')}" width="400" height="500"></iframe>`,
    }),
  );
  await page.goto(`${site.address}/host.html`);
  const heading = page.frameLocator('iframe').locator('h1 a');
  const label = await heading.innerText();
  await heading.click();
  await page.waitForURL('**/events/*/');
  expect(await page.locator('h1').innerText()).toBe(label);
  await page.close();
});
