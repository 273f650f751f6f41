import { isolated } from './isolated.ts';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** “one article”, “12 articles”: small numbers in words, as a newspaper does. */
export const count = (n: number, one: string, many = `${one}s`): string => `${spell(n)} ${n === 1 ? one : many}`;

/** “1 word”, “12 words”: beside a figure that it says aloud. */
export const inFigures = (n: number, one: string): string => `${digits(n)} ${n === 1 ? one : `${one}s`}`;

/** “once”, “twice”, “seven times”. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${spell(n)} times`);

export const spell = (n: number): string => small[n] ?? digits(n);

export const isOrAre = (n: number): string => (n === 1 ? 'is' : 'are');

/** “the one passage”, “both passages”, “all nine passages”. */
export const allOf = (n: number, one: string, many = `${one}s`): string =>
  n === 1 ? `the one ${one}` : `${n === 2 ? 'both' : `all ${spell(n)}`} ${many}`;

/** What several of so many are, at least: two of two are both. */
export const several = (all: number, one: string): string => (all === 2 ? `both ${one}s` : `more than one ${one}`);

/** A number that stands for its things: “none that …”, “three that …”. */
export const none = (n: number): string => (n === 0 ? 'none' : spell(n));

/** 12,345: grouped by hand, since locale-dependent calls would make the bytes depend on the machine. */
export const digits = (n: number): string => String(n).replace(/\B(?=(?:\d{3}){1,9}(?!\d))/g, ',');

/** With a capital at its start; a host that stands for an outlet without a name (“news.example”) keeps its letters. */
export const upper = (s: string): string =>
  /^[a-z\d-]{1,63}\.[a-z\d]/.test(s) ? s : s.charAt(0).toUpperCase() + s.slice(1);

/** The first so many of a list, and how many more there are of what they are. */
export const listOfFirst = (items: readonly string[], most: number, what: string): string =>
  items.length > most + 1 ? list([...items.slice(0, most), count(items.length - most, what)]) : list(items);

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const apart = items.map(isolated);
  return `${apart.slice(0, -1).join(', ')} and ${apart.at(-1)}`;
}
