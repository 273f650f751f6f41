import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReading, readingFrom } from '../../src/corpus/pack.ts';
import { entriesOf } from '../../src/entry.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { articleWithProblems } from '../../src/read/article.ts';
import { readPage } from '../../src/read/html/index.ts';
import { knowledgeFiles, readKnowledge } from '../../src/read/knowledge.ts';
import { articleFromBytes } from '../../src/read/path.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { verify } from '../../src/verify.ts';
import { fixture } from '../support/build.ts';

/** Few runs and one seed, so that a landing waits seconds; `FUZZ_RUNS=20000 FUZZ_SEED=7` looks further. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 60);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_240_131);
const options = { numRuns, seed };

const knowledge = readKnowledge(fixture);

/** What articles are made of, and what they are broken with. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Ilse Varga',
      'Reku',
      'the minister',
      'Halden',
      'Basin Commission',
      'Dr. A. B. Kole',
      'they',
      'U.S.',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'said that',
      'said',
      'met',
      'denied',
      'according to',
      'told reporters',
      'visited',
      'signed',
      'will begin',
      'was founded in',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'on 3 May 2022',
      'yesterday',
      'last week',
      'in 1998',
      'on Tuesday',
      'between 3 and 5 May',
      'in the year 0',
      '31/31/9999',
      'two days later',
      'since March 15',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '. ',
      ', ',
      '\n\n',
      '\n',
      ' ',
      '”',
      '“',
      '"',
      "'",
      '’',
      '‘',
      '(',
      ')',
      '[',
      ']',
      '[1]',
      '—',
      '…',
      ': ',
      '?',
      '!',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '| a | b |\n|---|---|\n',
      '```\n',
      '[x](y)',
      '![x](y)',
      '[^1]',
      '[^1]: ',
      '**',
      '_',
      '`',
      '~~',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '---\n',
      '===\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\u202e',
      '\u200b',
      '\ufeff',
      '\u2028',
      '\ud83d',
      '\udc00',
      '\u0301',
      '\u00a0',
      '\t',
      '\r',
      '\u001b[31m',
      '中文',
      'Иван',
      'محمد',
      '👩‍👩‍👧',
      'ﬁ',
      'İ',
      'ß',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const text = fc
  .array(piece, { maxLength: 120 })
  .map((pieces) => pieces.join(fc.stringify(pieces.length).length % 2 ? '' : ' '));
const value = fc.oneof(
  fc.constantFrom(
    'unknown',
    'basin-watch',
    '2022-05-03',
    '2022-05',
    '-0044',
    '..',
    '/',
    'full',
    'en',
    'https://a.example/',
    '*a',
    '&a b',
    '[',
    '{',
    '!!js/function x',
    '|',
    '>',
    '"',
    "'",
    '#',
    '~',
    '- a',
    '? x',
    '<<',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const field = fc.constantFrom(
  'source',
  'title',
  'published',
  'updated',
  'url',
  'author',
  'language',
  'rights',
  'holds',
  'id',
  'events',
  '__proto__',
  'toString',
  'x',
  '',
);
const front = fc
  .array(fc.tuple(field, value), { maxLength: 6 })
  .map((pairs) => pairs.map(([k, v]) => `${k}: ${v}\n`).join(''));

/** Every span in a value, wherever it stands, says what stands there in the text. */
function checkSpans(of: unknown, article: string): void {
  if (Array.isArray(of)) for (const item of of) checkSpans(item, article);
  else if (typeof of === 'object' && of !== null) {
    const { start, end, exact } = of as Record<string, unknown>;
    if (typeof start === 'number' && typeof end === 'number' && typeof exact === 'string')
      expect(article.slice(start, end)).toBe(exact);
    for (const item of Object.values(of)) checkSpans(item, article);
  }
}

