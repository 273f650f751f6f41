import type { EditionIndex } from '../../edition/indexes.ts';
import type { Event } from '../../model/event.ts';
import type { PlaceInText, ProminenceRow } from '../../model/measure.ts';
import { actorPath, eventPath } from '../../view/address.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { missingOf } from '../../view/compare/missing.ts';
import type { Sheet, SheetRow } from '../../view/compare/sheet.ts';
import { statementOf, statementText } from '../../view/statement.ts';

const places: readonly [PlaceInText, string, string][] = [
  ['headline', 'H', 'in the headline'],
  ['lead', 'L', 'in the first paragraph'],
  ['first', '1', 'in the first quarter'],
  ['second', '2', 'in the second quarter'],
  ['third', '3', 'in the third quarter'],
  ['fourth', '4', 'in the last quarter'],
];

const EACH = 12;

/** A statement as it is printed elsewhere, its words shortened by nothing. */
function saidIn(index: EditionIndex, { id, label }: ProminenceRow): string {
  const group = index.group.get(id);
  return group ? statementText(statementOf(group, index)) : label;
}

/** The event that a row is about: a statement made at one could no more be told before it. */
function eventOf(index: EditionIndex, { kind, id }: ProminenceRow): Event | undefined {
  const event = kind === 'event' ? id : kind === 'claim' ? index.group.get(id)?.event : null;
  return event ? index.event.get(event) : undefined;
}

const missingIn = (index: EditionIndex, row: ProminenceRow): Pick<SheetRow, 'missing'> => {
  const event = eventOf(index, row);
  return event ? { missing: missingOf(index, event) } : {};
};

/** Where each source first comes to speak of the events, statements and actors that most sources tell. */
export function placeSheet({ index, measures: { prominence: rows } }: Comparison): Sheet {
  const kept = (['event', 'claim', 'actor'] as const).flatMap((k) => rows.filter((r) => r.kind === k).slice(0, EACH));
  return {
    id: 'places',
    title: 'Where it first stands in the text, by source',
    rows: kept.map((r) => ({
      ...missingIn(index, r),
      id: `${r.kind}-${r.id}`,
      label: r.kind === 'claim' ? saidIn(index, r) : r.label,
      ...(r.kind === 'event' && { path: eventPath(r.id) }),
      ...(r.kind === 'actor' && { path: actorPath(r.id) }),
      cells: new Map(
        r.cells.map((c) => {
          const found = places.filter(([p]) => c.places[p]);
          const parts = found.map(([p, n, says]) => {
            const times = c.places[p]!;
            return {
              n: times > 1 ? `${n}×${times}` : n,
              sign: 'plain' as const,
              says: times > 1 ? `${says} of ${times} articles` : says,
            };
          });
          return [c.source, { parts, evidence: c.evidence, total: c.evidence.length }];
        }),
      ),
    })),
  };
}
