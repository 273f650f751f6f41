const ENDINGS = [
  'ization',
  'isation',
  'ation',
  'ition',
  'ment',
  'ness',
  'ance',
  'ence',
  'ing',
  'ion',
  'ity',
  'ed',
  'es',
  's',
  'e',
];

/** A word without one common ending, so that “form” and “formation”, “deny” and “denies” count as one word. */
export function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending) && !(ending === 's' && word.endsWith('ss')))
      return word.slice(0, word.length - ending.length);
  }
  return word;
}
