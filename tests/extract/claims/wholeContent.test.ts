import { describe, expect, it } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const told = (text: string): string[] => {
  const article = readArticle('a.md', `# A day in Larkhill\n\n${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article)))
    .filter((c) => c.kind !== 'unattributed')
    .map(
      (c) =>
        `${c.speaker ?? c.speakers?.join(' + ') ?? `(${c.speakerLabel ?? ''})`}: ${c.content.map((s) => s.exact).join(' … ')}`,
    );
};

describe('what is said, whole', () => {
  it.each([
    [
      'The company announced that apps including Alpha, Beta, and Gamma will be able to use it.',
      '(The company): that apps including Alpha, Beta, and Gamma will be able to use it',
    ],
    [
      'He hopes that towns, led by West Halden, will allow mills to pass the costs on.',
      '(He): that towns, led by West Halden, will allow mills to pass the costs on',
    ],
    [
      'The council urged the town’s allies, Sorn and Halden, to help persuade it to end the works.',
      '(The council): the town’s allies, Sorn and Halden, to help persuade it to end the works',
    ],
    [
      'He also wants to extend six weeks of paid leave to new mothers, exclusively, through the fund.',
      '(He): to extend six weeks of paid leave to new mothers',
    ],
    [
      'Ada Moor noted that up until May, they had “only ever met twice” on the bridge.',
      'ada-moor: that up until May, they had “only ever met twice” on the bridge',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));
});

it('a quotation on both sides of who says it is one statement, whatever the verb', () =>
  expect(told('“I mean the other one,” the keeper drily clarified, “that was not the end of it.”')).toEqual([
    '(the keeper): “I mean the other one,” … “that was not the end of it.”',
  ]));

describe('what belongs to the sentence around it', () => {
  it.each([
    [
      'Larks fans, who were hoping to see their team win its first cup since 1948, were left heartbroken.',
      '(Larks fans): to see their team win its first cup since 1948',
    ],
    [
      'The now-39-year-old has been the target of abuse over the last decade, and a friend recently said Holm hopes he can now be forgiven.',
      '(a friend): Holm hopes he can now be forgiven',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));
});

describe('who says it', () => {
  it.each([
    [
      'In the town of Sorn, President Ada Moor of Halden met with President Bo Lund and said afterward that the tests damaged peace, reported Nordika News, the national service.',
      'ada-moor: that the tests damaged peace',
    ],
    [
      'In the town of Sorn, President Ada Moor met with President Bo Lund and said afterward that the tests damaged peace, reported Nordika News, the national service.',
      'nordika-news: In the town of Sorn, President Ada Moor met with President Bo Lund and said afterward that the tests damaged peace',
    ],
    [
      'In a separate case, the family of a lawmaker who has been jailed without charge since July said her detention has been extended.',
      '(the family of a lawmaker): her detention has been extended',
    ],
    [
      'The mill shut in May, the family of Ada Moor, who ran it for years, told the Halden Post.',
      '(the family of Ada Moor): The mill shut in May',
    ],
    [
      'Authorities warn to be careful when receiving emails or phone calls from unknown people and urge people not to disclose personal data.',
      'authorities: people not to disclose personal data',
    ],
    ['“We won the other one,” the keeper drily clarified, and left.', '(the keeper): “We won the other one,”'],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));
});
