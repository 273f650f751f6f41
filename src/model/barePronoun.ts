const pronouns = new Set(
  'he she it they we i you who which this that these those him her them us me one both some all'.split(' '),
);

/** Words that name nobody, and tell nobody from another: a pronoun alone. */
export const isBarePronoun = (words: string): boolean => pronouns.has(words.toLowerCase());
