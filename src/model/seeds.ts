import { z } from 'astro/zod';
import { actorKindSchema } from './actor.ts';
import { isBlank, isWordless } from './blank.ts';
import { cueClassSchema } from './claim.ts';
import type { Correction } from './correction.ts';
import { cueSchema } from './cue.ts';
import { timeOf } from './edtf.ts';
import { isLanguageTag } from './languageTag.ts';
import { oneLine } from './oneLine.ts';
import { isBasePath, isSiteAddress, isWebAddress } from './webAddress.ts';

const filled = (longest: number) =>
  oneLine(longest)
    .regex(/\S/, { error: 'this is empty', abort: true })
    .refine((text) => !isBlank(text), { error: 'this is empty', params: { todo: 'fill it in' } });
const checked = (is: (text: string) => boolean, what: string, todo: string) => ({
  is,
  say: { error: what, params: { todo } },
});
const address = checked(isWebAddress, 'this is no web address', 'write it in full, with https://');
const place = checked(
  isSiteAddress,
  'this is no address of a site',
  'write it as https://example.org; a path goes into base',
);
const path = checked(isBasePath, 'this is no path on a site', 'write it as /edition/');
const date = z
  .string()
  .max(100)
  .refine((text) => timeOf(text) !== null, {
    error: 'this is no date',
    params: { todo: 'write it as 2024, 2024-01 or 2024-01-31' },
  });
const language = checked(isLanguageTag, 'this is no language tag', 'write one such as en or en-GB');

/** `seeds/site.yaml`: what the edition is about. */
export const siteSchema = z.strictObject({
  /** What the ids in feeds and the calendar are made from; without it the topic is. Never change it once published. */
  id: oneLine(400).min(1).optional(),
  title: filled(300),
  topic: filled(300),
  question: filled(1000),
  description: z.string().max(3000).optional(),
  licence: oneLine(1000).optional(),
  site: z
    .url({ protocol: /^https?$/, abort: true })
    .max(2000)
    .refine(place.is, place.say)
    .optional(),
  base: z.string().max(500).refine(path.is, path.say).optional(),
  language: z.string().refine(language.is, language.say).default('en'),
});
export type Site = z.infer<typeof siteSchema>;

/** The id of the outlet that stands for “not stated”. */
export const unstated = 'outlet-not-stated';
/** The sign in the place of its monogram. */
export const unstatedMonogram = '?';
/** Ids that mean that no outlet is known; none may have one of them. */
const noOutlet = ['unknown', unstated];

/** An outlet in `seeds/sources.yaml`; what isn't known is left out. */
export const sourceSchema = z.strictObject({
  id: oneLine(400).refine((id) => !noOutlet.includes(id), {
    error: 'this id means that the outlet isn’t known',
    params: { todo: 'choose another' },
  }),
  name: oneLine(200),
  monogram: oneLine(3)
    .refine((letters) => !isBlank(letters) && letters !== unstatedMonogram, {
      error: `this is empty, or “${unstatedMonogram}”, which stands for no outlet`,
      params: { todo: 'give two or three letters, or leave it out' },
    })
    .optional(),
  country: oneLine(100).optional(),
  kind: oneLine(100).optional(),
  owner: oneLine(300).optional(),
  homepage: z
    .url({ protocol: /^https?$/, abort: true })
    .max(2000)
    .refine(address.is, address.say)
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A person, state or body in `seeds/actors.yaml`. Office bounds are EDTF; an absent bound is unknown. */
export const knownActorSchema = z.strictObject({
  id: oneLine(400),
  name: oneLine(200),
  kind: actorKindSchema,
  aliases: z
    .array(
      oneLine(200).refine((alias) => !isWordless(alias), {
        error: 'this name has no letter',
        params: { todo: 'fill it in or remove it' },
      }),
    )
    .max(500)
    .default([]),
  country: oneLine(100).optional(),
  wikidata: z
    .string()
    .max(20)
    .regex(/^Q\d+$/)
    .optional(),
  offices: z
    .array(
      z.strictObject({
        title: oneLine(300),
        country: oneLine(100).optional(),
        from: date.optional(),
        to: date.optional(),
      }),
    )
    .max(200)
    .default([]),
});
export type KnownActor = z.infer<typeof knownActorSchema>;

/**
 * `seeds/lexicon/referents.yaml`: a thing that sources name differently. Words are in the cue language (`cue.ts`).
 * A noun beside an anchor is a label: “the Ruritania crisis”, “the crisis in Ruritania”, where “Ruritania” is the anchor.
 */
export const referentSchema = z.strictObject({
  id: oneLine(400),
  name: oneLine(200),
  /** Expressions that name it by themselves. */
  labels: z.array(cueSchema).default([]),
  /** Names that tie a noun beside them to this referent. */
  anchors: z.array(cueSchema).default([]),
  /** Nouns (lemmas) that name it beside an anchor. */
  heads: z.array(oneLine(100)).default([]),
  /** Whether a noun that isn't among `heads` is a label, too, where it stands right behind an anchor. */
  open: z.boolean().default(false),
  /** Nouns that never are one: “president”, “border”. */
  not: z.array(oneLine(100)).default([]),
  /** Heads that name it without an anchor, as “the invasion”, once the article has named it in full. */
  alone: z.array(oneLine(100)).default([]),
});
export type Referent = z.infer<typeof referentSchema>;

/** `seeds/lexicon/frames.yaml`: a codebook entry (Entman 1993; Boydstun et al. 2014). */
export const frameSchema = z.strictObject({
  id: oneLine(400),
  name: oneLine(200),
  definition: z.string().max(3000),
  from: oneLine(1000),
  /** In the cue language of `cue.ts`. */
  cues: z.array(cueSchema),
  /** Expressions that look like a cue and are none; a cue within one doesn't count. */
  not: z.array(cueSchema).default([]),
});
export type Frame = z.infer<typeof frameSchema>;

/** `seeds/lexicon/verbs.yaml`: reporting verbs by class, lemmas. */
export const verbsSchema = z.partialRecord(cueClassSchema, z.array(oneLine(100)));

export const hedgesSchema = z.array(cueSchema);

/** All that an editor has written beside the articles. */
export interface Knowledge {
  site: Site;
  sources: Source[];
  actors: KnownActor[];
  referents: Referent[];
  frames: Frame[];
  /** lemma → class */
  verbs: Map<string, z.infer<typeof cueClassSchema>>;
  hedges: string[];
  /** Oldest first. */
  corrections: Correction[];
}

/** What reading one article uses of it: readings are kept until this changes, and nothing else is handed to what reads. */
export type ReadingKnowledge = Pick<Knowledge, 'actors' | 'verbs'>;