/** Reads an article the whole way, and holds what comes of it against its schemas and its own text. */
function readThrough(name: string, raw: string, mode: 'edition' | 'parse'): void {
  const { article, problems } = articleWithProblems(name, raw, { mode });
  for (const p of problems) {
    expect(p.line).toBeGreaterThan(0);
    expect(p.column).toBeGreaterThan(0);
    expect(p.todo).not.toBe('');
  }
  if (!article) {
    expect(problems.some((p) => p.level === 'error')).toBe(true);
    return;
  }
  const reading = extract(article, knowledge);
  checkSpans({ ...reading, article: { ...reading.article, tokens: [] } }, article.text);
  expect(readingFrom(packReading(reading))).toEqual({ reading });
  // An outlet that no sources.yaml names is refused where the file is read.
  if (article.source && !knowledge.sources.some((s) => s.id === article.source)) return;
  const edition = link([reading], knowledge);
  expect(verify(edition)).toEqual([]);
  checkSpans(JSON.parse(JSON.stringify(entriesOf(edition)(article.id))), article.text);
}

test('articles of any kind are read through, every span verbatim, every reading valid', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('a.md', 'a.txt'), (body, name) => readThrough(name, body, 'parse')),
    options,
  );
});

test('front matter of any kind is read or refused with a place', () => {
  fc.assert(
    fc.property(
      front,
      fc.constantFrom('---\n', '---\r\n', '--- yaml\n', '---js\n', '\ufeff---\n'),
      fc.constantFrom('edition', 'parse'),
      (yaml, open, mode) =>
        readThrough(
          'a.md',
          `${open}${yaml}---\nVarga met Reku in Halden on 3 May 2022.\n`,
          mode as 'edition' | 'parse',
        ),
    ),
    options,
  );
});

const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'h1',
  'script',
  'style',
  'title',
  'table',
  'td',
  'a',
  'svg',
  'template',
  'ul',
  'li',
  'br',
  'html',
  'body',
  'head',
  'meta',
  'noscript',
  'select',
  'math',
  'form',
  'x-y',
);
const markup = fc.oneof(
  tag.map((t) => `<${t}>`),
  tag.map((t) => `</${t}>`),
  fc.tuple(tag, fc.string({ maxLength: 20 })).map(([t, s]) => `<${t} class="${s}" ${s}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
    '&',
    '&#0;',
    '&#xd800;',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":[[{}]],"author":{"name":5}}</script>',
    '<meta property="og:url" content="javascript:x">',
    '<link rel=canonical href="//[">',
    '<base href="https://">',
    '<time datetime="99999-99-99">',
  ),
  text,
);
test('pages of any kind are read or refused, and what is read can be read on', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 60 }), (parts) => {
      const page = readPage('a.html', Buffer.from(parts.join('')));
      if ('problem' in page) expect(page.problem.todo).not.toBe('');
      else readThrough('a.txt', page.text, 'parse');
    }),
    options,
  );
});

test('bytes of any kind are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.md', 'a.html', 'a.mhtml', '-'), (bytes, name) => {
      const { article, problems } = articleFromBytes(name, Buffer.from(bytes));
      expect(article !== null || problems.some((p) => p.level === 'error')).toBe(true);
    }),
    options,
  );
});

const yaml = fc.oneof(
  fc
    .array(
      fc.oneof(
        value,
        field,
        fc.constantFrom(
          '\n',
          ': ',
          '- ',
          '  ',
          '[',
          ']',
          '{',
          '}',
          ',',
          '&a ',
          '*a',
          '!!map ',
          '? ',
          '---\n',
          '%YAML 1.2\n',
          '|\n',
          '<<: ',
        ),
      ),
      { maxLength: 40 },
    )
    .map((p) => p.join('')),
  fc.json(),
  fc.object({ maxDepth: 3 }).map((o) => JSON.stringify([o])),
);
test('YAML of any kind is read or refused, each problem with its place', () => {
  fc.assert(
    fc.property(yaml, fc.constantFrom(...Object.values(knowledgeFiles)), (source, schema) => {
      const { data, problems } = readYaml('a.yaml', source, schema as never);
      if (data === null) expect(problems.length).toBeGreaterThan(0);
      for (const p of problems) expect(p.line > 0 && p.column > 0 && p.todo !== '').toBe(true);
      expect(problems.length).toBeLessThan(200);
    }),
    options,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
