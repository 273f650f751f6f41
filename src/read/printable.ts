/** Control characters but tab and line break, and code points that are none: HTML and XML allow them nowhere, not even escaped. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** A text with a space for each character that no page may hold, so that every word of it can be quoted as it stands. */
export const printable = (text: string): string => text.replace(unprintable, (c) => ' '.repeat(c.length));
