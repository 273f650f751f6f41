import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleWithProblems } from '../../src/read/article.ts';
import { reinstate, withdraw } from '../../src/revise/withdraw.ts';
import { runProgram } from '../support/build.ts';

let seeds: string;
let file: string;
const raw =
  '---\nsource: river-post # theirs\n"url": https://post.example/a\n---\nThe dam opens\n\nThe dam opened on Monday.\n';
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'withdraw-'));
  mkdirSync(join(seeds, 'articles/2031'), { recursive: true });
  file = join(seeds, 'articles/2031/dam.md');
  writeFileSync(file, raw);
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));
const why = { day: '2031-05-06', why: 'The outlet took it back: “an error”.' };
const text = () => readFileSync(file, 'utf8');
const read = () => articleWithProblems(file, text(), { mode: 'edition' });

describe('withdraw', () => {
  test('writes the day and the reason into the front matter, and leaves all else as it is', () => {
    expect(withdraw(seeds, 'dam', why)).toEqual({ path: file, before: null });
    expect(text()).toBe(raw.replace('/a\n', `/a\nwithdrawn:\n  day: 2031-05-06\n  why: "${why.why}"\n`));
    expect(read()).toMatchObject({ article: { withdrawn: why }, problems: [] });
  });

  test('keeps the line ends of a file that Windows wrote, there and back', () => {
    const windows = raw.replaceAll('\n', '\r\n');
    writeFileSync(file, windows);
    withdraw(seeds, 'dam', why);
    expect(text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read()).toMatchObject({ article: { withdrawn: why }, problems: [] });
    reinstate(seeds, 'dam');
    expect(text()).toBe(windows);
  });

  test.each([
    '{source: river-post, url: "https://post.example/a"}',
    '  source: river-post\n  url: https://post.example/a',
    '{\n  "source": "river-post",\n  "url": "https://post.example/a"\n}',
  ])('and can be read whatever the form of the front matter, there and back: %j', (head) => {
    writeFileSync(file, `---\n${head}\n---\nThe dam opens\n\nIt opened.\n`);
    withdraw(seeds, 'dam', why, true);
    const url = 'https://post.example/a';
    expect(read()).toMatchObject({ article: { withdrawn: why, title: 'The dam opens', url }, problems: [] });
    reinstate(seeds, 'dam');
    expect(text()).not.toContain('withdrawn');
    writeFileSync(file, `${text()}It opened.\n`);
    expect(read()).toMatchObject({ article: { title: 'The dam opens', url }, problems: [] });
  });

  test('again, it changes nothing and says since when', () => {
    withdraw(seeds, '2031/dam.md', why);
    const once = text();
    expect(withdraw(seeds, file, { day: '2031-06-01', why: 'Again.' }).before).toEqual(why);
    expect(text()).toBe(once);
  });

  test('takes the words out where that is wanted, and keeps the title', () => {
    withdraw(seeds, 'dam', why, true);
    expect(text()).not.toContain('Monday');
    expect(read()).toMatchObject({ article: { title: 'The dam opens', text: '', withdrawn: why }, problems: [] });
  });

  test('is taken back', () => {
    expect(reinstate(seeds, 'dam').withdrawn).toBeNull();
    withdraw(seeds, 'dam', why);
    expect(reinstate(seeds, 'dam').withdrawn).toEqual(why);
    expect(text()).toBe(raw);
    writeFileSync(file, raw.replace('source:', 'withdrawn: { day: 2031-05-06, why: Wrong. }\nsource:'));
    reinstate(seeds, 'dam');
    expect(text()).toBe(raw);
  });
});

test.each<[string, string[], string]>([
  ['no article', [], 'which article?'],
  ['an unknown one', ['dom', '--why', 'w'], 'there is no article “dom” — did you mean “dam”?'],
  ['no reason', ['dam'], 'why? — readers are told'],
  ['an empty reason', ['dam', '--why', ' '], 'why? — readers are told'],
  ['no day', ['dam', '--why', 'w', '--day', 'May'], '“May” is no day — write it as --day 2031-05-06'],
])('what is missing is said: %s', (_, args, said) => {
  const { status, stderr, stdout } = runProgram(process.execPath, ['scripts/withdraw.ts', ...args, '--seeds', seeds]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(text()).toBe(raw);
});
