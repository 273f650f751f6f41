import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeLedger } from '../../src/link/permalinks/ledger.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'killed-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const src = (path: string): string => JSON.stringify(join(process.cwd(), 'src', path));

const plan = (n: number) => ({
  from: 'page.html',
  name: `a${n}.md`,
  content: `---\nsource: river-post\n---\nThe dam opened on day ${n}.\n`,
  facts: { source: 'river-post', url: null },
  newSource: { id: 'river-post', name: 'River Post' },
  duplicate: null,
  doubtful: [],
});
const correction = {
  do: 'drop',
  kind: 'date',
  who: 'E',
  when: '2024-05-17',
  why: 'w',
  target: { article: 'a', quote: 'day' },
};

const adding = `import { writeAdditions } from ${src('add/write.ts')};
writeAdditions('seeds', ${JSON.stringify([plan(1), plan(2)])}, { known: new Set(['seeds/articles/a0.md', 'seeds/articles/b0.md']), force: false, open: 'harvest' });`;
const works: Record<string, string> = {
  'add, and take it back': `${adding}
import { undo } from ${src('revise/undo.ts')};
undo('seeds', { force: false, unpublished: true, dryRun: false });`,
  'merge two people': `import { mergeActors } from ${src('revise/reviseActors.ts')};
await mergeActors('seeds', { into: 'ida-brandt', from: 'i-brandt' }, { who: 'E', when: '2031-05-06', why: 'w' });`,
  'rename somebody': `import { renameActor } from ${src('revise/reviseActors.ts')};
await renameActor('seeds', { who: 'ida-brandt', name: 'Ida Brandt' }, { who: 'E', when: '2031-05-06', why: 'w' });`,
  correct: `import { addCorrection } from ${src('correct/write.ts')};
addCorrection('seeds', ${JSON.stringify(correction)});`,
  'take a correction back': `import { addCorrection } from ${src('correct/write.ts')};
addCorrection('seeds', ${JSON.stringify(correction)})();`,
  'undo an addition': `import { undo } from ${src('revise/undo.ts')};
undo('seeds', { name: 'a0', force: true, unpublished: true, dryRun: false });`,
  'rename an outlet': `import { renameSource } from ${src('revise/renameSource.ts')};
renameSource('seeds', 'lake-herald', 'herald');`,
  withdraw: `import { withdraw } from ${src('revise/withdraw.ts')};
withdraw('seeds', 'a0', { day: '2031-05-06', why: 'Wrong.' }, true);`,
};
/** What the next command does first, for each state that a killed one left: it lies where that one worked, for what it noted names its files by their whole paths. */
const settling = (folder: string, copies: string): string => `import { renameSync, rmSync } from 'node:fs';
import { settle } from ${src('disk/alone.ts')};
for (const n of ${JSON.stringify(readdirSync(copies))}) {
  process.chdir(${JSON.stringify(root)});
  rmSync(${JSON.stringify(folder)}, { recursive: true, force: true });
  renameSync(${JSON.stringify(copies)} + '/' + n, ${JSON.stringify(folder)});
  process.chdir(${JSON.stringify(folder)});
  settle('seeds');
  process.chdir(${JSON.stringify(root)});
  renameSync(${JSON.stringify(folder)}, ${JSON.stringify(copies)} + '/' + n);
}`;

/** Runs a module in a project folder, copied before each step on the disk to `copies`, or dead before its step `at`; whether it came to its end. */
const runs = (folder: string, code: string, { copies = '', at = 0 } = {}): Promise<boolean> =>
  new Promise((done) => {
    const script = join(root, 'work.mjs');
    writeFileSync(script, code);
    spawn(process.execPath, ['--import', join(process.cwd(), 'tests/support/diskSteps.mjs'), script], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, STEPS_IN: folder, STEPS_TO: copies, DIE_AT: String(at) },
    }).on('close', (code) => done(code === 0));
  });

/** Every file of the edition with its content; the names without the numbers of processes. */
const stateOf = (folder: string): string =>
  JSON.stringify(
    readdirSync(join(folder, 'seeds'), { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => join(f.parentPath, f.name))
      .map((path) => [path.slice(folder.length).replace(/\d{2,}/g, 'N'), readFileSync(path, 'utf8')])
      .sort(),
  );

function project(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'seeds/articles'), { recursive: true });
  writeFileSync(join(folder, 'seeds/sources.yaml'), '- id: lake-herald\n  name: Lake Herald\n');
  writeFileSync(
    join(folder, 'seeds/articles/b0.md'),
    '---\nsource: lake-herald\nevents:\n  - label: Rain falls\n    date: 2031-05-01\n    participants: [i-brandt]\n---\nRain.\n',
  );
  writeFileSync(
    join(folder, 'seeds/actors.yaml'),
    ['ida-brandt', 'i-brandt'].map((id) => `- id: ${id}\n  name: ${id.toUpperCase()}\n  kind: person\n`).join(''),
  );
  writeFileSync(join(folder, 'seeds/articles/a0.md'), '---\nsource: unknown\n---\nRain.\n');
  writeFileSync(
    join(folder, 'seeds/permalinks.json'),
    writeLedger(new Map([['articles/a0/', { title: 'Rain', by: [] }]])),
  );
  return folder;
}

test.each(Object.keys(works))(
  'killed before any step on the disk, “%s” is done whole or not at all once the next command begins',
  async (what) => {
    const before = stateOf(project(`${what}-before`));
    const [folder, copies] = [project(what), join(root, `${what}-copies`)];
    mkdirSync(copies);
    expect(await runs(folder, works[what]!, { copies })).toBe(true);
    const states = [before, stateOf(folder)];
    // What a correction or an addition taken back leaves in between is what was made.
    if (what.includes('take')) {
      const made = project(`${what}-made`);
      await runs(made, what.startsWith('add') ? adding : works['correct']!);
      states.push(stateOf(made));
    }
    const steps = readdirSync(copies).length;
    // A copy is what a process that is killed there leaves.
    const at = Math.ceil(steps / 2);
    const killed = project(`${what}-killed`);
    expect(await runs(killed, works[what]!, { at })).toBe(false);
    expect(stateOf(join(copies, String(at)))).toBe(stateOf(killed));
    expect(await runs(root, settling(folder, copies))).toBe(true);
    const seen = new Set<number>();
    for (let step = 1; step <= steps; step++) {
      const left = join(copies, String(step));
      const state = states.indexOf(stateOf(left));
      expect(state, `killed before step ${step}`).toBeGreaterThanOrEqual(0);
      expect(readdirSync(join(left, '.parallax')).filter((f) => f.endsWith('.journal'))).toEqual([]);
      seen.add(state);
    }
    expect(seen.size).toBeGreaterThan(1);
  },
);
