import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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
const printed = join(place.last, page);
const found = { words: 'rained' };

/** An edition of two words, each of which a page may read. */
const reading = (words: Record<string, string>) => {
  const reads = noticing();
  return { reads, word: reads.derived('word', (name: string) => words[name] ?? null) };
};

const longAgo = new Date('2020-01-01');
/** Writes the page, as if that had been at that time. */
function writeAt(text: Uint8Array, at = longAgo): void {
  writeFileSync(printed, text);
  utimesSync(printed, at, at);
}

beforeEach(async () => {
  const { reads, word } = reading({ rain: 'wet', sun: 'dry' });
  const { parts } = await reads.while(() => word('rain'));
  const keep = openKeep(place, reads, []);
  mkdirSync(join(place.last, 'events/flood'), { recursive: true });
  rmSync(printed, { force: true });
  writeAt(content);
  keep.add(page, printed, { id: 'flood' }, { content, words: 'rained', parts });
  keep.write();
  keep.close();
});
const held = (words: Record<string, string>, props: unknown = { id: 'flood' }, version = 'one') =>
  openKeep({ ...place, version }, reading(words).reads, []).held(page, props);

test('a page is held while what it read is the same, whatever else has changed', () => {
  expect(held({ rain: 'wet', sun: 'hot' })).toEqual(found);
  expect(held({ rain: 'dry', sun: 'dry' })).toBeNull();
  expect(held({})).toBeNull();
});

test('other props, other code, a page touched by somebody, a damaged record: printed anew', () => {
  const same = { rain: 'wet', sun: 'dry' };
  expect(held(same, { id: 'flood', next: 'drought' })).toBeNull();
  expect(held(same, { id: 'flood' }, 'two')).toBeNull();
  appendFileSync(printed, ' ');
  expect(held(same)).toBeNull();
  writeFileSync(printed, content);
  expect(held(same)).toEqual(found);
  appendFileSync(place.file, ' ');
  expect(held(same)).toBeNull();
});

test('a link in the place of a page is not followed', () => {
  const elsewhere = join(folder, 'elsewhere.html');
  writeFileSync(elsewhere, content);
  rmSync(printed);
  symlinkSync(elsewhere, printed);
  expect(held({ rain: 'wet', sun: 'dry' })).toBeNull();
  rmSync(printed);
});

test('what is held once is known to the build after next', () => {
  const { reads } = reading({ rain: 'wet', moon: 'full' });
  const keep = openKeep(place, reads, []);
  expect(keep.held(page, { id: 'flood' })).toEqual(found);
  keep.write();
  expect(held({ rain: 'wet' })).toEqual(found);
  expect(held({ rain: 'heavy' })).toBeNull();
});

test('what the modules read as they load counts for every page', async () => {
  const { reads, word } = reading({ rain: 'wet', sun: 'dry' });
  const loading = (await reads.while(() => word('sun'))).parts;
  const page1 = openKeep(place, reads, loading);
  page1.add(page, printed, {}, { content, words: 'rained', parts: [] });
  page1.write();
  expect(openKeep(place, reading({ sun: 'dry' }).reads, loading).held(page, {})).toEqual(found);
  expect(openKeep(place, reading({ sun: 'hot' }).reads, loading).held(page, {})).toBeNull();
});

test('a page of the same length that somebody put there is not taken for the one that was printed', () => {
  const other = Buffer.from('<p>It snowed.</p>');
  expect(other.length).toBe(content.length);
  writeFileSync(printed, other);
  expect(held({ rain: 'wet' })).toBeNull();
  writeAt(other);
  expect(held({ rain: 'wet' })).toBeNull();
});

test('a build that ends early leaves nothing beside the record', () => {
  const keep = openKeep(place, reading({ rain: 'wet' }).reads, []);
  expect(keep.held(page, { id: 'flood' })).toEqual(found);
  const names = () => readdirSync(folder).filter((f) => f.endsWith('.tmp'));
  expect(names()).toHaveLength(1);
  keep.close();
  expect(names()).toEqual([]);
  writeFileSync(join(folder, 'record-words.4194305.tmp'), 'left by a build that was killed');
  openKeep(place, reading({}).reads, []).close();
  expect(names()).toEqual([]);
});

test('a copy of the page, and a disk that can hold a file under one name only', () => {
  rmSync(printed);
  writeFileSync(printed, content);
  const keep = openKeep(place, reading({ rain: 'wet' }).reads, []);
  expect(keep.held(page, { id: 'flood' })).toEqual(found);
  rmSync(printed);
  writeFileSync(printed, content);
  keep.copied(page, printed);
  keep.write();
  expect(held({ rain: 'wet' })).toEqual(found);
});

test('a page that the search does not find has no words; words that were changed, or are gone, have the page printed anew', () => {
  const keep = openKeep(place, reading({}).reads, []);
  keep.add(page, printed, {}, { content, words: null, parts: [] });
  keep.write();
  expect(held({}, {})).toEqual({ words: null });
  const again = openKeep(place, reading({}).reads, []);
  again.add(page, printed, {}, { content, words: 'Où?', parts: [] });
  again.write();
  expect(held({}, {})).toEqual({ words: 'Où?' });
  writeFileSync(`${place.file}-words`, 'Ou?');
  expect(held({}, {})).toBeNull();
  rmSync(`${place.file}-words`);
  expect(held({}, {})).toBeNull();
});
