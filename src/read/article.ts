import { basename, extname } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Published } from '../model/date.ts';
import { spanOf } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import { frontMatterSchema, splitFrontMatter } from './frontMatter.ts';
import { furnitureOf } from './furniture.ts';
import { sentencesOf } from './sentences.ts';

/** A file's text as an Article. `file` is the path as messages show it. */
export function readArticle(file: string, raw: string): Article {
  const { data, text, lineOffset } = splitFrontMatter(raw);
  const front = frontMatterSchema.parse(data);
  const furniture = furnitureOf(text);
  const blocks = blocksOf(text, furniture);
  const title = blocks.find((b) => b.kind === 'title');
  const published: Published | null = front.published
    ? { edtf: front.published, min: front.published, max: front.published, basis: 'front-matter' }
    : null;
  return {
    id: front.id ?? basename(file, extname(file)),
    file,
    title: front.title ?? title?.exact ?? '',
    titleSpan: title ? spanOf(text, title.start, title.end) : null,
    source: front.source ?? null,
    url: front.url ?? null,
    language: front.language ?? 'en',
    author: front.author ?? null,
    published,
    updated: front.updated ?? null,
    words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    rights: front.rights ?? 'quote',
    holds: front.holds ?? 'full',
    text,
    lineOffset,
    blocks,
    furniture,
    references: [],
    ...sentencesOf(blocks),
  };
}
