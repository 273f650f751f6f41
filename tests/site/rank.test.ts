import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event, EventMention } from '../../src/model/event.ts';
import type { Reading } from '../../src/model/reading.ts';
import { filesIn, runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const out = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = [sentence: string, verb: string, status: EventMention['status'], main: boolean];
/** Five main happenings, one of each status, and twelve smaller ones in a row. */
const told: Told[] = [
  ['Runa Falk met Ida Solheim on 4 March 2033.', 'met', 'happened', true],
  ['Oskar Tveit will meet Lena Brandvik on 20 March 2033.', 'meet', 'planned', true],
  ['A meeting of Runa Falk with Oskar Tveit on 21 March 2034 was called off.', 'called off', 'cancelled', true],
  ...Array.from(
    { length: 12 },
    (_, i): Told => [`Workers swept square number ${i + 1} on ${i + 6} March 2033.`, 'swept', 'happened', false],
  ),
  ['Ida Solheim struck Lena Brandvik on 23 March 2036.', 'struck', 'denied', true],
  ['Ida Solheim could meet Runa Falk on 24 March 2035.', 'meet', 'hypothetical', true],
];

/** The article as read, telling these happenings and no others: what the rules of the reading find is no matter here. */
function telling(reading: Reading): Reading {
  const { text } = reading.article;
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, exact: words };
  };
  const events = told.map(([sentence, verb, status, main]): EventMention => {
    const whole = span(sentence);
    const [day] = /\d+ March 20\d\d/.exec(sentence)!;
    const iso = `${day.slice(-4)}-03-${day.split(' ')[0]!.padStart(2, '0')}`;
    const date = { edtf: iso, min: iso, max: iso, basis: 'stated' } as const;
    const label = sentence.replace(/ on \d+ March 20\d\d|\.$/g, '');
    return {
      type: !main ? 'REPORT' : verb === 'struck' ? 'ASSAULT' : 'CONSULT',
      kind: !main ? 'act' : verb === 'struck' ? 'attack' : 'meeting',
      strong: main,
      lead: false,
      trigger: span(verb, whole.start),
      span: whole,
      date: { ...span(day, whole.start), ...date },
      participants: [],
      agents: [],
      clause: label,
      phrase: null,
      quoted: null,
      place: null,
      name: null,
      status,
      format: null,
      // What is denied or not certain stands on the timeline only where an editor states it, or an article is about it.
      ...((status === 'denied' || status === 'hypothetical') && { given: { label, date, place: null } }),
    };
  });
  return { ...reading, events, dates: events.map((e) => e.date!) };
}

const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const page = (file: string) => parseHTML(read(file)).document;
const title = (e: Event): string => page(`events/${e.id}/index.html`).querySelector('h1')!.textContent!;
let events: Event[];

beforeAll(() => {
  const seeds = join(folder, 'seeds');
  mkdirSync(join(seeds, 'articles'), { recursive: true });
  writeFileSync(join(seeds, 'site.yaml'), 'title: A tramway\ntopic: a tramway\nquestion: When was it built?\n');
  writeFileSync(join(seeds, 'sources.yaml'), '- id: courier\n  name: Courier\n');
  const file = join(seeds, 'articles', 'report.md');
  const text = `---\nsource: courier\npublished: 2033-03-19\ntitle: What became of it?\n---\n${told.map(([s]) => s).join('\n\n')}\n`;
  writeFileSync(file, text);
  const parsed = spawnSync(process.execPath, ['scripts/parse.ts', '--jsonl', '--knowledge', seeds], {
    input: `${JSON.stringify({ file, text })}\n`,
    encoding: 'utf8',
  });
  const entries = join(folder, 'readings.jsonl');
  writeFileSync(entries, `${JSON.stringify(telling(JSON.parse(parsed.stdout)))}\n`);
  const { code, err } = runBuild(['--seeds', seeds, '--out', out, '--entries', entries, '--site', 'https://t.example']);
  expect(code, err).toBe(0);
  events = filesIn(out)
    .filter((f) => /^events\/(?!.*oembed).*\.json$/.test(f))
    .map((f) => (JSON.parse(read(f)) as { event: Event }).event);
  expect(events).toHaveLength(told.length);
  expect(events.filter((e) => e.rank === 'minor')).toHaveLength(12);
});
const main = () => events.filter((e) => e.rank === 'main');
const minor = () => events.filter((e) => e.rank === 'minor');

