import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

/** Something that the program is not sure of, as a question that an editor can answer. */
export const doubtSchema = z.object({
  kind: z.enum(['speaker', 'name', 'undated', 'published', 'nothing-read', 'language']),
  article: z.string(),
  /** The words that raise the doubt; null where it is about the whole article. */
  span: spanSchema.nullable(),
  what: z.string(),
  todo: z.string(),
});
export type Doubt = z.infer<typeof doubtSchema>;
