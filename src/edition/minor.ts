import type { Event } from '../model/event.ts';

/** Whether an event is one of the smaller happenings. */
export const isMinor = ({ rank }: Pick<Event, 'rank'>): boolean => rank === 'minor';
