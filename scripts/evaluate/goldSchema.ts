import { z } from 'astro/zod';
import { actorKindSchema } from '../../src/model/actor.ts';

/** What became of a happening, finer than the model has it: a good archive tells these apart. */
export const goldStatusSchema = z.enum(['happened', 'planned', 'cancelled', 'postponed', 'denied', 'hypothetical']);

/**
 * How the text puts a statement: made; not made or denied (“did not say that”, “denied that”); only to be made or made
 * under a condition (“would say”, “is due to tell”); asked (“asked whether”, a question in quotation).
 */
export const polaritySchema = z.enum(['affirmed', 'negated', 'conditional', 'question']);

const oneOrMore = z.union([z.string().transform((s) => [s]), z.array(z.string()).min(1)]);
const optional = z.boolean().default(false);

/**
 * What a person has annotated beside an article. A mark is a string of the text; with `[…]`, only the bracketed words of
 * the place where the whole string stands. `optional` things are doubtful, or may be left out: they count neither way.
 */
export const goldSchema = z.strictObject({
  /** A mention marks all its places as whole words; a bracketed one, one place. */
  actors: z.array(z.strictObject({ name: z.string(), kind: actorKindSchema, mentions: z.array(z.string()), optional })),
  dates: z.array(z.strictObject({ text: z.string(), edtf: z.string() })).default([]),
  happenings: z
    .array(
      z.strictObject({
        /** The word that names it where the text dates it. */
        trigger: z.string(),
        /** Other words for the same happening, elsewhere in the article. */
        again: z.array(z.string()).default([]),
        /** Any of these is right. */
        edtf: oneOrMore,
        /** As `edtf`: more than one only where readers may differ. */
        status: z.union([goldStatusSchema.transform((s) => [s]), z.array(goldStatusSchema).min(1)]),
        optional,
      }),
    )
    .default([]),
  claims: z
    .array(
      z.strictObject({
        /** The name of one of the `actors`, where the article tells who it is. */
        speaker: z.string().optional(),
        /** Source and cue are looked for nearest to the content; a statement may lack either. */
        source: z.string().optional(),
        cue: z.string().optional(),
        content: oneOrMore,
        polarity: polaritySchema.default('affirmed'),
        optional,
      }),
    )
    .default([]),
});
