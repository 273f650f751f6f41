import { expect, test } from 'vitest';
import { numbersFrom } from '../../src/bench/numbersFrom.ts';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { linkEvents } from '../../src/link/events/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const titles = [
  'Ferry sinks off Ostmark',
  '{n} die as ferry goes down',
  'Stella Nova sinks, {n} dead',
  'Search for survivors off Ostmark',
  'Divers reach wreck of Stella Nova',
];
const openings = [
  'A ferry sank off Ostmark on Tuesday, killing {n} people, the coastguard said.',
  'At least {n} people died when the ferry Stella Nova capsized off Ostmark on Tuesday, officials in Brennhavn said.',
  '{n} passengers drowned on Tuesday after the Stella Nova, a ferry from Brennhavn, went down near Ostmark.',
  'Rescuers searched all night for survivors of the Stella Nova, which sank off Ostmark on Tuesday with the loss of {n} lives.',
  'The sinking of the ferry Stella Nova off Ostmark on Tuesday has left {n} dead, harbour master Runa Falk said.',
];
const more = [
  'Flags flew at half mast in Brennhavn.',
  'The Stella Nova had left Brennhavn at dawn with 88 people aboard.',
  'Mara Holt visited Ostmark on 9 May 2031.',
  'The company, Veldline, said that it would help investigators.',
  'Passengers said that the doors of the car deck had been open.',
  'Hospitals treated 41 people for cold.',
  '“I heard a bang and then we were in the water,” said Tilda Quist, who swam ashore.',
];

/** Thirty versions of one sinking: a toll that grows, each with its own choice of what else there is. */
const versions = Array.from({ length: 30 }, (_, i) => {
  const next = numbersFrom(i + 1);
  const pick = (list: readonly string[]) =>
    list[Math.floor(next() * list.length)]!.replace('{n}', String(12 + Math.floor(next() * 3)));
  const text = [pick(openings), pick(more), pick(more), pick(more)].join(' ');
  return extract(
    readArticle('a.md', `---\ntitle: "${pick(titles)}"\npublished: 2031-05-1${i % 2}\n---\n${text}\n`),
    knowledge,
  );
});
const crowd = (size: number): Reading[] =>
  Array.from({ length: size }, (_, i) => {
    const reading = versions[i % versions.length]!;
    return { ...reading, article: { ...reading.article, id: `a${String(i).padStart(3, '0')}` } };
  });

test.each([130, 200, 500])(
  'one happening told by %d articles is one event, and so is what many tell beside it',
  (size) => {
    const readings = crowd(size);
    const events = linkEvents(readings, linkActors(readings, knowledge));
    const leads = events.filter((e) => e.reports.some((r) => r.lead));
    expect(leads).toHaveLength(1);
    expect(leads[0]!.reports).toHaveLength(size);
    const visits = events.filter((e) =>
      e.reports.some((r) => r.mentions.some((m) => m.exact.includes('Mara Holt visited'))),
    );
    expect(visits.filter((e) => !e.reports.some((r) => r.lead))).toHaveLength(1);
  },
);
