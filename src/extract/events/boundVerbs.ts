import stored from './boundVerbs.json' with { type: 'json' };

const bound = new Set(stored.split(' '));

/** Whether a verb hardly ever does without an object, by WordNet's frames: “kill”, “capture”; made by `scripts/trainEvents.ts`. */
export const needsObject = (lemma: string): boolean => bound.has(lemma);
