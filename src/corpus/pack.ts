import { z } from 'astro/zod';
import { localActorSchema } from '../model/actor.ts';
import { articleSchema } from '../model/article.ts';
import { localClaimSchema } from '../model/claim.ts';
import { dateMentionSchema } from '../model/date.ts';
import { eventMentionSchema } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { sayIssue } from '../read/schemaFaults.ts';
import { type PackedTokens, packTokens, withTokens } from './tokens.ts';
import { unsound } from './unsound.ts';

/** A reading as one line of JSON. */
export function packReading(reading: Reading): string {
  const { tokens: _, ...article } = reading.article;
  return JSON.stringify({ ...reading, article, tokens: packTokens(reading.article) });
}

type PackedReading = Omit<Reading, 'article'> & { article: Omit<Reading['article'], 'tokens'>; tokens: PackedTokens };

/** The reading that `packReading` wrote. Throws where the line is no JSON; its content is believed. */
export function unpackReading(line: string): Reading {
  const { article, tokens, ...rest } = JSON.parse(line) as PackedReading;
  return { ...rest, article: withTokens(article, tokens) };
}

const columns = z
  .object({
    starts: z.array(z.number()),
    ends: z.array(z.number()),
    of: z.array(z.number()),
    lexemes: z.array(z.tuple([z.string(), z.string(), z.string()])),
  })
  .refine(({ starts, ends, of }) => starts.length === of.length && ends.length === of.length, {
    error: 'the columns are of different length',
  })
  .refine(({ of, lexemes }) => of.every((n) => lexemes[n] !== undefined), { error: 'a lexeme isn’t there' });
const packedSchema = z.object({
  article: articleSchema.omit({ tokens: true }),
  tokens: columns,
  dates: z.array(dateMentionSchema),
  actors: z.array(localActorSchema),
  claims: z.array(localClaimSchema),
  events: z.array(eventMentionSchema),
});

/** The same for a line from elsewhere: checked, `null` with the reason where it is no reading. */
export function readingFrom(line: string): { reading: Reading } | { wrong: string } {
  try {
    const checked = packedSchema.safeParse(JSON.parse(line));
    if (!checked.success) {
      const [issue] = checked.error.issues;
      return { wrong: `${issue!.path.join('.') || 'all of it'}: ${sayIssue(issue!)}` };
    }
    const wrong = unsound(checked.data);
    return wrong === null ? { reading: unpackReading(line) } : { wrong };
  } catch {
    return { wrong: 'no JSON' };
  }
}
