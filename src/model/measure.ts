import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

/** Whose words they are: the outlet's own, or somebody's whom it quotes or to whom it attributes them. */
export const voiceSchema = z.enum(['own', 'others']);

/** What stands behind a count: the words, the article, whose voice, and to whom they are attributed as written there. */
export const evidenceSchema = z.object({
  article: z.string(),
  span: spanSchema,
  voice: voiceSchema,
  to: z.string().nullable(),
  /** True where the words deny what they name: “not a military bloc”. */
  denied: z.boolean().optional(),
  /** Where they name what is only feared, asked or held possible: “concerns about an alliance”, “whether it becomes one”. */
  held: z.enum(['feared', 'asked', 'possible']).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * One source's count in one row. `own` and `others` are exact; `evidence` holds the first of them, in the order of the
 * texts, and may stop short in a big edition. `articles` counts the source's articles with at least one.
 */
export const cellSchema = z.object({
  source: z.string(),
  own: z.number().int().nonnegative(),
  others: z.number().int().nonnegative(),
  denied: z.number().int().nonnegative(),
  articles: z.number().int().nonnegative(),
  /** To whom the attributed ones are attributed, as written, each once. */
  to: z.array(z.string()),
  evidence: z.array(evidenceSchema),
});
export type Cell = z.infer<typeof cellSchema>;

/** A line of a table; a source without a cell has none: it isn't found in the text held. */
export const rowSchema = z.object({ id: z.string(), label: z.string(), cells: z.array(cellSchema) });
export type Row = z.infer<typeof rowSchema>;

/** A source with the articles held from it. Articles whose outlet isn't stated share one column. Words are counted without furniture. */
export const columnSchema = z.object({
  id: z.string(),
  name: z.string(),
  known: z.boolean(),
  articles: z.array(z.string()),
  words: z.number().int().nonnegative(),
  /** Words in the outlet's own voice: neither quoted nor attributed. */
  ownWords: z.number().int().nonnegative(),
  /** How many of the articles are held only in part. */
  excerpts: z.number().int().nonnegative(),
});
export type Column = z.infer<typeof columnSchema>;

/** What a measure counts, for the page on methods. `counts` and `of` name the unit and the denominator. */
export const definitionSchema = z.object({
  id: z.string(),
  title: z.string(),
  means: z.string(),
  counts: z.string(),
  of: z.string(),
  limits: z.array(z.string()),
  papers: z.array(z.string()),
});
export type Definition = z.infer<typeof definitionSchema>;

export const factKindSchema = z.enum(['date', 'place', 'format', 'participant', 'claim']);
export const factSchema = rowSchema.extend({ kind: factKindSchema, value: z.string() });
export type Fact = z.infer<typeof factSchema>;

export const coverageSchema = z.object({
  /** One row an event, in the edition's order. */
  events: z.array(rowSchema),
  /** The facts and claim groups of each event, by event id. */
  facts: z.record(z.string(), z.array(factSchema)),
});
export type Coverage = z.infer<typeof coverageSchema>;

export const voiceCellSchema = z.object({
  source: z.string(),
  claims: z.number().int().nonnegative(),
  quotedWords: z.number().int().nonnegative(),
  attributedWords: z.number().int().nonnegative(),
  evidence: z.array(evidenceSchema),
});
export type VoiceCell = z.infer<typeof voiceCellSchema>;

/** Somebody whom sources let speak; `named` is false for “analysts”, “officials” and the like. */
export const speakerSchema = z.object({
  id: z.string(),
  label: z.string(),
  actor: z.string().nullable(),
  kind: z.string(),
  country: z.string().nullable(),
  named: z.boolean(),
  /** Whoever speaks together under one label: “both ministers”, “Lund and Holm”. */
  members: z.array(z.object({ name: z.string(), country: z.string().nullable() })).optional(),
  cells: z.array(voiceCellSchema),
});
export type Speaker = z.infer<typeof speakerSchema>;

export const voicesSchema = z.object({
  speakers: z.array(speakerSchema),
  /** Actors that the articles name and nobody lets speak, most often named first. */
  unheard: z.array(rowSchema),
});
export type Voices = z.infer<typeof voicesSchema>;

/** One thing or person with every expression that sources use for it. */
export const labelledSchema = z.object({
  id: z.string(),
  name: z.string(),
  actor: z.string().nullable(),
  labels: z.array(rowSchema),
});
export type Labelled = z.infer<typeof labelledSchema>;

export const labelsSchema = z.object({
  referents: z.array(labelledSchema),
  actors: z.array(labelledSchema),
  /** The referents as named in the articles that are mainly about one event, by event id. */
  byEvent: z.record(z.string(), z.array(labelledSchema)),
});
export type Labels = z.infer<typeof labelsSchema>;

export const verbRowSchema = rowSchema.extend({ class: z.string() });
export type VerbRow = z.infer<typeof verbRowSchema>;
export const verbsMeasureSchema = z.object({ classes: z.array(rowSchema), verbs: z.array(verbRowSchema) });
export type Verbs = z.infer<typeof verbsMeasureSchema>;

export const placeInTextSchema = z.enum(['headline', 'lead', 'first', 'second', 'third', 'fourth']);
export type PlaceInText = z.infer<typeof placeInTextSchema>;
/** Per source: in how many of its articles the thing first appears at each place, and the words where it does. */
export const prominenceRowSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['event', 'actor', 'claim']),
  cells: z.array(
    z.object({
      source: z.string(),
      places: z.partialRecord(placeInTextSchema, z.number().int()),
      evidence: z.array(evidenceSchema),
    }),
  ),
});
export type ProminenceRow = z.infer<typeof prominenceRowSchema>;

