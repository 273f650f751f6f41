import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { drawTree } from '../../scripts/syntax/drawing.ts';
import type { ParsedSentence } from '../../src/syntax/sentenceParser.ts';

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/syntax.ts', ...args], { input, encoding: 'utf8' });
const rowsOf = (conllu: string): string[][] =>
  conllu
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

test('--conllu reads tokens and prints a row for each, an empty line behind each sentence', () => {
  const { stdout, status } = run(['--conllu'], 'The\ndockers\nagreed\n.\n\nThey\nleft\n.\n');
  expect(status).toBe(0);
  expect(rowsOf(stdout).map((r) => r[1])).toEqual(['The', 'dockers', 'agreed', '.', 'They', 'left', '.']);
  expect(stdout.match(/\n\n/g)).toHaveLength(2);
  expect(rowsOf(stdout).every((r) => r.length === 10)).toBe(true);
  expect(rowsOf(stdout)[1]![6]).toBe('3');
  expect(rowsOf(stdout)[1]![7]).toBe('nsubj');
});

test('--text cuts plain text into sentences and tokens itself', () => {
  const { stdout } = run(['--conllu', '--text'], 'The dockers can’t stay. They left.\n\nA new day\n');
  expect(stdout.match(/^# text = /gm)).toHaveLength(3);
  expect(rowsOf(stdout).map((r) => r[1])).toContain('n’t');
});

test('a sentence is drawn; none is an error that says what to do', () => {
  expect(run(['The dockers agreed.']).stdout).toContain('nsubj of agreed');
  const { stderr, status } = run([]);
  expect(status).not.toBe(0);
  expect(stderr).toContain('no sentence given');
});

test('a drawing has a line a word, deeper words further in', () => {
  const tree: ParsedSentence = {
    upos: ['DET', 'NOUN', 'VERB'],
    penn: ['DT', 'NNS', 'VBD'],
    lemmas: ['the', 'docker', 'agree'],
    features: [{}, {}, {}],
    heads: Int32Array.of(1, 2, -1),
    relations: ['det', 'nsubj', 'root'],
    cuts: [],
  };
  expect(drawTree(['The', 'dockers', 'agreed'], tree).split('\n')).toEqual([
    'The      DET        ╭ det of dockers',
    'dockers  NOUN     ╭ nsubj of agreed',
    'agreed   VERB   ● root',
  ]);
});
