import { z } from 'astro/zod';
import matter from 'gray-matter';
import { parse } from 'yaml';

/** What an editor may state above an article's text. */
export const frontMatterSchema = z.strictObject({
  id: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  author: z.string().optional(),
  language: z.string().optional(),
  rights: z.enum(['full', 'quote']).optional(),
  holds: z.enum(['full', 'excerpt']).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

const deny = () => {
  throw new Error('only YAML front matter is read');
};
/** Other engines would run code; `core` keeps dates as the strings they are. */
const engines = { yaml: (s: string) => parse(s, { schema: 'core' }) as object, js: deny, javascript: deny, json: deny };

/** Splits a file into front matter and the text below it, unchanged but for CRLF and a byte order mark. */
export function splitFrontMatter(raw: string): { data: Record<string, unknown>; text: string; lineOffset: number } {
  const source = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, content } = matter(source, { engines });
  const before = source.slice(0, source.length - content.length);
  return { data, text: content, lineOffset: before.split('\n').length - 1 };
}
