import { edition, index } from '../../edition/edition.ts';
import { inText } from '../../edition/outlet.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import { count, list, spell, upper } from '../count.ts';
import { measures, measureTitle, pairs } from './measures.ts';
import { ofAll, togetherSays } from './sentences.ts';

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

const labels = (): string => {
  const named = measures.labels.referents.filter((l) => l.labels.length > 0);
  const first = [...named].sort((a, b) => b.labels.length - a.labels.length || (a.id < b.id ? -1 : 1)).slice(0, 2);
  const rest = named.length - first.length;
  const words = first.map(
    (l, i) => `${i === 0 ? count(l.labels.length, 'word') : spell(l.labels.length)} for ${l.name}`,
  );
  return `${upper(words.join(', '))}${rest > 0 ? `; ${count(rest, 'other thing')}` : ''}`;
};

const voices = (): string => {
  const named = measures.voices.speakers.filter((s) => s.named);
  const shared = named.filter((s) => s.cells.length > 1).length;
  return share(shared, named.length, 'named speaker', 'heard in more than one source');
};

const frames = (): string => {
  const all = measures.frames.frames;
  const everywhere = all.filter((r) => r.cells.length === index.telling.length).length;
  return `${upper(everywhere === 0 ? 'none' : spell(everywhere))} of ${count(all.length, 'way', 'ways')} to see things found in ${ofAll(index.telling.length)}`;
};

const verbs = (): string => {
  const sum = (rows: typeof measures.verbs.classes) =>
    rows.reduce((n, r) => n + r.cells.reduce((m, c) => m + c.own, 0), 0);
  const neutral = sum(measures.verbs.classes.filter((r) => r.id === 'neutral'));
  return share(neutral, sum(measures.verbs.classes), 'statement', 'with a neutral verb such as “said”');
};

const hedges = (): string => {
  const found = new Map(measures.columns.map((c) => [c.id, 0]));
  for (const r of measures.hedges) for (const c of r.cells) found.set(c.source, (found.get(c.source) ?? 0) + c.own);
  const none = measures.columns.filter((c) => found.get(c.id) === 0).map((c) => inText(index.outlet.get(c.id)!));
  const total = [...found.values()].reduce((n, x) => n + x, 0);
  return `${upper(total === 0 ? 'none' : spell(total))} in the outlets’ own words${total > 0 && none.length > 0 && none.length < 4 ? `, none in ${list(none)}` : ''}`;
};

const places = (): string => {
  const n = measures.prominence.filter((r) => r.cells.some((c) => c.places.headline)).length;
  return share(n, measures.prominence.length, 'thing', 'in a headline');
};

const sameWords = (): string => {
  const n = measures.sameWords.pairs.length;
  return n === 0
    ? 'No five words in a row in two sources'
    : `${upper(count(n, 'pair'))} of sources with five words or more in a row alike`;
};

/** Every section of the comparison that has something to show, in the order of the page. */
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
      says: labels(),
    },
    { id: 'voices', title: measureTitle('voices'), says: voices() },
    measures.frames.frames.length > 0 && { id: 'frames', title: measureTitle('frames'), says: frames() },
    { id: 'verbs', title: measureTitle('verbs'), says: verbs() },
    { id: 'hedges', title: measureTitle('hedges'), says: hedges() },
    measures.prominence.length > 0 && {
      id: 'prominence',
      title: measureTitle('prominence'),
      says: places(),
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
  return all.filter((a) => a !== false).filter((a) => a.says);
}
