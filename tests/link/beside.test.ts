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

test('one sentence of two articles tells by each of its words what that word tells in the other', () => {
  const sentence = 'At the quay thieves took coal, and near the mill others took copper.';
  const quiet = Array.from({ length: 7 }, (_, i) => `Bread is as dear as it was in year ${i} of the old count.`).join(
    ' ',
  );
  const texts = openings.slice(0, 2).map((o, i) => report(`Falk and Lorne meet, ${i}`, `${o} ${quiet} ${sentence}`));
  const events = telling(linked(texts), 'took coal');
  expect(events.map((e) => e.reports.map((r) => r.triggers.length))).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

/** In how many events two sentences end that two articles of one story tell beside it. */
const eventsOf = (first: string, second: string): number => {
  const texts = [first, second].map((told, i) => report(`Falk and Lorne meet, ${i}`, `${openings[i]} ${told}`));
  const events = linked(texts);
  return new Set([first, second].flatMap((told) => telling(events, told.slice(0, 20)).map((e) => e.id))).size;
};

test.each([
  [
    'one word on one day, done to one thing',
    'Dockers blocked the northern quay on 6 May 2031.',
    'On 6 May 2031 a crowd in orange vests blocked the quay.',
  ],
  [
    'a word and one that may stand for it, of one body',
    'The Harbour Guard foiled a theft of copper on 6 May 2031.',
    'On 6 May 2031 thieves were thwarted by the Harbour Guard.',
  ],
  [
    'one word without a day, mostly alike',
    'Divers searched the lower basin of the old lock.',
    'Divers again searched the lower basin of the lock.',
  ],
  [
    'another day of the running text and its own, told nearly alike',
    'On 8 May 2031 divers searched the lower basin of the old lock.',
    'Divers searched the lower basin of the old lock.',
  ],
])('beside one story %s is one happening', (_of, first, second) => expect(eventsOf(first, second)).toBe(1));

test.each([
  [
    'one word on one day, done to other things',
    'Dockers blocked the northern quay on Tuesday.',
    'Snow blocked every mountain pass on Tuesday.',
  ],
  [
    'one word on days that follow each other',
    'Dockers blocked the northern quay on 6 May 2031.',
    'On 7 May 2031 a crowd in orange vests blocked the quay.',
  ],
  [
    'words that may stand for each other, of nobody in common',
    'The Harbour Guard foiled a theft on 6 May 2031.',
    'On 6 May 2031 rain thwarted every plan of Velsund.',
  ],
  [
    'one word without a day, of other things',
    'Divers searched the lower basin of the old lock.',
    'Hundreds of pupils searched the woods behind Velsund.',
  ],
  [
    'a day and none, of other things',
    'Divers searched the lower basin on 6 May 2031.',
    'Hundreds searched their attics for silver spoons.',
  ],
  [
    'one word on one day, done to other people',
    'A stone hit Ivo Brenner on the quay on Tuesday.',
    'A stone hit Tilda Quist on the quay on Tuesday.',
  ],
  [
    'one word of a day and of the week about it',
    'The Harbour Guard raided a canteen on Tuesday.',
    'This week the Harbour Guard raided nine villas above the town of Velsund, and found nothing.',
  ],
  [
    'a word that says nothing itself, of one person',
    'Ivo Brenner took two silver spoons out of the drawer of the old canteen on Tuesday.',
    'On Tuesday Ivo Brenner took the last tram home through heavy rain and thick fog.',
  ],
  [
    'a word that says nothing itself',
    'Dockers took the northern quay on Tuesday.',
    'Pupils took the last spoons from the canteen on Tuesday.',
  ],
])('beside one story %s is two', (_of, first, second) => expect(eventsOf(first, second)).toBe(2));

test('what an article leads with takes in what others tell by its word without a day, unless it was long before', () => {
  const fire = (day: string) =>
    `A fire destroyed the theatre of Velsund on ${day} 2031, Mayor Asta Veld said. Rain fell on the ruins.`;
  const later = 'The fire that destroyed the theatre began in a loft, Mayor Asta Veld said.';
  const texts = [
    report('Fire destroys Velsund theatre', fire('2 July'), '2031-07-03'),
    report('Theatre of Velsund destroyed by fire', fire('2 July'), '2031-07-03'),
    report('Fire in Velsund theatre', `${fire('2 July')} In 1999 a storm destroyed the pier. ${later}`, '2031-07-03'),
  ];
  const events = linked(texts);
  expect(telling(events, later.slice(0, 20)).map((e) => e.date?.edtf)).toEqual(['2031-07-02']);
});

/** The same of reports that don't tell when they appeared, and of a story without a day: nothing gives a sentence one. */
const undatedEventsOf = (first: string, second: string): number => {
  const opened = ['A flood drowned the fair of Velsund.', 'The fair of Velsund was drowned by a flood.'];
  const texts = [first, second].map(
    (told, i) => `---\ntitle: "Flood drowns the fair of Velsund, ${i}"\n---\n${opened[i]}\n\n${told}\n`,
  );
  const events = linked(texts);
  return new Set([first, second].flatMap((told) => telling(events, told.slice(0, 24)).map((e) => e.id))).size;
};

test.each([
  [
    1,
    'half their words',
    'Divers searched the lower basin of the lock.',
    'Hired divers searched the mud of the basin twice.',
  ],
  [
    2,
    'fewer',
    'Divers of the navy searched the lower basin north of the market square.',
    'Hired divers searched every cellar below the station and the market.',
  ],
  [
    2,
    'most of their words but other numbers',
    'Divers searched 12 cellars below the old market hall.',
    'Divers searched 340 cellars below the old town.',
  ],
  [
    1,
    'most of their words, of which one has a day',
    'On 6 May 2031 divers searched the lower basin of the lock.',
    'Hired divers searched the lower basin of the lock.',
  ],
  [
    2,
    'half their words, of which one has a day',
    'On 6 May 2031 divers of the navy searched the lower basin.',
    'Hired divers searched the mud of the basin twice.',
  ],
])('what no report dates makes %i of what is told in %s', (n, _of, first, second) =>
  expect(undatedEventsOf(first, second)).toBe(n),
);
