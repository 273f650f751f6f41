import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, openSite } from './chromium.ts';

/** The browser and the built fixture edition, open while the tests of one file run. */
export function openedSite(): { browser: Browser; address: string } {
  const site = {} as { browser: Browser; address: string };
  let server: Server;
  beforeAll(async () => {
    site.browser = await openBrowser();
    ({ server, address: site.address } = await openSite());
  });
  afterAll(async () => {
    await site.browser.close();
    server.close();
  });
  return site;
}
