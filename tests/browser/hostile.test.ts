import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ical from 'ical.js';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, filesIn, fixture, runBuild } from '../support/build.ts';
import { openBrowser, openSite } from './chromium.ts';

const run = 'globalThis.__ran=1';
/** A trick, and the text that carries it. Each becomes an article; what it would do is set `__ran` or call another host. */
const tricks: [string, string][] = [
  ['script', `The mayor said <script>${run}</script> on Monday.`],
  ['script in a quotation', `“We met <script>${run}</script> in Halden,” Varga said on 3 May 2022.`],
  ['event handler', `Ilse Varga <img src=x onerror="${run}"> met Tomas Reku in Halden on 3 May 2022.`],
  ['svg', `<svg onload="${run}"><animate onbegin="${run}" attributeName=x></svg> Varga visited Sorn on 4 May 2022.`],
  ['javascript link', `[Read on](javascript:${run}) said Jonas Pell. <a href="javascript:${run}">Here</a> too.`],
  [
    'data link',
    `[Open](data:text/html,<script>${run}</script>) it, Varga said. ![x](data:image/svg+xml,<svg/onload=${run}>)`,
  ],
  ['image from elsewhere', '![spy](https://spy.example/pixel.png) Varga said the gates were shut.'],
  ['frame', '<iframe src="https://spy.example/"></iframe> Reku visited Halden on 5 May 2022.'],
  [
    'style',
    '<style>body{background:url(https://spy.example/c)}</style> Varga said no. <link rel=stylesheet href=//spy.example/s>',
  ],
  ['meta', '<meta http-equiv="refresh" content="0;url=https://spy.example/"> Varga said yes.'],
  ['form', '<form action="https://spy.example"><input autofocus onfocus="globalThis.__ran=1"></form> Varga agreed.'],
  ['comment', `<!-- --><script>${run}</script><!-- Varga said nothing -->`],
  ['comment that never ends', 'Varga said <!-- that the gates were shut.'],
  ['end of everything', `</main></body></html><script>${run}</script> Varga said so.`],
  ['end of a script', `“</script><script>${run}</script>” Varga said on 6 May 2022.`],
  ['end of CDATA', `]]><script>${run}</script> Varga said on 7 May 2022.`],
  ['template braces', `{{constructor.constructor('${run}')()}} {${run}} \${${run}} <%= ${run} %> Varga said.`],
  ['Astro syntax', `<Fragment set:html="<script>${run}</script>" /> {await fetch('https://spy.example')} Varga said.`],
  ['entities', `&lt;script&gt;${run}&lt;/script&gt; &#60;img src=x onerror=${run}&#62; Varga said.`],
  ['bidi overrides', 'Varga said \u202e\u2066the gates open\u2069 on 8 May 2022.'],
  ['zero width', 'I\u200bl\u200bse Var\u200dga said that the gates were shut on 9 May 2022.'],
  ['homoglyphs', 'Ilse Vаrgа met Tomas Reku in Halden on 10 May 2022.'],
  ['names in other scripts', 'Министр Ирина Волкова and 王小明 met محمد علي in Halden on 11 May 2022, Varga said.'],
  ['spreadsheet formula', '“=HYPERLINK(""https://spy.example"")” Varga said. “+1+1” Reku said. “@SUM(1)” Pell said.'],
  ['prototype', '__proto__ said that constructor met toString in hasOwnProperty on 12 May 2022.'],
  ['path', 'Dot Dot met ../../etc/passwd in C:\\Windows on 13 May 2022, Varga said.'],
  [
    'markdown of all kinds',
    '| a | b |\n|---|---|\n| <script>globalThis.__ran=1</script> | x |\n\n```html\n<script>globalThis.__ran=1</script>\n```\n\n[x]: javascript:globalThis.__ran=1\n\n[x] said Varga.',
  ],
  ['control characters', 'Varga said \u0007\u001b[31mred\u0085 on 14 May 2022.'],
  ['lone surrogate', 'Varga said \ud83d on 15 May 2022, and \udc00 too.'],
  ['an element of its own', '<x-trick data-trick="1" contenteditable autofocus tabindex="0">Varga</x-trick> said no.'],
  ['script with a slash', `<script/x-trick>${run}</script > <SCRIPT SRC=//spy.example/x></SCRIPT> Varga said no.`],
  ['link in capitals', `<a href="JaVaScRiPt:${run}">Here</a> [there](JAVASCRIPT:${run}) Varga said no.`],
  ['link behind a tab', `<a href="java&#9;script:${run}">Here</a> [there](java\tscript:${run}) Varga said no.`],
  ['vbscript link', `[there](vbscript:msgbox(1)) <a href="vbscript:x">Here</a> Varga said no.`],
  ['reference link', `Varga said [no][x-trick] and ![no][x-trick].\n\n[x-trick]: <javascript:${run}> "title"`],
  [
    'autolinks',
    `<javascript:${run}> <https://spy.example/auto> https://spy.example/bare www.spy.example Varga said no.`,
  ],
  [
    'footnote',
    `Varga said no.[^1] Reku said yes.[1]\n\n[^1]: <script>${run}</script> https://spy.example/"onclick=x\n\n[1] javascript:${run} accessed 3 May 2022`,
  ],
  ['details', `<details open ontoggle="${run}" data-trick><summary>Varga</summary>said no.</details>`],
  ['mathematics', `<math><mi xlink:href="javascript:${run}" data-trick>x</mi></math> Varga said no.`],
  ['base', '<base href="https://spy.example/"> Varga said no.'],
  [
    'object and embed',
    `<object data="https://spy.example/o" data-trick></object><embed src="https://spy.example/e"> Varga said no.`,
  ],
  [
    'preload',
    '<link rel="preload" as="image" href="https://spy.example/p"><link rel=prefetch href=//spy.example/q> Varga said no.',
  ],
  [
    'film and sound',
    `<video poster="https://spy.example/v" data-trick><source src=//spy.example/s onerror="${run}"></video> Varga said no.`,
  ],
  [
    'picture as a button',
    `<input type=image src=https://spy.example/i data-trick formaction="javascript:${run}"> Varga said no.`,
  ],
  ['marquee', `<marquee onstart="${run}" data-trick>Varga</marquee> said no.`],
  [
    'shadow root',
    `<x-trick><template shadowrootmode="open"><script>${run}</script></template></x-trick> Varga said no.`,
  ],
  ['noscript', `<noscript><p title="</noscript><img src=x onerror=${run} data-trick>"></noscript> Varga said no.`],
  ['mutation', `<svg></p><style><a id="</style><img src=1 onerror=${run} data-trick>"> Varga said no.`],
  ['broken comment', `<!--><img src=x onerror=${run} data-trick>--> <!--!> Varga said no.`],
  ['CDATA', `<![CDATA[><img src=x onerror=${run} data-trick>]]> Varga said no.`],
  ['two ends of CDATA', `“]]]]><![CDATA[>” Varga said. <script>${run}</script>`],
  ['start of a comment in a script', `“<!--<script>” Varga said on 3 May 2022. “--></script>” Reku said.`],
  [
    'style of an element',
    `<p style="background:url(https://spy.example/bg);position:fixed;inset:0" data-trick>Varga</p> said no.`,
  ],
  ['import of a style', '<style>@import url(https://spy.example/i);</style> Varga said no.'],
  [
    'other templates',
    `{% include "/etc/passwd" %} #{7*7} <?php ${run} ?> [[\${7*7}]] @{7*7} <#if x> \\u003cscript\\u003e Varga said no.`,
  ],
  [
    'a search of its own',
    `<mark data-pagefind-meta="title:x-trick" data-pagefind-filter="Kind:x-trick" data-trick>Varga</mark> said that <mark>no</mark>.`,
  ],
  ['line separators', 'Varga said “no\u2028yes\u2029no” on 3 May 2022.'],
  [
    'a calendar of its own',
    '“END:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://spy.example” Varga said; she met Reku in Halden on 3 June 2022.\nEND:VCALENDAR',
  ],
  ['a citation of its own', '“}\\input{/etc/passwd}{” Varga said on 3 May 2022. “ER  - \nTY  - BOOK” Reku said.'],
  [
    'formulas behind blanks',
    "“\t=cmd|'/C calc'!A0” Varga said. “ \u00a0-2+3” Reku said. “\u200b=1+1” Pell said. “＝1+1” Varga said.",
  ],
  [
    'tabs and line ends before words',
    '“\tgates” Varga said on 3 May 2022. “\rshut” Reku said. \tHalden and \t\tSorn met Varga.',
  ],
  [
    'constructor and friends',
    'Constructor Prototype met Valueof Tostring in Hasownproperty on 3 May 2022. “No,” said Constructor Prototype.',
  ],
  ['marks on marks', `V${'\u0301\u0302\u0303'.repeat(200)}arga said that the gates were shut.`],
  ['joiners', `Var${'\u200d'.repeat(500)}ga said that ${'👩\u200d'.repeat(200)} were there.`],
  [
    'tag characters',
    `Varga said no${[...'ignore all this'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}.`,
  ],
  ['characters that XML forbids', 'Varga said \ufffe\uffff\u0001\u000b\u000c no on 3 May 2022.'],
  ['private use', 'Varga said \ue000\uf8ff\u{f0000} no on 3 May 2022.'],
  ['a word of two thousand letters', `Varga said ${'Donau'.repeat(400)} on 3 May 2022.`],
  ['a name of many words', `${'Anna Maria '.repeat(60)}Varga met Tomas Reku in Halden on 3 May 2022.`],
  [
    'words wider than any screen',
    `Ilse ${'Donaudampfschifffahrt'.repeat(12)} met Tomas Reku in ${'Llanfairpwll'.repeat(9)} on 3 May 2022. “${'Rindfleisch'.repeat(40)},” Reku said.`,
  ],
  ['marks beside marks', `Varga said no. ${'\u0e47'.repeat(300)} ${'\u0489'.repeat(300)} Reku said yes on 3 May 2022.`],
  ['lists in lists', `${Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- Varga said no`).join('\n')}`],
  ['quotes in quotes', `${'> '.repeat(300)}Varga said no on 3 May 2022.`],
  ['quotation marks that never close', `“Varga said “that Reku said “that the gates (were [shut on 3 May 2022.`],
  ['front matter again', `---\nid: trick-0\nsource: unknown\n---\nVarga said no.`],
  [
    'years far away',
    'Varga met Reku in Halden in the year 0. Varga met Reku in Halden in 44 BC. Varga met Reku in Halden on 31 December 99999.',
  ],
];

/** Names of people and the words about them, as an editor would have to have written them. */
const name = `Zed “Q” <x-trick data-trick onclick=${run}> ]]> </script> {{7*7}} \\ { } | =1+1`;
const editorial: Record<string, string> = {
  'site.yaml': JSON.stringify({
    title: `</title><script>${run}</script> & ]]> {{7*7}}`,
    topic: `"><img src=x onerror=${run} data-trick> the dam`,
    question: `<script>${run}</script> What, \`\${7*7}\`?`,
    description: `--><x-trick>\n# heading [x](javascript:${run})`,
    licence: `<a href="javascript:${run}" data-trick>MIT</a>`,
  }),
  'lexicon/frames.yaml': JSON.stringify([
    { id: 'constructor', name, definition: name, from: `<x-trick data-trick>`, cues: ['said', 'constructor', 'river'] },
  ]),
  'lexicon/referents.yaml': JSON.stringify([
    { id: 'tostring', name, labels: ['river', 'dam', 'gates', 'constructor'] },
  ]),
  'corrections.yaml': JSON.stringify([
    {
      do: 'add-event',
      type: 'CONSULT',
      label: name,
      date: '2022-06-02',
      participants: [name, '__proto__', '../../x'],
      who: `<x-trick data-trick onclick=${run}>`,
      when: '2022-07-01',
      why: `</script><script>${run}</script>`,
      target: { article: 'trick-0', quote: 'the river was high' },
    },
    {
      do: 'rename',
      kind: 'actor',
      name: `Tomas <img src=x onerror=${run} data-trick> Reku`,
      who: '{{7*7}}',
      when: '2022-07-02',
      why: ']]>',
      target: { article: 'courier-ministers-meet-in-halden', quote: 'Tomas Reku' },
    },
  ]),
  'permalinks.json': `{\n${JSON.stringify('events/2020-gone/')}: ${JSON.stringify({ title: name, date: '2020-01', by: ['x'], gone: true })},\n${JSON.stringify('actors/constructor/')}: ${JSON.stringify({ title: name, by: ['y'], gone: true })},\n}\n`,
};

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const out = join(folder, 'dist');
let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  cpSync(fixture, seeds, { recursive: true });
  tricks.forEach(([name, text], i) => {
    const title = JSON.stringify(`<img src=x onerror="${run}"> ${name} </title><script>${run}</script>`);
    const front = `---\nid: trick-${i}\nsource: trick\npublished: 2022-06-01\nrights: full\ntitle: ${title}\nauthor: "<b onmouseover=${run}>A</b>"\n---\n`;
    writeFileSync(
      join(seeds, 'articles', `trick-${i}.md`),
      `${front}${text}\n\nVarga said that the river was high on 2 June 2022.\n`,
    );
  });
  writeFileSync(
    join(seeds, 'sources.yaml'),
    `${readFileSync(join(fixture, 'sources.yaml'), 'utf8')}- id: trick\n  name: '<script>${run}</script> "Trick" & Co.'\n  owner: '"><img src=x onerror=${run} data-trick>'\n  kind: '<x-trick>'\n  country: constructor\n  monogram: '<b>'\n`,
  );
  for (const [file, content] of Object.entries(editorial)) writeFileSync(join(seeds, file), content);
  const { code, err } = runBuild(['--seeds', seeds, '--out', out, '--site', 'https://parallax.example']);
  expect(code, err).toBe(0);
  browser = await openBrowser();
  ({ server, address } = await openSite(out));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What input must never become: an element, or an attribute that asks for one. */
