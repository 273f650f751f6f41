import { z } from 'astro/zod';
import { publishedSchema } from './date.ts';
import { spanSchema } from './span.ts';
import { isWebAddress } from './webAddress.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Becomes a link: what else stands there would run. */
const webAddress = z.string().refine(isWebAddress, { error: 'this is no web address' });

import { statedEventSchema } from './statedEvent.ts';

/** Parts of a page that are no reporting. */
export const furnitureKindSchema = z.enum([
  'navigation',
  'caption',
  'credit',
  'byline',
  'dateline',
  'footnote',
  'footnote-mark',
  'prompt',
  'comment-form',
  'related',
  'other',
]);
export const furnitureSchema = spanSchema.extend({ kind: furnitureKindSchema });
export type Furniture = z.infer<typeof furnitureSchema>;

/** A structural part of the text, in order, never overlapping. */
export const blockSchema = spanSchema.extend({
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'quote', 'furniture']),
});
export type Block = z.infer<typeof blockSchema>;

/** A footnote of the article: what it cites. */
export const referenceSchema = spanSchema.extend({
  mark: z.string(),
  url: webAddress.nullable(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** One word or sign. `pos` is a Universal Dependencies tag (NOUN, PROPN, VERB, AUX, ADP, PUNCT, …). */
export const tokenSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  lower: z.string(),
  lemma: z.string(),
  pos: z.string(),
});
export type Token = z.infer<typeof tokenSchema>;

/** A sentence: `first` and `last` (exclusive) count into the article's tokens, `block` into its blocks. */
export const sentenceSchema = z.object({
  start: z.number(),
  end: z.number(),
  block: z.number(),
  first: z.number(),
  last: z.number(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const articleSchema = z.object({
  /** Becomes an address. */
  id: z.string().regex(/^[a-z0-9-]{1,140}$/, { error: 'this is no id' }),
  file: z.string(),
  title: z.string(),
  /** Where the title stands in the text; null where front matter or a generated heading gives it. */
  titleSpan: spanSchema.nullable(),
  source: z.string().nullable(),
  url: webAddress.nullable(),
  language: z.string(),
  author: z.string().nullable(),
  published: publishedSchema.nullable(),
  updated: z.string().nullable(),
  words: z.number(),
  /** Whether the whole text may be shown, or only the sentences quoted as evidence. */
  rights: z.enum(['full', 'quote']),
  /** Whether the whole article or only a part of it is held: “not found” means less for an excerpt. */
  holds: z.enum(['full', 'excerpt']),
  text: z.string(),
  /** Lines of front matter before `text`, so that messages can give the line in the file. */
  lineOffset: z.number(),
  /** Happenings that the front matter states. */
  stated: z.array(statedEventSchema).optional(),
  /** The id of an earlier text of the same article, which this one takes the place of. */
  versionOf: z.string().optional(),
  withdrawn: withdrawalSchema.optional(),
  blocks: z.array(blockSchema),
  furniture: z.array(furnitureSchema),
  references: z.array(referenceSchema),
  /** Markup within the blocks, in order: nobody says it. `as` is what it stands for (`&amp;` for &). */
  markup: z.array(z.object({ start: z.number(), end: z.number(), as: z.string().optional() })).optional(),
  sentences: z.array(sentenceSchema),
  tokens: z.array(tokenSchema),
});
export type Article = z.infer<typeof articleSchema>;
