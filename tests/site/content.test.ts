import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { built, filesIn } from '../support/build.ts';

const files = filesIn(built);
const pages = files.filter((f) => f.endsWith('.html'));
const read = (f: string): string => readFileSync(join(built, f), 'utf8');
const styles = files
  .filter((f) => f.endsWith('.css') && f.startsWith('_astro/'))
  .reduce((n, f) => n + gzipSync(read(f)).length, 0);

test('no page shows what a program says to itself', () => {
  const bad = pages.filter((f) =>
    />[^<]*\b(undefined|NaN|null|\[object Object\])\b[^<]*</.test(read(f).replace(/<(script|pre)[\s\S]*?<\/\1>/g, '')),
  );
  expect(bad).toEqual([]);
});

test('every page has one h1, a description, a skip link, landmarks and no inline style or script', () => {
  const bad: string[] = [];
  for (const f of pages.filter((p) => !p.startsWith('embed/'))) {
    const { document } = parseHTML(read(f));
    if (document.querySelector('meta[http-equiv="refresh"]')) continue;
    const say = (what: string) => bad.push(`${f}: ${what}`);
    if (document.querySelectorAll('h1').length !== 1) say('not one h1');
    if (!document.querySelector('meta[name="description"]')?.getAttribute('content')) say('no description');
    if (!document.querySelector('a.skip[href="#main"]') || !document.querySelector('main#main'))
      say('no way to the content');
    if (document.querySelector('[style], style')) say('inline style');
    for (const s of document.querySelectorAll('script:not([src])'))
      if (s.getAttribute('type') !== 'application/ld+json') say('inline script');
    for (const s of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(s.textContent ?? '');
    let level = 0;
    for (const h of document.querySelectorAll('h1, h2, h3, h4')) {
      const next = Number(h.tagName[1]);
      if (next > level + 1) say(`h${next} after h${level}: ${h.textContent}`);
      level = next;
    }
  }
  expect(bad).toEqual([]);
});

test('pages with their styles stay within 60 kB compressed, scripts within 12 kB', () => {
  const heavy = pages.map((f) => [f, gzipSync(read(f)).length + styles] as const).filter(([, n]) => n > 60_000);
  expect(heavy).toEqual([]);
  const scripts = files.filter((f) => /^[^/]+\.js$/.test(f)).reduce((n, f) => n + gzipSync(read(f)).length, 0);
  expect(scripts).toBeLessThan(12_000);
});

test('the fonts of an English page stay within 80 kB; those for other letters load only where such letters stand', () => {
  const fonts = files.filter((f) => f.endsWith('.woff2') && !/-(?:latin-ext|cyrillic|greek|vietnamese)-/.test(f));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((n, f) => n + readFileSync(join(built, f)).length, 0)).toBeLessThan(80_000);
  const css = files
    .filter((f) => f.endsWith('.css'))
    .map(read)
    .join('');
  for (const face of css.match(/@font-face\{[^}]*-latin-ext-[^}]*\}/g) ?? []) expect(face).toContain('unicode-range');
});

test('every element that has to be closed is closed', () => {
  const open = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
  const bad: string[] = [];
  for (const f of pages) {
    const html = read(f).replace(/<!--[\s\S]*?-->|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g, '');
    const stack: string[] = [];
    for (const [, end, tag, rest] of html.matchAll(open)) {
      const name = tag!.toLowerCase();
      if (empty.test(name) || rest!.endsWith('/')) continue;
      if (!end) stack.push(name);
      else if (stack.at(-1) === name) stack.pop();
      else {
        bad.push(`${f}: </${name}> where ${stack.at(-1)} is open`);
        break;
      }
    }
    if (stack.length > 0 && bad.at(-1)?.startsWith(`${f}:`) !== true)
      bad.push(`${f}: ${stack.join(' > ')} never closed`);
  }
  expect(bad).toEqual([]);
});

test('every time has a machine form that HTML allows', () => {
  for (const f of pages)
    for (const t of parseHTML(read(f)).document.querySelectorAll('time'))
      expect(t.getAttribute('datetime')).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
});

test('the data package names every file with its size', () => {
  const described = JSON.parse(read('data/datapackage.json')) as { resources: { path: string; bytes: number }[] };
  for (const r of described.resources) expect(Buffer.byteLength(read(`data/${r.path}`))).toBe(r.bytes);
  for (const line of read('data/entries.jsonl').trim().split('\n')) {
    const entry = JSON.parse(line) as {
      text: string;
      claims: { content: { start: number; end: number; exact: string }[] }[];
    };
    for (const c of entry.claims) for (const s of c.content) expect(entry.text.slice(s.start, s.end)).toBe(s.exact);
  }
});
