import anyAscii from 'any-ascii';

/** A name in ASCII letters, each Han character a word: “林晓峰” → `Lin Xiao Feng`, “Орлова” → `Orlova`. */
export const inAscii = (name: string): string => (/[^\p{ASCII}]/u.test(name) ? transliterated(name) : name);

const transliterated = (name: string): string =>
  anyAscii(name.normalize('NFC').replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '));
