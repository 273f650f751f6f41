import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../../src/publish/report.ts';
import { bringBeside } from '../../src/publish/swap.ts';
import { filesIn, hashesOf, home, runBuild } from '../support/build.ts';

const root = mkdtempSync(join(tmpdir(), 'parallax-'));
const disk = join(root, 'disk');
const run = (command: string, ...given: string[]) => spawnSync(command, given, { encoding: 'utf8' });
mkdirSync(disk);
/** A disk of its own, small enough to be filled: only who may mount can have one. */
const mounted =
  process.platform === 'linux' && run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'none', disk).status === 0;
afterAll(() => {
  if (mounted) run('umount', '-l', disk);
  rmSync(root, { recursive: true, force: true });
});

const lock =
  'The lock keeper said on 3 May 2022 that no vessel may pass before the water of the basin has fallen by an arm’s length.';
const page = join(root, 'page.html');
writeFileSync(
  page,
  `<html><head><meta property="og:site_name" content="Lock Post"></head><body><article><h1>Lock shut</h1>${`<p>${lock}</p>`.repeat(6)}</article></body></html>`,
);
const node = (...given: string[]) => run(process.execPath, ...given);
const correct = (seeds: string) => {
  const worker = join(root, 'correct.ts');
  writeFileSync(
    worker,
    `import { addCorrection } from ${JSON.stringify(join(process.cwd(), 'src/correct/write.ts'))};
import { report } from ${JSON.stringify(join(process.cwd(), 'src/publish/report.ts'))};
try {
  addCorrection(${JSON.stringify(seeds)}, { do: 'drop', kind: 'date', who: 'E', when: '2024-05-17', why: ${JSON.stringify('w'.repeat(20_000))}, target: { article: 'a', quote: 'q' } });
} catch (error) {
  console.error(report(error));
  process.exitCode = 1;
}`,
  );
  return node(worker);
};
const told = /^\S.*:1:1: .+ — .+$/m;

// Where nothing can be mounted these say so by being skipped, by name: they ran on no such machine.
describe.skipIf(!mounted)('on a small disk of its own (needs the right to mount one)', () => {
  const seeds = join(disk, 'seeds');
  const out = join(disk, 'dist');
  const filler = join(disk, 'filler');
  const fill = (leave: number) => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };
  /** What a site takes on that disk. */
  let room: number;
  let site: Record<string, string>;
  let edition: Record<string, string>;
  beforeAll(() => {
    cpSync(home.seeds, seeds, { recursive: true });
    const free = statfsSync(disk).bfree;
    cpSync(home.out, out, { recursive: true });
    room = (free - statfsSync(disk).bfree) * statfsSync(disk).bsize;
    site = hashesOf(out);
    edition = hashesOf(seeds);
  });

  test('without room an addition and a correction change nothing, and say so', () => {
    fill(0);
    const changed = join(seeds, 'sources.yaml');
    const before = readFileSync(changed, 'utf8');
    for (const { status, stderr } of [node('scripts/add.ts', '--seeds', seeds, page), correct(seeds)]) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/:1:1: the disk is full — make room and try again/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(readFileSync(changed, 'utf8')).toBe(before);
    expect(hashesOf(seeds)).toEqual(edition);
    rmSync(filler);
  });

  // What was rendered comes to that disk in one step, wherever it ends for want of room.
  test.each([0.01, 0.3, 0.95])(
    'with room for %d of a site its putting in place changes nothing, and says so',
    (part) => {
      fill(part * room);
      const put = () => {
        try {
          bringBeside(home.out, out);
        } catch (error) {
          throw new Error(report(error));
        }
      };
      expect(put).toThrow(told);
      expect(put).toThrow(/the disk is full — make room/);
      expect(hashesOf(out)).toEqual(site);
      expect(hashesOf(home.out)).toEqual(site);
      expect(readdirSync(disk).sort()).toEqual(['dist', 'filler', 'seeds']);
      expect(hashesOf(seeds)).toEqual(edition);
      rmSync(filler);
    },
  );

  test('with room again an edition is added to and corrected', () => {
    expect(node('scripts/add.ts', '--seeds', seeds, page).status).toBe(0);
    expect(correct(seeds).status).toBe(0);
    expect(filesIn(seeds).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });

  test('where the disk that the site goes to is full, that one is named, the last site stays and no address is recorded', () => {
    const apart = join(root, 'apart');
    cpSync(home.seeds, apart, { recursive: true });
    // A name more, so that there are addresses to record.
    writeFileSync(join(apart, 'articles/lock.md'), `---\nsource: unknown\npublished: 2022-05-04\n---\n${lock}\n`);
    const before = hashesOf(apart);
    fill(0.3 * room);
    const { code, err } = runBuild(['--seeds', apart, '--out', out, '--site', home.site], { CI: '' });
    rmSync(filler);
    expect(code).toBe(1);
    expect(err).toMatch(told);
    expect(err).toContain(`${out}:1:1: the disk is full — make room and try again`);
    expect(hashesOf(out)).toEqual(site);
    expect(hashesOf(apart)).toEqual(before);
    expect(readdirSync(disk).sort()).toEqual(['dist', 'seeds']);
  });

  test('read-only, an edition is still built, with what was added; its ledger, additions and corrections are told to be impossible', () => {
    const elsewhere = join(root, 'dist');
    const edited = hashesOf(seeds);
    expect(run('mount', '-o', 'remount,ro', disk).status).toBe(0);
    rmSync(elsewhere, { recursive: true, force: true });
    const built = runBuild(['--seeds', seeds, '--out', elsewhere], { CI: '' });
    expect(built.code, built.err).toBe(0);
    expect(filesIn(elsewhere)).toContain('sources/lock-post/index.html');
    for (const { status, stderr } of [node('scripts/add.ts', '--force', '--seeds', seeds, page), correct(seeds)]) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/:1:1: the disk is read-only — choose another folder/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    const own = runBuild(['--seeds', seeds, '--out', out], { CI: '' });
    expect(own.code).toBe(1);
    expect(own.err).toMatch(/the disk is read-only/);
    expect(hashesOf(seeds)).toEqual(edited);
  });
});

test.skipIf(mounted)('a full and a read-only disk were not tried here: this process may mount none', () => {
  expect(mounted).toBe(false);
});
