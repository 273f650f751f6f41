import {
  type AssemblyFunction,
  assembled,
  BLOCK,
  constant,
  four,
  fours,
  get,
  I32,
  leftBy,
  load,
  loop,
  plus,
  set,
  step,
  store,
  sumOfWords,
  vector,
} from './assembly.ts';

/** Sums and products of rows of whole numbers of 16 bits, eight at a time. Lengths are multiples of 64 bytes, places are counted in bytes. */
export interface VectorKernel {
  readonly memory: WebAssembly.Memory;
  /** Writes the sum of rows to `out`, with 0 for what is negative; `list` is where the rows' places stand, of 32 bits each. */
  sumRows(list: number, count: number, length: number, out: number): void;
  /** Writes the products of `x` with each of `count` rows, one behind the other, to `out` as numbers of 32 bits. */
  products(x: number, rows: number, count: number, length: number, out: number): void;
  /** The same for a `count` that four divides, and rows that stand by fours: the first two numbers of each of four, then the next two. Nothing is summed across a vector. */
  transform(x: number, fours: number, count: number, length: number, out: number): void;
  /** Writes numbers of 32 bits, divided by 2 ** `shift` and rounded, to `out` as numbers of 16, `length` bytes of them. */
  shorten(words: number, length: number, shift: number, out: number): void;
}

function sumRows(): AssemblyFunction {
  const [list, count, length, out, at, row, listEnd, offset] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const sum = (n: number) => 8 + n;
  const code = [
    ...set(listEnd, plus(get(list), fours(count))),
    ...loop(offset, length, [
      ...four((n) => set(sum(n), vector.zeros)),
      ...set(at, get(list)),
      ...loop(at, listEnd, [
        ...set(row, plus(load(get(at)), get(offset))),
        ...four((n) => set(sum(n), vector.addShorts(get(sum(n)), vector.load(get(row), 16 * n)))),
        ...step(at, 4),
      ]),
      ...four((n) =>
        vector.store(plus(get(out), get(offset)), 16 * n, vector.highestShorts(get(sum(n)), vector.zeros)),
      ),
      ...step(offset, BLOCK),
    ]),
  ];
  return { takes: [I32, I32, I32, I32], words: 4, vectors: 4, code };
}

function products(): AssemblyFunction {
  const [x, row, count, length, out, end, rowEnd, at, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const product = (n: number) => vector.products(vector.load(get(at), 16 * n), vector.load(get(row), 16 * n));
  const code = [
    ...set(end, plus(get(out), fours(count))),
    ...loop(out, end, [
      ...set(sum, vector.zeros),
      ...set(at, get(x)),
      ...set(rowEnd, plus(get(row), get(length))),
      ...loop(row, rowEnd, [
        ...four((n) => set(sum, vector.addWords(get(sum), product(n)))),
        ...step(at, BLOCK),
        ...step(row, BLOCK),
      ]),
      ...store(get(out), sumOfWords(sum)),
      ...step(out, 4),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, I32], words: 3, vectors: 1, code };
}

function transform(): AssemblyFunction {
  const [x, row, count, length, out, end, xEnd, at, sum] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const product = (n: number) => vector.products(vector.loadSpread(get(at), 4 * n), vector.load(get(row), 16 * n));
  const code = [
    ...set(end, plus(get(out), fours(count))),
    ...set(xEnd, plus(get(x), get(length))),
    ...loop(out, end, [
      ...set(sum, vector.zeros),
      ...set(at, get(x)),
      ...loop(at, xEnd, [
        ...four((n) => set(sum, vector.addWords(get(sum), product(n)))),
        ...step(at, 16),
        ...step(row, BLOCK),
      ]),
      ...vector.store(get(out), 0, get(sum)),
      ...step(out, 16),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, I32], words: 3, vectors: 1, code };
}

function shorten(): AssemblyFunction {
  const [words, length, shift, out, end] = [0, 1, 2, 3, 4] as const;
  const half = 5;
  const rounded = (offset: number) =>
    vector.rightBy(vector.addWords(vector.load(get(words), offset), get(half)), get(shift));
  const code = [
    ...set(half, vector.spreadWord(leftBy(constant(1), plus(get(shift), constant(-1))))),
    ...set(end, plus(get(out), get(length))),
    ...loop(out, end, [
      ...vector.store(get(out), 0, vector.shorts(rounded(0), rounded(16))),
      ...step(words, 32),
      ...step(out, 16),
    ]),
  ];
  return { takes: [I32, I32, I32, I32], words: 1, vectors: 1, code };
}

/** A kernel with a memory of its own of at least so many bytes. */
export function vectorKernel(bytes: number): VectorKernel {
  const { memory, exports } = assembled(
    { sumRows: sumRows(), products: products(), transform: transform(), shorten: shorten() },
    bytes,
  );
  return { memory, ...(exports as unknown as Omit<VectorKernel, 'memory'>) };
}
