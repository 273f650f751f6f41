import { expect, test } from 'vitest';
import { attribute, html } from '../../src/components/lines/html.ts';

test('what is put between tags is escaped, quotation marks too, as Astro escapes it', () => {
  expect(html`<p>${`<b> & "it's"`}</p>`.text).toBe('<p>&lt;b&gt; &amp; &quot;it&#39;s&quot;</p>');
});

test('within a tag only what would end the value is escaped', () => {
  const name = `<b> & "it's"`;
  expect(html`<a title="of ${name}: ${'"'}">${name.slice(0, 3)}</a>`.text).toBe(
    `<a title="of <b> &amp; &quot;it's&quot;: &quot;">&lt;b&gt;</a>`,
  );
});

test('markup within markup isn’t escaped again, in lists neither', () => {
  const items = ['a & b', 'c'].map((x) => html`<li>${x}</li>`);
  expect(html`<ul>${items}</ul>`.text).toBe('<ul><li>a &amp; b</li><li>c</li></ul>');
  expect(html`<p>${[html`<u>x</u>`, ' ', '<y>']}</p>`.text).toBe('<p><u>x</u> &lt;y&gt;</p>');
});

test('nothing is written of what is not there, but a nought is', () => {
  expect(html`<p>${null}${undefined}${false}${''}${0}</p>`.text).toBe('<p>0</p>');
});

test('an attribute without a value is left out, one with a value is escaped', () => {
  expect(html`<p${attribute('id', undefined)}${attribute('lang', 'a"b')}></p>`.text).toBe('<p lang="a&quot;b"></p>');
});

test('a template is written anew with other words', () => {
  const line = (x: string) => html`<i class="${x}">${x}</i>`.text;
  expect([line('"'), line('<')]).toEqual(['<i class="&quot;">&quot;</i>', '<i class="<">&lt;</i>']);
});
