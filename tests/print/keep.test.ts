import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openKeep } from '../../src/print/keep.ts';
import { noticing } from '../../src/print/reads.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = { file: join(folder, 'record'), last: join(folder, 'site'), version: 'one' };
const page = 'events/flood/index.html';
const content = Buffer.from('<p>It rained.</p>');

/** An edition of two words, each of which a page may read. */
const reading = (words: Record<string, string>) => {
  const reads = noticing();
  return { reads, word: reads.derived('word', (name: string) => words[name] ?? null) };
};

beforeEach(async () => {
  const { reads, word } = reading({ rain: 'wet', sun: 'dry' });
  const { parts } = await reads.while(() => word('rain'));
  const keep = openKeep(place, reads, []);
  keep.add(page, { id: 'flood' }, content, parts);
  keep.write();
  mkdirSync(join(place.last, 'events/flood'), { recursive: true });
  writeFileSync(join(place.last, page), content);
});
const held = (words: Record<string, string>, props: unknown = { id: 'flood' }, version = 'one') =>
  openKeep({ ...place, version }, reading(words).reads, []).held(page, props);

test('a page is held while what it read is the same, whatever else has changed', () => {
  expect(held({ rain: 'wet', sun: 'hot' })).toEqual(content);
  expect(held({ rain: 'dry', sun: 'dry' })).toBeNull();
  expect(held({})).toBeNull();
});

test('other props, other code, a page touched by somebody, a damaged record: printed anew', () => {
  const same = { rain: 'wet', sun: 'dry' };
  expect(held(same, { id: 'flood', next: 'drought' })).toBeNull();
  expect(held(same, { id: 'flood' }, 'two')).toBeNull();
  appendFileSync(join(place.last, page), ' ');
  expect(held(same)).toBeNull();
  writeFileSync(join(place.last, page), content);
  expect(held(same)).toEqual(content);
  appendFileSync(place.file, ' ');
  expect(held(same)).toBeNull();
});

test('a link in the place of a page is not followed', () => {
  const elsewhere = join(folder, 'elsewhere.html');
  writeFileSync(elsewhere, content);
  rmSync(join(place.last, page));
  symlinkSync(elsewhere, join(place.last, page));
  expect(held({ rain: 'wet', sun: 'dry' })).toBeNull();
  rmSync(join(place.last, page));
});

test('what is held once is known to the build after next', () => {
  const { reads } = reading({ rain: 'wet', moon: 'full' });
  const keep = openKeep(place, reads, []);
  expect(keep.held(page, { id: 'flood' })).toEqual(content);
  keep.write();
  expect(held({ rain: 'wet' })).toEqual(content);
  expect(held({ rain: 'heavy' })).toBeNull();
});

test('what the modules read as they load counts for every page', async () => {
  const { reads, word } = reading({ rain: 'wet', sun: 'dry' });
  const loading = (await reads.while(() => word('sun'))).parts;
  const page1 = openKeep(place, reads, loading);
  page1.add(page, {}, content, []);
  page1.write();
  expect(openKeep(place, reading({ sun: 'dry' }).reads, loading).held(page, {})).toEqual(content);
  expect(openKeep(place, reading({ sun: 'hot' }).reads, loading).held(page, {})).toBeNull();
});
