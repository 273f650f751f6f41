import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { englishParser } from '../../src/syntax/index.ts';
import { tokenise } from '../../src/syntax/tokenise.ts';

interface NewsSentence {
  text: string;
  kind: string;
  heads: [string, string, string][];
}
const list = parseYaml(readFileSync('tests/syntax/news.yaml', 'utf8')) as NewsSentence[];

/** Which heads that matter in a sentence the parser finds; relations without their subtypes. */
function headsFound({ text, heads }: NewsSentence): boolean[] {
  const forms = tokenise(text).map((p) => text.slice(p.start, p.end));
  const tree = englishParser()(forms);
  const place = (word: string): number => {
    const [form, nth] = word.split('#');
    let seen = 0;
    return forms.findIndex((f) => f === form && ++seen === Number(nth ?? 1));
  };
  return heads.map(([dependent, relation, head]) => {
    const d = place(dependent);
    const h = head === 'ROOT' ? -1 : place(head);
    if (d < 0 || (head !== 'ROOT' && h < 0)) throw new Error(`“${dependent}” or “${head}” is no token of “${text}”`);
    return tree.heads[d] === h && tree.relations[d]!.split(':')[0] === relation.split(':')[0];
  });
}

/** What is reached, and the goal of issue 16. A change that gains raises it. */
const FLOOR = 0.92;

test('news sentences: the heads that matter are found', () => {
  expect(list.length).toBeGreaterThan(120);
  const missed: string[] = [];
  let found = 0;
  let all = 0;
  for (const sentence of list)
    headsFound(sentence).forEach((right, i) => {
      all++;
      if (right) found++;
      else missed.push(`${sentence.kind}: ${sentence.text} (${sentence.heads[i]!.join(' ')})`);
    });
  const share = found / all;
  if (process.env['MISSES']) console.log(share, missed.join('\n'));
  expect(share, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
