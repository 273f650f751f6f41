import { expect, test } from 'vitest';
import { indexed } from '../../src/search/indexed.ts';

const page = (main: string) =>
  indexed(Buffer.from(`<html><head><title>x</title></head><body>${main}<footer>z</footer></body></html>`));

test('only the marked content is read', () => {
  expect(page('<main id="main" data-pagefind-body><p>Où?</p></main>')).toBe(
    '<html lang="en"><body><main id="main" data-pagefind-body><p>Où?</p></main></body></html>',
  );
  expect(page('<main id="main"><p>a</p></main>')).toBeNull();
  expect(page('<p>a</p>')).toBeNull();
});

test('what is passed over is left out, however deep it is nested', () => {
  const inner = '<section class="a" data-pagefind-ignore><section><p>b é</p></section><section></section></section>';
  const kept = '<section><p>c</p></section>';
  expect(page(`<main data-pagefind-body>${inner}${kept}<span data-pagefind-ignore>d</span>e</main>`)).toBe(
    `<html lang="en"><body><main data-pagefind-body>${kept}e</main></body></html>`,
  );
});

test('an element within one that is passed over, and one without an end', () => {
  expect(
    page('<main data-pagefind-body><div data-pagefind-ignore><div data-pagefind-ignore>a</div></div>b</main>'),
  ).toBe('<html lang="en"><body><main data-pagefind-body>b</main></body></html>');
  expect(page('<main data-pagefind-body><div data-pagefind-ignore>a</main>')).toBe(
    '<html lang="en"><body><main data-pagefind-body><div data-pagefind-ignore>a</main></body></html>',
  );
});

test('signs and links beside the words, and how things look, are left out', () => {
  const mono = '<span class="mono mono-own" title="A"><span aria-hidden="true">A</span></span>';
  const more = '<details><summary>More</summary><p class="claim-link"><a href="../">Where</a></p></details>';
  expect(
    page(`<main data-pagefind-body><p id="a" class="b">${mono} <a href="../x/" title="y">c</a></p>${more}</main>`),
  ).toBe(
    '<html lang="en"><body><main data-pagefind-body><p id="a"> <a>c</a></p><details></details></main></body></html>',
  );
});
