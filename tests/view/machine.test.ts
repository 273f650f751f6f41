import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { calendar } from '../../src/view/machine/calendar.ts';
import { apa, bibtex, chicago, cslJson, ris } from '../../src/view/machine/cite.ts';
import { csv } from '../../src/view/machine/csv.ts';
import { drawable, isDrawable } from '../../src/view/machine/drawable.ts';
import { atom, jsonFeed } from '../../src/view/machine/feed.ts';
import { lastingId } from '../../src/view/machine/lastingId.ts';
import { asScript } from '../../src/view/machine/linkedData.ts';
import { png } from '../../src/view/machine/picture.ts';

test('no text of an article can end a script element', () => {
  const script = asScript([{ '@type': 'Person', name: '</script><script>alert(1)</script>' }]);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)['@graph'][0].name).toContain('</script>');
});

test('a spreadsheet runs no cell as a formula', () => {
  expect(csv([['=1+1', '+x', '-x', '@x', 'plain', -5, null, 'a "b", c']])).toBe(
    '\'=1+1,\'+x,\'-x,\'@x,plain,-5,,"a ""b"", c"\r\n',
  );
});

const feed = {
  id: 'urn:uuid:1',
  title: 'Weir & Lock',
  subtitle: 'What is told',
  home: 'https://w.example/',
  atom: 'https://w.example/feed.atom',
  json: 'https://w.example/feed.json',
  author: 'Weir & Lock',
  entries: [
    {
      id: 'urn:uuid:2',
      url: 'https://w.example/events/a/',
      title: 'Gates <open>\u0007',
      summary: 's',
      html: '<p>h</p>',
      updated: '2031-02-03',
      tags: ['Talks'],
    },
  ],
};

test('commas, quotation marks, line ends and blanks at an end are quoted', () => {
  expect(csv([['x, “y” "z"\n', ' a', 'b ', 2.5]])).toBe('"x, “y” ""z""\n"," a","b ",2.5\r\n');
});

test('nor one whose sign is wide or stands behind what nobody sees', () => {
  for (const cell of ['\t=1', ' \u00a0=1', '\u200b+1', '＝1', '＠x', '－1', '\tx', '\rx', '\u0001=1', '\r\n@x'])
    expect(csv([[cell]]).replaceAll('"', '')[0]).toBe("'");
});

test('feeds escape what they hold and carry their newest day', () => {
  const written = atom(feed);
  expect(written).toContain('<title type="html"><![CDATA[Gates &lt;open&gt;]]></title>');
  expect(written).toContain('<title>Weir &amp; Lock</title>');
  expect(written).toContain('<updated>2031-02-03T00:00:00.000Z</updated>');
  expect(written).toContain('<![CDATA[<p>h</p>]]></content>');
  expect(JSON.parse(jsonFeed(feed)).items[0]).toMatchObject({
    url: 'https://w.example/events/a/',
    title: 'Gates <open>',
    date_modified: '2031-02-03T00:00:00.000Z',
    tags: ['Talks'],
  });
});

test('a feed of an edition that does not know its address names its entries all the same', () => {
  const here = (url: string) => url.replace('https://w.example', '');
  const local = { ...feed, home: '/', atom: '/feed.atom', json: '/feed.json' };
  const entries = feed.entries.map((e) => ({ ...e, url: here(e.url) }));
  const written = atom({ ...local, entries });
  expect(written).toContain('<id>urn:uuid:2</id>');
  expect(written).toContain('href="/events/a/"');
  expect(written).not.toContain('.invalid');
});

