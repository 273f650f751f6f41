import type { Scene } from '../compare/scene.ts';
import type { Definition, Measures, Row } from '../model/measure.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import type { Value } from '../view/compare/csvRows.ts';
import type { Between, Finding } from '../view/compare/finding.ts';
import type { Pair } from '../view/compare/pairs.ts';
import type { Sheet } from '../view/compare/sheet.ts';
import type { Picture } from '../view/compare/svg.ts';

/** What is counted in a shape of its own. */
export type Counted = Partial<Omit<Measures, 'columns' | 'definitions' | 'profiles' | 'rows'>>;

/**
 * One way to compare sources, from its definition to its picture. Its folder is called by the id of its definition, as are its
 * place on the page of the comparison and its file of numbers; a `Section.astro` there is how it stands on that page, an `OfSource.astro`
 * and an `OfPair.astro` on those of a source and of two sources.
 */
export interface Measure {
  definition: Definition;
  /** Counts; rows × sources come to stand in `measures.rows` by its id, everything else as it is given. */
  count(scene: Scene): Counted | Row[];
  /** Whether there is anything to show. */
  isFound(c: Comparison): boolean;
  /** Its line in the overview, in a few words; '' where nothing stands out. */
  brief(c: Comparison): string;
  /** What stands out between all sources, or between two. */
  finding?(c: Comparison, between?: Between): Finding | null;
  /** Its tables with the words behind every number, for pages of their own; `head` is what a row is. */
  words?: { head: string; sheets(c: Comparison): Sheet[] };
  /** Its numbers by the name of a CSV file. */
  tables: Readonly<Record<string, (c: Comparison) => string>>;
  /** Its pictures by the name of an SVG file; null where there is nothing to draw. */
  pictures?: Readonly<Record<string, (c: Comparison) => Picture | null>>;
  /** Two sources back to back, by what follows the pair's id in the name of the file. */
  mirrors?: Readonly<Record<string, (c: Comparison, pair: Pair) => Picture | null>>;
  /** Its lines in the table of two sources. */
  pairLines?(c: Comparison, isOne: (source: string) => boolean): Value[][];
}
