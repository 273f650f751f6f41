/** Signs that are printed for an apostrophe: accents, a modifier letter, a prime, the opening quotation mark, a wide one. */
const ANY = /[´ʼ＇`′‘]/;
/** Behind a letter some stand for nothing else … */
const PLAIN = /(?<=[\p{L}\p{M}])(?:[´＇]|ʼ(?!\p{L}))/gu;
/** … and each does before the ending of a clitic, and no further letter. */
const BEFORE_CLITIC = /(?<=[\p{L}\p{M}\p{N}.)])[´ʼ＇`′‘](?=(?:s|t|re|ve|ll|d|m|em)(?![\p{L}\p{M}\p{N}]))/giu;

/** A text of the same length with ’ for whatever sign it has as an apostrophe: “Ordal´s”, “doesnʼt”, “Ordal‘s”. */
export const plainApostrophes = (text: string): string =>
  ANY.test(text) ? text.replace(PLAIN, '’').replace(BEFORE_CLITIC, '’') : text;
