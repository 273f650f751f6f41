import { isRead } from '../edition/readLanguage.ts';

const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' });

/** A language's English name by its tag: “de-AT” → “Austrian German”. */
export const languageName = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const fromRight: ReadonlySet<string> = new Set('Arab Hebr Syrc Thaa Nkoo Adlm Rohg Mand Samr'.split(' '));

/** Whether a language's words run from right to left. */
function runsFromRight(tag: string): boolean {
  try {
    return fromRight.has(new Intl.Locale(tag).maximize().script ?? '');
  } catch {
    return false;
  }
}

/** What an element with an article's words says of them on our English pages: nothing where they are English too. */
export const inItsLanguage = (a: { language: string }): { lang?: string; dir?: 'rtl' } =>
  isRead(a.language) ? {} : { lang: a.language, ...(runsFromRight(a.language) && { dir: 'rtl' as const }) };
