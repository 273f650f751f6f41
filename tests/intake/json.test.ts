import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlesAmong, complaints, page, piecesIn, prose } from '../support/pieces.ts';

const text = [prose(3), prose(2, 'dam')].join('\n');
const trafilatura = {
  title: 'Weir opens',
  author: 'Ida Brandt; Mara Holt',
  hostname: 'tarn.example',
  date: '2031-05-04',
  id: null,
  text,
  language: 'en',
  source: 'https://tarn.example/weir',
  'source-hostname': 'Tarn Courier',
};
const newsPlease = {
  authors: ['Ida Brandt', 'Mara Holt'],
  date_publish: '2031-05-04 08:30:00',
  date_modify: '2031-05-05 09:00:00',
  language: 'en',
  maintext: text,
  source_domain: 'tarn.example',
  title: 'Weir opens',
  url: 'https://tarn.example/weir',
};
const newspaper = {
  url: 'https://tarn.example/weir?x=1',
  canonical_link: 'https://tarn.example/weir',
  title: 'Weir opens',
  authors: ['Ida Brandt', 'Mara Holt'],
  publish_date: '2031-05-04T08:30:00+00:00',
  text: text.replace('\n', '\n\n'),
  meta_lang: 'en',
  meta_site_name: 'Tarn Courier',
};
const lines = (...records: unknown[]) => records.map((r) => JSON.stringify(r)).join('\n');

describe('a harvest', () => {
  it.each([
    ['trafilatura', trafilatura, 'Tarn Courier'],
    ['news-please', newsPlease, null],
    ['newspaper4k', newspaper, 'Tarn Courier'],
  ])('of %s is read, one article a line', async (_, record, siteName) => {
    const [read] = articlesAmong(await piecesIn({ 'harvest.jsonl': lines(record) }));
    expect(read).toMatchObject({
      siteName,
      facts: {
        title: 'Weir opens',
        url: 'https://tarn.example/weir',
        published: '2031-05-04',
        author: 'Ida Brandt, Mara Holt',
      },
    });
    expect(read!.body.trim().split('\n\n')).toHaveLength(3);
  });
  it('may be packed, a list, or one object over many lines', async () => {
    const both = [trafilatura, { ...newsPlease, title: 'Dam closes' }];
    const titles = async (name: string, content: string | Buffer) =>
      articlesAmong(await piecesIn({ [name]: content })).map((a) => a.facts.title);
    expect(await titles('a.jsonl.gz', gzipSync(lines(...both)))).toEqual(['Weir opens', 'Dam closes']);
    expect(await titles('a.json', JSON.stringify(both, null, 2))).toEqual(['Weir opens', 'Dam closes']);
    expect(await titles('a.json', lines(...both))).toEqual(['Weir opens', 'Dam closes']);
    expect(await titles('a.json', JSON.stringify(trafilatura, null, 2))).toEqual(['Weir opens']);
  });
  it('that keeps the page itself is read as that page', async () => {
    const record = { url: 'https://tarn.example/weir', html: page('Weir opens', 'weir'), text: '', date: '2031-05-04' };
    const [read] = articlesAmong(await piecesIn({ 'a.jsonl': lines(record) }));
    expect(read).toMatchObject({ facts: { title: 'Weir opens', url: record.url, published: '2031-05-04' } });
  });
  it('has text that is no markup', async () => {
    const [read] = articlesAmong(await piecesIn({ 'a.jsonl': lines({ ...trafilatura, text: `# ${text}\n<b>a* b*` }) }));
    expect(read!.body).toContain('\\# The keepers');
    expect(read!.body).toContain('\\<b>a\\* b\\*');
  });
  it('says of each line what is wrong with it, and reads the others', async () => {
    const content = [
      lines(trafilatura),
      '{"title": "Dam", "text": }',
      '',
      '17',
      lines({ title: 'Dam', url: 'https://tarn.example/dam' }),
      Buffer.from([0x7b, 0xff, 0x7d]),
      '{"title": "cut o',
      lines({ text: 'x'.repeat(2_500_001) }),
      lines(newsPlease),
    ];
    const file = Buffer.concat(content.flatMap((c) => [Buffer.from(c as string), Buffer.from('\n')]));
    const pieces = await piecesIn({ 'a.jsonl': file });
    expect(articlesAmong(pieces)).toHaveLength(2);
    expect(complaints(pieces)).toEqual([
      expect.stringMatching(/^a\.jsonl:2:26: this is no JSON: Unexpected token '}'/),
      expect.stringMatching(/^a\.jsonl:4:1: this entry is no object/),
      expect.stringMatching(
        /^a\.jsonl:5:1: this entry holds no text — give it a “text”; of what is here title, url is named/,
      ),
      expect.stringMatching(/^a\.jsonl:6:1: this is not UTF-8/),
      expect.stringMatching(/^a\.jsonl:7:17: this is no JSON: Unterminated string/),
      expect.stringMatching(/^a\.jsonl:8:1: this entry holds more text than any article/),
    ]);
  });
  it('that is empty, breaks off or never ends a line says so', async () => {
    const said = async (name: string, content: Buffer | string) =>
      complaints(await piecesIn({ [name]: content })).join('\n');
    expect(await said('a.jsonl', '')).toContain('the file is empty');
    expect(await said('a.json', '[]')).toContain('the list is empty');
    const packed = gzipSync(
      Buffer.from(lines(...Array.from({ length: 300 }, (_, i) => ({ ...trafilatura, title: `Weir ${i * 7919}` })))),
    );
    expect(await said('a.jsonl.gz', packed.subarray(0, -40))).toMatch(/breaks off here|cannot be read/);
    expect(await said('a.jsonl.gz', gzipSync(Buffer.alloc(11_000_000, 97)))).toContain(
      'this line has more than the 10.0 MB',
    );
  });
});

