import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (id: string, title: string, published: string, text: string) =>
  extract(readArticle(`${id}.md`, `---\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`), knowledge);

const news = read(
  'news',
  'Gunman kills nine at Lorvik fish market',
  '2031-05-07',
  'A gunman killed nine people at the fish market in Lorvik on Tuesday, police said. Stallholder Runa Falk saw the gunman climb onto a crate. The market in Lorvik will stay shut.',
);
/** An essay in which reading found nothing to lead with. */
function essay(told: string) {
  const reading = read(
    'essay',
    'A fish market in Lorvik as the softest of targets',
    '2031-05-08',
    `More than five years ago the Grey Hand called markets the softest of targets. The market has always been open to all.\n\n${told} The writer Piet Lorne has called markets the last open doors.`,
  );
  return { ...reading, events: reading.events.map((e) => ({ ...e, lead: false })) };
}
const leadsWith = (told: string) =>
  link([news, essay(told)], knowledge).events.flatMap((e) =>
    e.reports.some((r) => r.article === 'news' && r.lead) ? e.reports.flatMap((r) => (r.lead ? [r.article] : [])) : [],
  );

test('an article that looks at its story from afar leads with it where it tells it, whomever else it names there', () => {
  expect(leadsWith('Piet Lorne saw how a gunman killed nine people at the fish market in Lorvik on Tuesday.')).toEqual([
    'essay',
    'news',
  ]);
});

test.each([
  ['as what may be', 'Lorvik would mourn if a gunman killed nine people at the fish market in Lorvik on Tuesday.'],
  ['on another day', 'A gunman killed nine people at the fish market in Lorvik on 12 April.'],
  ['nothing of its kind', 'A baker opened a stall at the fish market in Lorvik on Tuesday.'],
])('not where it tells what was %s', (_, told) => expect(leadsWith(told)).toEqual(['news']));

/** An article of which nothing was read in its opening, and so no lead. */
function unled(words: string) {
  const reading = read(
    'unled',
    'Fish market in Lorvik',
    '2031-05-07',
    `${words}. Stallholder Runa Falk opened her stall in 2019. The market in Lorvik will stay shut, police said.`,
  );
  const [first] = reading.article.sentences.filter((s) => reading.article.blocks[s.block]!.kind === 'paragraph');
  return {
    ...reading,
    events: reading.events.flatMap((e) => (e.span.start < first!.end ? [] : { ...e, lead: false })),
  };
}
const leadingOf = (...readings: Parameters<typeof link>[0][number][]) =>
  link(readings, knowledge)
    .events.filter((e) => e.reports.some((r) => r.lead))
    .map((e) => e.reports.flatMap((r) => (r.lead ? r.article : [])));

test.each([
  [
    'a word of the others for the deed',
    'Nobody at the fish market in Lorvik can say why the gunman killed',
    ['news', 'unled'],
  ],
  ['no such word', 'Nobody at the fish market in Lorvik can say what the gunman wanted', ['news']],
])('an article in which no lead was read leads with its story by its opening, where that has %s', (_, words, leads) => {
  expect(leadingOf(news, unled(words))).toEqual([leads]);
});

const mourning = read(
  'mourning',
  'Lorvik fish market mourns the nine whom a gunman killed',
  '2031-05-10',
  'Lorvik buried the nine stallholders of its fish market on 9 May 2031, police said. Stallholder Runa Falk, on whose crate the gunman had climbed, laid flowers in Lorvik. The market in Lorvik will stay shut.',
);

test('a day that an article gives what it leads with is kept, where the article leads with what came of the story', () => {
  const { events } = link([news, mourning], knowledge);
  const leads = events.filter((e) => e.reports.some((r) => r.lead));
  expect(leads.map((e) => e.reports.map((r) => r.article))).toEqual([['mourning', 'news']]);
  expect(events.filter((e) => e.date?.edtf === '2031-05-09').map((e) => e.reports.map((r) => r.article))).toEqual([
    ['mourning'],
  ]);
  // Of what it is led with for, the report has no day, and its day contradicts nobody's.
  expect(leads[0]!.reports.map((r) => r.date?.edtf ?? null)).toEqual([null, '2031-05-06']);
  expect(link([news, mourning], knowledge).disagreements.filter((d) => d.kind === 'date')).toEqual([]);
});

test('weekdays of what came of it don’t take its day from the story', () => {
  const came = (id: string, day: string, told: string) =>
    read(
      id,
      'Lorvik fish market mourns the nine whom a gunman killed',
      day,
      `${told} for the nine dead of the fish market in Lorvik, police said. Stallholder Runa Falk, on whose crate the gunman had climbed, laid flowers in Lorvik. The market in Lorvik will stay shut.`,
    );
  const { events } = link(
    [
      news,
      came('prayed', '2031-05-09', 'Priests prayed on Thursday'),
      came('swept', '2031-05-10', 'Children sang on Friday'),
    ],
    knowledge,
  );
  const [story] = events.filter((e) => e.reports.some((r) => r.article === 'news' && r.lead));
  expect([story!.reports.length, story!.date?.edtf]).toEqual([3, '2031-05-06']);
});

