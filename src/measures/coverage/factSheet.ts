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

/** When, where, how and who, by source; the statements have their own list on the event's page. */
export function factSheet({ index, measures }: Comparison, event: Event): Sheet {
  const all = measures.coverage.facts[event.id] ?? [];
  const facts = order.flatMap((kind) => all.filter((f) => f.kind === kind));
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
