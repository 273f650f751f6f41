import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add as addArticles } from '../../src/add/add.ts';
import { sayOutcome } from '../../src/add/outcome.ts';
import { checkSeeds } from '../../src/check.ts';

const paragraph = (n: number) =>
  `<p>The harbour council of Nordby voted on Tuesday to close the old ferry pier, councillor Ida Brandt said in part ${n} of a long statement. Engineers had warned for years that its piles were rotten, and the fishermen who moor there now have three months to leave.</p>`;
const page = `<!doctype html><html lang="en"><head><title>Old pier to close | Nordby Courier</title>
<meta property="og:site_name" content="Nordby Courier"><link rel="canonical" href="https://www.nordbycourier.example/old-pier?x=1">
<meta property="article:published_time" content="2024-03-05T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Old pier to close</h1>${[1, 2, 3, 4].map(paragraph).join('\n')}</article><footer>All rights reserved</footer></body></html>`;

let root: string;
const seeds = () => join(root, 'seeds');
/** The command as an editor runs it, in a process of its own: two seconds. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/add.ts', '--seeds', seeds(), ...args], { encoding: 'utf8', input: '' });
/** What the command does and says of one file, in this process. */
const add = async (
  file: string,
  { dryRun = false, ...options }: { versionOf?: string; dryRun?: boolean } = {},
): Promise<string> => {
  const outcome = await addArticles([file], { seeds: seeds(), force: false, dryRun, ...options });
  expect(outcome.problems).toEqual([]);
  return sayOutcome(outcome, dryRun).join('\n');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  mkdirSync(join(seeds(), 'articles'), { recursive: true });
  writeFileSync(join(seeds(), 'site.yaml'), 'title: T\ntopic: t\nquestion: q\n');
  writeFileSync(join(seeds(), 'sources.yaml'), '# outlets\n[]\n');
  writeFileSync(join(root, 'page.html'), page);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('npm run add', () => {
  it('writes an outlet that the next command can read, whatever a page calls itself', async () => {
    const called =
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Nord \\u0000\\u202e by"}}</script>';
    const unnamed = page.replace(/<meta property="og:site_name"[^>]*>/, '').replace('</head>', `${called}</head>`);
    writeFileSync(join(root, 'page.html'), unnamed);
    await add(join(root, 'page.html'));
    expect(checkSeeds(seeds()).problems.filter((p) => p.level === 'error')).toEqual([]);
    expect(readFileSync(join(seeds(), 'sources.yaml'), 'utf8')).toContain('name: Nord by');
  });
  it('writes nothing on a dry run, and shows what a page says of itself without what would move the cursor or turn the line', () => {
    const author = '<meta name="author" content="Ida \u202eX">';
    writeFileSync(
      join(root, 'page.html'),
      page.replace('</head>', `${author}</head>`).replace('Tuesday', '\u001b[2JTuesday'),
    );
    const { status, stdout } = run(join(root, 'page.html'), '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('councillor');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).toContain('Nothing was written.');
    expect(readdirSync(join(seeds(), 'articles'))).toHaveLength(0);
  });
  it('adds a later text of an article, refused without a word of it, and takes that back', async () => {
    const [first, second] = [join(root, 'page.html'), join(root, 'later.html')];
    await add(first);
    writeFileSync(second, page.replace('three months', 'four months'));
    expect(await add(second)).toContain('--version-of adds it as a later text of that one');
    const id = '2024-03-05-nordby-courier-old-pier-to-close';
    await expect(add(second, { versionOf: 'old-pear' })).rejects.toThrow('there is no article “old-pear”');
    const { status, stdout } = run('--version-of', id, second);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${id}-2.md`)]);
    const path = join(seeds(), `articles/${id}-2.md`);
    expect(readFileSync(path, 'utf8')).toContain(`versionOf: ${id}\n`);
    expect(run('--undo').stdout).toContain(`Removed ${path}`);
    expect(readdirSync(join(seeds(), 'articles'))).toEqual([`${id}.md`]);
  });
  it('turns a saved page into an article with its front matter, and adds the outlet', async () => {
    expect(await add(join(root, 'page.html'))).toContain('2024-03-05-nordby-courier-old-pier-to-close.md');
    const article = readFileSync(join(seeds(), 'articles/2024-03-05-nordby-courier-old-pier-to-close.md'), 'utf8');
    expect(article).toContain('source: nordby-courier\n');
    expect(article).toContain('published: 2024-03-05');
    expect(article).toContain('in part 4 of a long statement');
    expect(article).not.toContain('All rights reserved');
    expect(readFileSync(join(seeds(), 'sources.yaml'), 'utf8')).toBe(
      '# outlets\n- id: nordby-courier\n  name: Nordby Courier\n  homepage: https://nordbycourier.example/\n',
    );
  });
  it('names a duplicate and leaves it out', async () => {
    await add(join(root, 'page.html'));
    expect(await add(join(root, 'page.html'))).toContain('same address as');
    expect(readdirSync(join(seeds(), 'articles'))).toHaveLength(1);
  });
  it('runs several times at once without losing or doubling anything', async () => {
    const other = page
      .replaceAll('pier', 'crane')
      .replaceAll('Old crane to close', 'Old pier to close')
      .replace('old-crane', 'crane');
    for (const [name, content] of [
      ['copy.html', page],
      ['other.html', other.replaceAll('statement', 'letter to the members of the union')],
    ] as const)
      writeFileSync(join(root, name), content);
    const said = await Promise.all(
      ['page.html', 'copy.html', 'other.html'].map(
        (name) =>
          new Promise<string>((done) => {
            const run = spawn(process.execPath, ['scripts/add.ts', '--seeds', seeds(), join(root, name)]);
            let out = '';
            run.stdout.on('data', (d) => {
              out += d;
            });
            run.on('close', () => done(out));
          }),
      ),
    );
    expect(said.filter((s) => s.includes('Wrote'))).toHaveLength(2);
    expect(said.filter((s) => s.includes('Not added'))).toHaveLength(1);
    expect(readdirSync(join(seeds(), 'articles')).sort()).toEqual([
      '2024-03-05-nordby-courier-old-pier-to-close-2.md',
      '2024-03-05-nordby-courier-old-pier-to-close.md',
    ]);
    expect(readFileSync(join(seeds(), 'sources.yaml'), 'utf8').match(/^- id:/gm)).toHaveLength(1);
  });
  it('tells in one line what is wrong with a file, and adds the others', () => {
    writeFileSync(join(root, 'empty.txt'), '');
    const { stderr, stdout, status } = run(join(root, 'empty.txt'), join(root, 'gone.html'), join(root, 'page.html'));
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)/);
    expect(stdout).toContain('Wrote');
    expect(status).toBe(1);
  });
});
