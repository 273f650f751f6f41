/** A word as it is compared: in lower case and composed, for “José” may be written with one sign or two. */
export const lowerCase = (word: string): string => {
  const lower = word.toLowerCase();
  return /[\u0300-\u036f\u1100-\u11ff]/.test(lower) ? lower.normalize('NFC') : lower;
};
