import { z } from 'astro/zod';

const breaking = /[\p{Cc}\u2028\u2029]+/u;

/** A value that stands on one line of pages, feeds, calendars and citations, where a break would begin a line of the format's own. */
export const oneLine = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !breaking.test(text), {
      error: 'this holds a line break, or a sign that nobody sees',
      params: { todo: 'write it on one line' },
    });

/** Words of somebody else on one line, whatever they hold. */
export const onOneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
