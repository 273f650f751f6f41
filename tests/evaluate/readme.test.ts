import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { own, bench } = JSON.parse(readFileSync('docs/evaluation.json', 'utf8'));

/** The numbers of the README's row that begins with these words. */
const row = (head: string): number[] => {
  const line = readme.split('\n').find((l) => l.startsWith(`| ${head} |`));
  return [...(line?.slice(head.length + 2) ?? '').matchAll(/\d[\d.]*/g)].map(([n]) => Number(n));
};
const three = ({ precision, recall, f1 }: Record<string, number>) => [precision, recall, f1];

it.each([
  ['Actors', own.actors],
  ['Mentions given to the right actor, pronouns aside', own.mentions],
  ['Pronouns', own.pronouns],
  ['Happenings with their date', own.happenings],
  ['Statements', own.statements],
])('the README tells what was measured of our own articles: %s', (head, figures) => {
  expect(row(head)).toEqual(three(figures));
});

it.each([
  ['WikiWars, 22 accounts of wars | dates found with the right value', [bench['dates/wikiwars'].value.f1]],
  ['Recognizers-Text, 52 plain dates | right value', [bench.phrases.right, bench.phrases.phrases]],
  ['PolNeAR, development part, 84 articles | words of attributed content', [bench.claims.words.f1]],
  ['| whole attributions / their source right', [bench.claims.claims.f1, bench.claims.sourceOnMatched]],
])('the README tells what was measured of the reference sets: %s', (head, figures) => {
  // “F1” has a digit of its own.
  expect(row(head).filter((n) => n !== 1)).toEqual(figures);
});
