import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import type { Event } from '../../src/model/event.ts';
import { built, filesIn } from '../support/build.ts';

// No cell of the site may contradict the article that it speaks of.
const files = filesIn(built);
const read = (f: string): string => readFileSync(join(built, f), 'utf8');
const json = <T>(f: string): T => JSON.parse(read(f)) as T;
interface Entry {
  article: { id: string; source: string | null; published: { max: string } | null; language: string };
  text: string;
}
const entries = read('data/entries.jsonl')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Entry);
const textOf = new Map(entries.map((e) => [e.article.id, e.text]));
const sourceOf = (id: string) => entries.find((e) => e.article.id === id)!.article.source ?? 'outlet-not-stated';
const events = files
  .filter((f) => /^events\/[^/]+\.json$/.test(f) && !f.endsWith('.oembed.json'))
  .map((f) => json<{ event: Event }>(f).event);
const page = (e: Event) => parseHTML(read(`events/${e.id}/index.html`)).document;
const outletNames = new Map(
  files
    .filter((f) => /^sources\/[^/]+\/index\.html$/.test(f))
    .map((f) => {
      const { document } = parseHTML(read(f));
      return [
        f.split('/')[1]!,
        document.querySelector('h1')!.textContent.replace(/\s+/g, ' ').trim().replace(/^\S+ /, ''),
      ];
    }),
);

/** The sentence around a stretch with the one before and after, roughly: up to the second full stop either way, within the paragraph. */
function around(text: string, start: number, end: number): [number, number] {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', end);
  const stops = [...text.slice(paragraph, start).matchAll(/[.!?][”"]?\s/g)].map((m) => paragraph + m.index + 1);
  const stop = /[.!?]/.exec(text.slice(end))?.index ?? 0;
  return [stops.at(-2) ?? paragraph, Math.min(line < 0 ? text.length : line, end + stop + 1)];
}

test('nobody is “not found” in a report whose sentence, or the one before it, names them', () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const e of events) {
    const rows = [...page(e).querySelectorAll('#facts ~ .scroll tr[id^="facts-participant"]')];
    for (const row of rows) {
      const path = row.querySelector('th a')!.getAttribute('href')!;
      const actor = json<{ actor: Actor }>(`actors/${path.replace(/\/$/, '').split('/').at(-1)}.json`).actor;
      for (const note of row.querySelectorAll('td.none .cell-note')) {
        cells++;
        const [name, says] = note.getAttribute('title')!.split(': ') as [string, string];
        for (const r of e.reports) {
          if (outletNames.get(sourceOf(r.article)) !== name) continue;
          const mentions = actor.mentions.find((m) => m.article === r.article)?.mentions ?? [];
          if (says.startsWith('not found') && mentions.length > 0) wrong.push(`${e.id}: ${actor.id} in ${r.article}`);
          for (const m of r.mentions) {
            const [from, to] = around(textOf.get(r.article)!, m.start, m.end);
            if (mentions.some((x) => x.start >= from && x.end <= to))
              wrong.push(`${e.id}: ${actor.id} beside ${m.exact}`);
          }
        }
      }
    }
  }
  expect(cells).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('an article is never silent about what came after it', () => {
  const wrong: string[] = [];
  let before = 0;
  for (const e of events) {
    if (!e.date) continue;
    const late = [...outletNames].flatMap(([id, name]) => {
      const held = entries.filter((x) => (x.article.source ?? 'outlet-not-stated') === id);
      // Who tells it in spite of its day is no subject of this test.
      if (e.reports.some((r) => held.some((x) => x.article.id === r.article))) return [];
      return held.length > 0 && held.every((x) => x.article.published && x.article.published.max < e.date!.min)
        ? [name]
        : [];
    });
    const document = page(e);
    before += document.querySelectorAll('.event-title .mono-before, .event-title .mono-perhaps-before').length;
    for (const dot of document.querySelectorAll('main .mono-absent[title]')) {
      const name = dot.getAttribute('title')!.split(': ')[0]!;
      if (late.includes(name) && !dot.closest('.prevnext, .calls')) wrong.push(`${e.id}: a dot for ${name}`);
    }
    const head = document.querySelector('.explain')!.textContent.replace(/\s+/g, ' ');
    const absent = /Not found in the text we hold from ([^.]*)\./.exec(head)?.[1] ?? '';
    for (const name of late) if (absent.includes(name)) wrong.push(`${e.id}: ${name} is said not to tell it`);
  }
  expect(before).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('nobody is both heard and never heard', () => {
  const { document } = parseHTML(read('compare/index.html'));
  const names = (title: string): string[] => {
    const table = [...document.querySelectorAll('table.sheet')].find((t) =>
      t.querySelector('caption')?.textContent.startsWith(title),
    );
    return [...(table?.querySelectorAll('tbody th') ?? [])].map((th) => th.textContent.replace(/\s+/g, ' ').trim());
  };
  const heard = new Set(names('Who gets quoted').flatMap((label) => label.split(/,? and |, /)));
  const unheard = names('Named but never heard');
  expect(unheard.length).toBeGreaterThan(0);
  expect(unheard.filter((name) => heard.has(name))).toEqual([]);
});
