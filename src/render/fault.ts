import type { Problem } from '../model/problem.ts';
import { firstOwnFrame } from './firstOwnFrame.ts';

/** What Astro, Vite and Rolldown throw: where it happened stands in one of several places, the first of several errors below. */
interface Fault extends Error {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  id?: string;
  errors?: readonly Error[];
}

/** A fault in a page, or in what it imports, as a problem at its place; in `page` where it names none. */
export function faultInPage(error: unknown, what: string, page: string): Problem {
  const fault = error as Fault;
  const place = fault.loc?.file ? fault.loc : (firstOwnFrame(fault.stack) ?? { file: fault.id ?? page });
  const first = fault.errors?.[0] ?? fault;
  return {
    file: (place.file ?? page).replace(`${process.cwd()}/`, ''),
    line: place.line ?? 1,
    column: place.column ?? 1,
    what: `${what}: ${(first.message ?? String(error)).split('\n')[0]}`,
    todo: fault.hint ?? 'nothing was published; correct the page and build again',
    level: 'error',
  };
}
