import type { CorrectionOutcome } from '../model/correction.ts';
import { pagesOf, rowsPerPage, type View } from './paging.ts';

const path = 'changes/';

/** The log of corrections, latest first, in pages. */
export const correctionPages = (corrections: readonly CorrectionOutcome[]): View<CorrectionOutcome>[] =>
  pagesOf(path, [...corrections].reverse());

/** Where correction number `n` of so many stands in the log; the oldest is number 1. */
export function correctionPath(n: number, of: number): string {
  const page = Math.floor((of - n) / rowsPerPage) + 1;
  return `${page === 1 ? path : `${path}page/${page}/`}#correction-${n}`;
}
