import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Happening } from '../../src/link/events/happening.ts';
import { tellsSameLine } from '../../src/link/events/sameLine.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const charge = (who: string) => `${who}, 67, was charged with 269 counts of wire fraud and money laundering`;

/** How many events tell of the charge, where one report gives its day and another, of the day given, none. */
function charges(published: string, who = 'Ivo Brenner'): number {
  const read = (id: string, day: string, text: string) =>
    extract(
      readArticle(
        `${id}.md`,
        `---\ntitle: ${id === 'a' ? 'Ferry runs late in Lorvik' : 'Gold promised by letter'}\npublished: ${day}\n---\n${text}\n`,
      ),
      knowledge,
    );
  const readings = [
    read('a', '2031-05-09', `The ferry ran late all week. Nobody knew why. On 7 May 2031 ${charge('Ivo Brenner')}.`),
    read(
      'b',
      published,
      `A letter promised gold to hundreds of people. Nobody saw any. ${charge(who)} after an 18-month investigation.`,
    ),
  ];
  return link(readings, knowledge).events.filter((e) => e.label.includes('269 counts')).length;
}

test('the very same long line of one person within a month is one happening, though one report gives no day', () => {
  expect(charges('2031-05-20')).toBe(1);
});

test('not of another, nor months later, nor a short line', () => {
  expect(charges('2031-05-20', 'Tilda Quist')).toBe(2);
  const told = (published: number, clause: string) =>
    ({
      tellings: [{ mention: { clause }, when: null, published }],
      persons: new Set(['brenner']),
      others: new Set(),
    }) as unknown as Happening;
  const long = 'Ivo Brenner is charged with 269 counts of fraud';
  expect(tellsSameLine(told(22000, long), told(22027, long))).toBe(true);
  expect(tellsSameLine(told(22000, long), told(22028, long))).toBe(false);
  expect(
    tellsSameLine(told(22000, 'Ivo Brenner is charged with fraud'), told(22001, 'Ivo Brenner is charged with fraud')),
  ).toBe(false);
});
