import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDevAnalysis } from '../../src/publish/devAnalysis.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An analysing process that does as it is written here; `n` counts what it was asked. */
function analyser(name: string, code: string, silence?: number) {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { existsSync, writeFileSync } from 'node:fs';
    const once = (then) => { const mark = ${JSON.stringify(join(folder, `${name}.mark`))}; if (!existsSync(mark)) { writeFileSync(mark, ''); then(); } };
    let n = 0;
    process.on('message', () => { n += 1; ${code} });`,
  );
  return openDevAnalysis({ seeds: 'seeds', into: 'out' }, { script, silence });
}
const answer = `process.send({ said: { errors: null, warnings: 'asked ' + n } });`;

test('one process answers all, and a new one after a restart', async () => {
  const own = analyser('plain', answer);
  expect(await own.analyse()).toEqual({ errors: null, warnings: 'asked 1' });
  expect(await own.analyse()).toEqual({ errors: null, warnings: 'asked 2' });
  own.restart(1e9);
  expect(await own.analyse()).toEqual({ errors: null, warnings: 'asked 3' });
  own.restart();
  expect(await own.analyse()).toEqual({ errors: null, warnings: 'asked 1' });
  own.restart();
});

test.each([
  ['exits', 'once(() => process.exit(3));', 'the analysis ended before it was done (3)'],
  ['is killed', "once(() => process.kill(process.pid, 'SIGKILL'));", 'the analysis ended before it was done (SIGKILL)'],
  ['throws', "once(() => { throw new Error('no more memory'); });", 'Error: no more memory'],
  ['hangs', 'once(() => { for (;;); });', 'the analysis gave no sign for 2 seconds'],
])('a process that %s is told of, and another takes its place', async (name, code, why) => {
  const own = analyser(name, code + answer, name === 'hangs' ? 2000 : undefined);
  const { errors } = await own.analyse();
  expect(errors).toContain(why);
  expect(errors).toContain('the next save tries again');
  expect(errors).not.toMatch(/^\s+at /m);
  expect(await own.analyse()).toEqual({ errors: null, warnings: 'asked 1' });
  own.restart();
});

test('a process that ended while nobody asked is followed by another', async () => {
  const own = analyser('idle', `${answer} setTimeout(() => process.exit(0), 1);`);
  expect(await own.analyse()).toMatchObject({ errors: null });
  await expect.poll(async () => (await own.analyse()).warnings).toBe('asked 1');
  own.restart();
});

test('what gave a sign of work is waited for', async () => {
  const own = analyser(
    'slow',
    `const at = setInterval(() => process.send({ said: 'at work' }), 50); setTimeout(() => { clearInterval(at); ${answer} }, 3000);`,
    2000,
  );
  expect(await own.analyse()).toMatchObject({ errors: null });
  own.restart();
});
