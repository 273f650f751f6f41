import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

export const claimKindSchema = z.enum(['direct', 'mixed', 'indirect', 'unattributed']);
/** Classes of reporting verbs after Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013). */
export const cueClassSchema = z.enum(['neutral', 'distancing', 'factive', 'speech-act']);
export type CueClass = z.infer<typeof cueClassSchema>;

/** Whether something was said: as told, denied, only asked, or only supposed. */
export const polaritySchema = z.enum(['affirmed', 'denied', 'questioned', 'conditional']);
export type Polarity = z.infer<typeof polaritySchema>;
/** How something was said or meant, where it isn't simply stated; `unsaid` where the text tells that it was not said. */
export const modalitySchema = z.enum([
  'unsaid',
  'possible',
  'planned',
  'feared',
  'hoped',
  'asked',
  'doubted',
  'expected',
  'demanded',
]);
export type Modality = z.infer<typeof modalitySchema>;
/** Who passed words on. */
const viaSchema = z.object({ label: z.string(), speaker: z.string().nullable(), source: z.array(spanSchema) });
export type Via = z.infer<typeof viaSchema>;

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
  /** Absent where it was simply said. */
  polarity: polaritySchema.optional(),
  modality: modalitySchema.optional(),
  /** The actors that speak together, where more than one does. */
  speakers: z.array(z.string()).optional(),
  /** Who passed the words on, where it isn't the outlet: “the agency reported that …”; of several the one nearest to the speaker. */
  via: viaSchema.nullable(),
  /** All who passed them on, the outermost first, where there is more than one. */
  chain: z.array(viaSchema).optional(),
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
  /** How it stands to its event: it tells of it, was said at it, or is only told beside it. */
  relation: z.enum(['about', 'madeAt', 'beside']).optional(),
  /** Why that is held. */
  reason: z
    .enum([
      'told in it',
      'said where it is told',
      'its speaker took part',
      'told in the same sentence',
      'told just before',
    ])
    .optional(),
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
