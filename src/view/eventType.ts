import type { EventType } from '../model/event.ts';

/** PLOVER's types in a reader's words: what one such happening is, and the heading over several. */
const words: Record<EventType, { one: string; many: string }> = {
  AGREE: { one: 'agreement', many: 'Agreements' },
  CONSULT: { one: 'meeting or talks', many: 'Meetings and talks' },
  SUPPORT: { one: 'support or recognition', many: 'Support expressed' },
  CONCEDE: { one: 'concession', many: 'Concessions' },
  COOPERATE: { one: 'exercise or other action together', many: 'Joint action' },
  AID: { one: 'aid', many: 'Aid' },
  RETREAT: { one: 'withdrawal', many: 'Withdrawals' },
  REQUEST: { one: 'request', many: 'Requests and appeals' },
  ACCUSE: { one: 'accusation', many: 'Accusations and inquiries' },
  REJECT: { one: 'refusal', many: 'Refusals' },
  THREATEN: { one: 'threat or warning', many: 'Threats and warnings' },
  PROTEST: { one: 'protest', many: 'Protests' },
  SANCTION: { one: 'sanction', many: 'Sanctions' },
  MOBILIZE: { one: 'deployment or alert', many: 'Deployments and alerts' },
  COERCE: { one: 'arrest or other use of force', many: 'Coercion' },
  ASSAULT: { one: 'attack', many: 'Attacks' },
  APPOINT: { one: 'office taken or left', many: 'Offices taken and left' },
  MARK: { one: 'anniversary', many: 'Anniversaries' },
  REPORT: { one: 'other happening', many: 'Other happenings' },
};
/** Whether it says something of a happening that it is of this type; “other” says nothing. */
export const tellsKind = (t: EventType): boolean => t !== 'REPORT';
export const typeName = (t: EventType): string => words[t].one;
export const typeHeading = (t: EventType): string => words[t].many;
export const typeSlug = (t: EventType): string => words[t].many.toLowerCase().replace(/\W+/g, '-');
