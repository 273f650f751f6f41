import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ActorKind } from '../../src/model/actor.ts';
import { InputError } from '../../src/model/problem.ts';
import { goldSchema, type goldStatusSchema, type polaritySchema } from './goldSchema.ts';
import { gap, marked, type Place } from './places.ts';

export interface GoldActor {
  name: string;
  kind: ActorKind;
  optional: boolean;
  spans: Place[];
}
export interface GoldHappening {
  /** Where it is named; the first is where the text dates it. */
  triggers: Place[];
  edtf: string[];
  status: z.infer<typeof goldStatusSchema>[];
  optional: boolean;
}
export interface GoldClaim {
  /** The name of a gold actor. */
  speaker: string | null;
  source: Place | null;
  cue: Place | null;
  content: Place[];
  polarity: z.infer<typeof polaritySchema>;
  optional: boolean;
}
export interface Gold {
  actors: GoldActor[];
  dates: (Place & { edtf: string })[];
  happenings: GoldHappening[];
  claims: GoldClaim[];
}

/** The gold of `file` with its strings found in `text`; throws where one isn't there. */
export const readGold = (file: string, text: string): Gold => goldIn(readFileSync(file, 'utf8'), text, file);

/** The same of YAML at hand; `file` is for messages. */
export function goldIn(yaml: string, text: string, file: string): Gold {
  const raw = parsed(yaml, file);
  const find = (mark: string): Place[] => {
    const found = marked(text, mark);
    if (found.length === 0) throw wrong(file, `“${mark}” is not in the article`, 'copy it from there');
    return found;
  };
  const first = (mark: string): Place => find(mark)[0]!;
  const only = (mark: string): Place => {
    const found = find(mark);
    if (found.length > 1) throw wrong(file, `“${mark}” stands in ${found.length} places`, 'bracket one');
    return found[0]!;
  };
  const nearest = (mark: string | undefined, to: Place): Place | null =>
    mark === undefined ? null : find(mark).reduce((best, p) => (gap(p, to) < gap(best, to) ? p : best));
  const names = new Set(raw.actors.map((a) => a.name));
  const speaker = (name: string | undefined): string | null => {
    if (name !== undefined && !names.has(name))
      throw wrong(file, `the speaker “${name}” is none of the actors`, 'name it as it is named there');
    return name ?? null;
  };
  const spans = actorSpans(raw.actors, (m) => (m.includes('[') ? [first(m)] : find(m)));
  return {
    actors: raw.actors.map(({ name, kind, optional }, i) => ({ name, kind, optional, spans: spans[i]! })),
    dates: raw.dates.map(({ text: t, edtf }) => ({ ...first(t), edtf })),
    happenings: raw.happenings.map(({ trigger, again, edtf, status, optional }) => ({
      triggers: [trigger, ...again].map(only),
      edtf,
      status,
      optional,
    })),
    claims: raw.claims.map((c) => {
      const content = c.content.map(only);
      return {
        speaker: speaker(c.speaker),
        source: nearest(c.source, content[0]!),
        cue: nearest(c.cue, content[0]!),
        content,
        polarity: c.polarity,
        optional: c.optional,
      };
    }),
  };
}

const wrong = (file: string, what: string, todo: string): InputError =>
  new InputError([{ file, line: 1, column: 1, what, todo, level: 'error' }]);

function parsed(yaml: string, file: string): z.infer<typeof goldSchema> {
  const read = goldSchema.safeParse(parse(yaml, { schema: 'core' }));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw wrong(file, `${first!.path.join('.')}: ${first!.message}`, 'scripts/evaluate/goldSchema.ts says what it takes');
}

/** Each place once: a bracketed one is claimed first, then the longest strings, so that “Ibarra” leaves “Joaquín Ibarra” alone. */
function actorSpans(actors: readonly { mentions: string[] }[], find: (mark: string) => Place[]): Place[][] {
  const taken: Place[] = [];
  const spans: Place[][] = actors.map(() => []);
  const wanted = actors.flatMap((a, i) => a.mentions.map((m) => ({ i, m })));
  wanted.sort((a, b) => Number(b.m.includes('[')) - Number(a.m.includes('[')) || b.m.length - a.m.length);
  for (const { i, m } of wanted) {
    for (const f of find(m)) {
      if (taken.some((t) => t.start < f.end && f.start < t.end)) continue;
      taken.push(f);
      spans[i]!.push(f);
    }
  }
  return spans;
}
