import matter from 'gray-matter';
import { isBlank } from '../model/blank.ts';
import { type FrontMatter, frontMatterSchema } from '../model/frontMatter.ts';
import { isLanguageTag } from '../model/languageTag.ts';
import type { Problem } from '../model/problem.ts';
import { isWebAddress } from '../model/webAddress.ts';
import { asQuoted, cutByYaml } from './unquoted.ts';
import { whyNoTime, writtenTime } from './writtenTime.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const longest = 64_000;
const mostLines = 1000;

/** What other tools call the fields. */
const synonyms: Record<string, string> = {
  date: 'published',
  published_at: 'published',
  publishdate: 'published',
  pubdate: 'published',
  datepublished: 'published',
  publisheddate: 'published',
  published_time: 'published',
  'date-published': 'published',
  date_published: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  'published-date': 'published',
  created: 'published',
  modified: 'updated',
  lastmod: 'updated',
  datemodified: 'updated',
  modified_time: 'updated',
  link: 'url',
  canonical: 'url',
  permalink: 'url',
  uri: 'url',
  source_url: 'url',
  'source-url': 'url',
  original_url: 'url',
  address: 'url',
  outlet: 'source',
  publisher: 'source',
  site: 'source',
  site_name: 'source',
  sitename: 'source',
  website: 'source',
  publication: 'source',
  headline: 'title',
  name: 'title',
  authors: 'author',
  byline: 'author',
  by: 'author',
  creator: 'author',
  lang: 'language',
  locale: 'language',
  slug: 'id',
  licence: 'rights',
  license: 'rights',
};

export interface Split {
  /** Null where the file has no front matter. */
  yaml: string | null;
  text: string;
  /** Lines of the file before `text`. */
  lineOffset: number;
  /** Empty lines above the front matter. */
  above: number;
  problem: Problem | null;
}

const deny = (): never => {
  throw new Error('only YAML front matter is read');
};

/** Every other engine of gray-matter is denied: its `js` would run what stands there. */
const engines = { yaml: (yaml: string) => ({ yaml }), js: deny, javascript: deny, json: deny, coffee: deny };

/** Splits a file into front matter and the text below it, unchanged but for CRLF and a byte order mark. */
export function splitFrontMatter(file: string, raw: string): Split {
  const source = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const plain: Split = { yaml: null, text: source, lineOffset: 0, above: 0, problem: null };
  const refuse = (what: string, todo: string, line = 1): Split => ({
    ...plain,
    problem: { file, line, column: 1, what, todo, level: 'error' },
  });
  const toml = /^\+\+\+[ \t]{0,99}\n/.test(source) ? source.indexOf('\n+++', 3) : -1;
  if (toml >= 0 && toml < longest)
    return refuse('front matter in TOML, between lines of +++, is not read', asYaml(source));
  const empty = /^(?:[ \t]{0,99}\n){1,50}(?=---[ \t]{0,99}\n[ \t]{0,99}[A-Za-z][\w-]{0,40}[ \t]{0,99}:)/.exec(
    source,
  )?.[0];
  if (empty !== undefined) {
    const below = splitFrontMatter(file, source.slice(empty.length));
    const above = countLines(empty, empty.length);
    return below.yaml === null ? plain : { ...below, lineOffset: below.lineOffset + above, above };
  }
  const open = /^---([^\n-][^\n]*)?(?:\n|$)/.exec(source);
  if (!open) return plain;
  const language = open[1]?.trim() ?? '';
  if (language && !/^ya?ml$/i.test(language)) {
    // Prose may begin with a dash: “--- he said”. A language is one word.
    return /^\w+$/.test(language) && source.includes('\n---')
      ? refuse(`front matter in “${language}” is not read`, 'write it in YAML between two lines of ---')
      : plain;
  }
  const close = /\n---[ \t]*(?:\n|$)/.exec(source.slice(0, longest + 4));
  if (!close) {
    return /^\s*[\w-]+\s*:/.test(source.slice(4, 300))
      ? refuse('the front matter has no end', 'close it with a line of ---')
      : plain;
  }
  const inner = source.slice(open[0].length - 1, close.index + 1);
  if (inner.split('\n').length > mostLines)
    return refuse('the front matter is too long', `keep it to ${mostLines} lines`);
  const start = close.index + close[0].length;
  const { data } = matter(source.slice(0, start), { engines, language: 'yaml' });
  return {
    yaml: String(data['yaml'] ?? ''),
    text: source.slice(start),
    lineOffset: countLines(source, start),
    above: 0,
    problem: null,
  };
}

