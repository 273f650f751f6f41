import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, fixture, runBuild } from '../support/build.ts';
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
];

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
    `${readFileSync(join(fixture, 'sources.yaml'), 'utf8')}- id: trick\n  name: '<script>${run}</script> "Trick" & Co.'\n  owner: '"><img src=x onerror=${run}>'\n`,
  );
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

async function visit(path: string): Promise<{ wrong: string[]; text: string }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on(
    'request',
    (r) => r.url().startsWith(address) || r.url().startsWith('data:') || wrong.push(`asks ${r.url()}`),
  );
  page.on('dialog', (d) => {
    wrong.push(`says ${d.message()}`);
    void d.dismiss();
  });
  page.on('pageerror', (e) => wrong.push(e.message));
  await page.goto(address + path, { waitUntil: 'load' });
  if (await page.evaluate('globalThis.__ran')) wrong.push('ran');
  const links = await page.$$eval(
    'a[href], form[action], iframe, object, embed, base, link[rel~=stylesheet], img',
    (all) => all.map((e) => e.getAttribute('href') ?? e.getAttribute('action') ?? e.getAttribute('src') ?? e.tagName),
  );
  for (const l of links)
    if (/^\s*(?:javascript|data|vbscript):/i.test(l) || l.includes('spy.example')) wrong.push(`offers ${l}`);
  const handlers = await page.$$eval('*', (all) =>
    all.flatMap((e) => e.getAttributeNames().filter((n) => n.startsWith('on'))),
  );
  if (handlers.length > 0) wrong.push(`handlers ${handlers.join()}`);
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  await context.close();
  return { wrong, text };
}

describe('fed with tricks, the site shows harmless text', () => {
  test.each(tricks.map(([name], i) => [name, i] as const))('%s', async (_name, i) => {
    const { wrong, text } = await visit(`/articles/trick-${i}/`);
    expect(wrong).toEqual([]);
    expect(text).toContain('the river was high');
  });

  test.each(['/', '/timeline/', '/sources/', '/sources/trick/', '/actors/', '/compare/', '/claims/', '/doubtful/'])(
    '%s, which shows them all',
    async (path) => {
      if (existsSync(join(out, path, 'index.html'))) expect((await visit(path)).wrong).toEqual([]);
    },
  );

  test('nothing was written outside the site, and every name of a file is harmless', () => {
    const files = filesIn(out);
    expect(files.filter((f) => /(^|\/)\.\.|[<>"'\\:*?\u0000-\u001f\u202e\u200b]/.test(f))).toEqual([]);
    expect(filesIn(folder).every((f) => f.startsWith('dist/') || f.startsWith('seeds/'))).toBe(true);
  });

  test('no data file lets a spreadsheet, a feed reader or a script run what it holds', () => {
    for (const file of filesIn(out)) {
      const text = /\.(csv|xml|json|jsonl|ics|html)$/.test(file) ? readFileSync(join(out, file), 'utf8') : '';
      if (file.endsWith('.csv'))
        expect(
          text.split(/[\n,]/).filter((cell) => /^"?[=+@\t]/.test(cell)),
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
