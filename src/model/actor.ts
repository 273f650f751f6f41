import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

export const actorKindSchema = z.enum(['person', 'state', 'organisation', 'alliance', 'military', 'media', 'group']);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** How a mention names its actor: full name, part of it, a spelling variant, an office or description, or a pronoun. */
export const mentionFormSchema = z.enum(['name', 'short', 'variant', 'office', 'metonym', 'description', 'pronoun']);

export const actorMentionSchema = spanSchema.extend({ form: mentionFormSchema });
export type ActorMention = z.infer<typeof actorMentionSchema>;

/** An office as an article gives it to a person: “harbour minister Ida Brandt”. */
export const officeMentionSchema = spanSchema.extend({ office: z.string(), country: z.string().nullable() });
export type OfficeMention = z.infer<typeof officeMentionSchema>;

/**
 * One actor within one article, before articles are linked. `key` is unique in its article;
 * `known` is the id in the authority file or in the country dataset, where one was recognised.
 */
export const localActorSchema = z.object({
  key: z.string(),
  name: z.string(),
  kind: actorKindSchema,
  known: z.string().nullable(),
  /** ISO 3166 alpha-3 of the state that the actor belongs to or is. */
  country: z.string().nullable(),
  offices: z.array(officeMentionSchema),
  mentions: z.array(actorMentionSchema),
});
export type LocalActor = z.infer<typeof localActorSchema>;

/** An office held, with EDTF bounds where the authority file or a report gives them. */
export const officeSchema = z.object({
  title: z.string(),
  country: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  evidence: z.array(z.object({ article: z.string(), span: spanSchema })),
});

/** One actor across all articles. */
export const actorSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: actorKindSchema,
  known: z.boolean(),
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  /** Every form in which the articles print the name, most frequent first. */
  names: z.array(z.string()),
  /** Further names from the authority file, printed by an article or not, in whatever script. */
  aliases: z.array(z.string()).optional(),
  offices: z.array(officeSchema),
  mentions: z.array(z.object({ article: z.string(), mentions: z.array(actorMentionSchema) })),
});
export type Actor = z.infer<typeof actorSchema>;
