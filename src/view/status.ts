import type { Event } from '../model/event.ts';

type Status = Event['status'];
type Told = Pick<Event, 'label' | 'status'>;

/** What stands beside the label of an event that is not told as having happened. */
const words: Record<Status, string | null> = {
  happened: null,
  planned: 'planned',
  cancelled: 'cancelled or put off',
  denied: 'denied',
  hypothetical: 'not certain to have happened',
};
export const statusInWords = (status: Status): string | null => words[status];

/** The same as a sentence of its own; null where it happened. */
export function statusSentence(status: Status): string | null {
  const said = words[status];
  return said && `${said.charAt(0).toUpperCase()}${said.slice(1)}, by these reports.`;
}

/** An event's label where no markup can stand beside it: “Quist meets Lindqvist (planned)”. */
export function labelled({ label, status }: Told): string {
  const said = words[status];
  return said ? `${label} (${said})` : label;
}

/** RFC 5545 §3.8.1.11: what is denied is struck out as what was called off is, and its summary says which it was. */
export const calendarStatus: Record<Status, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'> = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
};

/** Whether an event took place, was to, or still is to: what is denied or not certain has no day on which it was. */
export const isAsserted = (status: Status): boolean => status !== 'denied' && status !== 'hypothetical';