export const frameRowSchema = rowSchema.extend({
  definition: z.string(),
  from: z.string(),
  cues: z.array(z.string()),
  not: z.array(z.string()),
});
export const framesSchema = z.object({
  frames: z.array(frameRowSchema),
  /** Articles in which no frame of the codebook has a cue. */
  silent: z.array(z.string()),
});
export type Frames = z.infer<typeof framesSchema>;

/** Words that two articles of different sources share outside quotations. */
export const passageSchema = z.object({
  words: z.number().int().positive(),
  a: evidenceSchema,
  b: evidenceSchema,
});
export type Passage = z.infer<typeof passageSchema>;
export const sameWordsSchema = z.object({
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      count: z.number().int(),
      words: z.number().int(),
      passages: z.array(passageSchema),
    }),
  ),
  /** Articles that are one text: at least half of the shorter one's own words stand in the other, too. */
  reprints: z.array(z.array(z.string())),
});
export type SameWords = z.infer<typeof sameWordsSchema>;

/** In how many sentences two actors are named together; `actors` are in the order of the matrix. */
export const togetherSchema = z.object({
  actors: z.array(z.object({ id: z.string(), name: z.string(), sentences: z.number().int() })),
  /** How many sentences each source has in all. */
  sentences: z.array(z.object({ source: z.string(), n: z.number().int() })),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      count: z.number().int(),
      /** Of how many sentences in each source that has any. */
      bySource: z.array(z.object({ source: z.string(), n: z.number().int() })),
      evidence: z.array(evidenceSchema),
    }),
  ),
});
export type Together = z.infer<typeof togetherSchema>;

/** One article in numbers, for a source's profile over time. */
export const profileSchema = z.object({
  article: z.string(),
  words: z.number().int(),
  ownWords: z.number().int(),
  quotedWords: z.number().int(),
  attributedWords: z.number().int(),
  hedges: z.number().int(),
  /** Cues found by frame, own voice and others together. */
  frames: z.record(z.string(), z.number().int()),
});
export type Profile = z.infer<typeof profileSchema>;

export const measuresSchema = z.object({
  columns: z.array(columnSchema),
  definitions: z.array(definitionSchema),
  coverage: coverageSchema,
  voices: voicesSchema,
  labels: labelsSchema,
  verbs: verbsMeasureSchema,
  prominence: z.array(prominenceRowSchema),
  frames: framesSchema,
  sameWords: sameWordsSchema,
  together: togetherSchema,
  /** Measures that have nothing but rows × sources, by the measure's id. */
  rows: z.record(z.string(), z.array(rowSchema)),
  /** By article, in the edition's order. */
  profiles: z.array(profileSchema),
});
export type Measures = z.infer<typeof measuresSchema>;
