import anyAscii from 'any-ascii';

/** A name in ASCII letters, each Chinese character a word: “王毅” → `Wang Yi`, “Путин” → `Putin`. */
export const inAscii = (name: string): string =>
  anyAscii(name.normalize('NFC').replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '));
