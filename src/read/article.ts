import { basename, extname } from 'node:path';
import type { Article, Furniture } from '../model/article.ts';
import { type Cut, cutOut, cutsWithin } from '../model/cutOut.ts';
import { straight } from '../model/direction.ts';
import type { FrontMatter } from '../model/frontMatter.ts';
import { onOneLine } from '../model/oneLine.ts';
import { InputError, type Problem } from '../model/problem.ts';
import { slugOf } from '../model/slug.ts';
import { spanOf } from '../model/span.ts';
import { readFrontMatter, splitFrontMatter } from './frontMatter.ts';
import { authorsIn } from './html/authors.ts';
import { isForeign, languageAs } from './language.ts';
import type { Range } from './lines.ts';
import { printable } from './printable.ts';
import { asPublished, publishedFromFootnotes, publishedInText } from './published.ts';
import { sentencesOf } from './sentences.ts';
import { structureOf } from './structure.ts';

export interface ReadOptions {
  /** `edition`: front matter is required and strict. `parse`: whatever can be read is, with warnings. */
  mode: 'edition' | 'parse';
}

/** What a page's own metadata says, below front matter in rank. */
export type PageMeta = Partial<Pick<FrontMatter, 'title' | 'url' | 'published' | 'updated' | 'author' | 'language'>>;

/** A file's text as an Article, or null with the errors that prevent it. `file` is the path as messages show it. */
export function articleWithProblems(
  file: string,
  raw: string,
  { mode }: ReadOptions = { mode: 'parse' },
): { article: Article | null; problems: Problem[] } {
  const split = splitFrontMatter(file, raw);
  const problems: Problem[] = [];
  const say = (what: string, todo: string, line = 1, level: Problem['level'] = 'error'): void => {
    problems.push({ file, line, column: 1, what, todo, level });
  };
  if (split.problem) return { article: null, problems: [split.problem] };
  let front: FrontMatter = {};
  let idLine = 1;
  if (split.yaml !== null) {
    const read = readFrontMatter(file, { ...split, yaml: split.yaml }, mode === 'parse');
    problems.push(...read.problems);
    if (!read.data) return { article: null, problems };
    front = read.data;
    idLine = read.at(['id']).line;
  } else if (mode === 'edition') {
    say('the article has no front matter', 'begin the file with ---, a line “source: …” and ---');
  }
  if (mode === 'edition') {
    if (split.yaml !== null && !front.source) {
      say('“source” is missing', 'add “source:” with an id of sources.yaml, or “source: unknown”');
    }
    // A publisher may have asked that the text itself goes.
    if (!split.text.trim() && !front.withdrawn)
      say('the article is empty', 'put its text below the front matter', split.lineOffset + 1);
    if (front.id && slugOf(front.id, 120) !== front.id) {
      say(`the id “${front.id}” cannot be an address`, `write “${slugOf(front.id, 120) || 'a-name'}”`, idLine);
    }
  }
  if (problems.some((p) => p.level === 'error')) return { article: null, problems };
  // `parse` gives every byte of a text back; what an edition quotes stands on pages.
  const text = mode === 'edition' ? printable(split.text) : split.text;
  return { article: articleOf(file, text, { front, lineOffset: split.lineOffset }), problems };
}

/** The same for callers that cannot go on without the article. Throws InputError. */
export function readArticle(file: string, raw: string, options?: ReadOptions): Article {
  const { article, problems } = articleWithProblems(file, raw, options);
  if (!article) throw new InputError(problems);
  return article;
}

/** An article from its text and what is known of it. */
export function articleOf(
  file: string,
  text: string,
  known: { front?: FrontMatter; meta?: PageMeta; lineOffset?: number } = {},
): Article {
  const { front = {}, meta = {}, lineOffset = 0 } = known;
  const { blocks, furniture, references, cuts, markup } = structureOf(text, {
    markdown: extname(file).toLowerCase() === '.md',
    title: front.title ?? meta.title ?? null,
    page: !front.title && Boolean(meta.title),
  });
  const title = blocks.find((b) => b.kind === 'title');
  const inText = publishedInText(furniture);
  const language = front.language ?? languageAs(meta.language, text);
  return {
    id: slugOf(front.id ?? basename(file, extname(file)), 120) || 'article',
    file,
    title: onOneLine(straight(front.title ?? (title && titleIn(text, title, cuts)) ?? meta.title ?? '')),
    titleSpan: title ? spanOf(text, title.start, title.end) : null,
    source: front.source && front.source !== 'unknown' ? front.source : null,
    url: front.url ?? meta.url ?? null,
    language,
    author: onOneLine(straight(front.author ?? meta.author ?? authorOf(furniture) ?? '')) || null,
    published:
      asPublished(front.published, 'front-matter') ??
      inText.published ??
      asPublished(meta.published, 'metadata') ??
      publishedFromFootnotes(references),
    updated: front.updated ?? inText.updated ?? meta.updated ?? null,
    words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    rights: front.rights ?? 'quote',
    holds: front.holds ?? 'full',
    text,
    lineOffset,
    ...(front.events && { stated: front.events }),
    ...(front.versionOf && { versionOf: front.versionOf }),
    ...(front.withdrawn && { withdrawn: front.withdrawn }),
    blocks,
    furniture,
    references,
    ...(markup.length > 0 && { markup }),
    ...sentencesOf(text, blocks, cuts, (block) => !isForeign(block.exact, language)),
  };
}

/** “By Ann Example, Staff Writer” → “Ann Example”. */
const authorOf = (furniture: readonly Furniture[]): string | null => {
  const byline = furniture.find((f) => f.kind === 'byline' && /^by\s/i.test(f.exact))?.exact.split('\n', 1)[0] ?? '';
  const names = authorsIn(byline);
  // A time may stand right behind the last.
  return (names.length > 0 ? names : authorsIn(byline.split(/\d/, 1)[0]!)).join(', ') || null;
};

const titleIn = (text: string, { start, end }: Range, cuts: readonly Cut[]): string =>
  cutOut(text, cutsWithin(cuts, start, end), start, end)
    .text.replace(/\s+/g, ' ')
    .trim();
