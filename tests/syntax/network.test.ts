import { expect, test } from 'vitest';
import { chanceOf } from '../../scripts/training/syntax/chance.ts';
import { vectorCodes } from '../../scripts/training/syntax/codes.ts';
import { floatKernel } from '../../scripts/training/syntax/floatKernel.ts';
import { LearningNetwork, surrounded } from '../../scripts/training/syntax/learningNetwork.ts';
import { PARTS } from '../../src/syntax/lexicon.ts';
import { CODES, Network, SCORE } from '../../src/syntax/network.ts';
import { vectorKernel } from '../../src/syntax/vectorKernel.ts';
import { wordReader } from '../../src/syntax/word.ts';

const chance = chanceOf(3);
const draw = (most: number) => Math.round((chance.next() - 0.5) * 2 * most);

test('rows of whole numbers are summed, what is negative becomes 0, and too high stays highest', () => {
  const { memory, sumRows } = vectorKernel(4096);
  const shorts = new Int16Array(memory.buffer);
  const rows = [0, 1, 2].map(() => Int16Array.from({ length: 32 }, () => draw(100)));
  rows[0]![5] = 30_000;
  rows[1]![5] = 30_000;
  rows.forEach((row, r) => shorts.set(row, 512 + 32 * r));
  new Int32Array(memory.buffer).set([1024, 1088, 1152]);
  sumRows(0, 3, 64, 2048);
  const expected = rows[0]!.map((x, i) => Math.max(0, Math.min(32_767, x + rows[1]![i]!) + rows[2]![i]!));
  expect(shorts.slice(1024, 1056)).toEqual(expected);
});

test('a row is multiplied with others', () => {
  const { memory, products } = vectorKernel(4096);
  const shorts = new Int16Array(memory.buffer);
  const [x, y, z] = [0, 1, 2].map(() => Int16Array.from({ length: 64 }, () => draw(3000)));
  [x, y, z].forEach((row, r) => shorts.set(row!, 64 * r));
  products(0, 128, 2, 128, 1024);
  const dot = (a: Int16Array, b: Int16Array) => a.reduce((sum, n, i) => sum + n * b[i]!, 0);
  expect([...new Int32Array(memory.buffer, 1024, 2)]).toEqual([dot(x!, y!), dot(x!, z!)]);
});

test('a row is multiplied with rows that stand by fours', () => {
  const { memory, transform } = vectorKernel(4096);
  const x = Int16Array.from({ length: 32 }, () => draw(3000));
  const rows = Array.from({ length: 8 }, () => Int16Array.from({ length: 32 }, () => draw(3000)));
  const byFours = [0, 4].flatMap((first) =>
    Array.from({ length: 16 }, (_, pair) =>
      rows.slice(first, first + 4).flatMap((row) => [row[2 * pair]!, row[2 * pair + 1]!]),
    ).flat(),
  );
  const shorts = new Int16Array(memory.buffer);
  shorts.set(x);
  shorts.set(byFours, 64);
  transform(0, 128, 8, 64, 2048);
  const expected = rows.map((row) => row.reduce((sum, n, i) => sum + n * x[i]!, 0));
  expect([...new Int32Array(memory.buffer, 2048, 8)]).toEqual(expected);
});

test('numbers of 32 bits are rounded to shorter ones of 16, and stay within them', () => {
  const { memory, shorten } = vectorKernel(4096);
  const words = Int32Array.from({ length: 16 }, () => draw(1_000_000));
  words.set([127, 128, -128, -129, 100_000_000]);
  new Int32Array(memory.buffer).set(words);
  shorten(0, 32, 8, 2048);
  const expected = words.map((n) => Math.min(32_767, Math.floor((n + 128) / 256)));
  expect([...new Int16Array(memory.buffer, 2048, 16)]).toEqual([...expected]);
});

