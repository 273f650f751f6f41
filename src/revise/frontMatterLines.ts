import { splitFrontMatter } from '../read/frontMatter.ts';
import type { ArticleFile } from './articleNamed.ts';

/** An article's file with some lines of its front matter changed; all else as it stands. */
export function withHeadLines({ path, raw }: ArticleFile, change: (line: string, before: string) => string): string {
  const { yaml, lineOffset } = splitFrontMatter(path, raw);
  if (yaml === null) return raw;
  const lines = raw.split('\n');
  let field = '';
  return lines
    .map((line, i) => {
      if (i >= lineOffset) return line;
      const own = /^[ \t-]{0,40}["']?([A-Za-z]{1,40})["']?[ \t]{0,20}:/.exec(line)?.[1];
      field = own ?? field;
      return change(line, field);
    })
    .join('\n');
}

/** A line with a word put in the place of another, where that stands by itself behind the field's name. */
export function replaced(line: string, was: string, is: string): string {
  const at = line.indexOf(':') + 1;
  const words = line.slice(at).split(/([\s,[\]"'{}]+)/);
  return line.slice(0, at) + words.map((w) => (w === was ? is : w)).join('');
}
