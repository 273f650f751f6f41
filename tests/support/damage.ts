/** Ways in which a file comes to harm on its way, or is made to do harm; each by the numbers of `next`, which lie between 0 and 1. */
type Damage = (bytes: Buffer, next: () => number) => Buffer;

const place = (bytes: Buffer, next: () => number): number => Math.floor(next() * (bytes.length + 1));
const flipped: Damage = (bytes, next) => {
  const copy = Buffer.from(bytes);
  for (let n = 1 + next() * 20; n > 0 && copy.length > 0; n--) copy[Math.floor(next() * copy.length)] = next() * 256;
  return copy;
};
const truncated: Damage = (bytes, next) => bytes.subarray(0, place(bytes, next));
const headless: Damage = (bytes, next) => bytes.subarray(place(bytes, next));
const spliced: Damage = (bytes, next) => {
  const [a, b] = [place(bytes, next), place(bytes, next)];
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
};
const stuttering: Damage = (bytes, next) => {
  const a = place(bytes, next);
  const piece = bytes.subarray(a, a + 1 + next() * 200);
  const many = Math.min(next() ** 3 * 3000, 300_000 / (piece.length + 1));
  return Buffer.concat([bytes.subarray(0, a), ...Array.from({ length: many }, () => piece), bytes.subarray(a)]);
};
const zeroed: Damage = (bytes, next) => {
  const copy = Buffer.from(bytes);
  const a = place(bytes, next);
  return copy.fill(next() < 0.5 ? 0 : 255, a, Math.min(copy.length, a + Math.floor(next() * 400)));
};
/** Another number in place of one: lengths, counts, offsets and references that lie. */
const lying: Damage = (bytes, next) => {
  const numbers = [...bytes.toString('latin1').matchAll(/\d+/g)];
  const one = numbers[Math.floor(next() * numbers.length)];
  if (!one) return flipped(bytes, next);
  const lies = ['0', '-1', '1', '2147483648', '99999999999999999999', '1e308', '0x', String(Math.floor(next() * 999))];
  const lie = Buffer.from(lies[Math.floor(next() * lies.length)]!);
  return Buffer.concat([bytes.subarray(0, one.index), lie, bytes.subarray(one.index + one[0].length)]);
};
const peppered: Damage = (bytes, next) => {
  const a = place(bytes, next);
  const signs = [
    '<',
    '>',
    '&#',
    '<!--',
    '"',
    '\\',
    '{',
    '[',
    '(',
    '=\r\n',
    '\r\n\r\n',
    '--',
    '\0',
    '\x1b[31m',
    'é',
    ']]>',
  ];
  const sign = signs[Math.floor(next() * signs.length)]!.repeat(1 + next() ** 4 * 2000);
  return Buffer.concat([bytes.subarray(0, a), Buffer.from(sign), bytes.subarray(a)]);
};

const kinds = [flipped, truncated, headless, spliced, stuttering, zeroed, lying, peppered];

/** A file that has come to harm once or a few times. */
export function damaged(bytes: Buffer, next: () => number): Buffer {
  let out = bytes;
  for (let n = 1 + Math.floor(next() ** 2 * 4); n > 0; n--) out = kinds[Math.floor(next() * kinds.length)]!(out, next);
  return out;
}
