import type { Trees } from '../../syntax/tree.ts';
import type { HeadlineOptions } from './headlineOptions.ts';
import type { Shortening } from './headlinePhrase.ts';
import { subjectWords } from './headlineSubject.ts';
import { verbWords } from './headlineVerb.ts';

/** How a clause's subject and verb are put in a headline: asked for at every length that is tried, and made once. */
export interface Wording {
  who(level: Shortening): string | null;
  deed(): string | null;
}

export function wordingOf(t: Trees, verb: number, subject: number, options: HeadlineOptions): Wording {
  const subjects: (string | null | undefined)[] = [];
  let words: string | null | undefined;
  return {
    who(level) {
      if (subjects[level] === undefined) subjects[level] = subjectWords(t, subject, options, level);
      return subjects[level];
    },
    deed() {
      if (words === undefined) words = verbWords(t, verb, subject, options);
      return words;
    },
  };
}
