import { describe, expect, it } from 'vitest';
import { authorsIn, isEasternName, staffIn } from '../../src/read/html/authors.ts';
import { ownDay } from '../../src/read/html/day.ts';
import { withoutSection, withoutTail } from '../../src/read/html/headline.ts';
import { readHtml, readPage } from '../../src/read/html/index.ts';
import { siteNameOf } from '../../src/read/html/siteName.ts';

const paragraphs = [1, 2, 3, 4]
  .map(
    (n) =>
      `<p>The tram board of Ostwald met on Monday to decide on line ${n}, and its chairwoman Petra Lind told reporters that the old rails must go before the winter.</p>`,
  )
  .join('');
const page = (head: string, above = '', before = '') =>
  `<!doctype html><html>${before}<head>${head}</head><body><article><h1>Rails to go in Ostwald</h1>${above}${paragraphs}</article></body></html>`;
const metaIn = (...parts: [string, string?, string?]) => readHtml(page(...parts)).meta;
const ld = (o: unknown) =>
  `<script type="application/ld+json">${typeof o === 'string' ? o : JSON.stringify(o)}</script>`;

describe('names in a byline', () => {
  it.each([
    ['By ANN EXAMPLE, AP Science Writer', ['Ann Example']],
    ['By Ann Example and Bo McEk', ['Ann Example', 'Bo McEk']],
    ["ANN McDONALD-O'NEIL & BO EK", ["Ann McDonald-O'Neil", 'Bo Ek']],
    ['Ann Example, MS, RDN', ['Ann Example']],
    ['<a href="/people/ann-example" rel="author">Ann Example</a>', ['Ann Example']],
    ['Ann Example | River Media for River.example', ['Ann Example']],
    ['Ann Example. River Post International', ['Ann Example']],
    ['Ann Example, River Post', ['Ann Example']],
    ['River Post', []],
    ['Staff Reports', []],
    ['https://social.example/ann', []],
    ['Ludwig van der Berg', ['Ludwig van der Berg']],
    ['Associated Press', ['Associated Press']],
    ['DPA', ['DPA']],
    ['李小明', ['李小明']],
    ['siteadmin', []],
    ['Ann Example in Rails', ['Ann Example']],
    ['Ann Example last updated', ['Ann Example']],
    ['Ann van der Berg on behalf of the board', ['Ann van der Berg']],
    ['Ann Example, Lead Reviewer', ['Ann Example']],
    ['Ann Example, Follow Us', ['Ann Example']],
    ['Ann Example, AFP', ['Ann Example']],
    ['Ann Example, Ostwald University', ['Ann Example']],
    ['Rails Petcare GmbH', []],
  ])('%s', (byline, names) => expect(authorsIn(byline, ['River Post', 'river.example'])).toEqual(names));
});

