import type { Disagreement } from '../model/disagreement.ts';
import { betweenAndWithin } from '../view/between.ts';
import type { Comparison } from '../view/compare/comparison.ts';
import { nameOf } from '../view/compare/sourceNames.ts';
import { count, list, spell, upper } from '../view/count.ts';
import { heldPairs, shownMeasures } from './order.ts';

/** One line of the overview: a section of the comparison and its answer in a few words. */
interface Answer {
  id: string;
  title: string;
  says: string;
}

/** Kinds whose heading says by itself what it is about; “when it happened” needs its event beside it. */
const byItself = new Set<Disagreement['kind']>(['name', 'speaker', 'strength', 'verb', 'office']);

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

/** Of which kinds points are, and how many of each. */
function kindsOf(all: readonly Disagreement[]): string {
  const counts = new Map<Disagreement['kind'], number>();
  for (const d of all) counts.set(d.kind, (counts.get(d.kind) ?? 0) + 1);
  const of = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return list(of.map(([kind, n]) => `${spell(n)} on ${kinds[kind]}`));
}

/** What a side says and who says it: “Dana Roe in the Herald and the Post”. */
const sideInWords = (c: Comparison, { value, evidence }: Disagreement['sides'][number]): string =>
  `${value} in ${list([...new Set(evidence.map((e) => nameOf(c, c.index.outletOf(e.article).id)))])}`;

/** The first point on which sources differ with both sides' words, and how many others there are. */
export function differences(c: Comparison): string {
  const all = c.edition.disagreements;
  const { between } = betweenAndWithin(all, c.index.outletOf);
  const first = between.find((d) => byItself.has(d.kind)) ?? between[0];
  if (!first) return upper(`${count(all.length, 'point')} within one source each: ${kindsOf(all)}`);
  const event = first.event === null || byItself.has(first.kind) ? null : c.index.event.get(first.event);
  const about = `${first.about}${event ? ` (${event.label})` : ''}`;
  const others = all.length - 1;
  const more = others > 0 ? `; ${count(others, 'other point')}` : '';
  return `${about}: ${first.sides.map((s) => sideInWords(c, s)).join(', ')}${more}`;
}

/** Every section of the comparison that has something to show, in the order of the page, with what stands out in it; '' where nothing does. */
export function summaryLines(c: Comparison): Answer[] {
  const { disagreements } = c.edition;
  const pairs = heldPairs(c).length;
  const [first, ...rest] = shownMeasures(c).map((m): Answer => {
    const { id, title } = m.definition;
    return { id, title, says: m.brief(c) };
  });
  const all: (Answer | false | undefined)[] = [
    first,
    disagreements.length > 0 && { id: 'differ', title: 'Where they differ', says: differences(c) },
    ...rest,
    pairs > 0 && {
      id: 'two',
      title: 'Any two sources',
      says: `${upper(count(pairs, 'pair'))}, ${pairs === 1 ? '' : 'each '}on a page of its own`,
    },
  ];
  return all.filter((a) => !!a);
}
