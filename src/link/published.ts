import { compareDays } from '../model/calendar.ts';
import type { Published } from '../model/date.ts';
import { dateWords } from '../model/dateWords.ts';
import { timeOf } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';

/**
 * An inferred day of publication, no earlier than what the article leads with: whoever tells that it happened came out then or
 * later. `events` are those that the article reports. A stated day stays, and so does a bound that contradicts the event.
 */
export function boundedByLead(
  published: Published | null,
  article: string,
  events: readonly Event[],
): Published | null {
  if (published && published.basis !== 'inferred') return published;
  const leads = events.filter(
    (e) =>
      e.date &&
      e.date.basis !== 'publication' &&
      e.reports.some((r) => r.article === article && r.lead && r.status === 'happened'),
  );
  const [lead] = leads.sort((a, b) => compareDays(b.date!.min, a.date!.min));
  if (!lead?.date || !/^\d{4}/.test(lead.date.edtf)) return published;
  const { min, edtf } = lead.date;
  if (published && (compareDays(min, published.min) <= 0 || compareDays(min, published.max) > 0)) return published;
  const until = !published || published.max.startsWith('9999') ? '..' : published.max;
  const time = timeOf(`${min}/${until}`);
  const why = [`it reports what happened on ${dateWords({ edtf })}`, published?.why].filter(Boolean).join('; ');
  return time ? { ...time, basis: 'inferred', why } : published;
}
