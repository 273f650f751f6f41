import { describe, expect, it, test } from 'vitest';
import { articlesAmong, complaints, piecesIn } from '../support/pieces.ts';
import { type Put, pdf } from '../support/samples.ts';

/** Lines below one another. */
const column = (x: number, from: number, lines: readonly string[], leading = 13): Put[] =>
  lines.map((text, i) => [x, from - i * leading, 10, text]);
const left = [
  'The weir at Tarn was opened on Monday by',
  'Ida Brandt, who keeps it. She said that the',
  'gates had been closed for three weeks and',
  'that nobody had been hurt by the high wa-',
  'ter. The long-standing plan for a new gate',
  'is older than the weir’s own keepers.',
];
const right = [
  'A second plan was laid before the council',
  'last spring, and no word of it has come',
  'back since. The long-',
  'standing dispute about its cost goes on, as',
  'it has for years, without any end that the',
  'keepers of the weir could name.',
];
const twoColumns = (n: number): Put[] => [
  [60, 810, 8, 'TARN COURIER'],
  [480, 810, 8, `Page ${n}`],
  ...column(60, 700, left),
  ...column(320, 700, right),
  [290, 30, 8, String(n)],
];

test('a PDF that is damaged behind its head is called broken, and so is no fault of ours', async () => {
  const bytes = Buffer.from(
    pdf([twoColumns(1)])
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [5 0 R]'),
    'latin1',
  );
  const said = complaints(await piecesIn({ 'a.pdf': bytes }));
  expect(said).toEqual([expect.stringMatching(/a\.pdf:1:1: this PDF is broken — save or download it again$/)]);
});

describe('a PDF with its text', () => {
  it('is read column by column, with its headline, without running heads and page numbers', async () => {
    const pages = [[...twoColumns(1), [60, 750, 22, 'Weir opens at last'] as Put], twoColumns(2)];
    const [read] = articlesAmong(await piecesIn({ 'weir.pdf': pdf(pages) }));
    expect(read!.facts.title).toBe('Weir opens at last');
    expect(read!.body.split('\n\n').slice(0, 3)).toEqual([
      'Weir opens at last',
      'The weir at Tarn was opened on Monday by Ida Brandt, who keeps it. She said that the gates had been closed for three weeks and that nobody had been hurt by the high water. The long-standing plan for a new gate is older than the weir’s own keepers.',
      'A second plan was laid before the council last spring, and no word of it has come back since. The long-standing dispute about its cost goes on, as it has for years, without any end that the keepers of the weir could name.',
    ]);
    expect(read!.body).not.toMatch(/COURIER|Page|^\d$/m);
  });
  it.each([
    ['https://tarn.example/weir', `https://tarn.example/weir 1/2`, '11/30/31, 7:00 AM Weir opens - Courier'],
    ['https://tarn.example/weir', 'https://tarn.example/weir Page 1 of 2', '30.11.31, 07:00 Weir opens'],
    // What is cut off with dots leads elsewhere.
    [null, 'https://tarn.example/a-very-long-add... 1/2', '11/30/31, 7:00 AM'],
    [null, 'https://tarn.example/a-very-long-add… 1/2', '11/30/31, 7:00 AM'],
  ])('a page printed from a browser knows its address %s: %s', async (url, foot, head) => {
    const lines = [[60, 825, 8, head] as Put, ...column(60, 700, left), [60, 20, 8, foot] as Put];
    const [read] = articlesAmong(await piecesIn({ 'weir.pdf': pdf([lines]) }));
    expect(read!.facts).toMatchObject({ url, published: null });
    if (url !== null) expect(read!.body).not.toMatch(/tarn\.example|:00/);
  });
  it('behind the title it is known by standing on several pages; a sentence that ends in another stays', async () => {
    const of = (n: number): Put[] => [
      [60, 825, 8, 'Weir opens https://tarn.example/weir'],
      ...column(60, 700, left),
      [60, 30, 10, `The plan stands at https://tarn.example/plan${n}`],
    ];
    const pages = [1, 2].map(of);
    expect(articlesAmong(await piecesIn({ 'weir.pdf': pdf([pages[0]!]) }))[0]!.facts.url).toBeNull();
    const [read] = articlesAmong(await piecesIn({ 'weir.pdf': pdf(pages.map((p, i) => (i ? p : p.slice(0, -1)))) }));
    expect(read!.body).toContain('The plan stands at https://tarn.example/plan2');
    const clean = pages.map((p) => p.slice(0, -1));
    expect(articlesAmong(await piecesIn({ 'weir.pdf': pdf(clean) }))[0]!.facts.url).toBe('https://tarn.example/weir');
  });
  it('of two addresses at the edges of its pages none is its own', async () => {
    const of = (n: number): Put[] => [...column(60, 700, left), [60, 20, 8, `https://tarn.example/${'ab'[n]}`]];
    expect(articlesAmong(await piecesIn({ 'weir.pdf': pdf([of(0), of(1)]) }))[0]!.facts.url).toBeNull();
  });
  it('has the paragraphs that an indent, a gap or a short last line shows', async () => {
    const lines: Put[] = [
      ...column(60, 700, [
        'The first paragraph fills its line up to the right edge, or so',
        'and ends.',
        'The second one begins below a short line and is as long as it',
      ]),
      [72, 661, 10, 'The third is indented, as books and some newspapers have it,'],
      [60, 648, 10, 'and goes on at the left again, until it too has come to its end.'],
      [60, 612, 10, 'The fourth stands apart from it, below an empty line of space.'],
    ];
    const [read] = articlesAmong(await piecesIn({ 'a.pdf': pdf([lines], { title: 'Four paragraphs of text' }) }));
    expect(read!.body.trim().split('\n\n')).toHaveLength(5);
    expect(read!.facts.title).toBe('Four paragraphs of text');
  });
  it('takes the day and the author that it prints', async () => {
    const lines: Put[] = [
      [60, 760, 22, 'Weir opens'],
      [60, 735, 10, 'By Ida Brandt'],
      [60, 715, 10, 'Published 4 May 2031'],
      ...column(60, 690, left),
    ];
    const [read] = articlesAmong(await piecesIn({ 'a.pdf': pdf([lines]) }));
    expect(read!.facts).toMatchObject({ author: 'Ida Brandt', published: '2031-05-04' });
  });
});

describe('a PDF that is no article', () => {
  const one = async (content: Buffer): Promise<string> => complaints(await piecesIn({ 'a.pdf': content }))[0]!;
  it('says why: broken, empty, a scan, far too long', async () => {
    expect(await one(Buffer.from('%PDF-1.7\nnothing'))).toMatch(
      /^a\.pdf:1:1: this PDF is broken — save or download it again$/,
    );
    expect(await one(Buffer.alloc(0))).toContain('this is no PDF, whatever its name says');
    expect(await one(pdf([[]]))).toContain('holds no text, only pictures');
    expect(await one(pdf(Array.from({ length: 151 }, () => [])))).toContain(
      'this PDF has 151 pages, more than the 150',
    );
  });
  it('and where it refers to itself without end', async () => {
    const loop = pdf([column(60, 700, left)])
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]');
    expect(await one(Buffer.from(loop, 'latin1'))).toMatch(/this PDF is broken|reading this failed|holds no text/);
  });
});
