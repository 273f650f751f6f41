import { z } from 'astro/zod';
import { statedEventSchema } from './statedEvent.ts';
import { withdrawalSchema } from './withdrawal.ts';

const text = z.string().max(2000);
/** Editors and tools leave fields empty: that is the same as leaving them out. */
const optionalText = text.optional().transform((v) => (v?.trim() ? v.trim() : undefined));

/** What an editor may state above an article's text: what is known from outside and what the text doesn't tell. */
export const frontMatterSchema = z.strictObject({
  id: optionalText.describe('The article’s id and address; without it, the file’s name is.'),
  title: optionalText.describe('The title, where the text carries none.'),
  source: optionalText.describe('The outlet’s id in sources.yaml, or “unknown” where the outlet isn’t known.'),
  url: optionalText.describe('The article’s address on the web, with https://.'),
  published: optionalText.describe(
    'When it was published: a day, month, year or interval in EDTF (2024-01-31, 2024-01, 2024-02-07/..), or an ISO 8601 date-time.',
  ),
  updated: optionalText.describe('When it was last updated, written as `published` is.'),
  author: z
    .union([optionalText, z.array(text).transform((list) => list.join(', ') || undefined)])
    .describe('Who wrote it: a name or a list of names.'),
  language: optionalText.describe('The language’s tag (BCP 47): en, en-GB, de. Without it, English.'),
  rights: z
    .enum(['full', 'quote'])
    .optional()
    .describe('“full” where the whole text may be shown; otherwise only the sentences quoted as evidence are.'),
  holds: z
    .enum(['full', 'excerpt'])
    .optional()
    .describe('“excerpt” where the file holds only a part: “not found” means less there.'),
  versionOf: optionalText.describe('The id of an earlier text of the same article, which this one takes the place of.'),
  withdrawn: withdrawalSchema
    .optional()
    .describe('The day on which the article was withdrawn, and why: it keeps its address, and counts no more.'),
  events: z
    .array(statedEventSchema)
    .max(50)
    .nullable()
    .optional()
    .transform((list) => (list?.length ? list : undefined))
    .describe(
      'What happened, for an article that is not read automatically, or happenings that its text does not tell.',
    ),
});
export type FrontMatter = Partial<z.infer<typeof frontMatterSchema>>;
