import { z } from 'astro/zod';

/**
 * A stretch of an article's text: UTF-16 code units, `end` exclusive, `exact` the verbatim slice
 * (W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one).
 */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
  /** The words without the markup that stands among them; absent where none does. */
  plain: z.string().optional(),
});
export type Span = z.infer<typeof spanSchema>;

/** The span of `text` from `start` to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  exact: text.slice(start, end),
});

/** The words at a span, without markup: for people, where `exact` is for checking. */
export const wordsAt = (span: Span): string => span.plain ?? span.exact;

/** A span alone, of something that has more to it. */
export const bareSpan = ({ start, end, exact, plain }: Span): Span => ({
  start,
  end,
  exact,
  ...(plain !== undefined && { plain }),
});

/** True where the two stretches share a character. */
export const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** True where `inner` lies within `outer`. */
export const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
