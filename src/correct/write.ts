import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { type Correction, correctionSchema } from '../model/correction.ts';
import { mustBeReadable } from '../read/knowledge.ts';
import { withEntry } from '../read/withEntry.ts';
import { type Ambiguity, withQuote } from './ambiguous.ts';

/** Stands above a new corrections file. */
const head = `# yaml-language-server: $schema=../schemas/corrections.json
# What editors corrected, oldest first: see docs/editing.md. Never edited by a program but by adding at the end.
`;

/** The file's text with one more correction at its end. */
export const withCorrection = (file: string | null, correction: Correction): string =>
  // What the schema refuses is told by whoever reads the text, before it is written.
  withEntry(file ?? head, correctionSchema.safeParse(correction).data ?? correction);

/**
 * Adds a correction to those of a seeds folder, whole or not at all, after any that another command is adding. Gives what
 * takes it back: false where the file was changed since.
 */
export const addCorrection = (seeds: string, correction: Correction): (() => boolean) =>
  changeCorrections(seeds, (file) => withCorrection(file, correction))!;

/** The same for a correction whose words are to be others; null where it was changed meanwhile. */
export const requote = (seeds: string, { correction, index }: Ambiguity, quote: string): (() => boolean) | null =>
  changeCorrections(seeds, (file) => file && withQuote(file, index, correction.target.quote, quote));

/** Changes the file as it stands now; null where there is nothing to be changed. */
function changeCorrections(seeds: string, change: (file: string | null) => string | null): (() => boolean) | null {
  const path = join(seeds, 'corrections.yaml');
  const held = (): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  return alone(seeds, () => {
    const before = held();
    const after = change(before);
    if (after === null) return null;
    mustBeReadable(path, 'corrections.yaml', before, after);
    writeWhole(path, after);
    return () =>
      alone(seeds, () => {
        if (held() !== after) return false;
        if (before === null) rmSync(path);
        else writeWhole(path, before);
        return true;
      });
  });
}
