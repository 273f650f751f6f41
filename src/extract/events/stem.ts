/**
 * A word without its commonest English endings, so that “launches”, “launched” and “launching” count as one;
 * the S-stemmer of Harman (1991) and the verb endings.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let stem = word.replace(/['’]s$/, '');
  if (/ies$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && /ing$/.test(stem)) stem = stem.slice(0, -3);
  else if (stem.length > 4 && /ed$/.test(stem)) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem)) stem = stem.slice(0, -1);
  return stem;
}
