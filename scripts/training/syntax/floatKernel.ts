import {
  type AssemblyFunction,
  assembled,
  BLOCK,
  type Code,
  F32,
  four,
  fours,
  get,
  I32,
  load,
  loadFloat,
  loop,
  plus,
  plusFloat,
  set,
  step,
  storeFloat,
  vector,
} from '../../../src/syntax/assembly.ts';

/** What a network does while it learns, four floats at a time. Lengths are multiples of 64 bytes; places are counted in bytes. */
export interface FloatKernel {
  readonly memory: WebAssembly.Memory;
  /** Writes the sum of rows to `out`; `list` is where their places stand. */
  sum(list: number, count: number, length: number, out: number): void;
  /** Writes the sum of `count` rows, each as often as the number in `x` says, to `out`. */
  combine(x: number, rows: number, count: number, length: number, out: number): void;
  /** Writes the product of `x` with each of `count` rows to `out`. */
  products(x: number, rows: number, count: number, length: number, out: number): void;
  /** Adds `slopes`, times `factor`, to a row. */
  add(row: number, slopes: number, length: number, factor: number): void;
  /** Moves a row down its slopes (AdaGrad); `past` is where the sums of their squares stand. */
  move(row: number, past: number, slopes: number, length: number, rate: number): void;
}

const horizontal = (sum: number): Code =>
  plusFloat(
    plusFloat(vector.float(sum, 0), vector.float(sum, 1)),
    plusFloat(vector.float(sum, 2), vector.float(sum, 3)),
  );

function sum(): AssemblyFunction {
  const [list, count, length, out, at, row, listEnd, offset] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const own = (n: number) => 8 + n;
  const code = [
    ...set(listEnd, plus(get(list), fours(count))),
    ...loop(offset, length, [
      ...four((n) => set(own(n), vector.zeros)),
      ...set(at, get(list)),
      ...loop(at, listEnd, [
        ...set(row, plus(load(get(at)), get(offset))),
        ...four((n) => set(own(n), vector.add(get(own(n)), vector.load(get(row), 16 * n)))),
        ...step(at, 4),
      ]),
      ...four((n) => vector.store(plus(get(out), get(offset)), 16 * n, get(own(n)))),
      ...step(offset, BLOCK),
    ]),
  ];
  return { takes: [I32, I32, I32, I32], words: 4, vectors: 4, code };
}

function combine(): AssemblyFunction {
  const [x, rows, count, length, out, at, row, xEnd, offset] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const own = (n: number) => 9 + n;
  const factor = 13;
  const code = [
    ...set(xEnd, plus(get(x), fours(count))),
    ...loop(offset, length, [
      ...four((n) => set(own(n), vector.zeros)),
      ...set(at, get(x)),
      ...set(row, plus(get(rows), get(offset))),
      ...loop(at, xEnd, [
        ...set(factor, vector.spread(loadFloat(get(at)))),
        ...four((n) => set(own(n), vector.add(get(own(n)), vector.times(get(factor), vector.load(get(row), 16 * n))))),
        ...step(at, 4),
        ...step(row, get(length)),
      ]),
      ...four((n) => vector.store(plus(get(out), get(offset)), 16 * n, get(own(n)))),
      ...step(offset, BLOCK),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, I32], words: 4, vectors: 5, code };
}

function products(): AssemblyFunction {
  const [x, row, count, length, out, end, rowEnd, at, own] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const product = (n: number) => vector.times(vector.load(get(at), 16 * n), vector.load(get(row), 16 * n));
  const code = [
    ...set(end, plus(get(out), fours(count))),
    ...loop(out, end, [
      ...set(own, vector.zeros),
      ...set(at, get(x)),
      ...set(rowEnd, plus(get(row), get(length))),
      ...loop(row, rowEnd, [
        ...four((n) => set(own, vector.add(get(own), product(n)))),
        ...step(at, BLOCK),
        ...step(row, BLOCK),
      ]),
      ...storeFloat(get(out), horizontal(own)),
      ...step(out, 4),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, I32], words: 3, vectors: 1, code };
}

function add(): AssemblyFunction {
  const [row, slopes, length, factor, end, own] = [0, 1, 2, 3, 4, 5] as const;
  const code = [
    ...set(end, plus(get(row), get(length))),
    ...set(own, vector.spread(get(factor))),
    ...loop(row, end, [
      ...four((n) =>
        vector.store(
          get(row),
          16 * n,
          vector.add(vector.load(get(row), 16 * n), vector.times(get(own), vector.load(get(slopes), 16 * n))),
        ),
      ),
      ...step(row, BLOCK),
      ...step(slopes, BLOCK),
    ]),
  ];
  return { takes: [I32, I32, I32, F32], words: 1, vectors: 1, code };
}

function move(): AssemblyFunction {
  const [row, past, slopes, length, rate, end, slope, square, own] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const code = [
    ...set(end, plus(get(row), get(length))),
    ...set(own, vector.spread(get(rate))),
    ...loop(row, end, [
      ...four((n) => [
        ...set(slope, vector.load(get(slopes), 16 * n)),
        ...set(square, vector.add(vector.load(get(past), 16 * n), vector.times(get(slope), get(slope)))),
        ...vector.store(get(past), 16 * n, get(square)),
        ...vector.store(
          get(row),
          16 * n,
          vector.less(
            vector.load(get(row), 16 * n),
            vector.over(vector.times(get(own), get(slope)), vector.root(get(square))),
          ),
        ),
      ]),
      ...step(row, BLOCK),
      ...step(past, BLOCK),
      ...step(slopes, BLOCK),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, F32], words: 1, vectors: 3, code };
}

export function floatKernel(bytes: number): FloatKernel {
  const functions = { sum: sum(), combine: combine(), products: products(), add: add(), move: move() };
  const { memory, exports } = assembled(functions, bytes);
  return { memory, ...(exports as unknown as Omit<FloatKernel, 'memory'>) };
}
