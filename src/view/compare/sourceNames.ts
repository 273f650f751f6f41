import { inText } from '../../edition/outlet.ts';
import type { Comparison } from './comparison.ts';

/** A source as it is named within a sentence. */
export function nameOf({ index }: Comparison, source: string): string {
  const outlet = index.outlet.get(source);
  return outlet ? inText(outlet) : source;
}

/** A source as it is named in a table; its id where nothing is known of it. */
export const sourceName = ({ index }: Comparison, source: string): string => index.outlet.get(source)?.name ?? source;
