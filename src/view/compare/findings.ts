import { index } from '../../edition/edition.ts';
import { inText } from '../../edition/outlet.ts';
import type { Cell, PlaceInText } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';
import { count, digits, list, none, spell, times, upper } from '../count.ts';
import { type Contrast, type Counted, contrasts, type Side } from './contrast.ts';
import { measures } from './measures.ts';
import { wordsBySource } from './sentences.ts';
import { groupOfSpeaker } from './voiceGroups.ts';

/** What stands out in one measure: the largest differences between two sources, each a sentence; empty where nothing does. */
export interface Finding {
  /** In a few words, without the words of either side. */
  brief: string;
  /** Whole sentences, with both sides' words. */
  says: string;
  weight: number;
}

const nameOf = (source: string): string => inText(index.outlet.get(source)!);
/** So many differences a measure tells, so many words of each side. */
const [MOST, WORDS] = [4, 3];

const numbers = (cells: readonly Cell[], of: (c: Cell) => number): Counted['of'] =>
  new Map(cells.map((c) => [c.source, { n: of(c), evidence: c.evidence }]));

/** “(“feared”, “alarm”)”: the words that a side's count rests on, each once. */
function wordsOf({ evidence, n }: Side): string {
  if (n === 0) return '';
  const words = [...new Set(evidence.map((e) => wordsAt(e.span).toLowerCase()))].slice(0, WORDS);
  return ` (${words.map((w) => `“${w}”`).join(', ')}${new Set(evidence.map((e) => wordsAt(e.span).toLowerCase())).size > WORDS ? ' …' : ''})`;
}

/** How the sides of a measure are told: “eight cues in the 395 words of the Courier” or “seven of nine statements in the Courier”. */
type Telling = { of: 'words' | 'own words'; unit: string } | { of: 'statements' };

function sideInWords(s: Side, first: boolean, how: Telling): string {
  if (how.of === 'statements') {
    const all = first ? count(s.total, 'statement') : spell(s.total);
    return `${none(s.n)} of ${all} in ${nameOf(s.source)}`;
  }
  const n = s.n === 0 ? 'none' : first && how.unit ? count(s.n, how.unit) : spell(s.n);
  return `${n} in the ${digits(s.total)}${first ? ` ${how.of}` : ''} of ${nameOf(s.source)}`;
}

/** The differences as sentences, with the words of both sides where they say more than their counts. */
function told(found: readonly Contrast[], how: Telling, quoting = true): Finding | null {
  const [top] = found;
  if (!top) return null;
  const whole = ({ label, high, low }: Contrast, words: boolean) =>
    `${label}: ${sideInWords(high, true, how)}${words ? wordsOf(high) : ''}, ${sideInWords(low, false, how)}${words ? wordsOf(low) : ''}`;
  return {
    brief: whole(top, false),
    says: found
      .slice(0, MOST)
      .map((c) => `${whole(c, quoting)}.`)
      .join(' '),
    weight: top.weight,
  };
}

/** The sources that are held against each other: all, or the two of a page. */
type Between = readonly string[] | undefined;
const totalsBy = (between: Between, of: (source: string) => number): Map<string, number> =>
  new Map(measures.columns.filter((c) => !between || between.includes(c.id)).map((c) => [c.id, of(c.id)]));
const columnOf = (source: string) => measures.columns.find((c) => c.id === source)!;

export function framesFinding(between?: Between): Finding | null {
  const rows = measures.frames.frames.map((r) => ({
    label: `“${r.label}”`,
    of: numbers(r.cells, (c) => c.own + c.others),
  }));
  return told(
    contrasts(
      rows,
      totalsBy(between, (s) => columnOf(s).words),
    ),
    { of: 'words', unit: 'cue' },
  );
}

export function hedgesFinding(between?: Between): Finding | null {
  const all = new Map<string, { n: number; evidence: Cell['evidence'] }>();
  for (const r of measures.hedges)
    for (const c of r.cells) {
      const held = all.get(c.source) ?? { n: 0, evidence: [] };
      all.set(c.source, { n: held.n + c.own, evidence: [...held.evidence, ...c.evidence] });
    }
  const rows = [{ label: 'Words that hold back', of: all }];
  return told(
    contrasts(
      rows,
      totalsBy(between, (s) => columnOf(s).ownWords),
    ),
    { of: 'own words', unit: '' },
  );
}

const kindsOfVerb: Record<string, string> = {
  neutral: 'Neutral verbs',
  distancing: 'Verbs that keep a distance',
  factive: 'Verbs that take the words for true',
  'speech-act': 'Verbs that name the act',
};