test('an empty feed has a day that is not today', () => {
  expect(atom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

const event = (edtf: string, min: string, max: string): Event =>
  ({
    id: `e-${edtf}`,
    label: 'Talks; again',
    date: { edtf, min, max, basis: 'stated' },
    place: null,
  }) as unknown as Event;

test('an entry moves on when an older article comes to tell it, too', () => {
  const told = (size: number) => atom({ ...feed, entries: [{ ...feed.entries[0]!, size }] });
  expect(told(2)).toContain('<updated>2031-02-03T00:00:02.000Z</updated>');
  expect(told(3)).toContain('<updated>2031-02-03T00:00:03.000Z</updated>');
});

test('the JSON Feed is of version 1.1', () => {
  const read = JSON.parse(jsonFeed(feed));
  expect(read).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    authors: [{ name: 'Weir & Lock' }],
  });
  expect(read).not.toHaveProperty('author');
});

test('the calendar holds days and ranges of days, the end day after the last', () => {
  const ics = calendar(
    'Weir',
    [
      event('2031-02-28', '2031-02-28', '2031-02-28'),
      event('2031-03', '2031-03-01', '2031-03-31'),
      event('2031-03-01/..', '2031-03-01', '9999-12-31'),
    ],
    () => ({
      id: 'x',
      url: '/x/',
      summary: 'Told by A, B.',
    }),
  );
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  // A month lasts from its first day on, and says that the event lies within; what has no end is counted.
  expect(ics).toContain('DTSTART;VALUE=DATE:20310301\r\nDTEND;VALUE=DATE:20310401\r\n');
  expect(ics).toContain('DESCRIPTION:Some time in this stretch (March 2031). Told by A\\, B.\r\n');
  expect(ics.replaceAll('\r\n ', '')).toContain('1 of 3 events have no known first and last day');
  expect(ics).toContain('DTSTART;VALUE=DATE:20310228\r\nDTEND;VALUE=DATE:20310301\r\n');
  expect(ics).toContain('SUMMARY:Talks\\; again\r\n');
  expect(ics).toContain('DESCRIPTION:Told by A\\, B.\r\n');
});

test('the calendar’s name is text, where commas part, and an address is none', () => {
  const ics = calendar('Weirs, locks; dams', [event('2031-02-28', '2031-02-28', '2031-02-28')], () => ({
    ...{ id: 'x', url: 'https://w.example/a,b;c', summary: '' },
  }));
  expect(ics).toContain('X-WR-CALNAME:Weirs\\, locks\\; dams\r\n');
  expect(ics).toContain('URL;VALUE=URI:https://w.example/a%2Cb%3Bc\r\n');
});

test('lines hold 75 octets at most and unfold to what they were', () => {
  const label = 'Überlaufwehr größer '.repeat(12).trim();
  const long = { ...event('2031-02-28', '2031-02-28', '2031-02-28'), label };
  const ics = calendar('Weir', [long], () => ({ id: 'x', url: '/x/', summary: '' }));
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(ics.replaceAll('\r\n ', '')).toContain(`SUMMARY:${label}\r\n`);
});

test('a page is cited without the day of the build', () => {
  const c = { id: 'a-b', title: 'Gates & locks', container: 'Weir', url: 'https://w.example/a/', date: '2031-02' };
  expect(apa(c)).toBe('Gates & locks. (2031, February). Weir. https://w.example/a/');
  expect(apa({ ...c, title: 'Whose gates?', date: '2031-02-07' })).toBe(
    'Whose gates? (2031, February 7). Weir. https://w.example/a/',
  );
  expect(chicago(c)).toBe('“Gates & locks.” Weir. Last modified February 2031. https://w.example/a/.');
  const spoken = 'Holt: "no" and “never”';
  expect(chicago({ ...c, title: spoken, date: null })).toContain('“Holt: ‘no’ and ‘never’.” Weir.');
  expect(chicago({ ...c, date: '2031-02-07' })).toContain(' Last modified February 7, 2031. ');
  expect(chicago({ ...c, date: null })).toBe('“Gates & locks.” Weir. https://w.example/a/.');
  expect(ris({ ...c, date: '2031-02-07' })).toContain('DA  - 2031/02/07/');
  expect(apa({ ...c, date: null })).toContain('(n.d.)');
  expect(bibtex(c)).toContain('title = {{Gates \\& locks}}');
  expect(ris(c).split('\n').at(-1)).toBe('ER  - ');
  expect(cslJson(c)).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2031, 2]] } });
});

