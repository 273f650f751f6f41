import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { standingInWords } from '../../src/edition/standing.ts';
import { pageKinds, pagesIn } from './chromium.ts';
import { openedSite } from './openedSite.ts';

const site = openedSite();
const screens = [
  [360, 780],
  [768, 1024],
  [1440, 900],
] as const;

/** How far down an element ends, as it stands before anybody scrolls. */
const bottom = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => e.getBoundingClientRect().bottom);

test.each(screens)(
  'at %i × %i the first screen of the home page tells what happened, who tells it and on what they differ',
  async (width, height) => {
    const page = await site.browser.newPage({ viewport: { width, height } });
    await page.goto(`${site.address}/`);
    const short = page.locator('.in-short');
    expect(await bottom(page, '.in-short')).toBeLessThan(height);
    const said = await short.innerText();
    expect(said).toMatch(/^In short: .+ \(.*\d{4}\)\. .*\bsources tell it\. (They differ on|No point was found)/);
    // The event is named once: not again beside it as a place to start.
    const event = short.locator('a[href*="events/"]');
    const label = await event.innerText();
    expect(await page.locator('.start').innerText()).not.toContain(label);
    await event.click();
    await page.waitForURL('**/events/*/');
    expect(await page.locator('h1').innerText()).toBe(label);
    await page.close();
  },
);

test.each(screens)('at %i × %i an event says so before its first section', async (width, height) => {
  const page = await site.browser.newPage({ viewport: { width, height } });
  await page.goto(site.address + pageKinds().find((p) => /^\/events\/./.test(p))!);
  expect(await bottom(page, '.in-short')).toBeLessThan(height);
  expect(await page.locator('.in-short').innerText()).toMatch(/tells? it\./);
  await page.close();
});

test('the overview of the comparison has an answer in every line, and one line for what has none', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.address}/compare/`);
  const lines = await page.locator('.glance > li').allInnerTexts();
  for (const line of lines) expect(line.split('\n').filter(Boolean).length, line).toBeGreaterThan(1);
  expect(lines.filter((l) => l.startsWith('Nothing stands out')).length).toBeLessThanOrEqual(1);
  await page.close();
});

test('the page of a source begins with what sets it apart', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const sources = pagesIn().filter((p) => /^\/sources\/[^/]+\/$/.test(p));
  let said = 0;
  for (const path of sources) {
    await page.goto(site.address + path);
    const apart = page.locator('#stands-out');
    if ((await apart.count()) === 0) continue;
    said++;
    expect(await page.locator('h2').first().innerText()).toBe(await apart.innerText());
  }
  expect(said).toBeGreaterThan(0);
  await page.close();
});

test('each sign that a margin can hold is drawn and named where the margin is explained', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.goto(`${site.address}/timeline/`);
  await page.locator('.legend a[href*="methods/"]').first().click();
  await page.waitForURL('**/methods/#margin');
  const drawn = await page.locator('.signs .mono').evaluateAll((all) => all.map((e) => e.className.split('mono-')[1]));
  const silent = (s: string) => s.replace('perhaps-', '');
  expect(drawn.toSorted()).toEqual([...new Set(Object.keys(standingInWords).map(silent))].toSorted());
  for (const line of await page.locator('.signs > div').allInnerTexts()) expect(line).toMatch(/\n.+\.$/);
  await page.close();
});
