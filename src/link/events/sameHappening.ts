import type { Article } from '../../model/article.ts';
import type { Join } from '../../model/join.ts';
import type { Reading } from '../../model/reading.ts';
import { agreementOf, enough, evidenceOf, reasonsOf } from './evidence.ts';
import type { Lead } from './lead.ts';
import { neighboursOf } from './neighbours.ts';
import { type Profile, profiling } from './profile.ts';
import { type Apart, grouped } from './stories.ts';
import { heaviestInCommon } from './vector.ts';

/** When an article appeared, for what is looked up by time; those of which that isn't known come first. */
const day = ({ appeared }: Profile): number => appeared?.[0] ?? 0;

/**
 * The articles, given by their readings with what they lead with, in groups that tell one happening: pairs from an inverted index
 * of rare words, each judged by its evidence. `apart` says how surely two are not one.
 */
export function sameHappening(
  articles: readonly (Lead & { reading: Reading })[],
  apart: (a: number, b: number) => Apart,
): { members: number[]; joins: Join[] }[] {
  const { profileOf, stems } = profiling();
  const profiles = articles.map((a) => profileOf(a.reading, a));
  const inTime = profiles.map((_, i) => i).sort((a, b) => day(profiles[a]!) - day(profiles[b]!) || a - b);
  const near = neighboursOf(
    profiles.map((p) => p.text),
    stems.words.length,
    inTime,
  );
  const groups = grouped(near, (a, b) => agreementOf(evidenceOf(profiles[a]!, profiles[b]!)), enough, apart);
  return groups.map((members) => ({
    members,
    joins: joinsOf(members.map((i) => [articles[i]!.reading.article, profiles[i]!])),
  }));
}

/** So many reasons are kept, the strongest: the others hardly weigh. */
const mostReasons = 6;

/** So many members are asked with which of them another agrees most: in a crowd the first tell as much as all. */
const asked = 12;

/** Each member but the first with the one of the others that it agrees with most. */
function joinsOf(members: readonly (readonly [Article, Profile])[]): Join[] {
  return members.slice(1).map(([article, profile]) => {
    const others = members.slice(0, asked).filter(([a]) => a !== article);
    const found = others.map(([{ id }, other]) => {
      const evidence = evidenceOf(other, profile);
      return { with: id, other, evidence, agreement: agreementOf(evidence) };
    });
    const best = found.reduce((a, b) => (b.agreement > a.agreement ? b : a));
    const reasons = reasonsOf(best.evidence)
      .slice(0, mostReasons)
      .map((reason) => {
        const words = wordsOf(reason.signal, best.other, profile);
        return words.length > 0 ? { ...reason, words } : reason;
      });
    return { article: article.id, with: best.with, agreement: best.agreement, reasons };
  });
}

/** So many words are given for a reason. */
const given = 3;

/** The heaviest names that both have, or the numbers, as the later article prints them. */
function wordsOf(signal: string, earlier: Profile, { names, numbers, printed }: Profile): string[] {
  if (signal === 'numbers') return [...numbers].filter((n) => earlier.numbers.has(n)).slice(0, given);
  if (signal !== 'names') return [];
  return heaviestInCommon(names, earlier.names, given).flatMap((stem) => printed.get(stem) ?? []);
}
