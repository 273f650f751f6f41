/** Marks that turn the reading direction of what stands around them (Unicode’s embeddings, overrides and isolates). */
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text would turn the words beside it, as no name has to. */
export const turnsDirection = (text: string): boolean => text.search(turning) >= 0;

/** A name or line made from somebody’s words, which stands among others: without what would turn these. */
export const straight = (text: string): string => text.replace(turning, '');
