import { z } from 'astro/zod';
import { straight } from './direction.ts';
import { eventTypeSchema } from './event.ts';
import { onOneLine } from './oneLine.ts';

const text = z.string().trim().min(1).max(2000);
/** What stands among other words, on one line, and turns none of them. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .transform((words) => onOneLine(straight(words)))
    .pipe(z.string().min(1));

/** A happening that an editor states in an article's front matter: of an article in another language, or one that the program missed. */
export const statedEventSchema = z.strictObject({
  label: line(200).describe('What happened, as a news desk would head it: “Ministers of the two sides meet”.'),
  date: text.optional().describe('When, in EDTF: 2024-01-31, 2024-01, 2024.'),
  type: eventTypeSchema.default('REPORT').describe('What kind of happening it is; REPORT where none fits.'),
  participants: z
    .array(line(2000))
    .max(100)
    .default([])
    .describe('Who took part: names in English, or ids of actors.yaml. A name found there is that actor.'),
  place: line(2000).optional().describe('Where, as the article writes it.'),
  quote: text
    .optional()
    .describe('The words of the article that tell it, copied exactly; without them its first line stands as evidence.'),
});
export type StatedEvent = z.infer<typeof statedEventSchema>;
