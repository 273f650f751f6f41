import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { writeWhole } from '../../src/disk/writeWhole.ts';
import type { Edition, PublishedArticle } from '../../src/model/edition.ts';
import type { Span } from '../../src/model/span.ts';
import { fixture } from '../support/build.ts';

const update = process.env['UPDATE_GOLDEN'] === '1';

const quote = ({ exact }: Span, most = 90): string => {
  const line = exact.replace(/\s+/g, ' ');
  return `“${line.length > most ? `${line.slice(0, most - 1)}…` : line}”`;
};

/** What was read from an article, for a person to compare: one thing a line, nothing that hangs on offsets. */
function summaryOf(a: PublishedArticle, edition: Edition): string {
  const nameOf = (id: string | null) => edition.actors.find((x) => x.id === id)?.name ?? '?';
  const section = (title: string, lines: string[]) => [
    title,
    ...(lines.length ? lines : ['(none)']).map((l) => `  ${l}`),
    '',
  ];
  const counts = (spans: readonly Span[]) => {
    const seen = new Map<string, number>();
    for (const s of spans) seen.set(quote(s, 40), (seen.get(quote(s, 40)) ?? 0) + 1);
    return [...seen].map(([q, n]) => (n > 1 ? `${q} ×${n}` : q)).join(', ');
  };
  return [
    a.title || '(no title)',
    `${a.source ?? 'outlet not stated'} · ${a.published ? `${a.published.edtf} (${a.published.basis})` : 'date not stated'} · ${a.words} words`,
    '',
    ...section(
      'Not reporting',
      a.furniture.map((f) => `${f.kind}: ${quote(f)}`),
    ),
    ...section(
      'Dates',
      a.dates.map((d) => `${quote(d)} → ${d.edtf} (${d.basis})`),
    ),
    ...section(
      'Who',
      edition.actors.flatMap((x) =>
        x.mentions
          .filter((m) => m.article === a.id)
          .map((m) => `${x.name} (${x.kind}${x.known ? ', known' : ''}): ${counts(m.mentions)}`),
      ),
    ),
    ...section(
      'Claims',
      edition.claims
        .filter((c) => c.article === a.id)
        .map(
          (c) =>
            `${c.kind} · ${c.speaker ? nameOf(c.speaker) : (c.speakerLabel ?? 'the outlet')} · ${c.cue.map((s) => s.exact).join(' … ') || '–'}${c.denied ? ' (denied)' : ''}: ${c.content.map((s) => quote(s)).join(' … ')}`,
        ),
    ),
    ...section(
      'Events',
      edition.events.flatMap((e) =>
        e.reports
          .filter((r) => r.article === a.id)
          .map(
            (r) =>
              `${r.lead ? '* ' : ''}${e.date?.edtf ?? 'undated'} ${e.type} ${e.label} [${r.participants.map(nameOf).join(', ')}]${r.place ? ` at ${r.place.exact}` : ''} ${r.status}: ${r.mentions.map((m) => quote(m, 60)).join(' + ')}`,
          ),
      ),
    ),
  ].join('\n');
}

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await analyse(fixture));
  // Nothing is timed: on a busy machine reading may take a while.
}, 60_000);

const articles = [
  'basin-watch-what-the-protocol-says',
  'courier-commission-meets-in-sorn',
  'courier-ministers-meet-in-halden',
  'not-stated-open-the-gates',
  'tarsian-daily-reku-wins-inspection',
  'upriver-post-first-dry-summer',
];

describe('what is read from a whole article (UPDATE_GOLDEN=1 writes it anew)', () => {
  test('every article of the fixture edition is here', () => {
    expect(edition.articles.map((a) => basename(a.file, extname(a.file)))).toEqual(articles);
  });
  test.each(articles)('%s', (id) => {
    const text = summaryOf(edition.articles.find((a) => a.id === id)!, edition);
    const file = `tests/golden/${id}.txt`;
    if (update) writeWhole(file, text);
    // Never made by the way: a golden that a server wrote for itself would prove nothing.
    expect(existsSync(file), `${file} is missing — write it with UPDATE_GOLDEN=1 and read it`).toBe(true);
    expect(text.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
});
