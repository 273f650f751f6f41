import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema } from '../../src/model/correction.ts';
import { frontMatterSchema } from '../../src/model/frontMatter.ts';

const guide = readFileSync('docs/editing.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = ['add', 'check', 'review', 'dev'];
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
    for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z]+)/g)) expect(scripts).toHaveProperty(name!);
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
