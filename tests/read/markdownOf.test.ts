import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/read/article.ts';
import { readHtml } from '../../src/read/html/index.ts';
import { markdownOf } from '../../src/read/html/markdown.ts';
import type { Paragraph } from '../../src/read/html/paragraphs.ts';
import { markdownParts } from '../../src/read/markdown.ts';

const p = (text: string, tag = 'P', within: Paragraph['within'] = null): Paragraph => ({
  text,
  tag,
  within,
  linked: 0,
});

/** What a reader sees of a Markdown text, paragraph by paragraph. */
function seen(text: string): string[] {
  const read = markdownParts(text);
  if (!read) return text.split(/\n+/).map((s) => s.trim());
  return read.parts.map(({ start, end }) => {
    let plain = '';
    let at = start;
    for (const cut of read.cuts) {
      if (cut.start < at || cut.end > end) continue;
      plain += text.slice(at, cut.start);
      at = cut.end;
    }
    return (plain + text.slice(at, end)).trim();
  });
}

describe('paragraphs as Markdown', () => {
  it('keep headings, lists and quotations', () => {
    expect(
      markdownOf([
        p('The board met.'),
        p('What it decided', 'H2'),
        p('The rails go.', 'LI', 'item'),
        p('The depot stays.', 'LI', 'item'),
        p('We had no choice.', 'P', 'quote'),
      ]),
    ).toBe('The board met.\n\n## What it decided\n\n- The rails go.\n- The depot stays.\n\n> We had no choice.');
  });
  it.each([
    '# 4 in the country',
    '1945. The war ended.',
    '- he said',
    '2 * 3 * 4 and *this*',
    'the _first_ of snake_case_names',
    'see [1](2) and [a]: b and [^3]',
    '<b>bold</b> & &copy; 5 < 6',
    'a `tick` and ~~no~~',
    'C:\\new',
    '> so they say',
    '+ more',
    '=== no heading',
    '| a | b |',
    'see https://a.example/b_c_*d* and *that*',
  ])('say what they said: %s', (text) => {
    expect(seen(markdownOf([p('First.'), p(text), p('Last one here.', 'LI', 'item')]))[1]).toBe(text);
  });
  it('say what they said, whatever that is', () => {
    const word = fc.constantFrom(
      ...'*|_|**|`|#|-|+|1.|2)|>|<|<b>|</b>|&amp;|[a]|(b)|[x]|a_b|\\|~~|=|!|said|the'.split('|').filter(Boolean),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', ''), (words, between) => {
        const text = words.join(between).trim();
        if (text === '') return;
        expect(seen(markdownOf([p('First.'), p(text), p('Last one.', 'LI', 'item')]))[1]).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
  it('come so from a page, and are read as such', () => {
    const line = (n: number) =>
      `The tram board of Ostwald met on Monday to decide on line ${n}, and the old rails must go before the winter, it said.`;
    const { markdown } = readHtml(
      `<html><body><article><p>${line(1)}</p><h2>Why now</h2><p>${line(2)}</p><ul><li><p>${line(3)}</p></li></ul><blockquote><p>${line(4)}</p></blockquote><p>${line(5)}</p></article></body></html>`,
    );
    expect(markdown).toBe(`${line(1)}\n\n## Why now\n\n${line(2)}\n\n- ${line(3)}\n\n> ${line(4)}\n\n${line(5)}`);
    expect(articleOf('a.md', markdown).blocks.map((b) => b.kind)).toEqual(
      expect.arrayContaining(['heading', 'item', 'quote', 'paragraph']),
    );
  });
});
