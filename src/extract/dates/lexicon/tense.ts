/** A clause begins behind these: a date that follows at once belongs to the verb behind it. */
export const clauseHeads = new Set('that because when while although but and if as'.split(' '));
