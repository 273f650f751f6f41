import { z } from 'astro/zod';
import { actorKindSchema } from './actor.ts';
import { isBlank, isWordless } from './blank.ts';
import { dayOf } from './calendar.ts';
import { timeOf } from './edtf.ts';
import { eventTypeSchema } from './event.ts';
import { oneLine } from './oneLine.ts';

/**
 * Where a correction applies: words that stand in an article (a TextQuoteSelector), and the address that the entry had when
 * the correction was written. The words decide, so that better extraction doesn't lose the target; the address is the fallback.
 */
export const targetSchema = z.strictObject({
  address: z.string().optional(),
  article: z.string(),
  quote: z
    .string()
    .min(1)
    .refine((quote) => !isWordless(quote), {
      error: 'these words have no letter',
      params: { todo: 'quote the words that it is about' },
    }),
});
export type Target = z.infer<typeof targetSchema>;

const notEmpty = (text: string): boolean => !isBlank(text);
const empty = { error: 'this is empty', params: { todo: 'fill it in' } };
const said = z.string().min(1).max(50_000).refine(notEmpty, empty);
const name = oneLine(300).min(1).refine(notEmpty, empty);

const edtf = z
  .string()
  .regex(/^[\dX]{4}[-\dX/.~?%]*$/, { error: 'not an EDTF date', abort: true })
  .refine(
    (text) => {
      const time = timeOf(text);
      return time !== null && time.min <= time.max;
    },
    { error: 'not an EDTF date', params: { todo: 'write it as 2024, 2024-01 or 2024-01-31' } },
  );
const signed = {
  /** Who corrected, on which day, and why: shown beside what was corrected. */
  who: name,
  when: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, { error: 'not a day (YYYY-MM-DD)', abort: true })
    .refine((text) => dayOf(text) !== null && text > '1900', { error: 'not a day (YYYY-MM-DD)' }),
  why: said,
  target: targetSchema,
};

/** `seeds/corrections.yaml`, one entry a correction, oldest first. */
export const correctionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('drop'), kind: z.enum(['actor', 'claim', 'event', 'date', 'difference']), ...signed }),
  z.strictObject({ do: z.literal('set-speaker'), speaker: z.string().nullable(), ...signed }),
  z.strictObject({ do: z.literal('re-date'), date: edtf, ...signed }),
  z.strictObject({ do: z.literal('re-type'), type: eventTypeSchema, ...signed }),
  z.strictObject({ do: z.literal('set-participants'), participants: z.array(name).max(100), ...signed }),
  /** Whom a name means: in the target's article, or wherever it stands. */
  z.strictObject({ do: z.literal('identify'), as: name, everywhere: z.boolean().default(false), ...signed }),
  z.strictObject({ do: z.literal('rename'), kind: z.enum(['actor', 'event']), name, ...signed }),
  z.strictObject({ do: z.literal('merge'), kind: z.enum(['actor', 'event']), with: targetSchema, ...signed }),
  z.strictObject({
    do: z.literal('split'),
    kind: z.enum(['actor', 'event']),
    name: name.optional(),
    ...signed,
  }),
  z.strictObject({
    do: z.literal('add-event'),
    type: eventTypeSchema,
    label: name,
    date: edtf.optional(),
    participants: z.array(name).max(100).default([]),
    ...signed,
  }),
  z.strictObject({ do: z.literal('add-claim'), speaker: z.string().nullable(), ...signed }),
  z.strictObject({ do: z.literal('add-actor'), name, kind: actorKindSchema, ...signed }),
  z.strictObject({ do: z.literal('explain'), text: said, ...signed }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** What became of a correction in this build: where it stands on the site, or that its target has gone. */
export interface CorrectionOutcome {
  correction: Correction;
  applied: boolean;
  /** The present id of the article that it rests on, where that was renamed since. */
  article?: string;
  /** Names that it gives and no article does: why it isn't applied. */
  strangers?: string[];
  /** Where its article was withdrawn: there is nothing to be corrected any more. */
  withdrawn?: true;
  /** The entry's kind and id after the correction, where it was applied. */
  entry: { kind: 'event' | 'actor' | 'claim' | 'article' | 'disagreement'; id: string } | null;
}
