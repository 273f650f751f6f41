import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readEdition, writeEdition } from '../../src/edition/file.ts';
import type { Edition } from '../../src/model/edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const back = (edition: object): object => {
  writeEdition(folder, edition as Edition);
  return readEdition(folder);
};

test('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.record({
        site: fc.record({ title: fc.string({ unit: 'binary' }) }),
        articles: fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }) })),
        former: fc.constantFrom([], [{ path: 'a\nb\u2028c' }]),
      }),
      (edition) => {
        expect(back(edition)).toEqual(JSON.parse(JSON.stringify(edition)));
      },
    ),
  );
});

test('lists of any length, lines longer than what is read at once, and what is not there', () => {
  const long = { text: 'Où? '.repeat(400_000) };
  const many = Array.from({ length: 1201 }, (_, id) => ({ id }));
  expect(back({ site: long, articles: many, events: [], former: undefined })).toEqual({
    site: long,
    articles: many,
    events: [],
  });
});

test('words are the same whether they are a stretch of their article or not', () => {
  const text = 'Où? “It rained”, she said. It rained.';
  const edition = {
    articles: [{ id: 'a', text, blocks: [{ start: 0, end: 3, exact: 'Où?' }] }],
    claims: [
      { article: 'a', content: [{ start: 5, end: 14, exact: 'It rained' }] },
      { article: 'a', content: [{ start: 5, end: 14, exact: 'It poured' }] },
      { article: 'gone', content: [{ start: 5, end: 14, exact: 'It rained' }], names: ['It rained', 'It rained'] },
    ],
  };
  expect(back(edition)).toEqual(edition);
});

test('an edition that is cut short is refused', () => {
  const cut = join(folder, 'cut');
  writeEdition(cut, { articles: [{ id: 'a' }] } as unknown as Edition);
  const file = join(cut, 'edition.jsonl');
  writeFileSync(file, readFileSync(file).subarray(0, -3));
  expect(() => readEdition(cut)).toThrow('is not whole');
});

test('a file in which any byte was changed is not believed', () => {
  const edition = { site: { title: 'Low water' }, articles: Array.from({ length: 60 }, (_, id) => ({ id })) };
  writeEdition(folder, edition as unknown as Edition);
  const file = join(folder, 'edition.jsonl');
  const sound = readFileSync(file);
  for (let at = 0; at < sound.length - 1; at += 7) {
    const damaged = Buffer.from(sound);
    damaged[at] = damaged[at]! ^ 1;
    writeFileSync(file, damaged);
    expect(() => readEdition(folder), `byte ${at}`).toThrow();
  }
  writeFileSync(file, sound);
  expect(readEdition(folder)).toEqual(edition);
});
