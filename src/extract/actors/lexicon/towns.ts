import stored from './towns.json' with { type: 'json' };

/** Towns of more than 75,000 people and the divisions of states, after GeoNames (scripts/names.ts). */
const towns = new Set(stored.towns.split('|'));

/** True for the name of a town or a division of a state, though it may be a person's or a body's as well. */
export const isTown = (name: string): boolean => towns.has(name);