describe('staff and names without spaces', () => {
  it.each([
    ['Courier Staff', 'Courier Staff'],
    ['By the Courier Team', 'the Courier Team'],
    ['The Courier Team', 'The Courier Team'],
    ['Redaktion Ostwald', 'Redaktion Ostwald'],
    ['RIVER-Team', 'RIVER-Team'],
    ['our team', undefined],
    ['Ann Example', undefined],
  ])('%s', (said, found) => expect(staffIn(said)).toBe(found));
  it('an eastern name is a short one, and no label', () => {
    expect(['李小明', '高木 浩', '投稿者', '責任編集', 'Ann'].map(isEasternName)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('who wrote it', () => {
  const author = (...parts: [string, string?]) => metaIn(...parts).author;
  it('stands in the labels of shared pages, and in tags that say “value”', () => {
    const label =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ann Example">';
    expect(author(label)).toBe('Ann Example');
    expect(author(label.replace('Verfasst von', 'Lesezeit'))).toBeUndefined();
    expect(author('<meta name="author" value="Ann Example">')).toBe('Ann Example');
    expect(author('<meta property="dc:creator article:author" content="Ann Example">')).toBe('Ann Example');
  });
  it('is on whom several fields agree, not the publisher that one of them names', () => {
    const two = '<meta name="article:author" content="Otto Verlag"><meta name="author" content="Ann Example">';
    expect(author(`${two}<meta name="byl" content="By Ann Example">`)).toBe('Ann Example');
    const more = ld({ '@type': 'NewsArticle', author: [{ name: 'Ann Example' }, { name: 'Bo Ek' }] });
    expect(author(`${more}<meta name="author" content="Ann Example">`)).toBe('Ann Example, Bo Ek');
  });
  it('is called by the given name first', () => {
    expect(author('<meta name="dc.creator" content="Example, Ann">')).toBe('Ann Example');
  });
  it('is the one below the headline, where a page names many', () => {
    const others = ['Bo Ek', 'Cy Lund', 'Di Holt', 'Ed Moor']
      .map((n) => `<div><a rel="author" href="/a">${n}</a></div>`)
      .join('');
    expect(author('', `<p class="x1">3 May by <a class="author" href="/a">Ann Example</a></p>${others}`)).toBe(
      'Ann Example',
    );
    expect(author('', `<p><a href="/author/ann">Ann Example</a></p>`)).toBe('Ann Example');
    expect(author('', '<span class="writer">李小明</span>')).toBe('李小明');
  });
  it('is its staff where nobody is named', () => {
    expect(author('<meta name="author" content="Courier Staff">')).toBe('Courier Staff');
    expect(author('', '<div class="author-name">Team Courier</div>')).toBe('Team Courier');
    expect(author('<meta name="author" content="Courier Staff">', '<p class="byline">By Ann Example</p>')).toContain(
      'Ann Example',
    );
  });
  it('is called as his site is, but never as an outlet', () => {
    const both = (name: string) =>
      `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">`;
    expect(author(both('Ann Example'))).toBe('Ann Example');
    expect(author(both('The River Post'))).toBeUndefined();
  });
  it('stands before an office in capitals, and behind what it is an article of', () => {
    expect(author('', '<p>Ann Example | Senior Writer | May 3, 2021</p>')).toBe('Ann Example');
    expect(author('', '<p>Ein Artikel von Ann Example</p>')).toBe('Ann Example');
  });
});

describe('an outlet’s name', () => {
  const url = 'https://www.riverpost.example/a';
  it('is one with spaces and capitals, where some field has it', () => {
    expect(siteNameOf(['riverpost', 'The River Post'], undefined, [], url)).toBe('The River Post');
    expect(siteNameOf(['riverpost'], undefined, ['@River_Post'], url)).toBe('River Post');
    expect(siteNameOf(['the Echo'], undefined, [], url)).toBe('The Echo');
  });
  it('is its address, where what a field calls it is a section, an address or a sentence', () => {
    const at = 'https://wire.example/world/dam-opens';
    expect(siteNameOf(['World'], undefined, [], at)).toBe('wire.example');
    expect(siteNameOf(['World', 'The Wire'], undefined, [], at)).toBe('The Wire');
    expect(siteNameOf(['Harbourside'], undefined, [], 'https://wire.example/harbourside/a')).toBe('wire.example');
    expect(siteNameOf(['https://wire.example/'], undefined, [], at)).toBe('wire.example');
    expect(
      siteNameOf(
        ['News and views of all that is to be seen and heard along the river, day by day and night by night'],
        undefined,
        [],
        at,
      ),
    ).toBe('wire.example');
    expect(siteNameOf(['World'], undefined, [], 'https://world.example/world/a')).toBe('World');
    expect(siteNameOf(['Sport'], undefined, [], undefined)).toBe('Sport');
    expect(siteNameOf(['U.S.'], 'Wire', [], at)).toBe('Wire');
    expect(siteNameOf(['Asia', 'The Wire'], undefined, [], at)).toBe('The Wire');
    expect(siteNameOf(['Asia Wire'], undefined, [], at)).toBe('Asia Wire');
  });
  it('is without the place behind it, where its address has the rest', () => {
    expect(siteNameOf(['River Post - Stonebridge, Borderland'], undefined, [], url)).toBe('River Post');
    expect(siteNameOf(['Echo - River Post'], undefined, [], url)).toBe('Echo - River Post');
  });
  it('is its address, or what stands behind its headlines, where none has', () => {
    expect(siteNameOf(['riverpost'], undefined, ['@riverpost'], url)).toBe('riverpost.example');
    expect(siteNameOf(['riverpost'], 'riverpost', [], url)).toBe('riverpost');
  });
});

describe('a headline', () => {
  it('is without the section before it, where the metadata have the rest', () => {
    expect(withoutSection('Local News | Dam opens', ['Dam Opens'])).toBe('Dam opens');
    expect(withoutSection('River Life» Dam opens', ['Why the dam opens', 'Dam opens'])).toBe('Dam opens');
    expect(withoutSection('Local News | Dam opens', ['Dam opens today'])).toBe('Local News | Dam opens');
    expect(withoutSection('Dam | opens', ['opens'])).toBe('Dam | opens');
  });
  const isOutlet = (part: string) => part === 'River Post';
  it.each([
    ['Dam opens | World | River Post', 'Dam opens'],
    ['Dam opens - River Post', 'Dam opens'],
    ['Dam opens - what now?', 'Dam opens - what now?'],
    ['The dam: a long - very long - story | Opinion | River Post', 'The dam: a long - very long - story'],
  ])('is without what the outlet hangs behind it: %s', (title, bare) => {
    expect(withoutTail(title, isOutlet)).toBe(bare);
  });
  it('is the one that is printed, not the one made for search engines', () => {
    expect(metaIn('<meta property="og:title" content="Ostwald tram: when rails will go">').title).toBe(
      'Rails to go in Ostwald',
    );
    expect(metaIn('<meta property="og:title" content="Something else entirely">').title).toBe(
      'Something else entirely',
    );
  });
});

describe('a day that markup alone tells', () => {
  const day = (above: string, before = '') => metaIn('', above, before).published;
  it.each([
    ['<div class="submitted">Gespeichert von otter am 24. Juli 2017 - 18:55</div>', '2017-07-24'],
    ['<dl class="facts"><dt>Datum</dt><dd>12.01.2017</dd><dt>Rubrik</dt><dd>Bau</dd></dl>', '2017-01-12'],
    ['<span class="news-date">Mittwoch, 20. Februar 2019, 14:45 Uhr bis 15:45 Uhr</span>', '2019-02-20'],
    ['<time datetime="2016-10-03T05:00:00Z">vor langem</time>', '2016-10-03'],
    ['<p class="date">3 mars 2021</p>', '2021-03-03'],
    ['<p class="date">3 de marzo de 2021</p>', '2021-03-03'],
    ['<p class="date">3 марта 2021 г.</p>', '2021-03-03'],
    ['<p class="date">2021年3月3日</p>', '2021-03-03'],
  ])('%s', (above, expected) => expect(day(above)).toBe(expected));
  it('is not that of a comment, of another article, or of a change', () => {
    expect(day('<div class="comment"><time datetime="2016-10-03">x</time></div>')).toBeUndefined();
    expect(day('<div class="related-card"><span class="date">3 May 2016</span></div>')).toBeUndefined();
    expect(day('<span class="date">Updated: 3 May 2016</span>')).toBe('2016-05-03~');
  });
  it('printed above the article comes before the later one of the system', () => {
    const moved = '<meta property="article:published_time" content="2025-06-12">';
    expect(metaIn(moved, '<p>November 2, 2022</p>').published).toBe('2022-11-02');
    expect(metaIn(moved, '<p>November 2, 2026</p>').published).toBe('2025-06-12');
  });
});

describe('the day of publication', () => {
  it('is the outlet’s own, where the page prints it or its address names it', () => {
    expect(ownDay('2024-03-06', '2024-03-05')).toBe('2024-03-05');
    expect(ownDay('2024-03-06', undefined, '2024-03-05')).toBe('2024-03-05');
    expect(ownDay('2024-03-06', '2024-01-05')).toBe('2024-03-06');
    expect(ownDay(undefined, '2024-01-05')).toBeUndefined();
    const late = '<meta property="article:published_time" content="2024-03-06T01:19:34Z">';
    expect(metaIn(late, '<p>Posted on March 5, 2024</p>').published).toBe('2024-03-05');
  });
  it('is not that of an update, and no update comes before it', () => {
    const both =
      '<meta property="article:published_time" content="2024-03-05"><meta property="article:modified_time" content="2024-03-06">';
    expect(metaIn(both, '<p>6 March 2024</p>').published).toBe('2024-03-05');
    const early =
      '<meta property="article:published_time" content="2024-03-05"><meta property="article:modified_time" content="2024-02-01">';
    expect(metaIn(early).updated).toBeUndefined();
  });
});

describe('ways of saying it', () => {
  it('JSON-LD whose author stands elsewhere in its graph', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Rails to go in Ostwald',
          author: { '@id': '#ann' },
          datePublished: '2024-03-05',
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Example' },
      ],
    };
    expect(metaIn(ld(graph))).toMatchObject({ author: 'Ann Example', published: '2024-03-05' });
  });
  it('JSON-LD of several articles: the one that bears the headline', () => {
    const list = [
      { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01' },
      { '@type': 'NewsArticle', headline: 'Rails to go in Ostwald', datePublished: '2024-03-05' },
    ];
    expect(metaIn(ld(list)).published).toBe('2024-03-05');
  });
  it('JSON-LD that no parser reads', () => {
    const broken =
      '{"@type":"NewsArticle","headline":"Rails "to go" in Ostwald","datePublished":"2024-03-05T10:00:00Z","author":{"name":"Ann Example"},}';
    expect(metaIn(ld(broken))).toMatchObject({ author: 'Ann Example', published: '2024-03-05' });
  });
  it.each([
    [
      'Parse.ly',
      '<meta name="parsely-page" content=\'{"pub_date":"2024-03-05T10:00:00Z","author":"Ann Example"}\'>',
      '',
    ],
    [
      'Sailthru',
      '<meta name="sailthru.date" content="2024-03-05"><meta name="sailthru.author" content="Ann Example">',
      '',
    ],
    ['Dublin Core', '<meta name="DC.date" content="2024-03-05"><meta name="DC.creator" content="Ann Example">', ''],
    [
      'citation',
      '<meta name="citation_publication_date" content="2024/03/05"><meta name="citation_author" content="Ann Example">',
      '',
    ],
    [
      'RDFa',
      '',
      '<span property="schema:datePublished" content="2024-03-05"></span><span property="schema:author">Ann Example</span>',
    ],
    [
      'microdata',
      '',
      '<time itemprop="datePublished" datetime="2024-03-05"></time><a itemprop="author">Ann Example</a>',
    ],
    ['print', '', '<p>By Ann Example</p><p>5 March 2024</p>'],
    ['class names', '<meta name=date content="2024-03-05">', '<span class="author-name">Ann Example</span>'],
  ])('%s', (_, head, above) => {
    expect(metaIn(head, above)).toMatchObject({ author: 'Ann Example', published: '2024-03-05' });
  });
  it('several authors in as many tags, and a printed byline that names more of them', () => {
    expect(metaIn('<meta name=author content="Ann Example"><meta name=author content="Bo Ek">').author).toBe(
      'Ann Example, Bo Ek',
    );
    expect(metaIn('<meta name=author content="Ann Example">', '<p>By Ann Example, Bo Ek and Ida Lund</p>').author).toBe(
      'Ann Example, Bo Ek, Ida Lund',
    );
  });
  it('where a browser or an archive saved it from', () => {
    expect(metaIn('', '', '<!-- saved from url=(0028)https://echo.example/rails -->').url).toBe(
      'https://echo.example/rails',
    );
    const single = '<!--\n Page saved with SingleFile \n url: https://echo.example/rails#top \n saved date: Tue -->';
    expect(metaIn('', '', single).url).toBe('https://echo.example/rails');
    const archived =
      '<link rel=canonical href="https://web.archive.org/web/20240306101112/https://echo.example/rails">';
    expect(metaIn(archived).url).toBe('https://echo.example/rails');
    expect(
      metaIn(
        '<link rel=canonical href="https://echo.example/"><meta property="og:url" content="https://echo.example/rails">',
      ).url,
    ).toBe('https://echo.example/rails');
  });
  it('a web archive’s own header', () => {
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://echo.example/rails',
      'Subject: =?utf-8?Q?Rails?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"',
      '',
      '------x',
      'Content-Type: text/html',
      'Content-ID: <frame-0@mhtml.blink>',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(page('<meta charset="utf-8">')).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '------x--',
    ].join('\r\n');
    expect(readPage('a.mhtml', Buffer.from(mhtml))).toMatchObject({
      meta: { url: 'https://echo.example/rails', title: 'Rails to go in Ostwald' },
    });
  });
  it('a page that shows another outlet’s article', () => {
    const shown =
      '<link rel=canonical href="https://riverpost.example/rails"><meta property="og:site_name" content="Portal">' +
      '<script src="//static.portal.example/a.js"></script><link rel="icon" href="https://www.portal.example/i.png"><link rel="x" href="https://portal.example/">';
    const { siteName, shownBy } = metaIn(shown);
    expect({ siteName, shownBy }).toEqual({ siteName: undefined, shownBy: 'Portal' });
  });
});
