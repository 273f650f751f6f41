import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

/** Two or more reports that cannot both be right as written, or give one statement otherwise, with the evidence of every side. */
export const disagreementSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'date',
    'number',
    'name',
    'place',
    'office',
    'format',
    'participants',
    'wording',
    'speaker',
    'strength',
    'duration',
    'verb',
    'state',
  ]),
  /** What is disagreed on, as a heading: “The minister's name”. */
  about: z.string(),
  event: z.string().nullable(),
  actor: z.string().nullable(),
  sides: z
    .array(
      z.object({
        value: z.string(),
        evidence: z.array(z.object({ article: z.string(), span: spanSchema })).min(1),
      }),
    )
    .min(2),
  /** An editor's explanation, where a correction gives one. */
  explained: z.string().nullable(),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** A figure that later reports give otherwise than earlier ones, as more is known: no contradiction. Its sides stand in the order of publication. */
export const developmentSchema = disagreementSchema.extend({ kind: z.literal('development') });
export type Development = z.infer<typeof developmentSchema>;