test.each([
  ['short', 'Bo Li'],
  ['long', 'Runa Falk'],
])('a person met in both tells that it is the same, however %s the name', (_, name) => {
  const deed = read(
    'deed',
    `${name} kills nine at Lorvik fish market`,
    '2031-05-07',
    `${name} killed nine people at the fish market in Lorvik on Tuesday, police said. The gunman ${name} had climbed onto a crate.`,
  );
  const tells = (who: string) => {
    const { events } = link([deed, essay(`${who} killed nine people.`)], knowledge);
    return events.filter((e) => e.reports.some((r) => r.article === 'deed' && r.lead))[0]?.reports.length;
  };
  expect(tells(name)).toBe(2);
  expect(tells('A dockhand named Ivo Strand')).toBe(1);
});

test('an article without a lead joins a story of which another leads with what came of it on a day', () => {
  expect(leadingOf(news, mourning, unled('Nobody at the fish market in Lorvik can say why the gunman killed'))).toEqual(
    [['mourning', 'news', 'unled']],
  );
});

describe('a story of harm', () => {
  const flood = read(
    'flood',
    'Harn floods kill 14',
    '2031-05-06',
    'Floods on the River Harn swept through Lorvik, in the Aska valley, after two days of rain. Mayor Runa Falk of Lorvik shut the school in the Aska valley.',
  );
  const burst = read(
    'burst',
    'How the Harn took Lorvik',
    '2031-05-06',
    'When the River Harn burst its banks on Monday evening, Lorvik in the Aska valley had ten minutes. Mayor Runa Falk of Lorvik shut the school.',
  );
  const toll = read(
    'toll',
    'Aska valley flood toll rises to 43',
    '2031-05-08',
    'The death toll from floods in the Aska valley rose to 43 on Wednesday, said mayor Runa Falk of Lorvik. The River Harn burst its banks at Lorvik on Monday.',
  );
  const events = link([flood, burst, toll], knowledge).events;
  const led = events.filter((e) => e.reports.some((r) => r.lead));
  test('is led with as the flood or as the river that burst, and has the day that any of them gives', () => {
    expect(led.map((e) => [e.date?.edtf, e.reports.length])).toEqual([['2031-05-05', 3]]);
    expect(
      events.flatMap((e) =>
        e.reports.filter((r) => r.article === 'burst' && r.triggers.some((t) => t.exact === 'burst')),
      ),
    ).toHaveLength(1);
  });
  test('its toll rises on another day than the flood', () => {
    expect(led[0]!.reports.find((r) => r.article === 'toll')!.date?.edtf).toBe('2031-05-05');
  });
  test('what came of it lends it neither name nor day', () => {
    const untitled = (id: string) => read(id, 'The Lorvik fish market', '2031-05-07', news.article.text);
    const [event] = link([untitled('a'), untitled('b'), mourning], knowledge).events.filter((e) =>
      e.reports.some((r) => r.article === 'a' && r.lead),
    );
    expect([event?.reports.length, event?.label, event?.date?.edtf]).toEqual([
      3,
      'Gunman kills nine people at the fish market in Lorvik, police say',
      '2031-05-06',
    ]);
  });
  test('it is called by what came out first', () => {
    expect(led[0]!.label).toBe('Harn floods kill 14');
  });
});

const votes = ['is planned for 15 December 2031', 'will have two parties for the first time'].map((told, i) =>
  read(
    `vote-${i}`,
    'Lorvik election to have two parties',
    i === 0 ? '2031-10-04' : '2031-09-26',
    `The parliamentary election in Lorvik ${told}, the Lorvik Election Commission said. Lorvik has 125 districts, and the Harbour Party of Runa Falk will stand.`,
  ),
);
const voted = read(
  'voted',
  'Lorvik election had two parties',
  '2031-09-26',
  'The parliamentary election in Lorvik was held on Sunday with two parties for the first time, the Lorvik Election Commission said. Lorvik has 125 districts, and the Harbour Party of Runa Falk stood.',
);

test('what two articles await is one, though only one of them gives its day; what was held before is another', () => {
  expect(leadingOf(...votes)).toEqual([['vote-0', 'vote-1']]);
  expect(leadingOf(votes[0]!, voted)).toHaveLength(2);
});

test('two deals of one firm on one day are two, each kept together', () => {
  const deal = (id: string, title: string, text: string) => read(id, title, '2031-04-16', text);
  expect(
    leadingOf(
      deal(
        'bought',
        'Halvard buys card maker Printo',
        'The Halvard group agreed on Tuesday to buy the greeting card maker Printo for 310 million euros. Halvard owns mills in five countries.',
      ),
      deal(
        'sold',
        'Halvard sells its tissue mill to Ostra',
        'Paper group Halvard agreed on Tuesday to sell its tissue mill in Lorvik to the Ostra fund for 120 million euros.',
      ),
      deal(
        'acquired',
        'Card maker Printo goes to Halvard for 310m',
        'Printo, which prints one in three greeting cards, has been acquired by the Halvard group for 310 million euros, the companies said on Tuesday.',
      ),
    ),
  ).toEqual([['acquired', 'bought'], ['sold']]);
});

test('who leads with the end of a strike tells no report of its beginning', () => {
  const begun = read(
    'begun',
    'Nurses in Lorvik walk out',
    '2031-02-10',
    'Nurses at the three public hospitals of Lorvik walked out on Monday over pay. About 2,300 joined, their union said.',
  );
  const over = (published: string, more = '') =>
    read(
      'over',
      'Deal ends walkout at Lorvik hospitals',
      published,
      `A deal on pay has ended the walkout of nurses at the public hospitals of Lorvik.${more}`,
    );
  expect(leadingOf(begun, over('2031-02-18'))).toEqual([['begun'], ['over']]);
  expect(leadingOf(begun, over('2031-02-11'))).toEqual([['begun', 'over']]);
});