export function verbsFinding(between?: Between): Finding | null {
  const rows = measures.verbs.classes
    .filter((r) => kindsOfVerb[r.id])
    .map((r) => ({ label: kindsOfVerb[r.id]!, of: numbers(r.cells, (c) => c.own) }));
  const all = (source: string) =>
    measures.verbs.classes.reduce((n, r) => n + (r.cells.find((c) => c.source === source)?.own ?? 0), 0);
  return told(contrasts(rows, totalsBy(between, all)), { of: 'statements' });
}

/** Statements by group of speakers: by country, and those without a name. */
export function voicesFinding(between?: Between): Finding | null {
  const groups = new Map<string, Map<string, { n: number; evidence: Cell['evidence'] }>>();
  const totals = new Map<string, number>();
  for (const s of measures.voices.speakers)
    for (const c of s.cells.filter((x) => !between || between.includes(x.source))) {
      totals.set(c.source, (totals.get(c.source) ?? 0) + c.claims);
      for (const group of groupOfSpeaker(s)) {
        const of = groups.get(group) ?? new Map();
        groups.set(group, of);
        of.set(c.source, { n: (of.get(c.source)?.n ?? 0) + c.claims, evidence: [] });
      }
    }
  const rows = [...groups].map(([label, of]) => ({ label, of }));
  return told(contrasts(rows, totals), { of: 'statements' }, false);
}

/** The thing for which two sources have no word in common, by how often both name it. */
export function labelsFinding(between?: Between): Finding | null {
  const found = measures.labels.referents.flatMap((l) => {
    const used = wordsBySource(l)
      .filter((x) => !between || between.includes(x.source))
      .map(({ source, own }) => ({ source, own, n: own.reduce((sum, w) => sum + w.n, 0) }))
      .filter((x) => x.n > 0);
    return used.flatMap((a, i) =>
      used.slice(i + 1).flatMap((b) => {
        const common = a.own.some((w) => b.own.some((v) => v.word.toLowerCase() === w.word.toLowerCase()));
        return common
          ? []
          : [{ name: l.name, sides: a.n >= b.n ? [a, b] : [b, a], weight: Math.min(a.n, b.n), all: a.n + b.n }];
      }),
    );
  });
  const [best] = found.sort((a, b) => b.weight - a.weight || b.all - a.all || (a.name < b.name ? -1 : 1));
  if (!best) return null;
  const side = ({ source, own }: (typeof best.sides)[number]) =>
    `${list(own.slice(0, WORDS).map((w) => `“${w.word}”${w.n > 1 ? ` (${times(w.n)})` : ''}`))} in ${nameOf(source)}`;
  const says = `${upper(best.name)} is ${best.sides.map(side).join(' and ')}, each in its own voice; the two have no word in common for it.`;
  const brief = `${upper(best.name)}: ${best.sides.map(({ own, source }) => `“${own[0]!.word}” in ${nameOf(source)}`).join(', ')}`;
  return { brief, says, weight: best.all };
}

const order: readonly PlaceInText[] = ['headline', 'lead', 'first', 'second', 'third', 'fourth'];
const places: Record<PlaceInText, string> = {
  headline: 'in the headline',
  lead: 'in the first paragraph',
  first: 'in the first quarter',
  second: 'in the second quarter',
  third: 'in the third quarter',
  fourth: 'in the last quarter',
};
/** From the first paragraph to the last quarter. */
const FAR = 4;

/** What one source begins with and another comes to last. */
export function placesFinding(between?: Between): Finding | null {
  const found = measures.prominence
    .filter((r) => r.kind !== 'claim')
    .flatMap((r) => {
      const first = r.cells
        .filter((c) => !between || between.includes(c.source))
        .map((c) => ({ source: c.source, at: order.findIndex((p) => c.places[p]) }))
        .filter((x) => x.at >= 0);
      const [high, low] = [Math.min, Math.max].map((pick) =>
        first.find((x) => x.at === pick(...first.map((y) => y.at))),
      );
      return high && low && low.at - high.at >= FAR ? [{ label: r.label, high, low }] : [];
    })
    .sort((a, b) => b.low.at - b.high.at - (a.low.at - a.high.at) || (a.label < b.label ? -1 : 1));
  const [best] = found;
  if (!best) return null;
  const { label, high, low } = best;
  const brief = `${upper(nameOf(high.source))} comes to ${label} ${places[order[high.at]!]}, ${nameOf(low.source)} ${places[order[low.at]!]}`;
  const more = found.length > 1 ? ` So it is with ${count(found.length - 1, 'other')}.` : '';
  return { brief, says: `${brief}.${more}`, weight: low.at - high.at };
}

/** All that stands out between two sources, a sentence or two for each measure. */
export const findingsBetween = (a: string, b: string): string[] =>
  [framesFinding, voicesFinding, labelsFinding, verbsFinding, hedgesFinding, placesFinding].flatMap(
    (find) => find([a, b])?.says ?? [],
  );
