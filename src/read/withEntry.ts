import { isSeq, parseDocument, stringify } from 'yaml';

/**
 * A list of an editor's with one more entry at its end: what stands there, comments and line ends too, is kept. Where it isn't
 * written as entries that begin a line (`[{"id": …}]`, or indented), it is written anew by the rules of its own form.
 */
export function withEntry(yaml: string, entry: unknown): string {
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const added = stringify([entry], { lineWidth: 0 }).replaceAll('\n', end);
  const body = yaml.replace(/^\[\]\s*$/m, '');
  const more = body === '' || body.endsWith('\n') ? body + added : body + end + added;
  const [was, is] = [parseDocument(yaml), parseDocument(more)];
  const many = isSeq(was.contents) ? was.contents.items.length : 0;
  const fits = is.errors.length === 0 && isSeq(is.contents) && is.contents.items.length === many + 1;
  if (many === 0 || was.errors.length > 0 || fits) return more;
  was.add(was.createNode(entry));
  return was.toString({ lineWidth: 0 });
}
