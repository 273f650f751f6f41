import { isMap, parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../read/frontMatter.ts';

const plain = { lineWidth: 0 };
const parsed = (head: string) => parseDocument(head, { schema: 'failsafe' });

/** A file's front matter, whole lines, and the text below it. */
export function partsOf({ path, raw }: { path: string; raw: string }): { head: string; body: string } {
  const { yaml, text } = splitFrontMatter(path, raw);
  const head = (yaml ?? '').replace(/^\n/, '');
  return { head: head === '' || head.endsWith('\n') ? head : `${head}\n`, body: text };
}

/** A file of such parts with the line ends that the old one has: else a change of three lines would be one of all. */
export function asWritten({ raw }: { raw: string }, head: string, body: string): string {
  const text = `---\n${head}---\n${body}`;
  return /^[^\n]{0,1000}\r\n/.test(raw) ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** What a field says; undefined where there is none. */
export function fieldIn(head: string, field: string): unknown {
  const { contents } = parsed(head);
  return isMap(contents) ? (contents.toJSON() as Record<string, unknown>)[field] : undefined;
}

/** Front matter with further fields at its end. What isn't written as lines, one a field (`{source: a}`), is written anew in its own form. */
export function withFields(head: string, fields: Readonly<Record<string, unknown>>): string {
  const [doc, more] = [parsed(head), head + (Object.keys(fields).length > 0 ? stringify(fields, plain) : '')];
  if (!isMap(doc.contents) || parsed(more).errors.length === 0) return more;
  for (const [field, value] of Object.entries(fields)) doc.set(field, doc.createNode(value));
  return doc.toString(plain);
}

/** Front matter, written anew in its own form, in which a field says something else. */
export function withField(head: string, field: string, value: string): string {
  const doc = parsed(head);
  doc.set(field, value);
  return doc.toString(plain);
}

/** Front matter without a field, the others as they stand. */
export function withoutField(head: string, field: string): string {
  const doc = parsed(head);
  const at = isMap(doc.contents) ? doc.contents.items.find((p) => String(p.key) === field) : undefined;
  if (!at) return head;
  const [start] = (at.key as { range: [number, number, number] }).range;
  // To the next field, or the end.
  const next = /\n(?=\S)/g;
  next.lastIndex = start;
  const end = (next.exec(head)?.index ?? head.length - 1) + 1;
  const less = head.slice(0, start) + head.slice(end);
  doc.delete(field);
  const same = JSON.stringify(parsed(less).toJS()) === JSON.stringify(doc.toJS());
  return same && parsed(less).errors.length === 0 ? less : doc.toString(plain);
}
