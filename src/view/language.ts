const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' });

/** A language's English name by its tag: “de-AT” → “Austrian German”. */
export const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** True where an article's language is one that the program reads. */
export const isRead = (tag: string): boolean => /^en\b/i.test(tag);

/** What `lang` says of an article's words on our English pages: nothing where they are English too. */
export const langOf = (a: { language: string }): string | undefined => (isRead(a.language) ? undefined : a.language);
