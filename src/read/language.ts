import { franc } from 'franc-min';

/** Enough letters for trigrams to tell languages apart (Cavnar and Trenkle 1994), few enough to cost nothing. */
const sample = 600;
const leastLetters = 60;
/** Words that stand in almost every English paragraph and together in hardly any other language's. */
const english = /\b(?:the|of|and|to|that|with|for|was|is|said|has|were|by|from|are)\b/gi;

/** The language of a text as a BCP 47 tag (“en”, “de”, “zh”); English where too little stands there to tell. */
export function languageOf(text: string): string {
  const start = text.trim().slice(0, sample * 4);
  // A script of its own tells a language in a few words; in Latin letters a short text is anyone's.
  const minLength = isMostlyLatin(start) ? leastLetters * 2 : leastLetters / 3;
  const code = isEnglish(start) ? 'eng' : franc(start.slice(0, sample), { minLength });
  if (code === 'und') return 'en';
  return code === 'cmn' ? 'zh' : (Intl.getCanonicalLocales(code)[0] ?? 'en');
}

/**
 * True where a paragraph must not be read as English: in an English article one that is clearly in another language, in
 * another's article all but the clearly English.
 */
export function isForeign(paragraph: string, language = 'en'): boolean {
  const start = paragraph.slice(0, sample);
  if (isEnglish(start)) return false;
  if (!language.startsWith('en')) return true;
  // In an English article a short paragraph with one of these is English, and trigrams needn't be asked.
  if (start.length < 400 && /\b(?:the|and|with|said)\b/i.test(start)) return false;
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 8 && latin * 2 < letters) return true;
  if (letters < leastLetters) return false;
  const code = franc(start, { minLength: leastLetters });
  return code !== 'eng' && code !== 'und' && code !== 'sco';
}

const isMostlyLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

/** One function word in ten words: below that no English paragraph of any length stays. */
function isEnglish(text: string): boolean {
  const found = text.match(english)?.length ?? 0;
  return found >= 2 && found * 10 >= text.split(/\s+/).length;
}
