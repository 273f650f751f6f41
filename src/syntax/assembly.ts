/**
 * A few instructions of WebAssembly as bytes (webassembly.github.io/spec, “binary format”): enough to write loops over rows of
 * numbers that take several at a time, which JavaScript can't. Without “relaxed” ones every machine gives the same bits.
 */
export type Code = readonly number[];

export const I32 = 0x7f;
export const F32 = 0x7d;
const V128 = 0x7b;
/** Loops take so many bytes at a time: four vectors. */
export const BLOCK = 64;

/** A number as LEB128, with a sign … */
function signed(n: number): number[] {
  const out: number[] = [];
  for (let rest = n; ; ) {
    const byte = rest & 127;
    rest >>= 7;
    if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64)) return [...out, byte];
    out.push(byte | 128);
  }
}
/** … and without. */
const unsigned = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >> 7)]);

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [...value, 0x21, local];
export const constant = (n: number): Code => [0x41, ...signed(n)];
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const and = (a: Code, b: Code): Code => [...a, ...b, 0x71];
/** Shifts; to the right without a sign. */
export const leftBy = (a: Code, by: Code): Code => [...a, ...by, 0x74];
export const rightBy = (a: Code, by: Code): Code => [...a, ...by, 0x76];
export const step = (local: number, by: number | Code): Code =>
  set(local, plus(get(local), typeof by === 'number' ? constant(by) : by));
/** So many numbers of four bytes, in bytes. */
export const fours = (local: number): Code => [...get(local), ...constant(2), 0x74];
/** Does `body` again and again as long as one local is below another; at least once. */
export const loop = (below: number, end: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...[...get(below), ...get(end), 0x49, 0x0d, 0x00, 0x0b],
];
/** Does `body` at least once, and again as long as `condition` isn't 0. */
export const repeat = (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0x00, 0x0b];
export const four = (code: (n: number) => Code): Code => [0, 1, 2, 3].flatMap(code);

export const load = (at: Code): Code => [...at, 0x28, 2, 0];
export const store = (at: Code, value: Code): Code => [...at, ...value, 0x36, 2, 0];
export const loadFloat = (at: Code): Code => [...at, 0x2a, 2, 0];
export const storeFloat = (at: Code, value: Code): Code => [...at, ...value, 0x38, 2, 0];
export const plusFloat = (a: Code, b: Code): Code => [...a, ...b, 0x92];

/** Operations on vectors of eight shorts, four words or four floats. */
const operation =
  (...code: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), 0xfd, ...code];
export const vector = {
  load: (at: Code, offset: number): Code => operation(0x00, 4, offset)(at),
  store: (at: Code, offset: number, value: Code): Code => operation(0x0b, 4, offset)(at, value),
  /** A word of memory four times. */
  loadSpread: (at: Code, offset: number): Code => operation(0x09, 2, offset)(at),
  /** One float four times. */
  spread: operation(0x13),
  zeros: operation(0x0c, ...new Array<number>(16).fill(0))(),
  word: (local: number, n: number): Code => operation(0x1b, n)(get(local)),
  float: (local: number, n: number): Code => operation(0x1f, n)(get(local)),
  /** What is too high or low for 16 bits stays at the end of their range. */
  addShorts: operation(0x8f, 0x01),
  highestShorts: operation(0x98, 0x01),
  /** Products of shorts, neighbours added: words. */
  products: operation(0xba, 0x01),
  addWords: operation(0xae, 0x01),
  /** One word four times. */
  spreadWord: operation(0x11),
  /** All bits where two words are equal, else none. */
  equal: operation(0x37),
  and: operation(0x4e),
  or: operation(0x50),
  /** Each word by as many bits; to the right with its sign. */
  leftBy: operation(0xab, 0x01),
  rightBy: operation(0xac, 0x01),
  /** Words of two vectors as shorts. */
  shorts: operation(0x85, 0x01),
  root: operation(0xe3, 0x01),
  add: operation(0xe4, 0x01),
  less: operation(0xe5, 0x01),
  times: operation(0xe6, 0x01),
  over: operation(0xe7, 0x01),
};

/** The sum of the four words of a vector. */
export const sumOfWords = (local: number): Code => {
  const word = (n: number) => vector.word(local, n);
  return plus(plus(word(0), word(1)), plus(word(2), word(3)));
};

export interface AssemblyFunction {
  takes: readonly number[];
  /** Further locals: so many of 32 bits, then so many vectors. */
  words: number;
  vectors: number;
  code: Code;
}

const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const text = (word: string): Code => sized([...new TextEncoder().encode(word)]);
const section = (id: number, parts: readonly Code[]): Code => [
  id,
  ...sized([...unsigned(parts.length), ...parts.flat()]),
];

/** A module of these functions over a memory of at least so many bytes. */
export function assembled(
  functions: Readonly<Record<string, AssemblyFunction>>,
  bytes: number,
): { memory: WebAssembly.Memory; exports: WebAssembly.Exports } {
  const all = Object.values(functions);
  const module = new WebAssembly.Module(
    Uint8Array.from([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(
        1,
        all.map(({ takes }) => [0x60, ...sized(takes), 0]),
      ),
      ...section(2, [[...text('js'), ...text('memory'), 2, 0, 1]]),
      ...section(
        3,
        all.map((_, f) => [f]),
      ),
      ...section(
        7,
        Object.keys(functions).map((name, f) => [...text(name), 0, f]),
      ),
      ...section(
        10,
        all.map(({ words, vectors, code }) => sized([2, words, I32, vectors, V128, ...code, 0x0b])),
      ),
    ]),
  );
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
  return { memory, exports: new WebAssembly.Instance(module, { js: { memory } }).exports };
}
