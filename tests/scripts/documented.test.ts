import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema } from '../../src/model/correction.ts';
import { frontMatterSchema } from '../../src/model/frontMatter.ts';
import { parse as parseArticles } from '../../src/parse.ts';
import { knowledgeWithProblems } from '../../src/read/knowledge.ts';

const guide = readFileSync('docs/editing.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = ['add', 'check', 'review', 'dev', 'withdraw', 'renameSource', 'renameActor', 'mergeActors'];
const options = commands.flatMap((name) => {
  const { stdout } = spawnSync(process.execPath, [`scripts/${name}.ts`, '--help'], { encoding: 'utf8' });
  return [...stdout.matchAll(/--[a-z][\w-]+/g)].map((m) => m[0]);
});

it('every option of the editor’s commands is in their guide, and every option in it exists', () => {
  const told = new Set([...guide.matchAll(/`(--[a-z][\w-]+)/g)].map((m) => m[1]));
  expect(options.length).toBeGreaterThan(10);
  expect([...new Set(options)].filter((o) => !told.has(o))).toEqual([]);
  expect([...told].filter((o) => !options.includes(o!))).toEqual([]);
});

it('every command that the guide and the README name exists', () => {
  for (const text of [guide, readFileSync('README.md', 'utf8')])
    for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z]+(?:-[a-z]+)*)/g))
      expect(scripts).toHaveProperty(name!);
});

const blocks = [...guide.matchAll(/```yaml\n(?:---\n)?([^`]*?)(?:---\n)?```/g)].map((m) => parse(m[1]!) as unknown);

it('every kind of correction has its example, and the examples are right', () => {
  const signed = { target: { article: 'a', quote: 'q' }, who: 'w', when: '2031-05-06', why: 'y' };
  const examples = blocks.filter(Array.isArray).flat() as { do: string }[];
  expect(examples.flatMap((c) => correctionSchema.safeParse({ ...signed, ...c }).error ?? [])).toEqual([]);
  const kinds = correctionSchema.options.map((o) => o.shape.do.value as string);
  expect(examples.map((c) => c.do).sort()).toEqual(kinds.sort());
});

it('every field of front matter has its example, and the examples are right', () => {
  const examples = blocks.filter((b) => !Array.isArray(b)) as Record<string, unknown>[];
  expect(examples.flatMap((f) => frontMatterSchema.safeParse(f).error ?? [])).toEqual([]);
  const fields = Object.keys(frontMatterSchema.shape);
  expect([...new Set(examples.flatMap((f) => Object.keys(f)))].sort()).toEqual(fields.sort());
});

it.each(['CONTRIBUTING.md', 'docs/performance.md', 'docs/architecture.md', 'docs/api.md'])(
  'every file of the project that %s names is there',
  (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`((?:src|tests|scripts|docs|schemas)\/[^`\s*{}]+)`/g)].map(
      (m) => m[1]!,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);

it('the example of the public entry has every field that an entry has, and its spans are right', () => {
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8'))![1]!) as object;
  const file = join(mkdtempSync(join(tmpdir(), 'parallax-')), 'gates.md');
  const text = (example as { text: string }).text;
  writeFileSync(file, `---\nsource: river-post\npublished: 2031-05-07\ntitle: Lund meets Aske\n---\n${text}`);
  const [entry] = [...parseArticles([file], knowledgeWithProblems(null).knowledge).entries];
  const fields = (value: unknown, path = ''): string[] =>
    Array.isArray(value)
      ? value.flatMap((v) => fields(v, `${path}[]`))
      : value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([k, v]) => [`${path}.${k}`, ...fields(v, `${path}.${k}`)])
        : [];
  expect([...new Set(fields(example))].sort()).toEqual([...new Set(fields(entry))].sort());
  const spans = (value: unknown): { start: number; end: number; exact: string }[] =>
    value === null || typeof value !== 'object'
      ? []
      : [...('exact' in value ? [value as never] : []), ...Object.values(value).flatMap(spans)];
  for (const { start, end, exact } of spans(example)) expect(text.slice(start, end)).toBe(exact);
});
