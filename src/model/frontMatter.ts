import { z } from 'astro/zod';

const text = z.string().max(2000);
/** Editors and tools leave fields empty: that is the same as leaving them out. */
const optionalText = text.optional().transform((v) => (v?.trim() ? v.trim() : undefined));

/** What an editor may state above an article's text: what is known from outside and what the text doesn't tell. */
export const frontMatterSchema = z.strictObject({
  /** The article's id and address; otherwise made from the file's name. */
  id: optionalText,
  title: optionalText,
  /** An outlet's id in `sources.yaml`, or `unknown` where the outlet isn't known. */
  source: optionalText,
  /** The article's address on the web. */
  url: optionalText,
  /** EDTF: a day, month, year or interval; or an ISO 8601 date-time. */
  published: optionalText,
  updated: optionalText,
  author: z.union([optionalText, z.array(text).transform((list) => list.join(', ') || undefined)]),
  /** BCP 47: `en`, `en-GB`, `de`. */
  language: optionalText,
  /** Whether the whole text may be shown, or only the sentences quoted as evidence. */
  rights: z.enum(['full', 'quote']).optional(),
  /** Whether the file holds the whole article or only a part. */
  holds: z.enum(['full', 'excerpt']).optional(),
});
export type FrontMatter = Partial<z.infer<typeof frontMatterSchema>>;