const made =
  'x-trick, [data-trick], marquee, object, embed, iframe, base[href], math, video, audio, [style], [autofocus], [contenteditable]';

/** One tab shows every page: to open one for each took most of the time. What is wrong is counted for the page that is shown. */
let tab: Page;
let wrong: string[] = [];
beforeAll(async () => {
  // A telephone's: where a page fits that, it fits everywhere.
  tab = await browser.newPage({ viewport: { width: 360, height: 800 } });
  tab.on('request', (r) => r.url().startsWith(address) || r.url().startsWith('data:') || wrong.push(`asks ${r.url()}`));
  tab.on('dialog', (d) => {
    wrong.push(`says ${d.message()}`);
    void d.dismiss();
  });
  tab.on('popup', (p) => wrong.push(`opens ${p.url()}`));
  tab.on('pageerror', (e) => wrong.push(e.message));
  tab.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
});

async function visit(path: string): Promise<{ wrong: string[]; text: string }> {
  wrong = [];
  await tab.goto(address + path, { waitUntil: 'load' });
  const { ran, links, handlers, strange, over, text } = await tab.evaluate((made) => {
    const all = [...document.querySelectorAll('*')];
    return {
      ran: Boolean((globalThis as { __ran?: number }).__ran),
      links: [
        ...document.querySelectorAll('a[href], form[action], iframe, object, embed, base, link[rel~=stylesheet], img'),
      ].map((e) => e.getAttribute('href') ?? e.getAttribute('action') ?? e.getAttribute('src') ?? e.tagName),
      handlers: all.flatMap((e) => e.getAttributeNames().filter((n) => n.startsWith('on'))),
      strange: [...document.querySelectorAll(made)].map((e) => e.outerHTML.slice(0, 100)),
      over: document.documentElement.scrollWidth - innerWidth,
      text: document.body.innerText.replace(/\s+/g, ' '),
    };
  }, made);
  if (ran) wrong.push('ran');
  for (const l of links)
    if (/^\s*(?:javascript|data|vbscript):/i.test(l) || l.includes('spy.example')) wrong.push(`offers ${l}`);
  if (handlers.length > 0) wrong.push(`handlers ${handlers.join()}`);
  if (strange.length > 0) wrong.push(`made ${strange.join()}`);
  if (over > 0) wrong.push(`runs ${over} px wider than a telephone`);
  return { wrong, text };
}

