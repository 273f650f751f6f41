import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type LaunchOptions } from 'playwright-core';
import { serve } from '../../src/publish/serve.ts';
import { built, filesIn } from '../support/build.ts';

/** Not the npm package's own list: it turns web security off, and runs in one process that dies with the first page closed. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * The browser of the npm package, which starts on a bare Linux for x64 without a system's libraries; elsewhere, or where it
 * doesn't start, the one that `CHROME` names, or Chrome or Edge as they are installed.
 */
export const openBrowser = async (): Promise<Browser> => {
  const named = process.env['CHROME'];
  const ways: (() => Promise<LaunchOptions>)[] = [
    ...(named ? [async () => ({ executablePath: named })] : []),
    ...(process.platform === 'linux' && process.arch === 'x64'
      ? [async () => ({ executablePath: await chromium.executablePath() })]
      : []),
    ...['chrome', 'msedge'].map((channel) => async () => ({ channel })),
  ];
  const failed: string[] = [];
  for (const way of ways) {
    try {
      return await driver.launch({ args, headless: true, ...(await way()) });
    } catch (error) {
      failed.push(String(error).split('\n')[0]!);
    }
  }
  throw new Error(
    `these tests need a browser, and none starts — install Chrome, or set CHROME to its path (${failed.join('; ')})`,
  );
};

/** Serves the built fixture edition; its address, without a slash at the end. */
export async function openSite(folder = built): Promise<{ server: Server; address: string }> {
  const server = await serve(folder, 0);
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Addresses of all pages, `/events/x/`. */
export const pagesIn = (folder = built): string[] =>
  filesIn(folder)
    .filter((f) => f.endsWith('.html'))
    .map((f) => `/${f.replace(/(^|\/)index\.html$/, '$1')}`);

/** One page of each kind: the heaviest below each top-level folder, the heaviest filtered view of each, and all that stand alone. */
export function pageKinds(folder = built): string[] {
  const kinds = new Map<string, { page: string; weight: number }>();
  for (const page of pagesIn(folder)) {
    const parts = page.split('/').filter(Boolean);
    const kind = parts.length < 2 ? page : `${parts[0]} ${parts.length > 2 ? 'filtered' : ''}`;
    const weight = readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page)).length;
    if (weight > (kinds.get(kind)?.weight ?? -1)) kinds.set(kind, { page, weight });
  }
  return [...kinds.values()].map((k) => k.page);
}
