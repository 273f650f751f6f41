import { franc, francAll } from 'franc-min';

/** Enough letters for trigrams to tell languages apart (Cavnar and Trenkle 1994), few enough to cost nothing. */
const sample = 600;
const leastLetters = 60;
/** English full of foreign names scores above this, with the likeliest language at 1; another language well below. */
const clearly = 0.8;
/** Words that stand in almost every English paragraph and together in hardly any other language's. */
const english = /\b(?:the|of|and|to|that|with|for|was|is|said|has|were|by|from|are)\b/gi;

/** The language of a text as a BCP 47 tag (“en”, “de”, “zh”); English where too little stands there to tell. */
export function languageOf(text: string): string {
  const start = text.trim().slice(0, sample * 4);
  if (isEnglish(start)) return 'en';
  // A script of its own tells a language in a few words; in Latin letters a short text is anyone's.
  const minLength = isMostlyLatin(start) ? leastLetters * 2 : leastLetters / 3;
  const code = franc(start.slice(0, sample), { minLength });
  if (code === 'und') return 'en';
  return code === 'cmn' ? 'zh' : (Intl.getCanonicalLocales(code)[0] ?? 'en');
}

/**
 * The language that a page declares, unless its text is clearly another: templates declare one language for whatever
 * stands in them.
 */
export function languageAs(declared: string | undefined, text: string): string {
  const read = languageOf(text);
  if (!declared) return read;
  const both = /^en\b/i.test(declared) === (read === 'en');
  return both || (read === 'en' && !isEnglish(text.trim().slice(0, sample * 4))) ? declared : read;
}

/**
 * True where a paragraph must not be read as English: in an English article one that is clearly in another language, in
 * another's article all but the clearly English.
 */
export function isForeign(paragraph: string, language = 'en'): boolean {
  const start = paragraph.slice(0, sample / 2);
  if (isEnglish(start)) return false;
  if (!language.startsWith('en')) return true;
  // In an English article a short paragraph with one of these is English, and trigrams needn't be asked.
  if (start.length < sample / 2 && /\b(?:the|and|with|said)\b/i.test(start)) return false;
  if (start.length < leastLetters && !/[^\0-\u024f\u2000-\u206f]/.test(start)) return false;
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 8 && latin * 2 < letters) return true;
  if (letters < leastLetters) return false;
  const likely = francAll(start, { minLength: leastLetters });
  const asEnglish = likely.find(([code]) => code === 'eng')?.[1] ?? 0;
  return likely[0]?.[0] !== 'und' && asEnglish < clearly;
}

const isMostlyLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

/** One function word in ten words, a word being six letters long: below that no English paragraph of any length stays. */
function isEnglish(text: string): boolean {
  const needed = Math.max(2, text.length / 60);
  english.lastIndex = 0;
  for (let found = 0; english.test(text); ) if (++found >= needed) return true;
  return false;
}
