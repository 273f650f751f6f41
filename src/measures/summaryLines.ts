import type { Disagreement } from '../model/disagreement.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { count, list, spell, upper } from '../view/count.ts';
import { shownMeasures } from './order.ts';

/** One line of the overview: a section of the comparison and its answer in a few words. */
interface Answer {
  id: string;
  title: string;
  says: string;
}

/** What differences of each kind are on, for an edition that has too many to name each. */
const kinds: Record<Disagreement['kind'], string> = {
  date: 'the date',
  number: 'a number',
  name: 'a name',
  place: 'the place',
  office: 'an office',
  format: 'the form of a meeting',
  participants: 'who took part',
  wording: 'the wording',
  speaker: 'who said it',
  strength: 'how strong a word is',
  duration: 'how long it took',
  verb: 'the verb for saying it',
  state: 'whether it had begun',
};

/** On how many points reports differ, and of which kinds these are. */
export const differences = (disagreements: readonly Disagreement[]): string => {
  const about = disagreements.map((d) => d.about.charAt(0).toLowerCase() + d.about.slice(1));
  if (about.length <= 3) return `${upper(count(about.length, 'point'))}: ${about.join('; ')}`;
  const counts = new Map<Disagreement['kind'], number>();
  for (const d of disagreements) counts.set(d.kind, (counts.get(d.kind) ?? 0) + 1);
  const of = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = of.map(([kind, n]) => `${spell(n)} on ${kinds[kind]}`);
  return `${upper(count(about.length, 'point'))}: ${list(named)}`;
};

/** Every section of the comparison that has something to show, in the order of the page, with what stands out in it. */
export function summaryLines(c: Comparison): Answer[] {
  const { disagreements } = c.edition;
  const pairs = c.pairs.all().length;
  const [first, ...rest] = shownMeasures(c).map((m): Answer => {
    const { id, title } = m.definition;
    return { id, title, says: m.brief(c) || 'No two sources stand out against each other' };
  });
  const all: (Answer | false | undefined)[] = [
    first,
    disagreements.length > 0 && { id: 'differ', title: 'Where they differ', says: differences(disagreements) },
    ...rest,
    pairs > 0 && {
      id: 'two',
      title: 'Any two sources',
      says: `${upper(count(pairs, 'pair'))}, each on a page of its own`,
    },
  ];
  return all.filter((a) => !!a);
}
