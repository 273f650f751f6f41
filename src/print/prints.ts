import { hash } from 'node:crypto';

/** What stands for text or bytes: 96 bits of their SHA-1. */
export const printOfText = (text: string | Uint8Array): string => hash('sha1', text, 'base64url').slice(0, 16);

/** Tells what stands for a value: the same for the same content. */
export type Prints = (value: unknown) => string;

/**
 * `nameOf` gives the name of a record that is noticed part by part: it stands for it, its content being noticed by itself.
 * `isPlain` tells of records of the edition that hold nothing but JSON. The prints of what many pages read are kept.
 */
export function prints(nameOf: (value: object) => string | undefined, isPlain: (value: object) => boolean): Prints {
  const made = new WeakMap<object, string>();
  const textOf = (value: object): string => {
    if (Array.isArray(value)) return `[${value.map(of).join()}]`;
    if (value instanceof Map || value instanceof Set) return `{${[...value].map(of).join()}}`;
    const fields = Object.entries(value).map(([k, v]) => `${k}:${of(v)}`);
    return `(${fields.join()})`;
  };
  function of(value: unknown): string {
    if (typeof value !== 'object' || value === null) {
      const text = JSON.stringify(value) ?? 'none';
      return text.length > 40 ? printOfText(text) : text;
    }
    const name = nameOf(value);
    if (name !== undefined) return name;
    const held = made.get(value);
    if (held !== undefined) return held;
    const plain = isPlain(value);
    const print = printOfText(plain ? JSON.stringify(value) : textOf(value));
    if (plain || Array.isArray(value)) made.set(value, print);
    return print;
  }
  return of;
}
