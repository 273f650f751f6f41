import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portOf, wrongArgument } from '../../scripts/command.ts';

const args = {
  file: { type: 'positional', required: false },
  seeds: { type: 'string', default: 'seeds' },
  'dry-run': { type: 'boolean' },
} as const;
const { file: _, ...noFiles } = args;

describe('wrongArgument', () => {
  it('finds nothing wrong with what a command takes', () => {
    for (const raw of [[], ['a.md', '-'], ['--seeds', 'x', '--dry-run', 'b'], ['--seeds=x'], ['--', '--odd-name.md']])
      expect(wrongArgument(raw, args)).toBeNull();
  });
  it.each([
    [['--seed', 'x'], 'there is no option --seed (did you mean --seeds?)'],
    [['--dry-rum'], 'there is no option --dry-rum (did you mean --dry-run?)'],
    [['-x'], 'there is no option -x'],
    [['--seeds'], '--seeds needs a value'],
    [['--seeds', '--dry-run'], '--seeds needs a value'],
    [['--seeds='], '--seeds needs a value'],
    [['--dry-run=no'], '--dry-run takes no value'],
    [['--constructor'], 'there is no option --constructor'],
  ])('says of %j: %s', (raw, says) => expect(wrongArgument(raw, args)).toBe(says));
  it('expects no file where a command takes none', () => {
    expect(wrongArgument(['a.md'], noFiles)).toBe("“a.md” isn't expected");
  });
});

describe('portOf', () => {
  it('takes what is a port', () => expect(['0', '80', '65535'].map(portOf)).toEqual([0, 80, 65_535]));
  it.each(['abc', '99999', '-1', '1e3', '80 ', ''])('says that “%s” is none, and takes no other', (given) => {
    expect(() => portOf(given)).toThrow(/^--port:1:1: “.*” is no port — give a number from 0/);
  });
});

it.runIf(existsSync('/dev/full'))('what cannot be printed for want of room is said, not passed over', () => {
  const stdout = openSync('/dev/full', 'w');
  const given = ['scripts/parse.ts', 'tests/fixtures/dam-dispute/seeds/articles/not-stated-open-the-gates.md'];
  const { status, stderr } = spawnSync(process.execPath, given, {
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
  });
  expect(stderr).toContain('standard output:1:1: the disk is full — make room and try again');
  expect(status).toBe(1);
});

const run = (name: string, ...given: string[]) =>
  spawnSync(process.execPath, [`scripts/${name}.ts`, ...given], { encoding: 'utf8' });

it.each([
  'add',
  'bench',
  'build',
  'check',
  'dev',
  'evaluate',
  'parse',
  'review',
  'start',
  'zip',
  'withdraw',
  'renameSource',
  'renameActor',
  'mergeActors',
])('npm run %s lists its options, in plain letters where no terminal shows them', (name) => {
  const { status, stdout, stderr } = run(name, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/USAGE[\s\S]*OPTIONS/);
  expect(stdout).not.toContain('\u001b');
});
it('an option that is not there is told in one line', () => {
  const { status, stdout, stderr } = run('check', '--nonesuch');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe('there is no option --nonesuch — “npm run check -- --help” lists what there is\n');
});

it.each([
  ['nothing to be seen', '\u200b', 'why? — readers are told: --why "River Post took it back."\n'],
  ['a book', 'w'.repeat(3000), 'readers are told the reason, and this one is too long — keep it to 2000 characters\n'],
])('a reason that is %s is told as that', (_name, why, told) => {
  const { status, stdout, stderr } = run('withdraw', 'nothing', '--seeds=none', `--why=${why}`);
  expect([status, stdout, stderr]).toEqual([1, '', told]);
});
it('a check that warns does not say that nothing is wrong', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'parallax-'));
  mkdirSync(join(seeds, 'articles'));
  writeFileSync(join(seeds, 'site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
  for (const name of ['a.md', 'b.md'])
    writeFileSync(join(seeds, 'articles', name), '---\nsource: unknown\n---\nThe lock is shut.\n');
  const { status, stderr } = run('check', '--seeds', seeds);
  rmSync(seeds, { recursive: true });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^2 articles read in .* s: 1 warning$/m);
});
