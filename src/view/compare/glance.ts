import { edition } from '../../edition.ts';
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
import { measures, pairs } from './measures.ts';

/** One line of the overview: a section of the comparison and its answer in a few words. */
export interface Answer {
  id: string;
  title: string;
  says: string;
}

/** “Four of 24 events …”, “None of two …”; nothing where there is nothing to count. */
const share = (n: number, of: number, one: string, rest: string): string =>
  of === 0 ? '' : `${upper(n === 0 ? 'none' : spell(n))} of ${count(of, one)} ${rest}`;

/** The kinds of differences, for an edition that has too many to name each. */
const kinds: Record<Disagreement['kind'], string> = {
  date: 'date',
  number: 'number',
  name: 'name',
  place: 'place',
  office: 'office',
  format: 'form of a meeting',
  participants: 'list of participants',
  wording: 'wording',
  speaker: 'speaker',
  strength: 'strength of a word',
  duration: 'length of time',
};

const differences = (): string => {
  const { disagreements } = edition;
  const about = disagreements.map((d) => d.about.charAt(0).toLowerCase() + d.about.slice(1));
  if (about.length <= 3) return `${upper(count(about.length, 'point'))}: ${about.join('; ')}`;
  const counts = new Map<Disagreement['kind'], number>();
  for (const d of disagreements) counts.set(d.kind, (counts.get(d.kind) ?? 0) + 1);
  const of = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = of.map(([kind, n]) =>
    count(
      n,
      kinds[kind],
      kind === 'format' ? 'forms of a meeting' : kind === 'participants' ? 'lists of participants' : `${kinds[kind]}s`,
    ),
  );
  return `${upper(count(about.length, 'point'))}: ${list(named)}`;
};

const events = (): string => {
  const { events } = measures.coverage;
  const shared = events.filter((r) => r.cells.length > 1).length;
  return share(shared, events.length, 'event', 'told by more than one source');
};

/** Every section of the comparison: where sources differ first, then what else stands out, then those in which nothing does, by name alone. */
export function glance(): Answer[] {
  const { disagreements } = edition;
  const found = (finding: Finding | null): string => finding?.brief ?? '';
  const all: (Answer | false)[] = [
    disagreements.length > 0 && { id: 'differ', title: 'Where they differ', says: differences() },
    { id: 'coverage', title: 'Who tells what', says: events() },
    measures.labels.referents.some((l) => l.labels.length > 0) && {
      id: 'labels',
      title: 'What each calls it',
      says: found(labelsFinding()),
    },
    { id: 'voices', title: 'Who gets quoted', says: found(voicesFinding()) },
    measures.frames.frames.length > 0 && { id: 'frames', title: 'Cues of frames', says: found(framesFinding()) },
    { id: 'verbs', title: 'How statements are introduced', says: found(verbsFinding()) },
    { id: 'hedges', title: 'Words that hold back', says: found(hedgesFinding()) },
    measures.prominence.length > 0 && {
      id: 'prominence',
      title: 'How high up it stands',
      says: found(placesFinding()),
    },
    { id: 'same-words', title: 'The same words', says: '' },
    measures.together.pairs.length > 0 &&
      measures.together.actors.length > 2 && { id: 'together', title: 'Who is named together', says: '' },
    pairs().length > 0 && {
      id: 'two',
      title: 'Any two sources',
      says: `${upper(count(pairs().length, 'pair'))}, each on a page of its own`,
    },
  ];
  const answers = all.filter((a) => a !== false);
  return [...answers.filter((a) => a.says), ...answers.filter((a) => !a.says)];
}
