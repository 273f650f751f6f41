import type { Event } from '../../model/event.ts';
import type { Finding } from './finding.ts';
import { sidesOf } from './sides.ts';

/** One report says that people met in person, another that they met by video: only where both say so. */
export function formatDisagreements(event: Event): Finding[] {
  const said = event.reports.flatMap(({ article, format }) =>
    format ? [{ value: format.value, text: format.value, article, span: format.span }] : [],
  );
  const sides = sidesOf(said, (a, b) => a === b);
  return sides.length > 1
    ? [{ kind: 'format', about: 'Whether in person or by video', event: event.id, actor: null, sides }]
    : [];
}
