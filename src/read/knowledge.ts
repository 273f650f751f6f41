import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { correctionSchema } from '../model/correction.ts';
import {
  frameSchema,
  hedgesSchema,
  type Knowledge,
  knownActorSchema,
  referentSchema,
  siteSchema,
  sourceSchema,
  verbsSchema,
} from '../model/seeds.ts';

/** Reads the knowledge files of a seeds folder; what isn't there is empty. */
export function readKnowledge(seeds: string | null): Knowledge {
  const read = <T>(name: string, schema: z.ZodType<T>, otherwise: T): T => {
    const path = seeds && join(seeds, name);
    return path && existsSync(path) ? schema.parse(parse(readFileSync(path, 'utf8'), { schema: 'core' })) : otherwise;
  };
  const verbs = read('lexicon/verbs.yaml', verbsSchema, {});
  return {
    site: read('site.yaml', siteSchema, { title: 'Untitled', topic: '', question: '', language: 'en' }),
    sources: read('sources.yaml', z.array(sourceSchema), []),
    actors: read('actors.yaml', z.array(knownActorSchema), []),
    referents: read('lexicon/referents.yaml', z.array(referentSchema), []),
    frames: read('lexicon/frames.yaml', z.array(frameSchema), []),
    verbs: new Map(Object.entries(verbs).flatMap(([c, list]) => (list ?? []).map((v) => [v, c]))) as Knowledge['verbs'],
    hedges: read('lexicon/hedges.yaml', hedgesSchema, []),
    corrections: read('corrections.yaml', z.array(correctionSchema), []),
  };
}