describe('fed with tricks, the site shows harmless text', () => {
  test.each(tricks.map(([name], i) => [name, i] as const))('%s', async (_name, i) => {
    const { wrong, text } = await visit(`/articles/trick-${i}/`);
    expect(wrong).toEqual([]);
    expect(text).toContain('the river was high');
  });

  const lists =
    '/ /timeline/ /sources/ /sources/trick/ /actors/ /compare/ /claims/ /doubtful/ /changes/ /data/ /methods/ /search/ /404.html';
  test.each(lists.split(' '))('%s, which shows them all', async (path) => {
    expect((await visit(path)).wrong).toEqual([]);
  });

  test.each(['events', 'actors', 'embed', 'compare'])('every page below /%s/', { timeout: 600_000 }, async (kind) => {
    const pages = filesIn(join(out, kind)).filter((f) => /^[^/]+\/index\.html$/.test(f));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages)
      expect((await visit(`/${kind}/${page.replace('index.html', '')}`)).wrong, page).toEqual([]);
  });

  test('what is searched for comes as text, in the filters too', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('dialog', (d) => void d.dismiss().then(() => wrong.push(d.message())));
    page.on('pageerror', (e) => wrong.push(e.message));
    page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
    for (const words of ['river', 'x-trick', '<script>', '"onclick=', '%00', '\\u202e']) {
      await page.goto(`${address}/search/?q=${encodeURIComponent(words)}&Source=${encodeURIComponent('"><x-trick>')}`);
      await page.locator('[data-status]').filter({ hasText: /\S/ }).waitFor();
      expect(await page.$$eval(made, (all) => all.length)).toBe(0);
    }
    await page.goto(`${address}/search/?q=river`);
    await page.waitForSelector('[data-results] li');
    expect(await page.$$eval(made, (all) => all.length)).toBe(0);
    await page.goto(`${address}/#%zz`);
    expect(await page.evaluate('globalThis.__ran')).toBeUndefined();
    await context.close();
    expect(wrong).toEqual([]);
  });

  test('nothing was written outside the site, and every name of a file is harmless', () => {
    const files = filesIn(out);
    expect(files.filter((f) => /(^|\/)\.\.|[<>"'\\:*?\u0000-\u001f\u202e\u200b]/.test(f))).toEqual([]);
    expect(filesIn(folder).every((f) => f.startsWith('dist/') || f.startsWith('seeds/'))).toBe(true);
  });

  test('redirects and headers hold what the program wrote', () => {
    const redirects = join(out, '_redirects');
    const lines = existsSync(redirects) ? readFileSync(redirects, 'utf8').trimEnd().split('\n') : [];
    for (const line of lines) expect(line).toMatch(/^\/[\w/:-]+ \/[\w/:-]+ 30[12]$/);
    // The headers are those of any other edition.
    expect(readFileSync(join(out, '_headers'), 'utf8')).toBe(readFileSync(join(built, '_headers'), 'utf8'));
  });

  test('no twin of a page, and nothing for readers of feeds, calendars or citations, says more than was meant', () => {
    for (const file of filesIn(out)) {
      const text = /\.(md|txt|ics|atom|svg)$/.test(file) ? readFileSync(join(out, file), 'utf8') : '';
      if (file.endsWith('.md'))
        expect(text.replace(/\\[[\]<]/g, ''), file).not.toMatch(
          /<(?!https:\/\/parallax\.example\/)[a-z!/]|\]\((?:javascript|data|vbscript):/i,
        );
      if (file === 'llms.txt') expect(text.replace(/\\[[\]<]/g, '')).not.toMatch(/<[a-z!/]|\]\(javascript:/i);
      if (file.endsWith('.ics')) {
        const calendar = new ical.Component(ical.parse(text));
        expect(
          calendar
            .getAllSubcomponents()
            .map((c) => c.name)
            .filter((n) => n !== 'vevent'),
        ).toEqual([]);
        for (const event of calendar.getAllSubcomponents()) expect(event.getAllSubcomponents()).toEqual([]);
      }
      if (file.endsWith('.atom'))
        for (const e of parseAtomFeed(text).entries ?? [])
          expect(
            e.links?.every((l) => l.href?.startsWith('https://parallax.example/')),
            file,
          ).toBe(true);
      if (file.endsWith('.svg')) {
        const drawn = [...parseHTML(text).document.querySelectorAll('*')];
        const names = new Set(drawn.map((e) => e.nodeName.toLowerCase()));
        expect(
          [...names].filter((n) => !/^(?:svg|title|desc|style|g|text|tspan|line|rect|circle|path)$/.test(n)),
          file,
        ).toEqual([]);
        expect(
          drawn.flatMap((e) => e.getAttributeNames().filter((n) => /^on|href/.test(n))),
          file,
        ).toEqual([]);
      }
    }
  });

  test('no data file lets a spreadsheet, a feed reader or a script run what it holds', () => {
    for (const file of filesIn(out)) {
      const text = /\.(csv|xml|json|jsonl|ics|html)$/.test(file) ? readFileSync(join(out, file), 'utf8') : '';
      if (file.endsWith('.csv'))
        expect(
          parse(text)
            .flat()
            .filter(
              (cell: string) =>
                /^(?:[\t\r]|[\s\p{Cf}\p{Cc}]*[=+@＝＋＠－-])/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell),
            ),
          file,
        ).toEqual([]);
      if (file.endsWith('.xml')) expect(text, file).not.toContain('<script>');
      if (file.endsWith('.html'))
        for (const [block] of text.matchAll(/<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>/g))
          expect(() => JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).not.toThrow();
      if (file.endsWith('.json')) expect(() => JSON.parse(text), file).not.toThrow();
    }
  });
});
