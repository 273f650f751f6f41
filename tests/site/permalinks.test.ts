import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import { built, fixture, home, runBuild, saidBy } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'dist');
const file = join(seeds, 'permalinks.json');
const article = join(seeds, 'articles/upriver-post-first-dry-summer.txt');
const ledger = () => readLedger(readFileSync(file, 'utf8'), file);
const build = (env: NodeJS.ProcessEnv) => runBuild(['--seeds', seeds, '--out', out, '--site', home.site], env);
const pageAt = (address: string): string => {
  const page = join(out, address.split('#')[0]!, 'index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : '';
};
const unanswered = (): string[] =>
  [...ledger().keys()].filter((a) => {
    const page = pageAt(a);
    const fragment = a.split('#')[1];
    const answered =
      fragment === undefined || page.includes(`id="${fragment}"`) || !pageAt(`${a.split('#')[0]}`).includes('claim-');
    return page === '' || !answered;
  });

// It was built once, at home.
beforeAll(() => {
  cpSync(home.seeds, seeds, { recursive: true });
  cpSync(home.out, out, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ledger through an edition’s life', () => {
  test('on a server nothing is written, a warning says so, the site is published all the same', () => {
    expect(readFileSync(saidBy(built), 'utf8')).toMatch(/permalinks\.json:1:1: \d+ new addresses not in the ledger/);
    expect(existsSync(join(fixture, 'permalinks.json'))).toBe(false);
    expect(existsSync(join(built, 'index.html'))).toBe(true);
  });

  test('at home it is written and said', () => {
    expect(readFileSync(saidBy(home.out), 'utf8')).toMatch(
      /permalinks\.json:1:1: \d+ new addresses recorded — commit this file/,
    );
    expect(unanswered()).toEqual([]);
  });

  test('an article taken out leaves answers behind; put back, it has its addresses again', async () => {
    const text = readFileSync(article, 'utf8');
    const before = readFileSync(file, 'utf8');
    const published = [...ledger().keys()];
    rmSync(article);
    const { code, err } = build({ CI: '' });
    expect(code).toBe(0);
    expect(err).toMatch(/permalinks\.json:1:1: 1 published article is no longer here, and its address says so — put/);
    expect([...ledger().keys()]).toEqual(expect.arrayContaining(published));
    expect(unanswered()).toEqual([]);
    expect(pageAt('articles/upriver-post-first-dry-summer/')).toContain('No longer here');
    const gone = [...ledger()].flatMap(([address, e]) => (e.gone && address.startsWith('events/') ? [address] : []));
    expect(gone.length).toBeGreaterThan(0);
    for (const address of gone) {
      const id = address.split('/')[1]!;
      const forms = ['.json', '.md', '.oembed.json', '/index.html'].map((form) => `events/${id}${form}`);
      for (const form of [...forms, `embed/${id}/index.html`, `og/events/${id}.png`])
        expect([form, existsSync(join(out, form))]).toEqual([form, true]);
    }
    writeFileSync(article, text);
    // What a build would write into the ledger: that it does is told above and below.
    const putBack = writeLedger((await analyse(seeds)).ledger.after);
    expect(putBack).toBe(before);
    writeFileSync(file, putBack);
  });

  test('an article renamed is reached by its former address', () => {
    cpSync(article, article.replace('first-dry-summer', 'gates-shut'));
    rmSync(article);
    expect(build({ CI: '' }).code).toBe(0);
    const moved = pageAt('articles/upriver-post-first-dry-summer/');
    expect(moved).toContain('url=../../articles/upriver-post-gates-shut/');
    const standing = 'href="https://dam.example/articles/upriver-post-gates-shut/"';
    expect(/<link rel="canonical"[^>]*>/.exec(moved)?.[0]).toContain(standing);
    expect(/<link rel="canonical"[^>]*>/.exec(pageAt('articles/upriver-post-gates-shut/'))?.[0]).toContain(standing);
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain(
      '/articles/upriver-post-first-dry-summer/ /articles/upriver-post-gates-shut/ 301',
    );
    expect(unanswered()).toEqual([]);
  });
});
