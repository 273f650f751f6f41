import * as words from './words.ts';

export interface Verb {
  plain: string;
  third: string;
  past: string;
  participle: string;
  ing: string;
}
export interface Noun {
  one: string;
  many: string;
}

export const listed = (words: string): string[] => words.split(' ');
const ended = (word: string, ending: string): string => {
  if (ending === 's') {
    if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (/[^e]e$/.test(word)) return word.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  const doubled = /^(?:[^aeiou]*[aeiou][bdgmnprt]|quit|upset|admit)$/.test(word) && !/(?:er|en)$/.test(word);
  return word + (doubled ? word.at(-1) : '') + ending;
};
const verbs = (words: string): Verb[] =>
  listed(words).map((entry) => {
    const [plain, past, participle] = entry.split('/') as [string, string?, string?];
    return {
      plain,
      third: ended(plain, 's'),
      past: past ?? ended(plain, 'ed'),
      participle: participle ?? past ?? ended(plain, 'ed'),
      ing: ended(plain, 'ing'),
    };
  });
const nouns = (words: string): Noun[] =>
  listed(words).map((entry) => {
    const [one, many] = entry.split('/') as [string, string?];
    return { one, many: many ?? ended(one, 's') };
  });

/** “report/on”: a word and its preposition. */
const paired = (entries: string): { word: string; preposition: string }[] =>
  listed(entries).map((entry) => {
    const [word, preposition] = entry.split('/') as [string, string];
    return { word, preposition };
  });
const transitive = verbs(words.TRANSITIVE);
const intransitive = verbs(words.INTRANSITIVE);
const known = new Map([...transitive, ...intransitive].map((verb) => [verb.plain, verb]));

/** The words with their forms. */
export const VOCABULARY = {
  who: nouns(words.WHO),
  what: nouns(words.WHAT),
  stuff: listed(words.STUFF),
  adjectives: listed(words.ADJECTIVES),
  transitive,
  intransitive,
  saying: verbs(words.SAYING),
  verbsWith: paired(words.VERBS_WITH).map(({ word, preposition }) => ({
    verb: known.get(word) ?? verbs(word)[0]!,
    preposition,
  })),
  nounsWith: paired(words.NOUNS_WITH).map(({ word, preposition }) => ({ noun: nouns(word)[0]!, preposition })),
  asking: verbs(words.ASKING),
  expecting: verbs(words.EXPECTING),
  bodies: listed(words.BODIES),
  days: listed(words.BEFORE_TIME),
  months: listed(words.MONTHS),
};
