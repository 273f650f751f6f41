import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/read/article.ts';
import { readHtml, readPage } from '../../src/read/html/index.ts';

const sentences = [
  'The water ministry of Tarsia said on Monday that the gates of the dam at Halden would stay open until the harvest was in.',
  'Farmers along the river, who had asked for water since the spring, heard of it from the wireless and not from the ministry.',
  'The commission of the two states meets again in the autumn, and neither government has named the members it will send.',
  'Ines Moor, the minister, told the Courier that her country had kept every line of the protocol that was signed in 1961.',
];
const body = sentences.map((s) => `<p>${s}</p>`).join('\n');
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Gates stay open - Halden Courier</title>${head}</head><body>${inside}</body></html>`;

describe('a saved page', () => {
  it('gives the article’s text and nothing beside it', () => {
    const html = page(
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
       <article><h1>Gates stay open</h1><p class="byline">By Tom Reku</p><div class="share-bar"><a href="#">Share</a></div>
       <figure><img src="dam.jpg"><figcaption>The dam in spring.</figcaption></figure>
       ${body}<p><a href="/more">READ MORE ABOUT DAMS</a></p><h3>Related stories</h3><ul><li><a href="/a">A trial of a baker in Sorn</a></li></ul></article>
       <aside class="newsletter"><p>Sign up for our newsletter</p></aside><footer>© 2024 Halden Courier</footer>`,
    );
    expect(readHtml(html).text.split('\n\n')).toEqual(sentences);
  });

  it('with thousands of attributes on one element is refused, not waited for', () => {
    const crowd = Array.from({ length: 2000 }, (_, i) => `a${i}='>'`).join(' ');
    expect(readPage('a.html', Buffer.from(page(`<p ${crowd}>${sentences[0]}</p>`)))).toEqual({
      problem: expect.objectContaining({ what: "no article's page has an element with more than 1000 attributes" }),
    });
    const script = `<script>if (a<b) { x = '${'y '.repeat(2000)}' }</script>`;
    expect(readHtml(page(`<article><h1>Gates stay open</h1>${body}</article>${script}`)).text).toContain(sentences[0]);
  });

  it('gives metadata from JSON-LD', () => {
    const ld = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Halden Courier' },
        {
          '@type': ['NewsArticle'],
          headline: 'Gates stay open',
          datePublished: '2024-03-03T09:43:00+02:00',
          dateModified: '2024-03-04',
          author: [
            { '@type': 'Person', name: 'Tom Reku' },
            { '@type': 'Person', name: 'Ines Moor' },
          ],
        },
      ],
    };
    const head = `<link rel="canonical" href="https://courier.example/gates"><script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="og:site_name" content="Halden Courier">`;
    expect(readHtml(page(body, head)).meta).toEqual({
      title: 'Gates stay open',
      url: 'https://courier.example/gates',
      published: '2024-03-03',
      updated: '2024-03-04',
      author: 'Tom Reku, Ines Moor',
      language: 'en-GB',
      siteName: 'Halden Courier',
    });
  });

  it('gives metadata from meta tags, microdata and the title', () => {
    const head =
      '<meta property="og:site_name" content="Halden Courier"><meta property="article:published_time" content="2024-03-03T00:00:00Z"><meta name="author" content="By Tom Reku"><meta property="og:url" content="https://courier.example/g">';
    expect(readHtml(page(`<span itemprop="dateModified" content="20240304">x</span>${body}`, head)).meta).toMatchObject(
      {
        title: 'Gates stay open',
        published: '2024-03-03',
        updated: '2024-03-04',
        author: 'Tom Reku',
        url: 'https://courier.example/g',
      },
    );
  });

  it('takes no date whose order only custom tells, and no address that is none', () => {
    const head = '<meta name="date" content="03/04/2024"><link rel="canonical" href="javascript:alert(1)">';
    const { meta } = readHtml(page(body, head));
    expect(meta.published).toBeUndefined();
    expect(meta.url).toBeUndefined();
  });

  it('is read below what a server printed above it', () => {
    const warning = '<br />\n<b>Notice</b>: undefined index in <b>gates.php</b> on line <b>7</b><br />\n';
    const amid = page(`<article><h1>Gates stay open</h1>${warning}${body}</article>`);
    expect(readHtml(warning + amid).text.split('\n\n')).toEqual(sentences);
    expect(readHtml(`Warning: no harvest\n${page(body)}`).text).toContain(sentences[0]);
    const forOld = '<!--[if IE]><p>An old browser</p><![endif]-->';
    expect(readHtml(forOld + page(body)).text.split('\n\n')).toEqual(sentences);
  });

  it('runs no script', () => {
    const html = page(
      `<script>globalThis.hacked = true</script><img src=x onerror="globalThis.hacked = true">${body}<svg onload="globalThis.hacked = true"></svg>`,
    );
    expect(readHtml(html).text.split('\n\n')).toEqual(sentences);
    expect((globalThis as Record<string, unknown>)['hacked']).toBeUndefined();
  });

  it('is read in the encoding that it declares', () => {
    const html = page(
      `<p>Caf\u00e9 owners in Halden said that they had lost half of their guests since the gates were opened.</p>${body}`,
      '<meta charset="iso-8859-1">',
    );
    expect(readPage('a.html', Buffer.from(html, 'latin1'))).toMatchObject({
      text: expect.stringContaining('Café owners'),
    });
  });

  it('may be a web archive', () => {
    const mhtml = [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--=_x"',
      '',
      '----=_x',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      page(body.replace('Ines', 'In=C3=A9s')).replaceAll('lang="en-GB"', 'lang=3D"en-GB"'),
      '----=_x',
      'Content-Type: image/png',
      '',
      'xx',
      '----=_x--',
    ].join('\r\n');
    expect(readPage('a.mhtml', Buffer.from(mhtml))).toMatchObject({
      text: expect.stringContaining('Inés Moor'),
      meta: { language: 'en-GB' },
    });
  });

  it.each([
    ['too deep', '<div>'.repeat(5000)],
    ['too many elements', '<p>x</p>'.repeat(70_000)],
    ['binary', '\0\0\0'],
  ])('is refused in one line: %s', (_, html) => {
    expect(readPage('a.html', Buffer.from(html))).toMatchObject({ problem: { file: 'a.html', level: 'error' } });
  });

  it('keeps the rows of a table together, short ones too, and takes a page laid out with tables for text', () => {
    const prose = (n: number) =>
      `<p>The weir of Nordby was opened on Monday, engineer Ida Brandt said in part ${n} of her report to the council of the town.</p>`;
    const table =
      '<table><caption>Levels</caption><thead><tr><th>Gauge<th>Day<th>Level</thead><tr><td>Ost<td>3 May<td>4<tr><td>Home<td>3 May<td>4<tr><td>West | 2<td>4 May<td>–</table>';
    const page = readHtml(
      `<body><article><h1>Weir</h1>${[1, 2, 3].map(prose).join('')}${table}${prose(4)}</article></body>`,
    );
    expect(page.markdown).toContain(
      'Levels\n\n| Gauge | Day | Level |\n| --- | --- | --- |\n| Ost | 3 May | 4 |\n| Home | 3 May | 4 |\n| West \\| 2 | 4 May | – |\n\nThe weir',
    );
    const { blocks } = articleOf('a.md', page.markdown);
    expect(blocks.filter((b) => b.kind === 'item').map((b) => b.exact)).toContain('| Ost | 3 May | 4 |');
    const laidOut = readHtml(
      `<body><table><tr><td><a href="/">Home</a><td><h1>Weir</h1>${[1, 2, 3].map(prose).join('')}<tr><td>Ads<td>${prose(4)}</table></body>`,
    );
    expect(laidOut.markdown).not.toContain('|');
    expect(laidOut.text.split('\n\n')).toHaveLength(3);
  });

  it('never breaks the reader, however broken it is', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<a href="',
      '">',
      'word ',
      'A sentence of some words. ',
      '&amp;',
      '&#0;',
      '<![CDATA[',
      '<table><td>',
      '</html>',
      '<html>',
      '<body>',
      '<title>',
      '<template>',
      '<li>',
      '\0',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":{}}</script>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const read = readPage('a.html', Buffer.from(pieces.join('')));
        expect('problem' in read || typeof read.text === 'string').toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a page says of itself, in all the ways that pages do', () => {
  const paragraphs = [1, 2, 3, 4]
    .map(
      (n) =>
        `<p>The tram board of Ostwald met on Monday to decide on line ${n}, and its chairwoman Petra Lind told reporters that the old rails must go before the winter.</p>`,
    )
    .join('');
  const metaIn = (head: string, above = '', html = '<html>') =>
    readHtml(
      `<!doctype html>${html}<head>${head}</head><body><article><h1>Rails to go</h1>${above}${paragraphs}</article></body></html>`,
    ).meta;

  it('makes characters of entities that were escaped twice', () => {
    expect(
      metaIn('<meta property="og:title" content="Rails &amp;#8216;gone&amp;#8217; &amp;amp; more&amp;nbsp;too">').title,
    ).toBe('Rails ‘gone’ & more too');
  });
  it('resolves a relative address, takes the tracking off, and follows no other scheme', () => {
    expect(metaIn('<base href="https://echo.example/a/"><link rel=canonical href="../b/rails">').url).toBe(
      'https://echo.example/b/rails',
    );
    expect(
      metaIn('<meta property="og:url" content="https://echo.example/r?id=7&amp;utm_source=x&amp;fbclid=y">').url,
    ).toBe('https://echo.example/r?id=7');
    expect(
      metaIn('<base href="https://echo.example/"><link rel=canonical href="javascript:alert(1)">').url,
    ).toBeUndefined();
    expect(metaIn('<link rel=canonical href="/rails">').url).toBeUndefined();
  });
  it('knows the outlet before the headline of the title, and the name of one that microdata describe', () => {
    expect(metaIn('<title>Ostwald Gazette: Rails to go</title>').siteName).toBe('Ostwald Gazette');
    expect(metaIn('<title>Rails to go: what now?</title>').siteName).toBeUndefined();
    const publisher =
      '<span itemprop="publisher" itemscope><meta itemprop="name" content="Tram Watch"></span><h1 itemprop=headline>Whose rails? The plan nobody asked for<h1><p itemprop=author>Liv Strand</p>';
    expect(readHtml(`${publisher}${paragraphs}`).meta).toMatchObject({
      siteName: 'Tram Watch',
      title: 'Whose rails? The plan nobody asked for',
      author: 'Liv Strand',
    });
  });
  it('knows the outlet without its slogan, or from the end of the title', () => {
    expect(metaIn('<meta property="og:site_name" content="The Echo | News for Ostwald">').siteName).toBe('The Echo');
    expect(metaIn('<title>Rails to go – The Ostwald Echo</title>').siteName).toBe('The Ostwald Echo');
    expect(metaIn('<title>Rails – what now?</title>').siteName).toBeUndefined();
  });
  it.each([
    ['<meta name=date content="0001-01-01T00:00:00">', '', undefined],
    ['<meta name=date content="1970-01-01T00:00:00Z">', '', undefined],
    ['<meta name=date content="9999-12-31T23:59:59Z">', '', undefined],
    ['', '<p>By Anna Quill<p>Posted on 5 March 2024', '2024-03-05'],
    ['<link rel=canonical href="https://echo.example/2024/mar/05/rails">', '', '2024-03-05'],
    ['<link rel=canonical href="https://echo.example/rails-20240305.html">', '', '2024-03-05'],
    ['<link rel=canonical href="https://echo.example/rails-20249305">', '', undefined],
  ])('reads the day of publication from %s%s', (head, above, day) => expect(metaIn(head, above).published).toBe(day));
  it('tells the author from what stands beside', () => {
    expect(metaIn('<meta name=author content="Anna Quill | March 5, 2024 Print this">').author).toBe('Anna Quill');
    expect(metaIn('<meta name=author content="siteadmin">').author).toBeUndefined();
    expect(metaIn('', '<p>By Anna Quill and Bo Stern on Monday').author).toBe('Anna Quill, Bo Stern');
  });
  it('survives a title and a heading that nothing closes', () => {
    const page = readHtml(`<title>Tram board votes<body><h1>Tram board votes<div>${paragraphs}`);
    expect(page.meta.title).toBe('Tram board votes');
    expect(page.text).toContain('line 4');
  });
});

