import {
  type AssemblyFunction,
  and,
  assembled,
  constant,
  get,
  I32,
  leftBy,
  load,
  loop,
  plus,
  repeat,
  rightBy,
  set,
  step,
  store,
  sumOfWords,
  vector,
} from './assembly.ts';

/** So many bytes has a bucket of a table: eight words of 32 bits. What finds no room in its bucket stands in the next. */
export const BUCKET = 32;

/** Looks features up in a table of buckets, a whole bucket at a time and without a branch that could be guessed wrongly. */
export interface TableKernel {
  readonly memory: WebAssembly.Memory;
  /** Writes to `list`, for each of `count` keys there, the word that a table has for it, or 0. A bucket has four keys, then their words. */
  find(list: number, count: number, table: number, shift: number, mask: number): void;
  /** Writes to `out` the sums of the third and of the fourth byte of the words whose last 16 bits are those of a key in `list`. */
  sumPairs(list: number, count: number, table: number, shift: number, mask: number, out: number): void;
}

function find(): AssemblyFunction {
  const [at, count, table, shift, mask, key, number, end] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [wanted, keys, found] = [8, 9, 10] as const;
  const bucket = plus(get(table), leftBy(get(number), constant(5)));
  const code = [
    ...set(end, plus(get(at), leftBy(get(count), constant(2)))),
    ...loop(at, end, [
      ...set(key, load(get(at))),
      ...set(wanted, vector.spreadWord(get(key))),
      ...set(found, vector.zeros),
      ...set(number, rightBy(get(key), get(shift))),
      ...repeat(
        [
          ...set(keys, vector.load(bucket, 0)),
          ...set(
            found,
            vector.or(get(found), vector.and(vector.load(bucket, 16), vector.equal(get(keys), get(wanted)))),
          ),
          ...set(number, and(plus(get(number), constant(1)), get(mask))),
        ],
        vector.word(keys, 3),
      ),
      ...store(get(at), sumOfWords(found)),
      ...step(at, 4),
    ]),
  ];
  return { takes: [I32, I32, I32, I32, I32], words: 3, vectors: 3, code };
}

function sumPairs(): AssemblyFunction {
  const [at, count, table, shift, mask, out, key, number, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const [wanted, last, found, low, third, fourth] = [9, 10, 11, 12, 13, 14] as const;
  const bucket = plus(get(table), leftBy(get(number), constant(5)));
  const matching = (words: ReturnType<typeof get>) =>
    vector.and(words, vector.equal(vector.and(words, get(low)), get(wanted)));
  const code = [
    ...set(low, vector.spreadWord(constant(0xffff))),
    ...set(end, plus(get(at), leftBy(get(count), constant(2)))),
    ...loop(at, end, [
      ...set(key, load(get(at))),
      ...set(wanted, vector.spreadWord(and(get(key), constant(0xffff)))),
      ...set(number, rightBy(get(key), get(shift))),
      ...repeat(
        [
          ...set(found, vector.load(bucket, 0)),
          ...set(last, vector.load(bucket, 16)),
          ...set(found, vector.or(matching(get(found)), matching(get(last)))),
          ...set(
            third,
            vector.addWords(get(third), vector.rightBy(vector.leftBy(get(found), constant(8)), constant(24))),
          ),
          ...set(fourth, vector.addWords(get(fourth), vector.rightBy(get(found), constant(24)))),
          ...set(number, and(plus(get(number), constant(1)), get(mask))),
        ],
        // A bucket that is full may go on in the next.
        vector.word(last, 3),
      ),
      ...step(at, 4),
    ]),
    ...[third, fourth].flatMap((sum, n) => store(plus(get(out), constant(4 * n)), sumOfWords(sum))),
  ];
  return { takes: [I32, I32, I32, I32, I32, I32], words: 3, vectors: 6, code };
}

/** A kernel with a memory of its own of at least so many bytes. */
export function tableKernel(bytes: number): TableKernel {
  const { memory, exports } = assembled({ find: find(), sumPairs: sumPairs() }, bytes);
  return { memory, ...(exports as unknown as Omit<TableKernel, 'memory'>) };
}
