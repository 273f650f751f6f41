import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { add } from '../../src/add/add.ts';
import { sayOutcome } from '../../src/add/outcome.ts';
import { sayUndone } from '../../src/revise/sayUndone.ts';
import { undo } from '../../src/revise/undo.ts';

const record = (n: number) =>
  JSON.stringify({
    title: `Note ${n} of the keepers`,
    date: '2031-05-04',
    url: `https://tarn.example/${n}`,
    sitename: 'Tarn Courier',
    text: Array.from({ length: 60 }, (_, i) => `word${n}x${i}`).join(' '),
  });
function edition(count: number): { seeds: string; harvest: string; articles: () => string[] } {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  const seeds = join(root, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'site.yaml'), 'title: T\ntopic: t\nquestion: q\n');
  const harvest = join(root, 'harvest.jsonl');
  writeFileSync(harvest, [...Array.from({ length: count }, (_, n) => record(n)), '{'].join('\n'));
  return { seeds, harvest, articles: () => readdirSync(join(seeds, 'articles')) };
}
const options = { dryRun: false, force: false };

it('imports many, names one new outlet, and lists what failed with its line', async () => {
  const { seeds, harvest, articles } = edition(120);
  const outcome = await add([harvest], { seeds, ...options });
  expect(articles()).toHaveLength(120);
  expect(readFileSync(join(seeds, 'sources.yaml'), 'utf8').match(/^- id: tarn-courier$/gm)).toHaveLength(1);
  expect(outcome.problems).toMatchObject([{ file: harvest, line: 121 }]);
  const said = sayOutcome(outcome, false).join('\n');
  expect(said).toContain('120 articles to');
  expect(said).toContain('1 could not be read: the reasons stand below');
  expect(said).toContain('Tarn Courier (tarn-courier)');
});

it('is stopped between two articles, and goes on where it stopped', async () => {
  const { seeds, harvest, articles } = edition(120);
  const stop = new AbortController();
  const counted = (done: number) => done === 70 && stop.abort();
  const first = await add([harvest], { seeds, ...options, counted, signal: stop.signal });
  expect(first.stopped).toBe(true);
  expect(sayOutcome(first, false).at(-1)).toContain('the same command goes on from there');
  expect(articles()).toHaveLength(70);
  const second = await add([harvest], { seeds, ...options });
  expect([second.added.length, second.refused.length]).toEqual([50, 70]);
  expect(articles()).toHaveLength(120);
});

it('writes nothing on a dry run, and nothing that it cannot read again', async () => {
  const { seeds, harvest } = edition(60);
  const outcome = await add([harvest], { seeds, ...options, dryRun: true });
  expect(outcome.added).toHaveLength(60);
  expect(readdirSync(seeds)).toEqual(['site.yaml']);
  expect(sayOutcome(outcome, true).at(-1)).toBe('Nothing was written.');
});

it('few are told of one by one, from a folder as well', async () => {
  const { seeds, harvest } = edition(3);
  const outcome = await add([join(harvest, '..', 'harvest.jsonl')], { seeds, ...options });
  expect(outcome.imported).toBeUndefined();
  expect(outcome.added).toHaveLength(3);
});

it('is taken back whole: all its shares, those before it was stopped too, and its outlet, but nothing before it', async () => {
  const { seeds, harvest, articles } = edition(120);
  const earlier = edition(2).harvest;
  await add([earlier], { seeds, ...options, force: true });
  const before = [articles(), readFileSync(join(seeds, 'sources.yaml'), 'utf8')];
  const stop = new AbortController();
  const counted = (done: number) => done === 70 && stop.abort();
  await add([harvest], { seeds, ...options, counted, signal: stop.signal });
  await add([harvest], { seeds, ...options });
  expect(articles()).toHaveLength(120);
  const undone = undo(seeds, { force: false, unpublished: true, dryRun: false });
  expect([articles(), readFileSync(join(seeds, 'sources.yaml'), 'utf8')]).toEqual(before);
  const said = sayUndone(undone, false, seeds);
  expect(said.filter((l) => l.includes('Removed'))).toHaveLength(25);
  expect(said.join('\n')).toContain('and 93 more: 118 articles in all');
  undo(seeds, { force: false, unpublished: true, dryRun: false });
  expect(articles()).toEqual([]);
});

it('begun anew after its end is another addition', async () => {
  const { seeds, harvest, articles } = edition(60);
  await add([harvest], { seeds, ...options });
  writeFileSync(harvest, Array.from({ length: 90 }, (_, n) => record(n)).join('\n'));
  await add([harvest], { seeds, ...options });
  undo(seeds, { force: false, unpublished: true, dryRun: false });
  expect(articles()).toHaveLength(60);
});
