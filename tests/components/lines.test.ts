import { expect, test } from 'vitest';
import { dateText } from '../../src/components/lines/dateText.ts';
import { eventName } from '../../src/components/lines/eventName.ts';
import { inYear } from '../../src/components/lines/inYear.ts';
import { monogram } from '../../src/components/lines/monogram.ts';
import { pieces } from '../../src/components/lines/pieces.ts';
import { statement } from '../../src/components/lines/statement.ts';
import { stripMarks } from '../../src/components/lines/stripMarks.ts';
import type { Outlet } from '../../src/edition/outlet.ts';
import type { Event } from '../../src/model/event.ts';

const href = (path = ''): string => `../${path}`;
const outlet = { id: 'echo', name: 'The “Echo” & Son', monogram: 'E', colour: 3 } as Outlet;

test('a date stands as a time where it has a machine’s form, as data where not, and is said to be missing', () => {
  expect(dateText('2031-05-04').text).toBe('<time datetime="2031-05-04">4 May 2031</time>');
  expect(dateText('2031-21').text).toMatch(/^<data value="2031-21">.{1,30}<\/data>$/);
  expect(dateText(null).text).toBe('<span class="undated">date not stated</span>');
});

test('a day that is inferred is marked, and an open day of publication isn’t said to last', () => {
  expect(dateText('2031-05-04', { inferred: true }).text).toContain('(inferred from the text)');
  expect(dateText('2031-05-04/..').text).toContain('>from 4 May 2031<');
  expect(dateText('2031-05-04/..', { publication: true }).text).toContain('>on or after 4 May 2031<');
});

test('a monogram’s words are read aloud, or left to what stands around it', () => {
  const silent = monogram(outlet, { silent: true }).text;
  expect(silent).toContain('class="mono mono-own src-3" title="The “Echo” &amp; Son: tells it in its own voice"');
  expect(silent).not.toContain('class="vh"');
  expect(monogram(outlet, { standing: 'attributed' }).text).toContain(
    '<span class="vh">The “Echo” &amp; Son: attributes it to somebody</span>',
  );
});

test('an event leads to its page, and says what becomes of it only where that isn’t plain', () => {
  const event = { id: 'x', label: 'Weir <shut>', status: 'happened' } as Event;
  const link = '<a href="../events/x/">Weir &lt;shut&gt;</a>';
  expect(eventName(event, href).text).toBe(link);
  expect(eventName({ ...event, status: 'planned' }, href).text).toBe(`${link}<span class="aside"> (planned)</span>`);
});

test('words stand in quotation marks only where the article quotes them; who says them leads to their page', () => {
  const given = { how: ', as the Echo reports', words: 'it <i>rains</i>' };
  expect(statement({ ...given, speaker: { name: 'Ada & Co', actor: 'ada' }, quotation: true }, href).text).toBe(
    '<span class="by"><a href="../actors/ada/">Ada &amp; Co</a>, as the Echo reports:</span> <span class="quoted">“it &lt;i&gt;rains&lt;/i&gt;”</span>',
  );
  expect(statement({ ...given, speaker: { name: 'Somebody', actor: null }, quotation: false }, href).text).toBe(
    '<span class="by">Somebody, as the Echo reports:</span> <span class="quoted">it &lt;i&gt;rains&lt;/i&gt;</span>',
  );
});

test('a day is a tick in its year, a longer stretch a bar', () => {
  expect(inYear({ edtf: '2031-01-01', min: '2031-01-01', max: '2031-01-01' })?.text).toContain(
    '<rect class="in-year-day" x="0%" y="0" width="2" height="7"></rect>',
  );
  expect(inYear({ edtf: '2031-01', min: '2031-01-01', max: '2031-01-31' })?.text).toContain(
    '<rect class="in-year-range" x="0%" y="2" width="8.5%" height="3"></rect>',
  );
});

test('marks of a strip are placed in hundredths of it', () => {
  const at = { x: 0.12345, width: 0.5, y: 10, height: 6 };
  expect(stripMarks([{ ...at, sign: 'day' }] as never).text).toBe(
    '<rect class="strip-day" x="12.35%" width="2" y="10" height="6"></rect>',
  );
  expect(stripMarks([{ ...at, sign: 'range' }] as never).text).toContain('width="50%"');
});

test('an article’s words are marked where they are the evidence', () => {
  const part = {
    start: 0,
    end: 5,
    pieces: [
      { text: 'a <', marked: false },
      { text: 'b', marked: true },
    ],
  };
  const [plain, marked] = pieces(part);
  expect([plain, (marked as { text: string }).text]).toEqual(['a <', '<mark>b</mark>']);
});