describe('a bibliography', () => {
  const csl = {
    id: 'brandt2031',
    type: 'article-newspaper',
    title: 'Weir opens at last',
    'container-title': 'Tarn Courier',
    URL: 'https://tarn.example/weir',
    issued: { 'date-parts': [[2031, 5, 4]] },
    author: [{ family: 'Brandt', given: 'Ida' }, { literal: 'Tarn Press' }],
  };
  const zotero = {
    itemType: 'newspaperArticle',
    title: 'Weir opens at last',
    publicationTitle: 'Tarn Courier',
    url: 'https://tarn.example/weir',
    date: '2031-05-04',
    creators: [
      { firstName: 'Ida', lastName: 'Brandt', creatorType: 'author' },
      { firstName: 'Tom', lastName: 'Reku', creatorType: 'editor' },
    ],
    attachments: [
      { path: 'files/7/weir.pdf', title: 'Print' },
      { path: 'files/7/weir.html', title: 'Snapshot' },
    ],
  };
  it('is read with the files beside it, and knows more than they do', async () => {
    const files = { 'files/7/weir.html': page('Weir', 'weir'), 'files/7/weir.pdf': 'no PDF' };
    const expected = { title: 'Weir opens at last', url: 'https://tarn.example/weir', published: '2031-05-04' };
    const [mine] = articlesAmong(await piecesIn({ 'a.json': JSON.stringify({ items: [zotero] }), ...files }));
    expect(mine).toMatchObject({ siteName: 'Tarn Courier', facts: { ...expected, author: 'Ida Brandt' } });
    const withFile = { ...csl, file: 'Snapshot:files/7/weir.html:text/html' };
    const [theirs] = articlesAmong(await piecesIn({ 'a.json': JSON.stringify([withFile]), ...files }));
    expect(theirs).toMatchObject({ facts: { ...expected, author: 'Ida Brandt, Tarn Press' } });
    expect(theirs!.body).toContain('keepers of the weir');
  });
  it('knows a month or a year where it knows no day', async () => {
    const of = async (issued: unknown) =>
      articlesAmong(
        await piecesIn({ 'a.json': JSON.stringify([{ ...csl, issued, file: 'b.txt' }]), 'b.txt': prose(3) }),
      )[0]!.facts.published;
    expect(await of({ 'date-parts': [['2031', '5']] })).toBe('2031-05');
    expect(await of({ 'date-parts': [[2031]] })).toBe('2031');
    expect(await of({ raw: '4 May 2031' })).toBe('2031-05-04');
  });
  it('reads no file outside of its folder, and says which entry lacks one', async () => {
    for (const file of ['../secret.txt', '/etc/passwd', 'C:\\x.txt', 'a/../../b.txt'])
      expect(complaints(await piecesIn({ 'a.json': JSON.stringify([{ ...csl, file }]) }))[0]).toContain(
        'lies outside this folder',
      );
    expect(complaints(await piecesIn({ 'a.json': JSON.stringify([csl]) }))[0]).toMatch(
      /“Weir opens at last” comes without a file/,
    );
    expect(complaints(await piecesIn({ 'a.json': JSON.stringify([{ ...csl, file: 'gone.html' }]) }))[0]).toContain(
      'there is no such file',
    );
  });
});
