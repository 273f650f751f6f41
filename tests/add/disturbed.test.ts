import { expect, test } from 'vitest';
import { changesBetween } from '../../src/add/changes.ts';
import { disturbedBetween } from '../../src/add/disturbed.ts';
import { sayDisturbed } from '../../src/add/sayChanges.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const head = (title: string, day: string) => `---\ntitle: ${title}\npublished: ${day}\n---\n`;
const fire = `${head('Fire destroys warehouse in Tarnau', '2031-06-21')}A fire destroyed a warehouse in Tarnau on Friday, and 19 firefighters fought it all night.\n`;
const battle = `${head('19 firefighters battle blaze in Tarnau', '2031-06-21')}On Friday 19 firefighters battled a blaze in Tarnau that destroyed a warehouse.\n`;
const talks = `${head('Ida Brandt meets Paul Lind', '2031-07-03')}Ida Brandt met Paul Lind in Sorn on Wednesday.\n`;
const editionOf = (articles: Record<string, string>): Edition =>
  link(
    Object.entries(articles).map(([file, text]) => extract(readArticle(file, text), knowledge)),
    knowledge,
  );

test('what an article led with before another joined it is told as part of that', () => {
  const { removed } = changesBetween(editionOf({ 'b.md': battle }), editionOf({ 'a.md': fire, 'b.md': battle })).events;
  expect(removed.map((e) => e.into)).toContain('Fire destroys warehouse in Tarnau');
});

test('what new articles report is no disturbance, nor is what stays as it was', () => {
  const before = editionOf({ 'b.md': battle, 'c.md': talks });
  expect(disturbedBetween(before, editionOf({ 'a.md': fire, 'b.md': battle, 'c.md': talks }))).toEqual([]);
});

test('an event of others that is told otherwise says what it was, and the sentence that is the reason', () => {
  const after = editionOf({ 'a.md': fire, 'c.md': talks });
  const meets = (e: { label: string }) => e.label.includes('Brandt');
  const before: Edition = {
    ...after,
    articles: after.articles.filter((a) => a.id === 'c'),
    events: after.events.filter(meets).map((e) => ({ ...e, label: 'Brandt and Lind meet', date: null, type: 'AGREE' })),
  };
  const [only, ...more] = disturbedBetween(before, after);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    was: { label: 'Brandt and Lind meet', date: null, type: 'AGREE' },
    because: { file: 'a.md', sentence: expect.stringContaining('A fire destroyed a warehouse') },
  });
  const said = sayDisturbed([only!]);
  expect(said[0]).toBe('1 event of other articles told otherwise');
  expect(said.join('\n')).toContain('was “Brandt and Lind meet”');
  expect(said.join('\n')).toContain('because of a.md\n      “A fire destroyed');
});

test('a report that goes elsewhere is named, with what the new article tells there', () => {
  const after = editionOf({ 'a.md': fire, 'b.md': battle, 'c.md': talks });
  const [of, to] = [
    after.events.find((e) => e.reports[0]!.article === 'c')!,
    after.events.find((e) => e.reports.length > 1)!,
  ];
  const before: Edition = {
    ...after,
    articles: after.articles.filter((a) => a.id !== 'a'),
    events: [{ ...of, reports: [...of.reports, ...to.reports.filter((r) => r.article === 'b')] }],
  };
  expect(disturbedBetween(before, after)).toMatchObject([
    { id: of.id, was: { without: ['b.md'] }, because: { file: 'a.md', sentence: expect.stringContaining('A fire') } },
  ]);
});
