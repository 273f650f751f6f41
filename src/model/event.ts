import { z } from 'astro/zod';
import { dateMentionSchema, dateValueSchema } from './date.ts';
import { joinSchema } from './join.ts';
import { spanSchema } from './span.ts';

/** PLOVER's event types (Open Event Data Alliance) and three of our own: APPOINT, MARK, REPORT. */
export const eventTypeSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'APPOINT',
  'MARK',
  'REPORT',
]);
export type EventType = z.infer<typeof eventTypeSchema>;

export const eventStatusSchema = z.enum(['happened', 'planned', 'cancelled', 'denied', 'hypothetical']);

/** What one sentence reports as having happened, happening or scheduled. Participants are LocalActor keys. */
export const eventMentionSchema = z.object({
  type: eventTypeSchema,
  /** Finer than the type: “meeting”, “visit”, “exercise”, “statement”, as the trigger lexicon groups its words. */
  kind: z.string(),
  /** Whether its word tells a happening by itself (“invasion”), or only in a dated or leading sentence (“raise”). */
  strong: z.boolean(),
  /** True where the article is mainly about it: one mention of an article at most. */
  lead: z.boolean(),
  /** The words that say so: “met”, “state visit”, “joint exercise”. */
  trigger: spanSchema,
  /** The sentence or clause that reports it. */
  span: spanSchema,
  date: dateMentionSchema.nullable(),
  /** True where a report's opening tells it without a date: it happened about the day of publication. */
  news: z.boolean().optional(),
  /** True where a finite clause asserts that it happened, whenever that was, or that it will. */
  asserted: z.boolean().optional(),
  /** True where its clause tells how things stand or are wont to be: no happening of its own, if it is told with a date. */
  state: z.boolean().optional(),
  participants: z.array(z.string()),
  /** Those of the participants who act: the subject, or who stands after “by”. */
  agents: z.array(z.string()),
  /** The things that it befalls, by their nouns and the words of their names: “ferry”, “Upendo”. */
  things: z.array(z.string()).optional(),
  /** What is done something to, likewise, people left out: “intrusion” of “discovered the intrusion”. */
  objects: z.array(z.string()).optional(),
  /** Who takes or leaves an office by it, where it tells that and of one person. */
  taker: z.string().optional(),
  /** What is reported as a clause in the present tense, made from the sentence's own words; null where none is good. */
  clause: z.string().nullable(),
  /** The article's title where it leads with this and the title tells it. */
  title: z.string().optional(),
  /** The article's title in its text, and the word there, where it tells the same. */
  headline: z.object({ span: spanSchema, trigger: spanSchema }).optional(),
  /** Where the article speaks of it again by a noun: “the attack”. */
  again: z.array(z.object({ span: spanSchema, trigger: spanSchema })).optional(),
  /** The sentence's own words for it, trimmed at a phrase, where no such clause can be made. */
  words: z.string().optional(),
  /** True where these words are a headline, too, of a clause around it. */
  ours: z.boolean().optional(),
  /** The noun phrase that names it, where a noun does (“invasion of …”). */
  phrase: z.string().nullable(),
  /** Words in quotation marks that the happening is known by: a declaration of “…”. */
  quoted: spanSchema.nullable(),
  place: spanSchema.nullable(),
  /** A proper name of the event (“Sharp Gale 2029”), where it has one. */
  name: spanSchema.nullable(),
  status: eventStatusSchema,
  /** “virtual” or “in person”, where the text says it. */
  format: z.object({ value: z.enum(['virtual', 'in person']), span: spanSchema }).nullable(),
  /** What an editor states of it, in front matter or a correction, and no rule read. */
  given: z.object({ label: z.string(), date: dateValueSchema.nullable(), place: z.string().nullable() }).optional(),
});
export type EventMention = z.infer<typeof eventMentionSchema>;

/** What one article tells of an event. */
export const reportSchema = z.object({
  article: z.string(),
  lead: z.boolean(),
  mentions: z.array(spanSchema),
  triggers: z.array(spanSchema),
  date: dateMentionSchema.nullable(),
  place: spanSchema.nullable(),
  participants: z.array(z.string()),
  status: eventStatusSchema,
  format: z.object({ value: z.enum(['virtual', 'in person']), span: spanSchema }).nullable(),
  /** Why the article is held to lead with what another one leads with, where it was joined to that. */
  joined: joinSchema.omit({ article: true }).optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** One happening across all articles. */
export const eventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  label: z.string(),
  name: z.string().nullable(),
  date: dateValueSchema.nullable(),
  place: z.string().nullable(),
  participants: z.array(z.string()),
  status: eventStatusSchema,
  /** What stands first on the timeline, and what is offered below it. */
  rank: z.enum(['main', 'minor']),
  reports: z.array(reportSchema),
  partOf: z.string().nullable(),
  parts: z.array(z.string()),
});
export type Event = z.infer<typeof eventSchema>;