test('every event has its page; the timeline shows main events in the order of time and folds a row of smaller ones', () => {
  for (const e of events) expect(existsSync(join(out, `events/${e.id}/index.html`)), e.id).toBe(true);
  const timeline = page('timeline/index.html');
  expect(timeline.querySelector('.explain')!.textContent).toContain('Five main events and twelve smaller');
  const folded = [...timeline.querySelectorAll('.lines > .minor > details')];
  expect(folded.map((d) => d.querySelector('summary')!.textContent)).toEqual([
    'Twelve smaller happenings, 6 to 17 March 2033',
  ]);
  expect(folded[0]!.querySelectorAll('.line')).toHaveLength(12);
  const days = [...timeline.querySelectorAll('.line time')].map((t) => t.getAttribute('datetime')!);
  expect(days).toHaveLength(events.length);
  expect(days).toEqual([...days].sort());
  const article = page('articles/report/index.html');
  expect(article.querySelectorAll('details.smaller .read')).toHaveLength(12);
  expect(article.querySelectorAll('.read')).toHaveLength(17);
});

test('the first page shows main events that happened, and says how many smaller ones there are', () => {
  const home = page('index.html');
  const shown = [...home.querySelectorAll('[aria-labelledby="latest"] .line-what a')].map((a) => a.textContent);
  expect(shown).toEqual(
    main()
      .filter((e) => e.status === 'happened')
      .map((e) => e.label),
  );
  expect(home.querySelector('.onward')!.textContent).toContain('twelve smaller happenings');
});

test('feeds and calendars come as the main events, and as all', () => {
  const items = (f: string) => (JSON.parse(read(f)) as { items: { url: string; title: string }[] }).items;
  expect(items('feed.json')).toHaveLength(main().length);
  expect(items('timeline/feed.json')).toHaveLength(events.length);
  const days = (f: string) => read(f).match(/^UID:/gm)!.length;
  expect([days('events.ics'), days('every-event.ics')]).toEqual([main().length, events.length]);
  const llms = read('llms.txt');
  expect(llms.indexOf(minor()[0]!.id)).toBeGreaterThan(llms.indexOf('## Smaller happenings'));
  for (const e of events) expect(llms).toContain(e.id);
});

test('what did not happen says so wherever its label stands', () => {
  const feed = JSON.parse(read('timeline/feed.json')) as { items: { url: string; title: string }[] };
  const calendar = read('every-event.ics').replace(/\r\n /g, '');
  const words = {
    planned: ['(planned)', 'TENTATIVE', '"eventStatus":"https://schema.org/EventScheduled"'],
    cancelled: ['(cancelled or put off)', 'CANCELLED', '"eventStatus":"https://schema.org/EventCancelled"'],
    denied: ['(denied)', 'CANCELLED', null],
    hypothetical: ['(not certain to have happened)', 'TENTATIVE', null],
  } as const;
  for (const [status, [said, inCalendar, linked]] of Object.entries(words)) {
    const event = events.find((e) => e.status === status)!;
    const full = `${event.label} ${said}`;
    expect(title(event)).toBe(full);
    const html = read(`events/${event.id}/index.html`);
    const node = /\{"@type":"Event".*?"subjectOf"/.exec(html)![0];
    if (linked) expect(node).toContain(linked);
    else expect(node).not.toMatch(/startDate|eventStatus/);
    expect(node).toContain(`"name":"${full}"`);
    const line = [...page('timeline/index.html').querySelectorAll('.line-what')].find((p) =>
      p.querySelector('a')!.getAttribute('href')!.includes(event.id),
    )!;
    expect(line.textContent).toBe(full);
    expect(feed.items.find((i) => i.url.includes(event.id))!.title).toBe(full);
    const entry = calendar.split('BEGIN:VEVENT').find((e) => e.includes(event.id))!;
    expect(entry).toContain(`STATUS:${inCalendar}`);
    expect(entry).toContain(`SUMMARY:${full}`);
    for (const f of [`embed/${event.id}/index.html`, `events/${event.id}.md`, `events/${event.id}.oembed.json`])
      expect(read(f), f).toContain(said);
  }
});
