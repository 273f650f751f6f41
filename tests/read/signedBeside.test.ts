import { describe, expect, it } from 'vitest';
import { authorsIn, withDegrees } from '../../src/read/html/authors.ts';
import { readHtml } from '../../src/read/html/index.ts';

const prose = [1, 2, 3, 4]
  .map(
    (n) =>
      `<p>The lock keepers of Ostwald met on Monday to decide on gate ${n}, and their chairwoman Petra Lind told reporters that the old winch must go before the winter.</p>`,
  )
  .join('');
const headline = '<h1>Winch to go in Ostwald</h1>';
const metaOf = (body: string, head = '', lang = 'en') =>
  readHtml(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).meta;

describe('a byline', () => {
  it('in blocks that a page builder calls widgets and lists', () => {
    const block = '<div class="elementor-widget elementor-widget-post-info"><ul><li class="elementor-icon-list-item">';
    const by = `${block}<span class="post-info--type-author"><span>By</span> Ann Example</span></li></ul></div>`;
    expect(metaOf(`<article>${headline}${by}${prose}</article>`).author).toBe('Ann Example');
    // A widget of the theme's is another's still.
    const side = '<div class="widget"><span class="author">Ann Example</span></div>';
    expect(metaOf(`<article>${headline}${prose}</article>${side}`).author).toBeUndefined();
  });
  it('right above the headline is the article’s, whoever wrote the newer ones below', () => {
    const byline = (name: string) => `<div class="dateAndAuthor"><span>${name}</span></div>`;
    const next = (name: string) => `<div>${byline(name)}<div><a href="/x">A towpath is dug</a></div></div>`;
    const page = `<main><div>${byline('Ann Example')}${headline}</div>${prose}</main>${next('Bo Ek')}${next('Ida Lund')}`;
    expect(metaOf(page).author).toBe('Ann Example');
  });
  it('of one word, where the markup says that it is the author’s', () => {
    const by = (mark: string) => metaOf(`<article>${headline}${mark}${prose}</article>`).author;
    expect(by('<p>von <span class="vcard author"><span class="fn">lockkeeper</span></span></p>')).toBe('lockkeeper');
    expect(by('<p><a rel="author" href="/u/4">ann_e</a></p>')).toBe('ann_e');
    expect(by('<p><a rel="author" href="/u/1">admin</a></p>')).toBeUndefined();
    expect(by('<p><span class="fn">lockkeeper</span></p>')).toBeUndefined();
    expect(by('<p><a rel="author">ann_e</a> <a rel="author">bo_ek</a></p>')).toBeUndefined();
  });
  it('with the title that it prints', () => {
    expect(authorsIn('By Dr. Ann Example')).toEqual(['Dr. Ann Example']);
    expect(authorsIn('Ann Example, Daniel O&#x27;Ek')).toEqual(['Ann Example', "Daniel O'Ek"]);
  });
  it('of names and their degrees alone', () => {
    expect(withDegrees('Ann Example, VMD, DACVB; Bo Ek, BA (Behavior) & Ida Lund, DVM')).toEqual([
      'Ann Example',
      'Bo Ek',
      'Ida Lund',
    ]);
    for (const line of ['Bern, Basel, USA', 'Ann Example, Bo Ek', 'Health Staff, MD', 'The lock, MD, was shut'])
      expect(withDegrees(line), line).toEqual([]);
    expect(metaOf(`${headline}<div>Ann Example, MD; Bo Ek, PhD</div>${prose}`).author).toBe('Ann Example, Bo Ek');
  });
  it('in a page whose own article is built of cards', () => {
    const card = (inner: string) => `<div class="teaser-card">${inner}</div>`;
    const page = `${headline}${card('<p>By Ann Example</p>')}${card(prose)}`;
    expect(metaOf(page).author).toBe('Ann Example');
  });
  it('at the end, where a single line says who wrote it', () => {
    const written = (name: string) => `<div class="bio"><h3>Written by ${name}</h3></div>`;
    const far = Array.from({ length: 20 }, (_, n) => `<p><a href="/${n}">Lock ${n} is open again</a></p>`).join('');
    expect(metaOf(`<article>${headline}${prose}</article>${far}${written('Ann Example')}`).author).toBe('Ann Example');
    const two = `${written('Ann Example')}${written('Bo Ek')}${far}`;
    expect(metaOf(`<article>${headline}${prose}</article>${far}${two}`).author).toBeUndefined();
  });
  it('is no reader’s', () => {
    const review = '<div itemprop="review" itemscope><span itemprop="author">Ann Example</span></div>';
    expect(metaOf(`<article>${headline}${prose}</article>${review}`).author).toBeUndefined();
  });
  it('of a person, not of a body that metadata name beside', () => {
    const ld = {
      '@type': 'NewsArticle',
      author: [{ name: 'By Ann Example' }, { name: 'Lock Garden Network of Ostwald' }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
    expect(metaOf(`<article>${headline}${prose}</article>`, head).author).toBe('Ann Example');
  });
});

describe('a day', () => {
  it('beside a byline that opens the body', () => {
    const page = `<article>${headline}<ul><li>von Ann Example</li><li>09.03.2022</li></ul>${prose}</article>`;
    const later = '<meta property="article:published_time" content="2022-11-17">';
    expect(metaOf(page, later, 'de').published).toBe('2022-03-09');
  });
  it('at the front of a line of sources and pictures', () => {
    const line = '<p>22/11/2020 - 04:30 - Fonte: Agência Ostwald de Notícias - Foto: Ann Example/Rio</p>';
    expect(metaOf(`<article>${headline}${line}${prose}</article>`, '', 'pt').published).toBe('2020-11-22');
  });
  it('of a change alone, which it is about', () => {
    const change = '<p class="byline__dates">Updated March 13, 2024</p>';
    expect(metaOf(`<article>${headline}<div class="x">${change}</div>${prose}</article>`).published).toBe(
      '2024-03-13~',
    );
  });
  it('in the box of a label of its own', () => {
    const box = (label: string) =>
      `<nav><div><span>${label}</span><div><svg></svg><span>Nov 21, 2018</span></div></div></nav>`;
    expect(metaOf(`${box('Posted on')}${headline}${prose}`).published).toBe('2018-11-21');
    expect(metaOf(`${box('Next tour')}${headline}${prose}`).published).toBeUndefined();
  });
  it('in linked data that a meta tag holds', () => {
    const ld = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', datePublished: '2025-11-17' });
    const head = `<meta name="schema" content="${ld.replace(/"/g, '&quot;')}">`;
    expect(metaOf(`${headline}${prose}`, head).published).toBe('2025-11-17');
  });
});