describe('a page whose body is not where it should be', () => {
  const one = `<p>${'The keepers met in the hall, and word was sent to the mill. '.repeat(6)}</p>`;
  const two = `<p>${'Then the water fell for a week, and nobody came to the lock. '.repeat(6)}</p>`;
  const head = '<head><title>Weir</title></head>';
  it.each([
    ['is never begun', `<!doctype html><html>${head}<article>${one}${two}</article></html>`],
    ['is never begun, without a head', `<html><article>${one}${two}</article>`],
    ['follows a head that nothing ends', `<html><head><title>Weir</title><body>${one}${two}</body></html>`],
    [
      'is never begun, behind a head that nothing ends',
      `<html><head><title>Weir</title><div>${one}</div>${two}</html>`,
    ],
    ['ends before its article', `<html>${head}<body><nav></nav></body><article>${one}${two}</article></html>`],
    ['ends within its article', `<!doctype html><html>${head}<body>${one}</body>${two}</html>`],
    ['ends with its page, and goes on', `<!doctype html><html>${head}<body>${one}</body></html>${two}`],
    [
      'is one of two pages put together',
      `<html>${head}<body>${one}</body></html><html>${head}<body>${two}</body></html>`,
    ],
    ['is followed by a script', `<html>${head}<body>${one}${two}</body></html><script>x()</script><!-- served -->`],
  ])('and %s', (_, html) => {
    const { text } = readHtml(html);
    expect(text).toContain('word was sent');
    expect(text).toContain('nobody came');
  });
});

it('a first letter set large in a box of its own belongs to the word that goes on below it, and no other letter does', () => {
  const text = (inside: string): string =>
    readHtml(page(`<article><h1>Gates stay open</h1>${inside}${body}</article>`)).text;
  const rest =
    'he gates of the dam stood open all summer, as the ministry had said that they would, and nobody complained.';
  expect(text(`<div><span>T</span><p><a href="/x">he gates</a>${rest.slice(8)}</p></div>`)).toMatch(
    /^The gates of the dam/,
  );
  expect(text(`<div>“T</div><p>${rest}</p>`)).toMatch(/^“The gates of the dam/);
  expect(text(`<div>A</div><p>Th${rest.slice(1)}</p>`)).not.toContain('AThe');
});
