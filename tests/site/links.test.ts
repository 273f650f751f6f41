import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fileFor } from '../../src/publish/serve.ts';
import { built, filesIn } from '../support/build.ts';

/** Every address and id on a page. */
function read(file: string): { links: string[]; ids: Set<string>; twice: string[] } {
  const { document } = parseHTML(readFileSync(join(built, file), 'utf8'));
  const links = [...document.querySelectorAll('[href], [src], [srcset], form[action]')].flatMap((e) => [
    e.getAttribute('href'),
    e.getAttribute('src'),
    e.getAttribute('action'),
    ...(e
      .getAttribute('srcset')
      ?.split(',')
      .map((s) => s.trim().split(/\s+/)[0] ?? '') ?? []),
  ]);
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  return {
    links: links.filter((l): l is string => l !== null && l !== ''),
    ids: new Set(ids),
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
  };
}

const pages = new Map(
  filesIn(built)
    .filter((f) => f.endsWith('.html'))
    .map((f) => [f, read(f)]),
);

test('every link inside the site leads to a file, every fragment to an element', () => {
  const wrong = new Map<string, string[]>();
  const report = (link: string, page: string) => wrong.set(link, [...(wrong.get(link) ?? []), page]);
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `https://site.invalid/${page.replace(/index\.html$/, '')}`);
      if (url.host !== 'site.invalid') continue;
      const file = fileFor(built, url.pathname);
      if (!file || !existsSync(file)) report(link, page);
      else if (url.hash.length > 1 && file.endsWith('.html')) {
        const target = pages.get(file.slice(built.length + 1));
        if (!target?.ids.has(decodeURIComponent(url.hash.slice(1)))) report(`${link} (no such element)`, page);
      }
    }
  }
  expect([...wrong].map(([link, on]) => `${link} on ${on[0]} and ${on.length - 1} other pages`)).toEqual([]);
});

test('no id stands twice on a page', () => {
  expect([...pages].flatMap(([page, { twice }]) => twice.map((id) => `${page}: ${id}`))).toEqual([]);
});

test('pages name each other from where they stand, so that a copy works anywhere; the page for what is not there from the root', () => {
  const fromRoot = [...pages].flatMap(([page, { links }]) =>
    page === '404.html' ? [] : links.filter((l) => l.startsWith('/')).map((l) => `${l} on ${page}`),
  );
  expect(fromRoot).toEqual([]);
  expect(pages.get('404.html')!.links.filter((l) => !/^([a-z]+:|\/|#)/.test(l))).toEqual([]);
  const styles = filesIn(built).filter((f) => f.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const f of styles) expect(readFileSync(join(built, f), 'utf8')).not.toMatch(/url\(["']?\//);
});
