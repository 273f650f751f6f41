import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashesOf, home, runBuild, runProgram } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const build = () => runBuild(['--seeds', seeds, '--out', out, '--site', home.site], { CI: '' });
const add = (...args: string[]) => runProgram(process.execPath, ['scripts/add.ts', '--seeds', seeds, ...args]);
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@e.example', ...args], { cwd: seeds });

test('an addition that was built on this machine and taken back leaves nothing behind, and the next build goes through', () => {
  cpSync(home.seeds, seeds, { recursive: true });
  cpSync(home.out, out, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'w');
  const [site, ledger] = [hashesOf(out), readFileSync(join(seeds, 'permalinks.json'), 'utf8')];
  const page = join(folder, 'page.md');
  const text =
    'Mara Lund opened the lock in Ostmark on 3 May 2023. “No boat waits here any more,” Lund told the crowd.';
  writeFileSync(page, `---\nsource: Lock Gazette\npublished: 2023-05-04\n---\nThe lock opens\n\n${text}\n`);
  expect(add(page).status).toBe(0);
  expect(build().code).toBe(0);
  expect(existsSync(join(out, 'sources/lock-gazette/index.html'))).toBe(true);
  const { status, stdout, stderr } = add('--undo');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /Removed .*lock.*\.md\n {2}the outlet “lock-gazette”, new with it, is out of sources\.yaml\n {2}\d+ addresses that were never/,
  );
  expect(git('status', '--porcelain').stdout.toString()).toBe('');
  expect(build()).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(seeds, 'permalinks.json'), 'utf8')).toBe(ledger);
  expect(hashesOf(out)).toEqual(site);
}, 120_000);
