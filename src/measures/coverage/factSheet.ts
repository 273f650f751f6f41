import type { EditionIndex } from '../../edition/indexes.ts';
import type { Event } from '../../model/event.ts';
import type { Fact } from '../../model/measure.ts';
import { actorPath } from '../../view/address.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { type Missing, rowOf, type Sheet } from '../../view/compare/sheet.ts';
import { inWords } from '../../view/when.ts';

const asides: Record<Fact['kind'], string> = {
  date: 'when',
  place: 'where',
  format: 'how',
  participant: 'who',
  claim: '',
};
const formats: Record<string, string> = { virtual: 'by video or telephone', 'in person': 'in person' };

const order: readonly Fact['kind'][] = ['date', 'place', 'format', 'participant'];

/** Sources of an event that name somebody who took part in it, but not where they report it. */
function namedElsewhere(index: EditionIndex, event: Event, actor: string): ReadonlyMap<string, Missing> {
  const naming = new Set(index.actor.get(actor)?.mentions.map((m) => m.article));
  const outlets = event.reports.filter((r) => naming.has(r.article)).map((r) => index.outletOf(r.article).id);
  return new Map(
    outlets.map((id) => [id, { sign: 'elsewhere', says: 'named in the article, but not where it reports this' }]),
  );
}

/** What its rows answer, each once: “when” and “who”. */
export const asked = (sheet: Sheet): string[] => [...new Set(sheet.rows.flatMap((r) => r.aside ?? []))];

/** So many facts of a kind are set side by side: of more, those that most sources tell. */
const MOST = 40;

function mostTold(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length <= MOST) return facts;
  const first = new Set([...facts].sort((a, b) => b.cells.length - a.cells.length).slice(0, MOST));
  return facts.filter((f) => first.has(f));
}

/** How many facts of an event its table leaves out. */
export const leftOut = ({ measures }: Comparison, event: Event, sheet: Sheet): number =>
  (measures.coverage.facts[event.id] ?? []).filter((f) => order.includes(f.kind)).length - sheet.rows.length;

/** When, where, how and who, by source; the statements have their own list on the event's page. */
export function factSheet({ index, measures }: Comparison, event: Event): Sheet {
  const all = measures.coverage.facts[event.id] ?? [];
  const facts = order.flatMap((kind) => mostTold(all.filter((f) => f.kind === kind)));
  return {
    id: 'facts',
    title: 'The facts, source by source',
    rows: facts.map((f) => ({
      ...rowOf(f, {
        aside: asides[f.kind],
        ...(f.kind === 'participant' && { path: actorPath(f.value), missing: namedElsewhere(index, event, f.value) }),
      }),
      label: f.kind === 'date' ? inWords(f.value) : f.kind === 'format' ? (formats[f.value] ?? f.value) : f.label,
    })),
  };
}
