import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const filler = 'The lake is deep and very cold in every season, and the road beside it is long.';
const read = (name: string, published: string, text: string) =>
  extract(
    readArticle(
      `${name}.md`,
      `---\ntitle: Odd Lund arrested in Tarnau\npublished: "${published}"\n---\n${text} ${filler}\n`,
    ),
    knowledge,
  );
const dateOf = (...readings: ReturnType<typeof read>[]) =>
  link(readings, knowledge).events.find((e) => e.label.includes('arrest'))?.date?.edtf;

const first = () => read('b', '2031-05-02', 'Police arrested Odd Lund, the baker who sold false maps, in Tarnau.');
const later = (when: string) =>
  read('a', '2031-05-14', `Police ${when} arrested Odd Lund, the baker who sold false maps, in Tarnau.`);

test('nothing that a report tells as done has a day after that report', () => {
  expect(dateOf(first())).toBe('2031-05-02');
  // “This week” of a text that appeared twelve days later is not of the week of the arrest.
  expect(dateOf(first(), later('this week'))).toBe('2031-05-02');
  expect(dateOf(later('this week'))).toBe('2031-05-12/2031-05-18');
});

test('of several days of publication the first is that of the news', () => {
  expect(dateOf(later(''), first())).toBe('2031-05-02');
});

test('the decade that somebody is of is no date of what happened', () => {
  expect(dateOf(read('c', '2031-05-02', 'Police arrested Odd Lund, the 1990s singer, in Tarnau.'))).toBe('2031-05-02');
});

test('a day that is none of the weekday which several undated leads name is that of another such deed', () => {
  const undated = (name: string, when: string) =>
    extract(
      readArticle(
        `${name}.md`,
        `---\ntitle: Odd Lund arrested in Tarnau\n---\nPolice arrested Odd Lund, the baker who sold false maps, in Tarnau ${when}. ${filler}\n`,
      ),
      knowledge,
    );
  const dated = () =>
    read('d', '2031-05-14', 'On 1 May police arrested Odd Lund, the baker who sold false maps, in Tarnau.');
  // 1 May 2031 is a Thursday.
  expect(dateOf(dated(), undated('e', 'on Thursday'), undated('f', 'on Thursday'))).toBe('2031-05-01');
  expect(dateOf(dated(), undated('e', 'on Saturday'))).toBe('2031-05-01');
  expect(dateOf(dated(), undated('e', 'on Saturday'), undated('f', 'on Saturday'))).not.toBe('2031-05-01');
});
