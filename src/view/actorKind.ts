import type { Actor, ActorKind } from '../model/actor.ts';

const words: Record<ActorKind, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  state: { one: 'state', many: 'States' },
  organisation: { one: 'organisation', many: 'Organisations' },
  alliance: { one: 'alliance or group of states', many: 'Alliances and groups of states' },
  military: { one: 'armed force', many: 'Armed forces' },
  media: { one: 'news medium', many: 'News media' },
  group: { one: 'unnamed group', many: 'Groups without a name' },
};
export const kindName = (k: ActorKind): string => words[k].one;
export const kindHeading = (k: ActorKind): string => words[k].many;
export const kinds = Object.keys(words) as ActorKind[];

/** How often the articles mention an actor, pronouns and all. */
export const mentionsOf = (a: Actor): number => a.mentions.reduce((n, m) => n + m.mentions.length, 0);

/** The name where a line begins: an unnamed group (“analysts”) gets a capital there, a name stays as it is written. */
export const nameAtStart = (a: Actor): string =>
  a.kind === 'group' ? a.name.charAt(0).toUpperCase() + a.name.slice(1) : a.name;