/** How its first field of TOML is written in YAML. */
function asYaml(toml: string): string {
  const [, name, value] =
    /^([A-Za-z][\w-]{0,40})[ \t]{0,99}=[ \t]{0,99}(\S[^\n]{0,200})$/m.exec(toml.slice(0, 4000)) ?? [];
  return `write it in YAML between lines of ---${name ? `, as “${name}: ${value}”` : ''}`;
}

const countLines = (s: string, end: number): number => {
  let n = 0;
  for (let i = s.indexOf('\n'); i >= 0 && i < end; i = s.indexOf('\n', i + 1)) n++;
  return n;
};

/** Made once: each schema compiles its own reader when it is first used. */
const lenientSchema = frontMatterSchema.strip();

/** The fields of front matter above `text`. `lenient` makes unknown fields warnings and lets them pass. */
export function readFrontMatter(
  file: string,
  { yaml, text, above }: { yaml: string; text: string; above: number },
  lenient: boolean,
): YamlFile<FrontMatter> {
  const own = lenient ? withoutClipDay(yaml) : yaml;
  const read = readYaml<FrontMatter>(file, own.replace(/^\n/, ''), lenient ? lenientSchema : frontMatterSchema, {
    schema: 'failsafe',
    lineOffset: 1 + above,
    synonyms,
    lenient,
  });
  read.problems = asQuoted(read.problems, yaml.replace(/^\n/, ''), 2 + above);
  read.problems.push(...cutByYaml(file, yaml.replace(/^\n/, ''), 2 + above));
  const front = read.data;
  if (!front) return read;
  const wrong = (field: keyof FrontMatter, what: string, todo: string): void => {
    read.problems.push({ file, ...read.at([field]), what, todo, level: lenient ? 'warning' : 'error' });
    delete front[field];
  };
  // Clippers of notes call a page's address its source, and write names as links: “[[Ann Example]]”.
  if (lenient && front.source && /^https?:\/\//i.test(front.source) && isWebAddress(front.source)) {
    front.url ??= front.source;
    delete front.source;
  }
  if (front.author) front.author = front.author.replace(/\[\[([^[\]|]{0,100})(?:\|[^[\]]{0,100})?\]\]/g, '$1');
  if (front.author !== undefined && isBlank(front.author)) delete front.author;
  for (const field of ['published', 'updated'] as const) {
    if (front[field] && !writtenTime(front[field])) wrong(field, ...whyNoTime(front[field]));
  }
  if (front.title && isBlank(front.title))
    wrong('title', 'the title has nothing to be seen', 'fill it in or leave it out');
  if (front.url && !isWebAddress(front.url)) {
    wrong('url', `“${front.url}” is no web address`, 'write it in full, with https://');
  }
  if (front.language && !isLanguageTag(front.language)) {
    wrong('language', `“${front.language}” is no language tag`, 'write one such as en or en-GB');
  }
  const stated = front.events ?? [];
  const amiss = (i: number, field: 'date' | 'quote', what: string, todo: string): void => {
    read.problems.push({ file, ...read.at(['events', i, field]), what, todo, level: lenient ? 'warning' : 'error' });
    delete stated[i]![field];
  };
  stated.forEach(({ date, quote }, i) => {
    if (date && !writtenTime(date)) amiss(i, 'date', ...whyNoTime(date));
    if (quote && !text.includes(quote)) {
      const said = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
      amiss(i, 'quote', `the article doesn't say “${said}”`, 'copy the words from it exactly, or leave “quote” out');
    }
  });
  return read;
}

/** A clipper's note, whose source is an address, was created on the day on which it was clipped: that tells nothing of the article. */
const withoutClipDay = (yaml: string): string =>
  /^source[ \t]{0,9}:[ \t]{0,9}["']?https?:/im.test(yaml) ? yaml.replace(/^created(?=[ \t]{0,9}:)/im, 'clipped') : yaml;
