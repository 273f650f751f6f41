import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

/** How a date is known: written with its year, filled from context, counted from another date, or only the publication's. */
export const dateBasisSchema = z.enum(['stated', 'completed', 'relative', 'publication']);

/** A point or stretch of time: EDTF level 0–1 (ISO 8601-2) with its first and last day, `YYYY-MM-DD`. */
export const timeSchema = z.object({ edtf: z.string(), min: z.string(), max: z.string() });
export type Time = z.infer<typeof timeSchema>;

export const dateValueSchema = timeSchema.extend({ basis: dateBasisSchema });
export type DateValue = z.infer<typeof dateValueSchema>;

/**
 * A date expression as it stands in the text.
 *
 * - A day or month whose year nothing tells is `XXXX-01-31` or `XXXX-01` (EDTF level 2), with `min` and `max` as wide as
 *   they go (`0000-01-01`, `9999-12-31`): another article's date may fill it in, nothing here does.
 * - A range (“from 16 to 19 April”) is one mention with an interval; its two ends stand before it as mentions within it that
 *   carry `part`. Who wants each time once takes those without `part`.
 */
export const dateMentionSchema = dateValueSchema.extend(spanSchema.shape).extend({
  part: z.enum(['start', 'end']).optional(),
});
export type DateMention = z.infer<typeof dateMentionSchema>;

/** When an article was published, and how that is known; `why` says it in words where it is inferred. */
export const publishedSchema = timeSchema.extend({
  basis: z.enum(['front-matter', 'stated', 'metadata', 'inferred']),
  why: z.string().optional(),
});
export type Published = z.infer<typeof publishedSchema>;