test('the kernel of the training sums, combines, multiplies, adds and moves rows', () => {
  const kernel = floatKernel(4096);
  const floats = new Float32Array(kernel.memory.buffer);
  const [a, b] = [0, 1].map(() => Float32Array.from({ length: 16 }, () => draw(50)));
  floats.set(a!, 256);
  floats.set(b!, 272);
  const at = (place: number) => [...floats.slice(place / 4, place / 4 + 16)];
  new Int32Array(kernel.memory.buffer).set([1024, 1088]);
  kernel.sum(0, 2, 64, 2048);
  expect(at(2048)).toEqual([...a!.map((x, i) => x + b![i]!)]);
  floats.set([2, -3], 300);
  kernel.combine(1200, 1024, 2, 64, 2048);
  expect(at(2048)).toEqual([...a!.map((x, i) => 2 * x - 3 * b![i]!)]);
  kernel.products(1024, 1024, 2, 64, 2112);
  expect(at(2112).slice(0, 2)).toEqual([a!, b!].map((row) => row.reduce((sum, n, i) => sum + n * a![i]!, 0)));
  kernel.add(2048, 1024, 64, -2);
  expect(at(2048)).toEqual([...b!.map((x) => -3 * x + 0)]);
  floats.fill(0, 512, 528);
  floats.fill(9, 528, 544);
  floats.fill(4, 544, 560);
  kernel.move(2048, 2112, 2176, 64, 10);
  expect([at(2048), at(2112)]).toEqual([new Array(16).fill(-8), new Array(16).fill(25)]);
});

test('a vector’s parts have the numbers of the nearest of few centres', () => {
  const rows = Float32Array.from({ length: 40 * PARTS }, (_, i) => Math.floor(i / PARTS) % 4);
  const { codes, centres } = vectorCodes({ words: [], size: PARTS, rows });
  for (let i = 0; i < rows.length; i++) expect(centres[(i % PARTS) * CODES + codes[i]!]).toBe(rows[i]);
});

test('in whole numbers a network scores as it did when it learned', () => {
  const lexicon = {
    places: new Map([['reed', 1]]),
    fine: Uint16Array.of(0, 1),
    coarse: Uint8Array.of(0, 1),
    guess: Uint8Array.of(0, 1),
    name: Uint8Array.of(0, 1),
    senses: Uint8Array.of(0, 1),
    tags: Uint8Array.of(0, 1),
    codes: Uint8Array.from({ length: 2 * PARTS }, (_, i) => i),
  };
  const read = wordReader(lexicon);
  const words = read(['reed', 'reed', 'mat', 'mat', 'mat']);
  const centres = Float32Array.from({ length: 2 * PARTS * CODES }, () => chance.next() - 0.5);
  const shape = { places: 2, inputRows: 4, on: 1, outputs: 3 };
  const learning = new LearningNetwork(shape, [words, words, words], centres, {
    next: () => 0.9 * chance.next() + 0.1,
  });
  for (let round = 0; round < 200; round++) {
    learning.begin(surrounded(words));
    learning.decide(Int32Array.of(1, 6), Int32Array.of(2));
    learning.score(0, 3);
    for (let c = 0; c < 3; c++) learning.learn(c, learning.scores[c]! - [3, -2, 1][c]!);
    learning.passOn();
    learning.end();
  }
  learning.remember();
  const network = new Network(learning.columns());
  network.begin(words);
  const score = (first: number, second: number): number[] => {
    const behind = network.wordAt(second) + network.rowBytes;
    network.summands.set([network.wordAt(first), behind, network.input(0), network.input(2)]);
    network.hide(4);
    network.score(0, 3);
    return [...network.scores.slice(0, 3)].map((n) => n / SCORE);
  };
  const [a, b, c] = score(1, 6);
  expect(a).toBeCloseTo(3, 0);
  expect(b).toBeCloseTo(-2, 0);
  expect(c).toBeCloseTo(1, 0);
  expect(score(1, 7)).not.toEqual([a, b, c]);
  expect(score(3, 6)).not.toEqual([a, b, c]);
});
