import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { writeLedger } from '../../src/link/permalinks/ledger.ts';
import { home, runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'dist');
const article = (name: string) => join(seeds, 'articles', name);
const build = () => runBuild(['--seeds', seeds, '--out', out, '--site', home.site], { CI: '' });
const file = (path: string): string => readFileSync(join(out, path), 'utf8');
const page = (path: string) => parseHTML(file(`${path}index.html`)).document;
const said = (path: string): string => page(path).querySelector('main')!.textContent.replace(/\s+/g, ' ');
const why = 'The Upriver Post took it back, since its fisherman could not be found.';

beforeAll(() => {
  cpSync(home.seeds, seeds, { recursive: true });
  cpSync(home.out, out, { recursive: true });
  const withdrawn = article('upriver-post-first-dry-summer.txt');
  const text = readFileSync(withdrawn, 'utf8');
  writeFileSync(
    withdrawn,
    text.replace('rights: full\n', `rights: full\nwithdrawn:\n  day: 2022-09-20\n  why: ${why}\n`),
  );
  const former = readFileSync(article('courier-ministers-meet-in-halden.md'), 'utf8');
  const version = 'versionOf: courier-ministers-meet-in-halden\nupdated: 2022-03-17\n';
  writeFileSync(
    article('courier-ministers-again.md'),
    former.replace('rights: full\n', `rights: full\n${version}`).replace('About 2,400 people', 'About 3,100 people'),
  );
  expect(build().err).not.toMatch(/no longer here/);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an article that was withdrawn', () => {
  test('says when and why, and none of its words', () => {
    const text = said('articles/upriver-post-first-dry-summer/');
    expect(text).toContain(`Withdrawn on 20 September 2022. ${why}`);
    expect(text).not.toContain('water war');
    const { article, ...read } = JSON.parse(file('articles/upriver-post-first-dry-summer.json'));
    expect(article.withdrawn).toEqual({ day: '2022-09-20', why });
    expect(read).toMatchObject({ text: '', claims: [], events: [], actors: [], dates: [] });
  });

  test('is met on its outlet’s page, among the corrections and in their feeds', () => {
    expect(said('sources/upriver-post/')).toContain(
      'Withdrawn: A first dry summer behind the barrage (20 September 2022)',
    );
    expect(said('changes/')).toContain(why);
    expect(file('changes/feed.atom')).toContain('An article was withdrawn: A first dry summer behind the barrage');
    expect(JSON.parse(file('changes/feed.json')).items[0]).toMatchObject({
      url: 'https://dam.example/articles/upriver-post-first-dry-summer/',
    });
  });

  test('what only it told says so, in every form; each of its statements is still answered', () => {
    const event = 'events/2022-10-10-basin-commission-meet-sorn';
    expect(said(`${event}/`)).toContain('The only article held that told of this event has been withdrawn.');
    expect(said(`${event}/`)).toContain(`on 20 September 2022. ${why}`);
    expect(JSON.parse(file(`${event}.json`)).gone).toMatchObject({ withdrawn: ['upriver-post-first-dry-summer'] });
    expect(file(`${event}.md`)).toContain('Withdrawn: <https://dam.example/articles/upriver-post-first-dry-summer/>');
    const ledger = readFileSync(join(seeds, 'permalinks.json'), 'utf8');
    const anchors = [...ledger.matchAll(/"articles\/upriver-post-first-dry-summer\/#([^"]+)"/g)].map((m) => m[1]!);
    expect(anchors.length).toBeGreaterThan(3);
    const document = page('articles/upriver-post-first-dry-summer/');
    expect(anchors.filter((id) => !document.getElementById(id))).toEqual([]);
  });

  test('nothing else of the site has its words or counts it', () => {
    for (const path of ['', 'timeline/', 'claims/', 'compare/', 'sources/upriver-post/', 'doubtful/'])
      expect(said(path)).not.toMatch(/water war|fish ladder/);
    expect(file('data/articles.csv')).not.toContain('first-dry-summer');
  });
});

describe('a later text of an article', () => {
  test('shows what changed, word by word, with marks that need no colour', () => {
    const section = page('articles/courier-ministers-again/').querySelector('#versions')!.parentElement!;
    const [del, ins] = ['.passages del', '.passages ins'].map((s) => section.querySelector(s)!.textContent);
    expect([del, ins]).toEqual(['taken out: 2,400', 'put in: 3,100']);
    expect(section.textContent).toContain('One word taken out, one word put in.');
  });

  test('takes the place of the former, which leads to it', () => {
    expect(said('articles/courier-ministers-meet-in-halden/')).toContain('A later text of this article is held.');
    expect(said('sources/velmora-courier/')).toContain('Two articles');
    expect(JSON.parse(file('articles/courier-ministers-meet-in-halden.json')).article).toMatchObject({
      latest: 'courier-ministers-again',
    });
    const met = said('events/2022-03-14-varga-reku-meet-halden-over-oskar-dam/');
    expect(met).toContain('Velmora');
  });
});

test('read again, no address is new and none other', async () => {
  const { ledger, warnings } = await analyse(seeds);
  expect(writeLedger(ledger.after)).toBe(readFileSync(join(seeds, 'permalinks.json'), 'utf8'));
  expect(warnings).toEqual([]);
});
