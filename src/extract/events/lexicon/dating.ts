/** Nouns that only say which time a date means: “the Christmas holiday”, “the 2002 season”. */
export const TIMES = /^(?:season|holiday|weekend|week|month|year|day|morning|afternoon|evening|night|term|period|era)$/;

/** “Until May”, “since 2012”, “before the summer”: a date behind these bounds what it hangs on, and doesn't date it. */
export const BOUNDS = new Set(['until', 'till', 'before', 'since', 'after', 'by', 'from', 'through', 'beyond']);
