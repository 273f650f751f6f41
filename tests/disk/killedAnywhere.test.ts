import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeLedger } from '../../src/link/permalinks/ledger.ts';

const root = mkdtempSync(join(tmpdir(), 'killed-'));
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
const settling = `import { settle } from ${src('disk/alone.ts')};
settle('seeds');`;

/** Runs a module in a project folder, dead before its `at`-th step on the disk; whether it came to its end. */
const runs = (folder: string, code: string, at: number): Promise<boolean> =>
  new Promise((done) => {
    const script = join(folder, 'work.mjs');
    writeFileSync(script, code);
    spawn(process.execPath, ['--import', join(process.cwd(), 'tests/support/dieAt.mjs'), script], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, DIE_AT: String(at), DIE_IN: realpathSync(folder) },
    }).on('close', (code) => done(code === 0));
  });

/** Every file of the edition with its content. */
const stateOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'seeds'), { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => join(f.parentPath, f.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
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

/** Adding has most steps: each half of them is a test. */
const halves = Object.keys(works).flatMap((what) => [
  { what, half: 'odd', first: 1 },
  { what, half: 'even', first: 2 },
]);

test.each(halves)(
  'killed before any $half step on the disk, “$what” is done whole or not at all once the next command begins',
  async ({ what, half, first }) => {
    const before = stateOf(project(`${what}-${half}-before`));
    const whole = project(`${what}-${half}-whole`);
    expect(await runs(whole, works[what]!, 0)).toBe(true);
    const states = [before, stateOf(whole)].map((s) => JSON.stringify(s));
    // What a correction or an addition taken back leaves in between is what was made.
    if (what.includes('take')) {
      const made = project(`${what}-${half}-made`);
      await runs(made, what.startsWith('add') ? adding : works['correct']!, 0);
      states.push(JSON.stringify(stateOf(made)));
    }
    const seen = new Set<number>();
    for (let at = first, ended = false; !ended; at += 2) {
      const folder = project(`${what}-${at}`);
      ended = await runs(folder, works[what]!, at);
      await runs(folder, settling, 0);
      const state = states.indexOf(JSON.stringify(stateOf(folder)));
      expect(state, `killed before step ${at}`).toBeGreaterThanOrEqual(0);
      expect(readdirSync(join(folder, '.parallax')).filter((f) => f.endsWith('.journal'))).toEqual([]);
      seen.add(state);
    }
    expect(seen.size).toBeGreaterThan(1);
  },
);
