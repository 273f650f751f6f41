import { expect, test } from 'vitest';
import { numbersFrom } from '../../src/bench/numbersFrom.ts';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { linkEvents } from '../../src/link/events/index.ts';
import type { Event } from '../../src/model/event.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const linked = (texts: readonly string[]): Event[] => {
  const readings = texts.map((text, i) => extract(readArticle(`a${String(i).padStart(2, '0')}.md`, text), knowledge));
  return linkEvents(readings, linkActors(readings, knowledge));
};
const telling = (events: readonly Event[], words: string): Event[] =>
  events.filter((e) => e.reports.some((r) => r.mentions.some((m) => m.exact.includes(words))));

const openings = [
  'President Runa Falk of Lorvik met Prime Minister Piet Lorne in Sandvoort on 8 May 2031.',
  'Again President Runa Falk on 8 May 2031 met Piet Lorne, the prime minister of Quellin, in Sandvoort.',
  'Runa Falk, the president of Lorvik, received Prime Minister Piet Lorne in Sandvoort on 8 May 2031 for talks.',
];
const beside = [
  'Some 700 people marched past the harbour, the fire service said.',
  'The old bridge had been shut in winter.',
  'A bakery was raided.',
  'The dockers announced a strike.',
];

test('what forty articles tell beside one story, without a day and without a name, is one event each', () => {
  const texts = Array.from({ length: 40 }, (_, i) => {
    const next = numbersFrom(i + 3);
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
    const more = beside.filter((_, k) => (i + k) % 2 === 0 || next() < 0.3);
    return `---\ntitle: "Falk and Lorne meet, report ${i}"\npublished: 2031-05-${String(9 + (i % 6)).padStart(2, '0')}\n---\n${pick(openings)} ${more.join(' ')}\n`.replace(
      / on 8 May 2031| On 8 May 2031/i,
      i % 3 ? '' : '$&',
    );
  });
  const events = linked(texts);
  expect(telling(events, 'Sandvoort')).toHaveLength(1);
  for (const sentence of beside)
    expect([sentence, telling(events, sentence.slice(0, 14)).length]).toEqual([sentence, 1]);
});

const report = (title: string, text: string, published = '2031-05-09'): string =>
  `---\ntitle: "${title}"\npublished: ${published}\n---\n${text}\n`;

test('the same sentence beside two stories is two happenings', () => {
  const meeting = openings.slice(0, 2).map((o, i) => report(`Falk and Lorne meet, ${i}`, `${o} ${beside[0]}`));
  const fire = [
    'A fire destroyed the theatre of Velsund on 2 July 2031, Mayor Asta Veld said.',
    'On 2 July 2031 a fire destroyed the theatre in Velsund, said Mayor Asta Veld.',
  ].map((o, i) => report(`Fire destroys Velsund theatre, ${i}`, `${o} ${beside[0]}`, '2031-07-03'));
  expect(telling(linked([...meeting, ...fire]), 'marched past')).toHaveLength(2);
});

test('beside one story other doers, and other days, are other happenings', () => {
  const doers = [
    'Ivo Brenner signed the petition against the dam.',
    'Tilda Quist signed the petition against the dam.',
  ];
  const bodies = ['Brenner Foundation', 'Quist Institute'].map(
    (body) => `The ${body} signed the long charter against the old dam of the upper valley.`,
  );
  const days = ['A bakery was raided on 3 May 2031.', 'A bakery was raided on 7 May 2031.'];
  const events = linked(
    openings.slice(0, 2).map((o, i) => report(`Falk and Lorne meet, ${i}`, `${o} ${doers[i]} ${bodies[i]} ${days[i]}`)),
  );
  expect(telling(events, 'signed the petition')).toHaveLength(2);
  expect(telling(events, 'signed the long charter')).toHaveLength(2);
  expect(telling(events, 'bakery was raided')).toHaveLength(2);
});
