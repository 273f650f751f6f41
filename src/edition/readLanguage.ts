/** True where an article's language is one that the program reads. */
export const isRead = (tag: string): boolean => /^en\b/i.test(tag);
