import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add } from '../../src/add/add.ts';
import { holdingOf } from '../../src/add/holding.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { ledgerOf, writeLedger } from '../../src/link/permalinks/ledger.ts';
import { forgottenIn } from '../../src/publish/forgotten.ts';
import { sayUndone } from '../../src/revise/sayUndone.ts';
import { undo } from '../../src/revise/undo.ts';

let root: string;
let seeds: string;
const home = process.cwd();
const at = (path: string) => join(seeds, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const plain = { force: false, unpublished: false, dryRun: false };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'undo-'));
  seeds = join(root, 'seeds');
  mkdirSync(at('articles'), { recursive: true });
  writeFileSync(at('site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
  writeFileSync(at('sources.yaml'), '# ours\n- id: courier\n  name: Courier # the old one\n');
  writeFileSync(
    at('articles/old.md'),
    '---\nsource: courier\npublished: 2031-05-02\n---\nRain\n\nAna Ruiz met Paul Lind in Bern on 1 May 2031.\n',
  );
  // What this machine remembers of an edition lies where a command runs.
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

const page = (name: string, outlet: string, words: string): string => {
  const path = join(root, name);
  writeFileSync(path, `---\nsource: ${outlet}\npublished: 2031-05-04\n---\n${name}\n\n${words}\n`);
  return path;
};
const added = async (...paths: string[]) =>
  (await add(paths, { seeds, dryRun: false, force: false })).added.map((p) => at(`articles/${p.name}`));
const dam = 'Karl Brandt opened the dam in Oslo on 3 May 2031. “Nobody will go dry,” Brandt said to the crowd.';
/** Writes the ledger as a build would. */
async function build() {
  const { articles, knowledge, ledger } = await holdingOf(seeds);
  const made = linkLastingly(
    articles.map((a) => a.reading()),
    knowledge,
    ledger,
  );
  writeFileSync(at('permalinks.json'), writeLedger(made.ledger));
}
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@e.example', ...args], { cwd: seeds });

describe('undo', () => {
  test('takes back the last addition: its files, and the outlet that was new with it', async () => {
    const before = read('sources.yaml');
    const [first] = await added(page('first.md', 'Lake Herald', dam));
    const between = read('sources.yaml');
    const [second] = await added(page('second.md', 'River Post', dam.replaceAll('Oslo', 'Lorvik')));
    expect(undo(seeds, plain)).toMatchObject({ files: [second], outlets: { removed: ['river-post'], kept: [] } });
    expect([existsSync(second!), read('sources.yaml')]).toEqual([false, between]);
    expect(undo(seeds, plain).files).toEqual([first]);
    expect(read('sources.yaml')).toBe(before);
    expect(() => undo(seeds, plain)).toThrow(
      /there is no addition to undo.*name the article: npm run add -- --undo ID/,
    );
  });

  test('one by name, though others came since; all files that were added together otherwise', async () => {
    const files = await added(
      page('a.md', 'River Post', dam),
      page('b.md', 'River Post', 'Lena Orsk visited Vik on 4 May 2031 and left.'),
    );
    await added(page('c.md', 'Lake Herald', dam.replaceAll('Oslo', 'Lorvik')));
    const [a] = files;
    expect(undo(seeds, { ...plain, name: a })).toMatchObject({
      files: [a],
      outlets: { removed: [], kept: ['river-post'] },
    });
    undo(seeds, plain);
    expect(undo(seeds, plain)).toMatchObject({ files: [files[1]], outlets: { removed: ['river-post'] } });
  });

  test('nothing where somebody wrote into the file since, unless told to', async () => {
    const [file] = await added(page('a.md', 'River Post', dam));
    writeFileSync(file!, `${readFileSync(file!, 'utf8')}More.\n`);
    expect(() => undo(seeds, plain)).toThrow(/this file was changed since it was added — add --force/);
    expect(existsSync(file!)).toBe(true);
    expect(() => undo(seeds, { ...plain, name: 'old' })).toThrow(/not added on this machine/);
    expect(undo(seeds, { ...plain, force: true }).files).toEqual([file]);
  });

  test('an outlet that was written more of stays', async () => {
    await added(page('a.md', 'River Post', dam));
    writeFileSync(at('sources.yaml'), `${read('sources.yaml')}  country: VEL\n`);
    expect(undo(seeds, plain).outlets).toEqual({ removed: [], kept: ['river-post'] });
  });

  test('nothing where a later text of it stays', async () => {
    const [file] = await added(page('a.md', 'courier', dam));
    const id = file!.split('/').at(-1)!.replace('.md', '');
    writeFileSync(at('articles/z.md'), `---\nsource: courier\nversionOf: ${id}\n---\nLater.\n`);
    expect(() => undo(seeds, plain)).toThrow(/z\.md:1:1: this is a later text of/);
  });

  test('addresses that were never published leave the ledger as it was', async () => {
    git('init', '-q');
    await build();
    git('add', '.');
    git('commit', '-qm', 'w');
    const before = read('permalinks.json');
    await added(page('a.md', 'River Post', dam));
    await build();
    const { addresses } = undo(seeds, plain);
    expect(addresses).toMatchObject({ dropped: expect.any(Number), published: 0, unknown: 0 });
    expect(addresses.dropped).toBeGreaterThan(3);
    expect(read('permalinks.json')).toBe(before);
    expect([...forgottenIn(seeds)].some((a) => a.startsWith('articles/'))).toBe(true);
  });

  test('those that were published stay, and that is said', async () => {
    git('init', '-q');
    await added(page('a.md', 'River Post', dam));
    await build();
    git('add', '.');
    git('commit', '-qm', 'w');
    const before = read('permalinks.json');
    const undone = undo(seeds, plain);
    expect(undone.addresses).toMatchObject({ dropped: 0, unknown: 0 });
    expect(read('permalinks.json')).toBe(before);
    expect(sayUndone(undone, false, 'seeds').join('\n')).toMatch(
      /addresses were published .* will say that nothing is there any more/,
    );
  });

  test('without git nobody can tell, but the editor', async () => {
    await added(page('a.md', 'River Post', dam));
    await build();
    const { unknown } = undo(seeds, { ...plain, dryRun: true }).addresses;
    expect(unknown).toBeGreaterThan(3);
    expect(undo(seeds, { ...plain, unpublished: true }).addresses).toMatchObject({ dropped: unknown, unknown: 0 });
    expect([...ledgerOf(seeds).keys()].filter((a) => a.startsWith('articles/'))).toSatisfy((all: string[]) =>
      all.every((a) => a.startsWith('articles/old/')),
    );
  });

  test('tells of corrections that name it', async () => {
    const [file] = await added(page('a.md', 'River Post', dam));
    const id = file!.split('/').at(-1)!.replace('.md', '');
    writeFileSync(
      at('corrections.yaml'),
      `- do: drop\n  kind: event\n  target: { article: ${id}, quote: opened }\n  who: E\n  when: 2031-05-06\n  why: w\n`,
    );
    expect(undo(seeds, plain).corrections).toBe(1);
  });
});