test('an id stays when the site moves, and differs between editions', () => {
  // Worked out with Python: uuid.uuid5(uuid.NAMESPACE_URL, 'weirs\nevents/a/')
  expect(lastingId({ topic: 'weirs' }, 'events/a/')).toBe('6ae82465-6a41-583b-9811-92f6c3bb81cf');
  expect(lastingId({ id: 'weirs', topic: 'Weirs and locks' }, 'events/a/')).toBe(
    lastingId({ topic: 'weirs' }, 'events/a/'),
  );
  expect(lastingId({ topic: 'locks' }, 'events/a/')).not.toBe(lastingId({ topic: 'weirs' }, 'events/a/'));
});

test('a picture draws Latin, Cyrillic and Greek letters, and what it cannot in Latin ones', async () => {
  expect(drawable('Ирина Волкова, Αθήνα, Łódź')).toBe('Ирина Волкова, Αθήνα, Łódź');
  expect(drawable('王小明 met')).toBe('WangXiaoMing met');
  expect(drawable('a\u202e\u0007b\u200bc')).not.toMatch(/[\u202e\u0007\u200b]/);
  expect(drawable('👩‍👩‍👧 talks 👍🏽 in Bern ™')).toBe('talks in Bern ™');
  expect(['Łódź', 'שלום 2', 'שלום to all of them', '王小明', '👍'].map(isDrawable)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
  const drawn = async (title: string) =>
    (await png({ above: '', title, below: '', monograms: [], name: '' })).toString('latin1');
  for (const [a, b] of [
    ['Волга', 'Волна'],
    ['βήμα', 'βάμα'],
    ['łęg', 'łąg'],
  ] as const)
    expect(await drawn(a)).not.toBe(await drawn(b));
});

const breaks = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\u000b', '\f'];
test.each(breaks.map((b) => [JSON.stringify(b), b]))(
  'no break (%s) of an edition begins a line of a calendar',
  (_name, b) => {
    const words = `Low water${b}END:VCALENDAR${b}X-EVIL:1`;
    const event = {
      id: 'a',
      label: words,
      type: 'other',
      place: words,
      status: 'reported',
      date: { edtf: '2031-02-03', min: '2031-02-03', max: '2031-02-03' },
    } as unknown as Event;
    const file = calendar(words, [event], () => ({ id: 'x', url: `https://w.example/${b}X-EVIL:2`, summary: words }));
    // What RFC 5545 takes for a line's end, and what a careless reader may.
    const lines = file.replaceAll('\r\n ', '').split(/[\n\r\u2028\u2029\u0085\u000b\f]+/u);
    expect(lines.filter((l) => /^X-EVIL/.test(l))).toEqual([]);
    expect(lines.filter((l) => l === 'END:VCALENDAR')).toHaveLength(1);
  },
);

test.each(breaks.map((b) => [JSON.stringify(b), b]))('nor of a citation (%s)', (_name, b) => {
  const words = `Low water${b}ER  - ${b}TY  - EVIL`;
  const page = { id: 'a', title: words, container: words, url: 'https://w.example/', date: '2031-02-03' };
  const ends = /[\n\r\u2028\u2029\u0085\u000b\f]+/u;
  expect(
    ris(page)
      .split(ends)
      .filter((l) => /^TY /.test(l)),
  ).toEqual(['TY  - ELEC']);
  expect(bibtex(page).split(ends)).toHaveLength(
    bibtex({ ...page, title: 'Low', container: 'water' }).split('\n').length,
  );
  for (const written of [apa(page), chicago(page)]) expect(written.split(ends)).toHaveLength(1);
});
