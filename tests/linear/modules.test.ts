import { expect, test } from 'vitest';
import { StepCounter } from '../../scripts/growth/steps.ts';
import { extract } from '../../src/extract/index.ts';
import { knowledgeFiles, readKnowledge } from '../../src/read/knowledge.ts';
import { articleFromBytes } from '../../src/read/path.ts';
import { readYaml } from '../../src/read/yaml.ts';

/** Twice the text, and twice that, may take so many times the steps in each module by itself: in all of them together a search of everything for everything hides long. */
const most = 2.5;
/** Fewer steps than these are no hundredth of such a reading. */
const fewest = 100_000;

const knowledge = readKnowledge(null);
const counter = new StepCounter();
type Steps = ReadonlyMap<string, number>;
const stepsOf = (text: string): Steps => {
  const raw = `---\nsource: unknown\npublished: 2031-06-01\n---\n${text}`;
  const { article } = articleFromBytes('a.txt', Buffer.from(raw));
  return counter.count(() => extract(article!, knowledge)).of;
};

test.each<[string, (n: number) => string]>([
  [
    'headlines that open with one word',
    (n) => `Workers say that mill ${n} will shut, officials said on 3 May 2031.\n\n`,
  ],
  [
    'sources after the words',
    (n) => `Mill ${n} was shut, according to two people who spoke because they feared for their jobs. `,
  ],
  [
    'statements of one speaker',
    (n) =>
      `“We will guard the mill number ${n} for all of the town,” Mayor Ada Quist said when she met Bo Lind on 4 May 2031. `,
  ],
])(
  'each module reads %s in steps that grow as they do',
  (_, sentence) => {
    const text = (n: number): string => Array.from({ length: n }, (_, i) => sentence(i + 1)).join('');
    stepsOf(text(30));
    const [one, two, four] = [60, 120, 240].map((n) => stepsOf(text(n))) as [Steps, Steps, Steps];
    const steep = [...four].flatMap(([url, last]) => {
      const [first = last, then = last] = [one.get(url), two.get(url)];
      const grows = last > fewest && then > most * first && last > most * then;
      return grows ? [`${url.replace(/.*\/src\//, '')}: ${first}, ${then}, ${last} steps`] : [];
    });
    expect(steep).toEqual([]);
  },
  120_000,
);

test('a name that YAML calls something by is looked up, not searched for', () => {
  const steps = (n: number): number =>
    counter.count(() => readYaml('site.yaml', '<<: *a '.repeat(n), knowledgeFiles['site.yaml'])).steps;
  steps(20);
  expect(steps(400)).toBeLessThan(most * steps(200));
});
