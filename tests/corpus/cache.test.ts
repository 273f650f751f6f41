import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { openCache } from '../../src/corpus/cache.ts';
import { type Held, keptReadings, type ReadingOptions } from '../../src/corpus/kept.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const seeds = join(folder, 'seeds');
const cache = join(folder, 'cache');
cpSync('tests/fixtures/dam-dispute/seeds', seeds, { recursive: true });
const article = join(seeds, 'articles/courier-ministers-meet-in-halden.md');
const read = async (options: ReadingOptions = { cache }) => {
  const { articles, ...rest } = await keptReadings(seeds, readKnowledge(seeds), options);
  return { ...rest, readings: articles.map((a) => a.reading()) };
};
const entries = () =>
  readdirSync(join(cache, readdirSync(cache)[0]!)).map((f) => join(cache, readdirSync(cache)[0]!, f));

test('the second time nothing is read, and the readings are the same to the letter', async () => {
  const without = await read({});
  const first = await read();
  const second = await read();
  expect([first.fresh, second.fresh]).toEqual([6, 0]);
  expect(second.readings).toEqual(first.readings);
  expect(first.readings).toEqual(without.readings);
  expect(second.problems).toEqual(first.problems);
});

test('a changed article alone is read again, and what it was is forgotten', async () => {
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nMore rain is expected on 3 May 2022.\n`);
  expect((await read()).fresh).toBe(1);
  expect(entries()).toHaveLength(6);
});

test('a changed name or word has all read again', async () => {
  appendFileSync(join(seeds, 'actors.yaml'), '- id: sorn\n  name: Sorn\n  kind: organisation\n');
  expect((await read()).fresh).toBe(6);
  expect((await read()).fresh).toBe(0);
});

test('other outlets and titles have nothing read again, and an outlet that has gone is told all the same', async () => {
  const sources = join(seeds, 'sources.yaml');
  const before = readFileSync(sources, 'utf8');
  writeFileSync(sources, before.replace(/name: .*/, 'name: Renamed'));
  appendFileSync(join(seeds, 'site.yaml'), 'id: water\n');
  expect(await read()).toMatchObject({ fresh: 0, problems: [] });
  writeFileSync(sources, before.replace(/id: (.*)/, 'id: other'));
  const { fresh, problems } = await read();
  expect(fresh).toBe(0);
  expect(problems[0]).toMatchObject({ what: expect.stringContaining('is not in sources.yaml'), line: 2 });
  writeFileSync(sources, before);
});

test('what a process holds is used again, unharmed by what is made of it', async () => {
  const held: Held = new Map();
  const frozen = (x: unknown): unknown => {
    if (typeof x === 'object' && x !== null && !Object.isFrozen(x)) Object.values(Object.freeze(x)).forEach(frozen);
    return x;
  };
  await read({ held });
  const { edition: without } = await analyse(seeds, { held });
  for (const { kept } of held.values()) frozen(kept?.reading());
  expect((await analyse(seeds, { held })).edition).toEqual(without);
  const { readings, fresh } = await read({ held });
  expect(fresh).toBe(0);
  expect(Object.isFrozen(readings[0])).toBe(true);
  expect(held.size).toBe(readings.length);
});

test.each(['', 'x', '{}', 'a\n{"line":null,"problems":[]}'])(
  'a damaged entry (%j) is dropped, never believed',
  async (damage) => {
    const whole = await read();
    writeFileSync(entries()[0]!, damage);
    const again = await read();
    expect(again.fresh).toBe(1);
    expect(again.readings).toEqual(whole.readings);
  },
);

test('what is damaged behind a sound beginning is read anew when it is asked for', async () => {
  const whole = await read();
  const entry = entries()[0]!;
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('"tokens"', '"tokenz"'));
  expect((await read()).readings).toEqual(whole.readings);
  expect((await read()).fresh).toBe(1);
});

test('where no cache can be kept, all is read', () => {
  writeFileSync(join(folder, 'file'), '');
  const none = openCache(join(folder, 'file'), seeds);
  none.put('a', 'b', 'c');
  none.prune(new Set());
  expect(none.get('a')).toBeNull();
});
