import { edition } from '../../edition/edition.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { count, list, spell, upper } from '../count.ts';
import {
  type Finding,
  framesFinding,
  hedgesFinding,
  labelsFinding,
  placesFinding,
  verbsFinding,
  voicesFinding,
} from './findings.ts';
import { measures, measureTitle, pairs } from './measures.ts';
import { togetherSays } from './sentences.ts';

/** One line of the overview: a section of the comparison and its answer in a few words. */
export interface Answer {
  id: string;
  title: string;
  says: string;
}

/** “Four of 24 events …”, “None of two …”; nothing where there is nothing to count. */
const share = (n: number, of: number, one: string, rest: string): string =>
  of === 0 ? '' : `${upper(n === 0 ? 'none' : spell(n))} of ${count(of, one)} ${rest}`;

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

const differences = (): string => {
  const { disagreements } = edition;
  const about = disagreements.map((d) => d.about.charAt(0).toLowerCase() + d.about.slice(1));
  if (about.length <= 3) return `${upper(count(about.length, 'point'))}: ${about.join('; ')}`;
  const counts = new Map<Disagreement['kind'], number>();
  for (const d of disagreements) counts.set(d.kind, (counts.get(d.kind) ?? 0) + 1);
  const of = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = of.map(([kind, n]) => `${spell(n)} on ${kinds[kind]}`);
  return `${upper(count(about.length, 'point'))}: ${list(named)}`;
};

const events = (): string => {
  const { events } = measures.coverage;
  const shared = events.filter((r) => r.cells.length > 1).length;
  return share(shared, events.length, 'event', 'told by more than one source');
};

const sameWords = (): string => {
  const n = measures.sameWords.pairs.length;
  return n === 0
    ? 'No five words in a row in two sources'
    : `${upper(count(n, 'pair'))} of sources with five words or more in a row alike`;
};

/** The largest contrast of a measure in a few words; nothing where nothing stands out. */
const found = (find: () => Finding | null): string => find()?.brief ?? '';

/** Every section of the comparison that has something to show, in the order of the page, with what stands out in it. */
export function summaryLines(): Answer[] {
  const { disagreements } = edition;
  const all: (Answer | false)[] = [
    { id: 'coverage', title: measureTitle('coverage'), says: events() },
    disagreements.length > 0 && {
      id: 'differ',
      title: 'Where they differ',
      says: differences(),
    },
    measures.labels.referents.some((l) => l.labels.length > 0) && {
      id: 'labels',
      title: measureTitle('labels'),
      says: found(labelsFinding),
    },
    { id: 'voices', title: measureTitle('voices'), says: found(voicesFinding) },
    measures.frames.frames.length > 0 && { id: 'frames', title: measureTitle('frames'), says: found(framesFinding) },
    { id: 'verbs', title: measureTitle('verbs'), says: found(verbsFinding) },
    {
      id: 'hedges',
      title: measureTitle('hedges'),
      says: upper(found(hedgesFinding).replace(`${measureTitle('hedges')}: `, '')),
    },
    measures.prominence.length > 0 && {
      id: 'prominence',
      title: measureTitle('prominence'),
      says: found(placesFinding),
    },
    { id: 'same-words', title: measureTitle('same-words'), says: sameWords() },
    measures.together.pairs.length > 0 &&
      measures.together.actors.length > 2 && {
        id: 'together',
        title: measureTitle('together'),
        says: togetherSays().replace(/\.$/, ''),
      },
    pairs().length > 0 && {
      id: 'two',
      title: 'Any two sources',
      says: `${upper(count(pairs().length, 'pair'))}, each on a page of its own`,
    },
  ];
  return all.filter((a) => a !== false);
}
