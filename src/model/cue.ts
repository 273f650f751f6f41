import { z } from 'astro/zod';

/**
 * The small language in which an editor writes cues: words parted by spaces.
 * - `deter` matches the word or any form of it (its lemma); `March` with a capital only that spelling; `=limits` only that form;
 * - `contain|deter` either; `multipolar*` words that begin so (three letters at least); `[NOUN]` any word of that Universal Dependencies class; `*` any word;
 * - `formal?` may be missing; `...` up to three words between.
 * Hyphens and quotation marks between words are passed over; other punctuation and sentence ends stop a match.
 */
export interface Cue {
  id: string;
  source: string;
  elements: CueElement[];
  /** The element by which the pattern is looked up: the first with nothing but plain words. */
  anchor: number;
  /** Whether a match may go on in more than one way at more than one element. */
  branching: boolean;
}

export interface CueElement {
  words: Set<string>;
  spelled: Set<string>;
  forms: Set<string>;
  prefixes: string[];
  pos: Set<string>;
  any: boolean;
  optional: boolean;
  gap: boolean;
}

function elementOf(written: string): CueElement {
  const optional = written.length > 1 && written.endsWith('?');
  const e: CueElement = {
    words: new Set(),
    spelled: new Set(),
    forms: new Set(),
    prefixes: [],
    pos: new Set(),
    any: written === '*',
    optional,
    gap: written === '...',
  };
  if (e.any || e.gap) return e;
  for (const atom of (optional ? written.slice(0, -1) : written).split('|')) {
    if (/^\[[A-Z]+\]$/.test(atom)) e.pos.add(atom.slice(1, -1));
    else if (atom.endsWith('*')) e.prefixes.push(atom.slice(0, -1).toLowerCase());
    else if (atom.startsWith('=')) e.forms.add(atom.slice(1).toLowerCase());
    else if (atom !== atom.toLowerCase()) e.spelled.add(atom);
    else e.words.add(atom);
  }
  return e;
}

const isPlain = (e: CueElement): boolean =>
  !e.optional &&
  !e.gap &&
  !e.any &&
  e.pos.size === 0 &&
  e.words.size + e.spelled.size + e.forms.size + e.prefixes.filter((p) => p.length > 2).length > 0;

/** No expression has more words; a match takes as many steps as the square of them at most. */
export const mostElements = 40;

/** Throws where no word of the pattern is fixed, for such a pattern would match nearly everything. */
export function compileCue(id: string, source: string): Cue {
  const elements = source.trim().split(/\s+/).map(elementOf);
  const anchor = elements.findIndex(isPlain);
  if (anchor < 0 || elements.slice(0, anchor).some((e) => e.gap)) {
    throw new Error(`the cue “${source}” has no plain word to begin from`);
  }
  const branching = elements.filter((e) => e.gap || e.optional).length > 1;
  return { id, source, elements, anchor, branching };
}

/** A cue as it stands in a codebook. */
export const cueSchema = z
  .string()
  .max(500)
  .refine((cue) => cue.trim().split(/\s+/).length <= mostElements, {
    error: `a cue has ${mostElements} words at most`,
    params: { todo: 'make two of it, or shorten it' },
  })
  .refine(
    (cue) => {
      try {
        return compileCue('', cue) !== null;
      } catch {
        return false;
      }
    },
    { error: 'a cue needs a plain word to begin from, as in “no [NOUN] alliance”' },
  );
