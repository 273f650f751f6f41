import { z } from 'astro/zod';

/**
 * One signal that two articles tell one happening, or that they don't where `worth` is below 0: tenths of log-odds. `words` are what
 * both name or give, as the later one prints it.
 */
export const joinReasonSchema = z.object({
  signal: z.string(),
  worth: z.number(),
  words: z.array(z.string()).optional(),
});
export type JoinReason = z.infer<typeof joinReasonSchema>;

/** Why an article's lead is held to be what another article leads with, too. */
export const joinSchema = z.object({
  article: z.string(),
  /** The article of the same event that it agrees with most. */
  with: z.string(),
  agreement: z.number(),
  reasons: z.array(joinReasonSchema),
});
export type Join = z.infer<typeof joinSchema>;
