import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/model/spanIn.ts';
import { readArticle } from '../../src/read/article.ts';

const read = (text: string, file = 'a.txt') => readArticle(file, text);
const kinds = (text: string, file?: string) => read(text, file).blocks.map((b) => [b.kind, b.exact]);
const furniture = (text: string, file?: string) => read(text, file).furniture.map((f) => [f.kind, f.exact]);
const prose =
  'The water ministry of Tarsia said on Monday that the gates of the dam would stay open until the harvest was in.';

describe('blocks', () => {
  it('are lines, headings told from paragraphs', () => {
    expect(kinds(`Gates stay open until harvest\n\n${prose}\n${prose}\n\nA second summer\n\n${prose}`)).toEqual([
      ['title', 'Gates stay open until harvest'],
      ['paragraph', prose],
      ['paragraph', prose],
      ['heading', 'A second summer'],
      ['paragraph', prose],
    ]);
  });

  it('join lines broken at a fixed width', () => {
    const wrapped =
      'Gates stay open until harvest\n\nThe water ministry of Tarsia said on Monday that the gates of the\ndam at Halden would stay open until the harvest was in and that\nnobody downstream had been asked. Farmers along the river said that\nthey had heard of it from the wireless.\n\nThe commission meets again in autumn. Its members have not yet been\nnamed by the two governments, which blame each other for the delay.\n';
    const blocks = read(wrapped).blocks;
    expect(blocks.map((b) => b.kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(blocks[1]!.exact).toMatch(/^The water ministry[\s\S]*wireless\.$/);
  });

  it('keep short lines apart that merely stand below each other', () => {
    expect(kinds('Opening hours\nMonday to Friday\nSaturday\nClosed on Sunday').length).toBe(4);
  });

  it('know no title where a text begins with a sentence', () => {
    const a = read(`${prose}\n${prose}`);
    expect(a.title).toBe('');
    expect(a.titleSpan).toBeNull();
  });

  it('take the title that front matter gives where the text prints it', () => {
    const a = read(`---\ntitle: Gates stay open\n---\nTarsian Daily special\nGates stay open\n${prose}`);
    expect(a.titleSpan?.exact).toBe('Gates stay open');
  });

  it('find the title below a section’s name', () => {
    const a = read(`TARSIA / WATER\nGates at Halden stay open until the harvest is in\n${prose}`);
    expect(a.title).toBe('Gates at Halden stay open until the harvest is in');
    expect(a.furniture[0]).toMatchObject({ kind: 'navigation', exact: 'TARSIA / WATER' });
  });

  it('are verbatim slices of the text', () => {
    const a = read(`Gates\u00a0open  \r\n\r\n  ${prose}\u00a0\n`);
    expect(a.text).toBe(`Gates\u00a0open  \n\n  ${prose}\u00a0\n`);
    for (const b of a.blocks) expect(a.text.slice(b.start, b.end)).toBe(b.exact);
  });
});

describe('furniture', () => {
  it.each([
    ['prompt', 'No time to read?'],
    ['prompt', 'Get a summary'],
    ['prompt', 'Sign up for our weekly newsletter'],
    ['prompt', 'Follow the Halden Courier on Facebook'],
    ['prompt', 'Share this on Twitter'],
    ['prompt', 'Facebook Twitter WhatsApp'],
    ['prompt', 'Advertisement'],
    [
      'prompt',
      `Skip in Skip x Embed x Share CLOSE ${'Gates open | 2:30 The mayor opened the gates. 1 of 41 '.repeat(14).trim()}`,
    ],
    [
      'prompt',
      `Newsletter Sign Up Continue reading the main story ${'Thank you for subscribing. An error has occurred. '.repeat(14).trim()}`,
    ],
    ['related', 'Read more: What the protocol of 1961 says'],
    ['related', 'Tags: water, dams'],
    ['navigation', 'Home > World > Rivers'],
    ['navigation', 'Skip to content'],
    ['navigation', '© 2024 Halden Courier. All rights reserved.'],
    ['byline', 'By Ines Moor'],
    ['byline', 'Published: 3 March 2024 09:43 Updated: 4 March 2024'],
    ['byline', 'March 3, 2024'],
    ['byline', '5 min read'],
    ['byline', '(Reporting by Ines Moor; Editing by Tom Reku)'],
    ['credit', 'Photo: Ines Moor'],
    ['caption', 'The dam at Halden in spring. (Photo: Ines Moor/Courier)'],
    ['caption', 'The Halden dam Photo: TNA'],
    ['caption', 'FILE - In this May 3, 2021, file photo, the gates of the Halden dam are open.'],
    ['comment-form', 'Leave a comment'],
    ['comment-form', 'Your email address will not be published. Required fields are marked *'],
  ])('is told by its cue: %s, “%s”', (kind, line) => {
    expect(furniture(`Gates stay open until harvest\n\n${prose}\n\n${line}\n\n${prose} Again.`)).toEqual([
      [kind, line],
    ]);
  });

  it.each([
    'By Monday the gates had been opened, the ministry said.',
    'Share prices of the company that runs the dam fell.',
    'Follow-up talks will be held in Halden next month.',
    'Read more books, the minister told the pupils.',
    'He subscribed to the view that water is a right.',
    'March 1980 to May 1985: the dry years',
    'Next week the commission meets.',
    'Reuters reported on Monday that the gates were open.',
    'The photo shows the gates, the ministry said.',
  ])('is not seen in reporting: “%s”', (line) => {
    expect(furniture(`Gates stay open until harvest\n\n${prose}\n\n${line}\n\n${prose} Again.`)).toEqual([]);
  });

  it('takes the titles below “Previous Article” and “Next Article” with it', () => {
    const text = `Gates stay open until harvest\n\n${prose}\n${prose} Again.\nPrevious Article\n\nFootball club of Sorn sold\n\nNext Article\n\nThe trial of a baker`;
    expect(furniture(text).map(([k]) => k)).toEqual(['navigation', 'navigation', 'navigation', 'navigation']);
  });

  it('sees a line that stands twice', () => {
    expect(
      furniture(`Gates stay open until harvest\nThe dam in spring\n\nThe dam in spring\n\n${prose}\n${prose} Again.`),
    ).toEqual([['other', 'The dam in spring']]);
  });

  it('leaves the days of a chronicle in the text', () => {
    const day = (d: string) => `${d} March 2024\n\n${prose} It was day ${d}.`;
    const a = read(`Three days at Halden\n\n${['1', '2', '3'].map(day).join('\n\n')}`);
    expect(a.furniture).toEqual([]);
    expect(a.published).toBeNull();
    expect(a.blocks.filter((b) => b.kind === 'heading').map((b) => b.exact)).toEqual([
      '1 March 2024',
      '2 March 2024',
      '3 March 2024',
    ]);
  });

  it('marks the dateline and leaves it out of the words', () => {
    const a = read(`HALDEN, Tarsia (TNA) — ${prose}`);
    expect(a.furniture).toMatchObject([{ kind: 'dateline', exact: 'HALDEN, Tarsia (TNA) —' }]);
    expect(a.tokens[0]!.text).toBe('The');
  });
});

describe('footnotes', () => {
  const text = `Gates stay open until harvest\n\n“We are ready,” Reku said.[1] These words came late. Some 90,000[2] people live there.\n\n[1] “Gates”, Halden Courier, https://courier.example/gates?a=(1), (Date Accessed: 07.02.2024).\n[2] Census of Tarsia, 2021.`;
  const a = read(text);

  it('are references, and furniture', () => {
    expect(a.references.map((r) => [r.mark, r.url])).toEqual([
      ['1', 'https://courier.example/gates?a=(1'],
      ['2', null],
    ]);
    expect(a.furniture.map((f) => [f.kind, f.exact.slice(0, 4)])).toEqual([
      ['footnote-mark', '[1]'],
      ['footnote-mark', '[2]'],
      ['footnote', '[1] '],
      ['footnote', '[2] '],
    ]);
  });
  it('don’t stand in the way of sentence ends', () => {
    expect(a.sentences.slice(1).map((s) => a.text.slice(s.start, s.end))).toEqual([
      '“We are ready,” Reku said.',
      'These words came late.',
      'Some 90,000[2] people live there.',
    ]);
  });
  it('are no bracketed words of a quotation', () => {
    expect(read('Reku said that “[t]he gates [of the dam] are open” and [the] rest.').furniture).toEqual([]);
  });
});

describe('Markdown', () => {
  const text =
    '# The **gates** of [Halden](https://courier.example/h)\n\n<!-- hidden -->\n\nThe *minister* said [the gates](https://courier.example "x") were open.[^1] He left.\n\n> A quotation\n\n- one thing\n- another **thing**\n\n## Next steps\n\n```\ncode\n```\n\nThe end.\n\n[^1]: Report, https://courier.example/r\n';
  const a = read(text, 'a.md');

  it('gives the blocks', () => {
    expect(a.blocks.map((b) => [b.kind, b.exact.slice(0, 12)])).toEqual([
      ['title', 'The **gates*'],
      ['furniture', '<!-- hidden '],
      ['paragraph', 'The *ministe'],
      ['quote', 'A quotation'],
      ['item', 'one thing'],
      ['item', 'another **th'],
      ['heading', 'Next steps'],
      ['furniture', '```'],
      ['furniture', 'code'],
      ['furniture', '```'],
      ['paragraph', 'The end.'],
      ['furniture', '[^1]: Report'],
    ]);
  });
  it('is no part of words', () => {
    expect(a.title).toBe('The gates of Halden');
    const second = a.sentences.find((s) => a.text.slice(s.start).startsWith('The *minister'))!;
    expect(a.tokens.slice(second.first, second.last).map((t) => t.text)).toEqual([
      'The',
      'minister',
      'said',
      'the',
      'gates',
      'were',
      'open',
      '.',
    ]);
    expect(a.references.map((r) => r.url)).toEqual(['https://courier.example/r']);
  });
  it('leaves the text as it is', () => {
    expect(a.text).toBe(text);
  });
  it('reads a plain text as plain text', () => {
    const plain = `Gates stay open until harvest\n\n${prose}\n${prose} Again.\n1945. The war was over.`;
    expect(kinds(plain, 'a.md')).toEqual(kinds(plain, 'a.txt'));
  });
  it.each<[string, string, [string, string][]]>([
    [
      'paragraphs',
      '<p>The gates <b>o</b>pened.</p><p class="x > y">İpek left.</P>',
      [
        ['paragraph', 'The gates opened.'],
        ['paragraph', 'İpek left.'],
      ],
    ],
    [
      'a heading and a list',
      '<div>\n<h2>Next steps</h2>\n<ul><li>one thing</li></ul>\n</div>',
      [
        ['heading', 'Next steps'],
        ['paragraph', 'one thing'],
      ],
    ],
    [
      'a break',
      '<div>One line.<br/>Another line.</div>',
      [
        ['paragraph', 'One line.'],
        ['paragraph', 'Another line.'],
      ],
    ],
    ['what runs', '<script>let x = "<p>no</p>";</script>', []],
    ['what never ends', '<style>The gates opened.', [['paragraph', 'The gates opened.']]],
    ['a comment with words behind it', '<!-- hidden > --> The gates opened.', [['paragraph', 'The gates opened.']]],
  ])('reads HTML as a page shows it: %s', (_, html, expected) => {
    const b = read(`# Gates\n\n${html}\n\nThe end of it.\n`, 'a.md');
    expect(
      b.blocks
        .filter((x) => x.kind !== 'furniture' && x.kind !== 'title')
        .map((x) => [x.kind, wordsIn(b, x.start, x.end)]),
    ).toEqual([...expected, ['paragraph', 'The end of it.']]);
  });
});
