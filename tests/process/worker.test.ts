import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { startWorker, type WorkerOptions } from '../../src/process/worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const own = (file: string): string => JSON.stringify(pathToFileURL(join(process.cwd(), 'src', file)).href);

/** Starts a worker that does as it is written here, with `task`, `say` and `heard` at hand. */
function worker(name: string, work: string, options: WorkerOptions = {}) {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { heard, runInWorker, say } from ${own('process/runInWorker.ts')};
import { InputError } from ${own('model/problem.ts')};
await runInWorker(async (task) => { ${work} });`,
  );
  return startWorker(pathToFileURL(script), { n: 2 }, options);
}

test('it has its task, says what it finds, and hears in order what was said before it asked', async () => {
  const said: unknown[] = [];
  const { send, ended } = worker(
    'talks',
    'await say(task.n); await new Promise((r) => setTimeout(r, 200)); await say([await heard(), await heard()]);',
    { onMessage: (m) => said.push(m) },
  );
  send('a');
  send('b');
  await ended;
  expect(said).toEqual([2, ['a', 'b']]);
});

test('what is wrong with the input comes as it was thrown, a fault with its code', async () => {
  const problem = { file: 'a.md', line: 1, column: 1, what: 'x', todo: 'y', level: 'error' };
  const complains = worker('complains', `throw new InputError([${JSON.stringify(problem)}]);`);
  await expect(complains.ended).rejects.toThrow(InputError);
  await expect(complains.ended).rejects.toMatchObject({ problems: [problem] });
  const fails = worker('fails', "throw Object.assign(new Error('full'), { code: 'ENOSPC', path: 'f' });");
  await expect(fails.ended).rejects.toMatchObject({ message: 'full', code: 'ENOSPC', path: 'f' });
});

test('one that dies is called by its name; what it printed is the fault where it isn’t shown', async () => {
  await expect(worker('dies', 'process.exit(3);', { name: 'the reading' }).ended).rejects.toThrow(
    'the reading ended before it was done (3)',
  );
  const dies = worker('speaks', "console.error('out of ink\\n    at here'); process.exit(4);", { quiet: true });
  await expect(dies.ended).rejects.toThrow(/^out of ink$/);
});

test('closed, it ends even where it does nothing but turn', async () => {
  const turns = worker('turns', 'for (;;);');
  await turns.close();
  await expect(turns.ended).rejects.toThrow('SIGKILL');
});
