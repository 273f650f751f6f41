import { isScalar, parseDocument, visit } from 'yaml';
import { splitFrontMatter } from '../read/frontMatter.ts';
import type { ArticleFile } from './articleNamed.ts';

/**
 * An article's file with a word put in the place of another where the front matter holds it in a field, however that is written: on
 * lines, in braces or in quotation marks. `path` is the field's name behind those of the fields it stands in; all else stays as it stands.
 */
export function withHeadValue(file: ArticleFile, path: readonly string[], was: string, is: string): string {
  const { raw } = file;
  const { yaml, lineOffset } = splitFrontMatter(file.path, raw);
  if (yaml === null) return raw;
  const head = raw.split('\n').slice(0, lineOffset).join('\n');
  const start = head.indexOf('\n', head.indexOf('---')) + 1;
  const doc = parseDocument(head.slice(start, head.lastIndexOf('\n---') + 1));
  const places: [from: number, to: number][] = [];
  visit(doc, {
    Scalar(key, { value, range }, above) {
      if (key === 'key' || value !== was || !range) return;
      const fields = above.flatMap((node) => ('key' in node && isScalar(node.key) ? [node.key.value] : []));
      if (fields.join('\n') === path.join('\n')) places.push([start + range[0], start + range[1]]);
    },
  });
  return places.reduceRight(
    (text, [from, to]) => text.slice(0, from) + text.slice(from, to).replace(was, () => is) + text.slice(to),
    raw,
  );
}
