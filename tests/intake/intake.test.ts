import { expect, it } from 'vitest';
import { textIntake } from '../../src/intake/text.ts';
import { articlesAmong, page, piecesIn, prose } from '../support/pieces.ts';

it('understands the front matter of other tools', () => {
  const file =
    '---\ntitle: "Rails: the end"\ndate: 2024-03-04\noutlet: Ostwald Echo\ntags: [a]\nauthors: [Anna Quill, Bo Stern]\nslug: x/y\n---\n# Rails: the end\n\nThe tram board met.\n';
  expect(textIntake('a.md', Buffer.from(file))).toMatchObject({
    siteName: 'Ostwald Echo',
    facts: { title: 'Rails: the end', published: '2024-03-04', author: 'Anna Quill, Bo Stern' },
  });
});

it('a clipper’s note knows its address, and not the day on which it was clipped as the article’s', async () => {
  const note = `---\ntitle: "Weir opens"\nsource: "https://tarn.example/weir"\nauthor:\n  - "[[Ida Brandt]]"\npublished:\ncreated: 2031-06-01\ntags:\n  - "clippings"\n---\n${prose(3)}`;
  const [read] = articlesAmong(await piecesIn({ 'note.md': note }));
  expect(read).toMatchObject({
    siteName: null,
    facts: { title: 'Weir opens', url: 'https://tarn.example/weir', author: 'Ida Brandt', published: null },
  });
});

it('a clipper that found no author writes an empty link, which is nobody’s name', async () => {
  const note = `---\ntitle: Weir opens\nsource: https://tarn.example/weir\nauthor:\n  - "[[]]"\n---\n${prose(3)}`;
  expect(articlesAmong(await piecesIn({ 'note.md': note }))[0]!.facts.author).toBeNull();
});

it.each([
  ['> Clipped from [Weir opens](https://tarn.example/weir)\n> Author: Ida Brandt\n> Published: 2031-05-04'],
  ['Retrieved from: https://tarn.example/weir\nAuthor: Ida Brandt\nDate: 2031-05-04'],
  ['Source: https://tarn.example/weir\nAuthor: Ida Brandt\nPublished: 2031-05-04\nClipped: 2031-06-01'],
  [
    '> **Source:** [Weir opens](https://tarn.example/weir)\n> **By:** [Ida Brandt](https://tarn.example/ida)\n> **Date:** 2031-05-04',
  ],
  ['- URL: <https://tarn.example/weir>\n- Author: Ida Brandt\n- Date: 2031-05-04\n- Saved: 2031-06-01'],
])('a note that tells its address in a line: %s', async (head) => {
  const [read] = articlesAmong(await piecesIn({ 'note.md': `# Weir opens\n\n${head}\n\n${prose(3)}\n` }));
  expect(read!.facts).toMatchObject({
    title: 'Weir opens',
    url: 'https://tarn.example/weir',
    author: 'Ida Brandt',
    published: '2031-05-04',
  });
  expect(read!.body).not.toMatch(/tarn\.example|2031/);
});

it('a text that only speaks of a source is left as it is', async () => {
  const text = `Weir opens\n\nSource: the keepers themselves\n\nFrom: Tarn to the sea\n\n${prose(3)}\n`;
  expect(articlesAmong(await piecesIn({ 'a.txt': text }))[0]!.body).toContain('Source: the keepers themselves');
});

it('front matter above a saved page is its front matter', async () => {
  const text = `---\nheadline: "Weir opens: at last"\ndate: 2031-05-04\noutlet: Tarn Courier\n---\n${page('Weir', 'weir')}`;
  const [read] = articlesAmong(await piecesIn({ 'a.html': text }));
  expect(read).toMatchObject({
    siteName: 'Tarn Courier',
    facts: { title: 'Weir opens: at last', published: '2031-05-04' },
  });
  expect(read!.body).not.toContain('headline');
});
