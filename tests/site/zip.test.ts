import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { built, filesIn } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zip = (name: string, from: string, TZ: string) => {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/zip.ts', '--from', from, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, TZ, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { status, stderr, out };
};

test('a zip that is written into the site does not hold its forerunner', () => {
  const site = join(folder, 'small');
  mkdirSync(join(site, 'site.zipped'), { recursive: true });
  for (const f of ['index.html', 'site.zipped/a.txt', 'site.zip.99999999.parallax.tmp'])
    writeFileSync(join(site, f), 'x');
  const names = () => Object.keys(unzipSync(readFileSync(zip('small/site.zip', site, 'UTC').out))).sort();
  expect(names()).toEqual(['site/index.html', 'site/site.zipped/a.txt']);
  expect(names()).toEqual(['site/index.html', 'site/site.zipped/a.txt']);
});

test('the zip holds the site, every link a file in it, the same bytes in every time zone', () => {
  const { status, stderr, out } = zip('weir.zip', built, 'Pacific/Auckland');
  expect([status, stderr]).toEqual([0, '']);
  const bytes = readFileSync(out);
  const again = zip('again/weir.zip', built, 'America/Lima');
  expect(readFileSync(again.out).equals(bytes)).toBe(true);
  const files = new Map(Object.entries(unzipSync(bytes)));
  expect(files.size).toBeGreaterThan(100);
  expect(files.size).toBeLessThan(filesIn(built).length);
  const lost: string[] = [];
  for (const [name, content] of files) {
    if (!name.endsWith('.html')) continue;
    for (const [, link] of Buffer.from(content)
      .toString('utf8')
      .matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
      if (/^([a-z]+:|#)/.test(link!)) continue;
      const to = new URL(link!, `file:///${name}`);
      if (!files.has(decodeURIComponent(to.pathname.slice(1)))) lost.push(`${link} on ${name}`);
    }
  }
  expect(lost).toEqual([]);
});

test('what a killed packing left is cleared by the next, and nothing else is', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = [
    'swept.zip',
    `swept.zip.${pid}.parallax.tmp`,
    `swept.zip.${process.ppid}.parallax.tmp`,
    `other.zip.${pid}.parallax.tmp`,
  ];
  for (const name of left) writeFileSync(join(folder, name), 'x');
  expect(zip('swept.zip', built, 'UTC').status).toBe(0);
  const there = left.filter((name) => existsSync(join(folder, name)));
  expect(there).toEqual(left.filter((name) => name !== left[1]));
});

test('without a built site it says what to do, and writes nothing', () => {
  const { status, stderr } = zip('none.zip', join(folder, 'none'), 'UTC');
  expect(status).toBe(1);
  expect(stderr).toMatch(/none:1:1: there is no built site here — run “npm run build” first/);
  expect(filesIn(folder).some((f) => f.includes('none.zip'))).toBe(false);
});
