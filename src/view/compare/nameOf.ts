import { inText } from '../../edition/outlet.ts';
import type { Comparison } from './comparison.ts';

/** A source as it is named within a sentence. */
export function nameOf({ index }: Comparison, source: string): string {
  const outlet = index.outlet.get(source);
  return outlet ? inText(outlet) : source;
}
