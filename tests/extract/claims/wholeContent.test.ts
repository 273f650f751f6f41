import { describe, expect, it } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { beforeColon } from '../../../src/extract/claims/treeFrame.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { read as readView, wordsOf } from './laidOut.ts';
import { told } from './told.ts';

const knowledge = readKnowledge(null);

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
      '(He): to extend six weeks of paid leave to new mothers, exclusively, through the fund',
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

describe('what a statement neither takes in nor loses', () => {
  it.each([
    [
      'In May, Ada Moor, who co-chaired the Larks’ march in Sorn earlier this year, was removed from a train after a quarrel with a guard over a changed seat, according to the Halden Post.',
      'halden-post: In May, Ada Moor, who co-chaired the Larks’ march in Sorn earlier this year, was removed from a train after a quarrel with a guard over a changed seat',
    ],
    [
      'The spokesman said the players and the assistant coach were apologized to and later flown home.',
      '(The spokesman): the players and the assistant coach were apologized to and later flown home',
    ],
    [
      'In April, Ada Moor said the town’s water was “getting worse,” referring to the spill.',
      'ada-moor: the town’s water was “getting worse,”',
    ],
    [
      'Some reports had claimed the plan to send a bus to Sorn may not be all it seems.\n\n“I love that bus so much.”',
      '(Some reports): the plan to send a bus to Sorn may not be all it seems',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));

  it('behind a conjunction the outer clause goes on', () =>
    expect(
      told(
        'Ada Moor says a manager apologized to the players and that they later flew first class to Sorn along with a coach.',
      ),
    ).toEqual([
      'ada-moor: a manager apologized to the players and that they later flew first class to Sorn along with a coach',
    ]));
  it('nobody outside of the marks speaks by a verb within them', () =>
    expect(
      told('However, the site says “a person close to it told The Larks that the bus is real.”').join(),
    ).not.toMatch(/^\(the site\): “a person close to it …/));
});

describe('what others say beside it', () => {
  it.each([
    [
      'Hours after Mr. Lund said during a fair in Sorn that “we cannot go on for ever,” a white truck came crashing through in Halden.',
      'lund: that “we cannot go on for ever,”',
    ],
  ])('%s', (text, claim) => expect(told(text)).toContain(claim));
  it('a credit that runs into its caption says nothing', () =>
    expect(told('AP:Larks fans watch a screen that shows the match')).toEqual([]));
});

describe('whose verb it is', () => {
  it.each([
    ['Earlier this week Odd Lund revealed that the bus was red.', 'Odd Lund'],
    ['The test was of the same bus Odd Lund had promised to send to Sorn.', 'Odd Lund'],
  ])('%s', (text, label) => {
    const article = readArticle('a.md', `# A day in Larkhill\n\n${text}\n`);
    const labels = readClaims(article, knowledge, readActors(article, knowledge, readDates(article)))
      .filter((c) => c.kind !== 'unattributed' && c.source.length > 0)
      .map((c) => c.speakerLabel);
    expect(new Set(labels)).toEqual(new Set([label]));
  });

  it('before a colon that a clause stands before, its subject speaks', () => {
    const view = readView('The board has put out this notice on all of its boats today: “Be careful.”');
    const colon = view.article.tokens.findIndex((t) => t.text === ':');
    expect(wordsOf(view, beforeColon(view, colon, 0)!)).toBe('The board');
  });
});
