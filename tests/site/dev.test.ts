import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../support/build.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-dev-'));
const seeds = join(root, 'seeds');
let server: ChildProcess;
let said = '';
let origin = '';

/** A page as a browser asks for it. */
const page = async (path: string): Promise<string> => {
  const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
  return response.text();
};

/** Waits, however long the machine takes within the test's own limit, until something is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100);
}

/** The reloads that an open page is told of: the dev server sends them over the socket that its client script opens. */
function openPage(token: string): { reloads: () => number; close: () => void } {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  let reloads = 0;
  socket.addEventListener('message', ({ data }) => {
    if (String(data).includes('full-reload')) reloads++;
  });
  return { reloads: () => reloads, close: () => socket.close() };
}

beforeAll(async () => {
  cpSync(fixture, seeds, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--seeds', seeds, '--port', '4399'], {
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (d) => {
      said += d;
    });
  await until(() => /http:\/\/localhost:\d+/.test(said) || server.exitCode !== null);
  origin = /http:\/\/localhost:\d+/.exec(said)![0];
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

test('saving an article changes the page; a broken file shows its message there and here, and the server lives on', async () => {
  const file = readdirSync(join(seeds, 'articles')).find((f) => /ministers/.test(f))!;
  const path = join(seeds, 'articles', file);
  const address = `/articles/${file.replace(/\.\w+$/, '')}/`;
  const before = readFileSync(path, 'utf8');
  expect(await page(address)).toContain('<h1');

  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const open = openPage(/wsToken = "([^"]+)"/.exec(client)?.[1] ?? '');
  await until(() => said.length > 0);
  writeFileSync(path, before.replace(/^source:/m, 'author: Ida Newly Named\nsource:'));
  await until(async () => (await page(address)).includes('Ida Newly Named'));
  await until(() => open.reloads() > 0);
  open.close();

  said = '';
  writeFileSync(path, before.replace(/^source:/m, 'sauce:'));
  const message = `${file}:`;
  await until(async () => (await page(address)).includes('unknown field “sauce”'));
  expect(await page('/')).toContain(message);
  await until(() => said.includes('unknown field “sauce”'));
  expect(said).not.toMatch(/\n\s+at /);

  writeFileSync(path, before);
  await until(async () => (await page(address)).includes('<h1') && !(await page(address)).includes('sauce'));
  expect(await page(address)).not.toContain('Ida Newly Named');

  const sources = join(seeds, 'sources.yaml');
  const outlets = readFileSync(sources, 'utf8');
  writeFileSync(sources, outlets.replace(/name: (.*)/, 'name: The Renamed Courier'));
  await until(async () => (await page('/sources/')).includes('The Renamed Courier'));
  expect(server.exitCode).toBeNull();
});
