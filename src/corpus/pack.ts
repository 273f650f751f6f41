import { z } from 'astro/zod';
import { localActorSchema } from '../model/actor.ts';
import { articleSchema, type Token } from '../model/article.ts';
import { localClaimSchema } from '../model/claim.ts';
import { dateMentionSchema } from '../model/date.ts';
import { eventMentionSchema } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';

/** Tokens as columns, a fifth of the size: what follows from the text is left out. A lemma that is the word is ''. */
interface PackedTokens {
  starts: number[];
  ends: number[];
  lemmas: string[];
  pos: string[];
  /** Words that markup stands within, by their place in the columns: the text alone would spell it out. */
  words?: [at: number, word: string][] | undefined;
}

/** A reading as one line of JSON. */
export function packReading(reading: Reading): string {
  const { tokens, ...article } = reading.article;
  const words = tokens.flatMap((t, at): [number, string][] =>
    t.text === article.text.slice(t.start, t.end) ? [] : [[at, t.text]],
  );
  const packed: PackedTokens = {
    starts: tokens.map((t) => t.start),
    ends: tokens.map((t) => t.end),
    lemmas: tokens.map((t) => (t.lemma === t.lower ? '' : t.lemma)),
    pos: tokens.map((t) => t.pos),
    ...(words.length > 0 && { words }),
  };
  return JSON.stringify({ ...reading, article, tokens: packed });
}

type PackedReading = Omit<Reading, 'article'> & { article: Omit<Reading['article'], 'tokens'>; tokens: PackedTokens };

/** The reading that `packReading` wrote. Throws where the line is no JSON; its content is believed. */
export function unpackReading(line: string): Reading {
  const { article, tokens, ...rest } = JSON.parse(line) as PackedReading;
  const { text } = article;
  const { starts, ends, lemmas, pos } = tokens;
  const words = new Map(tokens.words);
  const all = starts.map((start, i): Token => {
    const word = words.get(i) ?? text.slice(start, ends[i]!);
    const lower = word.toLowerCase();
    return { start, end: ends[i]!, text: word, lower, lemma: lemmas[i] || lower, pos: pos[i]! };
  });
  return { ...rest, article: { ...article, tokens: all } };
}

const columns = z.object({
  starts: z.array(z.number()),
  ends: z.array(z.number()),
  lemmas: z.array(z.string()),
  pos: z.array(z.string()),
  words: z.array(z.tuple([z.number(), z.string()])).optional(),
});
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
      return { wrong: `${issue?.path.join('.')}: ${issue?.message}` };
    }
    return { reading: unpackReading(line) };
  } catch {
    return { wrong: 'no JSON' };
  }
}
