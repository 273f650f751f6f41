import { index } from '../edition/edition.ts';
import { isRead } from '../edition/readLanguage.ts';

/** Whether the edition holds an article whose events an editor states. */
export const hasStated = index.telling.some((o) => o.articles.some((a) => a.stated));

/** Whether an outlet's articles are all in languages that aren't read. */
export const hasUnread = index.telling.some((o) => o.articles.every((a) => !isRead(a.language) && !a.stated));
