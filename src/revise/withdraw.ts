import { isMap, parseDocument, stringify } from 'yaml';
import { alone } from '../disk/alone.ts';
import { writeWhole } from '../disk/writeWhole.ts';
import { frontMatterSchema } from '../model/frontMatter.ts';
import { InputError } from '../model/problem.ts';
import { type Withdrawal, withdrawalSchema } from '../model/withdrawal.ts';
import { articleWithProblems } from '../read/article.ts';
import { splitFrontMatter } from '../read/frontMatter.ts';
import { type ArticleFile, articleNamed } from './articleNamed.ts';

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
    const title =
      removeText && !/^title:/m.test(head) && article.title ? stringify({ title: article.title }, plain) : '';
    const said = before ? '' : stringify({ withdrawn: withdrawal }, plain);
    const text = asWritten(file, `---\n${head}${title}${said}---\n${removeText ? '' : body}`);
    if (text !== file.raw) writeWhole(file.path, text);
    return { path: file.path, before };
  });
}

/** Takes a withdrawal back; null where there was none. */
export function reinstate(seeds: string, name: string): { path: string; withdrawn: Withdrawal | null; empty: boolean } {
  return alone(seeds, () => {
    const file = articleNamed(seeds, name);
    const { head, body } = partsOf(file);
    const doc = parseDocument(head, { schema: 'failsafe' });
    const at = isMap(doc.contents) ? doc.contents.items.find((p) => String(p.key) === 'withdrawn') : undefined;
    const read = frontMatterSchema.shape.withdrawn.safeParse((doc.toJS() as { withdrawn?: unknown } | null)?.withdrawn);
    if (!at) return { path: file.path, withdrawn: null, empty: body.trim() === '' };
    const [start] = (at.key as { range: [number, number, number] }).range;
    // To the next field, or the end.
    const next = /\n(?=\S)/g;
    next.lastIndex = start;
    const end = (next.exec(head)?.index ?? head.length - 1) + 1;
    writeWhole(file.path, asWritten(file, `---\n${head.slice(0, start)}${head.slice(end)}---\n${body}`));
    return { path: file.path, withdrawn: read.data ?? null, empty: body.trim() === '' };
  });
}

const plain = { lineWidth: 0 };

/** A file's new text with the line ends that its old one has: else a change of three lines would be one of all. */
const asWritten = ({ raw }: ArticleFile, text: string): string =>
  /^[^\n]{0,1000}\r\n/.test(raw) ? text.replace(/\r?\n/g, '\r\n') : text;

/** A file's front matter, whole lines, and the text below it. */
function partsOf({ path, raw }: ArticleFile): { head: string; body: string } {
  const { yaml, text } = splitFrontMatter(path, raw);
  const head = (yaml ?? '').replace(/^\n/, '');
  return { head: head === '' || head.endsWith('\n') ? head : `${head}\n`, body: text };
}
