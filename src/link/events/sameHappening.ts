import type { Reading } from '../../model/reading.ts';
import { agreementOf, enough, evidenceOf } from './evidence.ts';
import { neighboursOf } from './neighbours.ts';
import { type Lead, type Profile, profiling } from './profile.ts';
import { grouped } from './stories.ts';

/** When an article appeared, for what is looked up by time; those of which that isn't known come first. */
const day = ({ appeared }: Profile): number => appeared?.[0] ?? 0;

/**
 * The articles, given by their readings with what they lead with, in groups that tell one happening: pairs from an inverted index
 * of rare words, each judged by its evidence. `apart` says for certain that two are not one.
 */
export function sameHappening(
  articles: readonly (Lead & { reading: Reading })[],
  apart: (a: number, b: number) => boolean,
): number[][] {
  const { profileOf, stems } = profiling();
  const profiles = articles.map((a) => profileOf(a.reading, a));
  const inTime = profiles.map((_, i) => i).sort((a, b) => day(profiles[a]!) - day(profiles[b]!) || a - b);
  const near = neighboursOf(
    profiles.map((p) => p.text),
    stems.words.length,
    inTime,
  );
  return grouped(
    near,
    (a, b) => agreementOf(evidenceOf(profiles[a]!, profiles[b]!)),
    enough,
    (a, b) => a.some((x) => b.some((y) => apart(x, y))),
  );
}
