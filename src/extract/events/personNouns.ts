import stored from './personNouns.json' with { type: 'json' };

const people = new Set(stored.split(' '));

/** Whether a noun is first of all a person's, by WordNet: “driver”, “hostage”; made by `scripts/trainEvents.ts`. */
export const isPersonNoun = (lemma: string): boolean => people.has(lemma);
