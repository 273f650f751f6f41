import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { calendar, fold } from '../../src/view/machine/calendar.ts';
import { apa, bibtex, cslJson, ris } from '../../src/view/machine/cite.ts';
import { csv } from '../../src/view/machine/csv.ts';
import { atom, jsonFeed } from '../../src/view/machine/feed.ts';
import { asScript } from '../../src/view/machine/linkedData.ts';

test('no text of an article can end a script element', () => {
  const script = asScript([{ name: '</script><script>alert(1)</script>' }]);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)['@graph'][0].name).toContain('</script>');
});

test('a spreadsheet runs no cell as a formula', () => {
  expect(csv([['=1+1', '+x', '-x', '@x', 'plain', -5, null, 'a "b", c']])).toBe(
    '\'=1+1,\'+x,\'-x,\'@x,plain,-5,,"a ""b"", c"\r\n',
  );
});

const feed = {
  title: 'Weir & Lock',
  subtitle: 'What is told',
  language: 'en',
  home: 'https://w.example/',
  atom: 'https://w.example/feed.atom',
  json: 'https://w.example/feed.json',
  author: 'Weir & Lock',
  entries: [
    {
      url: 'https://w.example/events/a/',
      title: 'Gates <open>\u0007',
      summary: 's',
      html: '<p>h</p>',
      updated: '2031-02-03',
      tags: ['Talks'],
    },
  ],
};

test('feeds escape what they hold and carry their newest day', () => {
  const xml = atom(feed);
  expect(xml).toContain('<title>Gates &lt;open&gt;</title>');
  expect(xml).toContain('<updated>2031-02-03T00:00:00Z</updated>');
  expect(xml).toContain('<content type="html">&lt;p&gt;h&lt;/p&gt;</content>');
  expect(JSON.parse(jsonFeed(feed)).items[0]).toMatchObject({
    url: 'https://w.example/events/a/',
    date_published: '2031-02-03T00:00:00Z',
  });
});

const event = (edtf: string, min: string, max: string): Event =>
  ({
    id: `e-${edtf}`,
    label: 'Talks; again',
    date: { edtf, min, max, basis: 'stated' },
    place: null,
  }) as unknown as Event;

test('the calendar holds days and ranges of days, the end day after the last', () => {
  const ics = calendar(
    'Weir',
    [event('2031-02-28', '2031-02-28', '2031-02-28'), event('2031-03', '2031-03-01', '2031-03-31')],
    () => ({
      url: '/x/',
      summary: 'Told by A, B.',
    }),
  );
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).toContain('DTSTART;VALUE=DATE:20310228\r\nDTEND;VALUE=DATE:20310301\r\n');
  expect(ics).toContain('SUMMARY:Talks\\; again\r\n');
  expect(ics).toContain('DESCRIPTION:Told by A\\, B.\r\n');
});

test('lines fold at 75 octets and unfold to what they were', () => {
  const line = `SUMMARY:${'Überlaufwehr größer '.repeat(12)}`;
  const folded = fold(line);
  for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
});

test('a page is cited without the day of the build', () => {
  const c = { id: 'a-b', title: 'Gates & locks', container: 'Weir', url: 'https://w.example/a/', date: '2031-02' };
  expect(apa(c)).toBe('Gates & locks. (2031). In Weir. https://w.example/a/');
  expect(apa({ ...c, date: null })).toContain('(n.d.)');
  expect(bibtex(c)).toContain('title = {{Gates \\& locks}}');
  expect(ris(c).split('\n').at(-1)).toBe('ER  - ');
  expect(cslJson(c)).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2031, 2]] } });
});
