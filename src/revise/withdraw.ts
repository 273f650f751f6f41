import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { frontMatterSchema } from '../model/frontMatter.ts';
import { InputError } from '../model/problem.ts';
import { type Withdrawal, withdrawalSchema } from '../model/withdrawal.ts';
import { articleWithProblems } from '../read/article.ts';
import { articleNamed } from './articleNamed.ts';
import { asWritten, fieldIn, partsOf, withFields, withoutField } from './head.ts';

/** What a withdrawal came to: the file, and that it had been withdrawn before, where it had. */
export interface Withdrew {
  path: string;
  before: Withdrawal | null;
}

/** Withdraws an article: its file says so from now on. With `removeText` its words go from the file. Repeated, it changes nothing. */
export function withdraw(seeds: string, name: string, why: Withdrawal, removeText = false): Withdrew {
  const withdrawal = withdrawalSchema.parse(why);
  return alone(seeds, () => {
    const file = articleNamed(seeds, name);
    const { article, problems } = articleWithProblems(file.path, file.raw, { mode: 'edition' });
    if (!article) throw new InputError(problems);
    const before = article.withdrawn ?? null;
    const { head, body } = partsOf(file);
    // A title that only the text has would go with it.
    const title = removeText && fieldIn(head, 'title') === undefined && article.title;
    const said = withFields(head, { ...(title && { title }), ...(!before && { withdrawn: withdrawal }) });
    const text = asWritten(file, said, removeText ? '' : body);
    if (text !== file.raw) writeWhole(file.path, text);
    return { path: file.path, before };
  });
}

/** Takes a withdrawal back; null where there was none. */
export function reinstate(seeds: string, name: string): { path: string; withdrawn: Withdrawal | null; empty: boolean } {
  return alone(seeds, () => {
    const file = articleNamed(seeds, name);
    const { head, body } = partsOf(file);
    const stated = fieldIn(head, 'withdrawn');
    const empty = body.trim() === '';
    if (stated === undefined) return { path: file.path, withdrawn: null, empty };
    writeWhole(file.path, asWritten(file, withoutField(head, 'withdrawn'), body));
    return { path: file.path, withdrawn: frontMatterSchema.shape.withdrawn.safeParse(stated).data ?? null, empty };
  });
}
