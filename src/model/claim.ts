import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

export const claimKindSchema = z.enum(['direct', 'mixed', 'indirect', 'unattributed']);
/** Classes of reporting verbs after Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013). */
export const cueClassSchema = z.enum(['neutral', 'distancing', 'factive', 'speech-act']);
export type CueClass = z.infer<typeof cueClassSchema>;

const claimBase = z.object({
  kind: claimKindSchema,
  speakerLabel: z.string().nullable(),
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.array(spanSchema),
  /** The stretches of the content that stand in quotation marks, marks left out. */
  quotes: z.array(spanSchema),
  cueLemma: z.string().nullable(),
  cueClass: cueClassSchema.nullable(),
  /** True for “denied that …”, “did not say that …”. */
  denied: z.boolean(),
  /** Who passed the words on, where it isn't the outlet: “the agency reported that …”. */
  via: z.object({ label: z.string(), speaker: z.string().nullable(), source: z.array(spanSchema) }).nullable(),
});

/** An attribution within one article; `speaker` is a LocalActor's key, or null where it isn't sure. */
export const localClaimSchema = claimBase.extend({ speaker: z.string().nullable() });
export type LocalClaim = z.infer<typeof localClaimSchema>;

/** The same after linking: `id` is unique in the edition, `speaker` an actor's id, `event` and `group` ids too. */
export const claimSchema = claimBase.extend({
  id: z.string(),
  article: z.string(),
  speaker: z.string().nullable(),
  event: z.string().nullable(),
  group: z.string(),
});
export type Claim = z.infer<typeof claimSchema>;

/** Claims that say the same, in the words of each source. A single claim is a group of one. */
export const claimGroupSchema = z.object({
  id: z.string(),
  /** What was said, in the words of the clearest wording held. */
  label: z.string(),
  speaker: z.string().nullable(),
  speakerLabel: z.string().nullable(),
  event: z.string().nullable(),
  claims: z.array(z.string()),
});
export type ClaimGroup = z.infer<typeof claimGroupSchema>;
