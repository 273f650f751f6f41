import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/article.ts';
import { datelineLength, isDateline } from '../../src/read/furniture/dateline.ts';

const datelineOf = (paragraph: string): string => paragraph.slice(0, datelineLength(paragraph)).trim();

describe('a dateline', () => {
  it.each([
    ['TARNAU — ', 'place'],
    ['TARNAU, May 3 (Agency) — ', 'place, day and agency'],
    ['TARNAU, 3 May 2031 (Agency) – ', 'the day before its month'],
    ['TARNAU (Agency) -- ', 'place and agency'],
    ['PORT HALDEN, Tars. - ', 'place with its state'],
    ['TARNAU/PORT HALDEN (Agency) - ', 'two places'],
    ['Port Halden, Tarsia (Sports Agency) - ', 'a place that isn’t in capitals, with its agency'],
    ['PORT HALDEN, Tarsia (TNA)_ ', 'a line below for a dash'],
    ['PORT HALDEN _ ', 'and no agency'],
    ['Port Halden, Tarsia (TNA) " ', 'a mark of quotation for a dash whose byte was misread'],
    ['PORT HALDEN " ', 'and no agency'],
  ])('%s: %s', (line) => {
    expect(datelineOf(`${line}Farmers blocked a bridge on Monday.`)).toBe(line.trim());
    expect(datelineOf(`${line}“We wait,” farmers said.`)).toBe(line.trim());
    expect(datelineOf(`${line}12 farmers blocked a bridge.`)).toBe(line.trim());
    expect(isDateline(line.trim())).toBe(true);
  });

  it('may be an agency alone, which stands in no line of its own', () => {
    expect(datelineOf('(TNA) Farmers blocked a bridge on Monday.')).toBe('(TNA)');
    expect(isDateline('(TNA)')).toBe(false);
  });

  it.each([
    'NATUR — the party of farmers — won on Sunday.',
    'ANNA BERG - who won on Sunday - left.',
    'Anna Berg – Farmers know her – won on Sunday.',
    'Anna Berg (born in Halden) – The farmer won.',
    'Old Mill (15th century) - The mill stands above the town.',
    'FILE — Farmers block a bridge.',
    'THE FARMERS who blocked a bridge won.',
    'TARNAU-based farmers won.',
    'TARNAU "farmers" won.',
    'TARNAU" Farmers won.',
    'Farmers left — Nobody won.',
  ])('isn’t what begins a sentence: %s', (sentence) => {
    expect(datelineOf(sentence)).toBe('');
  });
});

const prose = 'Farmers blocked a bridge over the river on Monday and let nobody pass for two hours, police said.';
const read = (text: string) => readArticle('a.txt', text);

it('may stand in a line of its own, and is no title', () => {
  const a = read(
    `---\ntitle: Bridge blocked\npublished: 2031-05-03\n---\n\nTARNAU, May 3 (Agency) --\n\n${prose}\n\n${prose}`,
  );
  expect(a.furniture).toMatchObject([{ kind: 'dateline', exact: 'TARNAU, May 3 (Agency) --' }]);
  expect(a.blocks.map((b) => b.kind)).toEqual(['furniture', 'paragraph', 'paragraph']);
});

it('may stand in bold letters', () => {
  const a = readArticle('a.md', `# Bridge blocked\n\n**TARNAU, May 3** — ${prose}\n\n**Who won** — ${prose}`);
  expect(a.furniture.map((f) => f.exact)).toEqual(['**TARNAU, May 3** —']);
  expect(a.tokens.find((t) => t.start > a.furniture[0]!.end)!.text).toBe('Farmers');
});

it('stands below labels, however many', () => {
  const a = read(`Bridge Blocked By Farmers\n\nABSTRACT.\n\n${prose}\n\nFULL TEXT.\n\nTARNAU - ${prose}`);
  expect(a.furniture).toMatchObject([{ kind: 'dateline', exact: 'TARNAU -' }]);
});

it('begins a report, not what comes later in it', () => {
  const a = read(`${prose}\n\n${prose} Again.\n\n${prose} Later.\n\nTARNAU - ${prose}`);
  expect(a.furniture).toEqual([]);
});

it('begins each of several reports that a day’s news is gathered from', () => {
  const others = ['', ' Again.', ' Later.', ' At night.'].map((more) => `${prose}${more}`).join('\n\n');
  const places = ['TARNAU', 'PORT HALDEN', 'LIND'];
  const datelines = (p: string[]) =>
    read(`${others}\n\n${p.map((place, i) => `${place} — ${prose} Number ${i}.`).join('\n\n')}`).furniture.map(
      (f) => f.exact,
    );
  expect(datelines(places)).toEqual(places.map((p) => `${p} —`));
  expect(datelines(['TARNAU', 'LIND', 'TARNAU', 'LIND'])).toEqual([]);
});

it('may end in a colon, where nobody else speaks after one', () => {
  const datelines = (text: string) => readArticle('a.txt', text).furniture.map((f) => f.exact);
  expect(datelines(`Bridge blocked\n\nNEW SORN: ${prose}\n\n${prose}`)).toEqual(['NEW SORN:']);
  expect(datelines(`Bridge blocked\n\nNEW SORN: “We wait here for rain,” farmers told us.\n\n${prose}`)).toEqual([
    'NEW SORN:',
  ]);
  expect(datelines(`A talk\n\nLUND: ${prose}\n\nRUIZ: ${prose}`)).toEqual([]);
  expect(datelines(`A talk\n\nLUND: ${prose}\n\nAna Ruiz: ${prose}`)).toEqual([]);
  expect(datelines(`A talk\n\nLund: ${prose}\n\n${prose}`)).toEqual([]);
});
