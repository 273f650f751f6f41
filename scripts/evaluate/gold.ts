import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { actorKindSchema } from '../../src/model/actor.ts';
import type { Span } from '../../src/model/span.ts';

/**
 * What a person has annotated beside an article. A mention is a string: all its places as whole words, or, with
 * `[…]`, the bracketed words of the one place where the whole string stands. `optional` things count neither way.
 */
const goldSchema = z.strictObject({
  actors: z.array(
    z.strictObject({
      name: z.string(),
      kind: actorKindSchema,
      mentions: z.array(z.string()),
      optional: z.boolean().default(false),
    }),
  ),
  dates: z.array(z.strictObject({ text: z.string(), edtf: z.string() })).default([]),
  claims: z.array(z.strictObject({ source: z.string(), cue: z.string(), content: z.string() })).default([]),
});

export interface GoldActor {
  name: string;
  kind: z.infer<typeof actorKindSchema>;
  optional: boolean;
  spans: Pick<Span, 'start' | 'end'>[];
}
export interface Gold {
  actors: GoldActor[];
  dates: { start: number; end: number; edtf: string }[];
  claims: { source: [number, number]; cue: [number, number]; content: [number, number] }[];
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Every place of `words` in `text` where it stands as whole words. */
function places(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isLetter(text[at - 1]) && !(isLetter(text[end]) && isLetter(words.at(-1)))) found.push({ start: at, end });
  }
  return found;
}

/** The gold of `file` with its strings found in `text`; throws where one isn't there. */
export function readGold(file: string, text: string): Gold {
  const raw = goldSchema.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
  const once = (words: string): [number, number] => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`${file}: “${words}” is not in the article — copy it from there`);
    return [at, at + words.length];
  };
  const taken: { start: number; end: number }[] = [];
  const wanted = raw.actors.flatMap((a, i) => a.mentions.map((m) => ({ i, m })));
  // A bracketed place is claimed first, then the longest strings, so that “Ibarra” leaves “Joaquín Ibarra” alone.
  wanted.sort((a, b) => Number(b.m.includes('[')) - Number(a.m.includes('[')) || b.m.length - a.m.length);
  const spans: GoldActor['spans'][] = raw.actors.map(() => []);
  for (const { i, m } of wanted) {
    const open = m.indexOf('[');
    let found: { start: number; end: number }[];
    if (open >= 0) {
      const [start] = once(m.replace('[', '').replace(']', ''));
      found = [{ start: start + open, end: start + m.indexOf(']') - 1 }];
    } else {
      found = places(text, m);
      if (found.length === 0) throw new Error(`${file}: “${m}” is not in the article — copy it from there`);
    }
    for (const f of found) {
      if (taken.some((t) => t.start < f.end && f.start < t.end)) continue;
      taken.push(f);
      spans[i]!.push(f);
    }
  }
  return {
    actors: raw.actors.map(({ name, kind, optional }, i) => ({ name, kind, optional, spans: spans[i]! })),
    dates: raw.dates.map(({ text: t, edtf }) => ({ start: once(t)[0], end: once(t)[1], edtf })),
    claims: raw.claims.map((c) => ({ source: once(c.source), cue: once(c.cue), content: once(c.content) })),
  };
}
