import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disturbedBetween } from '../../src/add/disturbed.ts';
import { numbersFrom } from '../../src/bench/numbersFrom.ts';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Event } from '../../src/model/event.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { inventedArticle, shuffled } from './invented.ts';

const folders = ['tests/fixtures/dam-dispute/seeds', 'seeds'];
const all = folders.map((folder) => readKnowledge(folder));
const knowledge = {
  ...all[0]!,
  sources: all.flatMap((k) => k.sources),
  actors: all.flatMap((k) => k.actors),
  corrections: [],
};
const texts = [
  ...folders.flatMap((folder) =>
    readdirSync(join(folder, 'articles')).map((name) => ({
      name,
      text: readFileSync(join(folder, 'articles', name), 'utf8'),
    })),
  ),
  ...Array.from({ length: 60 }, (_, i) => inventedArticle(i)),
];
const readings = texts.map(({ name, text }) => extract(readArticle(name, text), knowledge));

/** What a page promises of an event: its address, what stands on its first lines, and whose words it rests on. */
const promised = (e: Event) => ({
  ...{ id: e.id, label: e.label, date: e.date?.edtf, type: e.type },
  reports: e.reports.map((r) => [r.article, r.triggers.map((t) => t.start)]),
});

/** Events that don't hold what they did although the new article doesn't report them, and of which nothing is said. */
function broken(before: Edition, after: Edition, added: Reading): unknown[] {
  const said = new Set(disturbedBetween(before, after).map((d) => d.id));
  const now = new Map(after.events.map((e) => [e.id, e]));
  const reports = (e: Event) => e.reports.some((r) => r.article === added.article.id);
  const place = (e: Event) => e.reports.flatMap((r) => r.triggers.map((t) => `${r.article} ${t.start}`));
  const taken = new Set(after.events.filter((e) => reports(e) || said.has(e.id)).flatMap(place));
  // An article that led with it may now lead with what the new one reports.
  const ledBefore = (e: Event) =>
    e.reports.some(
      (r) => r.lead && after.events.some((n) => reports(n) && n.reports.some((x) => x.lead && x.article === r.article)),
    );
  return before.events.flatMap((e): unknown[] => {
    const same = now.get(e.id);
    if (!same) return place(e).some((p) => taken.has(p)) || ledBefore(e) ? [] : [{ gone: promised(e) }];
    if (reports(same) || said.has(e.id)) return [];
    return JSON.stringify(promised(same)) === JSON.stringify(promised(e))
      ? []
      : [{ was: promised(e), is: promised(same) }];
  });
}

test('an added article changes no event that it doesn’t report, or it is said with the sentence that is the reason', () => {
  let [events, disturbed] = [0, 0];
  for (let run = 0; run < 12; run++) {
    const next = numbersFrom(run + 1);
    const order = shuffled(readings, next);
    const held = order.slice(0, 4 + Math.floor(next() * (order.length - 5)));
    const added = order[held.length]!;
    const { edition: before, ledger } = linkLastingly(held, knowledge, new Map());
    const { edition: after } = linkLastingly([...held, added], knowledge, ledger);
    expect(broken(before, after, added), added.article.id).toEqual([]);
    for (const d of disturbedBetween(before, after)) {
      disturbed++;
      const article = after.articles.find((a) => a.file === d.because?.file);
      expect(article?.id, d.label).toBe(added.article.id);
      expect(article?.text, d.label).toContain(d.because!.sentence);
    }
    events += before.events.length;
  }
  // One event in a hundred at most: most additions disturb none.
  expect(disturbed * 100).toBeLessThan(events);
});
