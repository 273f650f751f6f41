import anyAscii from 'any-ascii';

/** Signs that are pictures: a name for one (“:thumbsup:”) is nobody's word. */
const pictures = /(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu;

/** A name in ASCII letters, without pictures, each Han character a word: “林晓峰” → `Lin Xiao Feng`, “Орлова” → `Orlova`. */
export const inAscii = (name: string): string => (/[^\p{ASCII}]/u.test(name) ? transliterated(name) : name);

const transliterated = (name: string): string =>
  anyAscii(
    name
      .normalize('NFC')
      .replace(pictures, ' ')
      .replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '),
  );
