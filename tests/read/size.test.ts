import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/read/html/dom.ts';
import { tooDeep, tooMuchOf } from '../../src/read/html/size.ts';

describe('a page has too much', () => {
  it.each([
    [
      'a stray quotation mark in a tag',
      `<p><script src="/a.js" " async></script>${'<p>text "a b c d"</p>'.repeat(1500)}`,
    ],
    ['a mark behind a value', `<a rel="nofollow"">x</a>${'<p>text</p> '.repeat(1500)}`],
    ['a value that holds a mark', `<meta content="text/html; charset="UTF-8">${'<p>text</p> '.repeat(1500)}`],
    ['elements written by a script', `<script>x = '${'<div>'.repeat(900)}'</script><p>text</p>`],
    ['elements in a comment', `<!-- ${'<div>'.repeat(900)} --><p>text</p>`],
  ])('not by %s', (_, html) => expect(tooMuchOf(html)).toBeNull());

  it.each([
    ['depth', '<div>'.repeat(600), 'elements nested more than 500 deep'],
    ['elements', '<p>x</p>'.repeat(60_001), 'more than 60000 elements'],
    ['attributes', `<p ${'a=1 '.repeat(1001)}>`, 'an element with more than 1000 attributes'],
  ])('of %s', (_, html, what) => expect(tooMuchOf(html)).toBe(what));
});

describe('a page is too deep', () => {
  it.each([
    ['elements that nothing closes', '<li><td>'.repeat(150)],
    ['elements of its own making', '<x-y>'.repeat(300)],
    ['what closes other things than it opened', '</div></a><article>'.repeat(300)],
  ])('by %s', (_, html) =>
    expect(tooDeep(parsePage(html).documentElement!)).toBe('elements nested more than 200 deep'),
  );

  it('not by any number of elements beside each other', () => {
    expect(tooDeep(parsePage('<p>x</p><ul><li>a<li>b</ul>'.repeat(3000)).documentElement!)).toBeNull();
    expect(tooDeep(parsePage('').documentElement!)).toBeNull();
  });
});
