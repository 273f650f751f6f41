import type { Happening } from './happening.ts';
import { isPrecise } from './when.ts';

/** Kinds whose weaker words (“announce”, “launch”, “win”) still tell of a happening in a dated sentence that is no lead. */
const telling = new Set([
  'announcement',
  'agreement',
  'delivery',
  'ban',
  'arrest',
  'ruling',
  'vote',
  'contest',
  'product',
  'launch',
  'release',
  'appointment',
  'named',
]);

/** Whether a happening deserves an entry of its own: it leads an article, has a name, or a date and words that tell. */
export function deservesEntry(h: Happening): boolean {
  const real = h.tellings.filter((t) => t.mention.status === 'happened' || (t.mention.status === 'planned' && t.when));
  if (h.tellings.some((t) => t.lead || t.mention.given)) return true;
  if (!real.length) return false;
  if (real.some((t) => t.name)) return true;
  // An anniversary of something named, an office taken or left, is a happening without a date too.
  if (real.some((t) => t.occasions.length > 0)) return true;
  return real.some((t) => {
    if (!t.when) return false;
    const day = isPrecise(t.when) || t.when.yearless !== null;
    const year = t.when.max - t.when.min <= 366;
    const actors = t.persons.size + t.others.size;
    return (
      year &&
      (actors > 0 || h.quoted.size > 0) &&
      (t.mention.strong || (telling.has(t.mention.kind) && (day || t.when.max - t.when.min <= 31))) &&
      (t.mention.clause !== null || t.mention.phrase !== null)
    );
  });
}
