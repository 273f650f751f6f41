import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const eventsOf = (text: string) =>
  extract(readArticle('a.md', `---\ntitle: Notes from the valley\npublished: "2031-05-20"\n---\n${text}\n`), knowledge)
    .events;
const dated = (text: string) =>
  eventsOf(text)
    .filter((e) => e.date)
    .map((e) => `${e.date!.edtf} ${e.trigger.exact}`);

describe('what has a date and is asserted is a happening, whatever its word', () => {
  test.each([
    ['Tarno boarded two tugs off the cape in May 2029.', ['2029-05 boarded']],
    ['Merin Mills bought six ferries from Halden in 2010.', ['2010 bought']],
    ['In April 2009, Sorn agreed to build two locks.', ['2009-04 agreed']],
    ['Eva Collins on Monday agreed to plead guilty.', ['2031-05-19 agreed']],
  ])('%s', (text, expected) => expect(dated(text)).toEqual(expected));

  test('each clause has its own date', () => {
    expect(dated('The yard opened in 2011 and the owners closed it in 2014.')).toEqual(['2011 opened', '2014 closed']);
  });
  test('a noun with a date of its own is one more', () => {
    expect(dated('Tarno closed two yards in 2012 after the flood of 2008.')).toEqual(['2012 closed', '2008 flood']);
  });
  test('what takes place within a dated noun has its day', () => {
    const told = dated('This announcement, made during a meeting on 3 May, surprised the town.');
    expect(told).toContain('2031-05-03 meeting');
    expect(told).toContain('2031-05-03 announcement');
  });
  test('the year of a thing is not that of what is done about it', () => {
    expect(dated("Halden Films was sued over last year's sequel.")).not.toContain('2030 sued');
    expect(dated("Merin Mills paid for last year's flood.")).toContain('2030 flood');
  });
  test('states and thoughts are no happenings', () => {
    expect(dated('In 2029 the mayor believed in the bridge.')).toEqual([]);
    expect(dated('The bridge was old in 2029.')).toEqual([]);
  });
  test('a month is no march', () => {
    expect(eventsOf('On 9 March 2022 the mayor praised the bridge.').map((e) => e.type)).not.toContain('PROTEST');
  });
});

describe('the opening of a report tells the news of its day', () => {
  test('without a date, where it is told as done', () => {
    const [first] = eventsOf('Farmers blocked the road to Halden.');
    expect(first).toMatchObject({ status: 'happened', clause: 'Farmers block the road to Halden' });
  });
  test('of the day that the first sentence gives', () => {
    expect(dated('Farmers blocked the road to Halden on Monday. Police towed forty tractors away.')).toEqual([
      '2031-05-19 blocked',
      '2031-05-19 towed',
    ]);
  });
  test('and then of the day that the sentence before tells of', () => {
    const told = dated(
      'The council met on Monday. A guard was attacked at the mill on Saturday. Two men fled to Sorn. The mayor sold the mill. Farmers blocked the road.',
    );
    expect(told).toContain('2031-05-17 fled');
    // Behind it the news is of its own day again.
    expect(told).toContain('2031-05-19 blocked');
  });
  test('but a day at a noun, or counted from another, is not that of what follows', () => {
    const told = (day: string) =>
      dated(`Farmers blocked the road on Monday over ${day}. Police towed forty tractors away.`);
    expect(told("Saturday's raid")).toContain('2031-05-19 towed');
    expect(
      dated('Farmers met on Monday. The mill had burned the previous day. Police towed forty tractors away.'),
    ).toContain('2031-05-19 towed');
  });
  test('nor is the day that the page prints for itself', () => {
    expect(
      dated(
        'Updated May 20, 2031 at 9:15\n\nFarmers blocked the road on Monday.\n\nThe mill is old.\n\nPolice towed forty tractors away.',
      ),
    ).toContain('2031-05-19 towed');
  });
  test('but not of words in quotation marks, nor of what had happened before', () => {
    expect(eventsOf('The town is calm.\n\n“Thieves robbed the shop,” she said.').filter((e) => e.news)).toEqual([]);
    expect(eventsOf('The town is calm.\n\nThieves had robbed the shop.').filter((e) => e.news)).toEqual([]);
  });
});

test('what a clause quotes was said, and is no news of the day', () => {
  expect(eventsOf('The mayor painted the plan as “a breach of trust”.').filter((e) => e.news)).toEqual([]);
  expect(eventsOf('The mayor painted the bridge.').filter((e) => e.news)).toHaveLength(1);
});

describe('what did not happen', () => {
  const status = (text: string) => eventsOf(text)[0]?.status;
  test.each([
    ['Halden did not sign the treaty in May 2030.', 'denied'],
    ['Halden signed no treaty in May 2030.', 'denied'],
    ['Halden will sign the treaty in May 2033.', 'planned'],
    ['Halden might sign the treaty in May 2033.', 'hypothetical'],
    ['If Halden signs the treaty in May 2033, the port opens.', 'hypothetical'],
    ['Halden signed the treaty in May 2030.', 'happened'],
  ])('%s', (text, expected) => expect(status(text)).toBe(expected));

  test('what is called off is told by the verb that calls it off', () => {
    expect(dated('The army scrapped a joint exercise with Halden on Monday.')).toEqual(['2031-05-19 scrapped']);
  });
});

describe('a noun that no list holds', () => {
  test('names a happening where it has a date', () => {
    expect(dated('The mayor praised the bakers after the 2008 slaying.')).toEqual(['2008 slaying']);
  });
  test('but leaves a day behind it to the verb whose object it is', () => {
    expect(dated('Halden began a rescue on 3 May.')).toEqual(['2031-05-03 rescue']);
    expect(dated('Merin Mills interrupted the ceremony on 3 May.')).toEqual(['2031-05-03 interrupted']);
  });
  test('which a verb that only begins it leaves the word, but no thing', () => {
    expect(dated('On 3 May Halden began a rescue.')).toEqual(['2031-05-03 rescue']);
    expect(dated('On 3 May Halden began a novel.')).toEqual(['2031-05-03 began']);
  });
  test('a listed one that means something else here is none, nor is what modifies another, nor a name', () => {
    expect(dated('The tenor had a heart attack on 3 May.')).toEqual([]);
  });
});

describe('what a main clause asserts without a date', () => {
  const filler = 'The bridge is old. '
    .repeat(8)
    .split('. ')
    .filter(Boolean)
    .map((s) => `${s} in the view of many people.\n\n`);
  const asserted = (text: string) =>
    eventsOf(`${filler.join('')}${text}`)
      .filter((e) => e.asserted && !e.date)
      .map((e) => e.trigger.exact);
  test('is told, wherever it stands', () => {
    expect(asserted('Soldiers seized the mill.')).toEqual(['seized']);
    expect(asserted('Merin Mills destroyed the harbour.')).toEqual(['destroyed']);
  });
  test('not what somebody denies, nor how things have stood since', () => {
    expect(asserted('He denied that the soldiers had destroyed the harbour.')).toEqual([]);
    expect(asserted('The harbour has been disputed since the council announced its plan.')).toEqual([]);
  });
  test('nor a name that is given to something', () => {
    expect(asserted('The office called the talks “frank”.')).toEqual([]);
  });
  test('nor a name that looks like a verb', () => {
    expect(asserted('The spokesman Joshua Freed destroyed the bridge.')).not.toContain('Freed');
  });
});

describe('a day behind that of the telling', () => {
  test('is not that of a deed told in the past', () => {
    expect(dated('The mayor promised a bridge in 2033.')).toEqual([]);
  });
  test('is that of what is still to come', () => {
    expect(eventsOf('The rights expire on 2 August 2031.').map((e) => `${e.date?.edtf} ${e.status}`)).toEqual([
      '2031-08-02 planned',
    ]);
  });
});

test('what is spoken of as known is no news of the day', () => {
  expect(eventsOf('The bombings have killed forty people.').filter((e) => e.news)).toEqual([]);
});

test('a verb of saying with a thing for its object is a deed', () => {
  expect(dated('The yard added ninety jobs in April 2029.')).toEqual(['2029-04 added']);
});

test('what goes on is no lead where the news comes after it', () => {
  const events = eventsOf(
    'The two ports continue to mend their quarrel over the ferry. The latest word emerged from the fourth round of the yearly harbour talks held on 12 May 2031, chaired by Anna Holm, the mayor of Sorn.',
  );
  expect(events.filter((e) => e.lead).map((e) => e.trigger.exact)).toEqual(['emerged']);
});

test('a deed that the lead only hangs on has its day, and not its title', () => {
  const events = extract(
    readArticle(
      'a.md',
      '---\ntitle: Halden Bank expects loss from tax overhaul\npublished: "2031-05-20"\n---\nHalden Bank expects a loss of $5 million because of the tax overhaul signed into law last week.\n',
    ),
    knowledge,
  ).events;
  const signed = events.find((e) => e.trigger.exact === 'signed');
  expect([signed?.date?.edtf, signed?.title]).toEqual(['2031-05-12/2031-05-18', undefined]);
});

test('who condemns an attack leads with that', () => {
  const lead = eventsOf('The council condemned the attack on the mill on Monday.').find((e) => e.lead);
  expect(lead?.trigger.exact).toBe('condemned');
});

test('in March no one marches', () => {
  expect(eventsOf('Halden had recalled its envoy in March.').map((e) => e.type)).not.toContain('PROTEST');
});

test('a fugitive is captured without an assault', () => {
  expect(eventsOf('Police captured two men on Monday.').map((e) => `${e.type} ${e.kind}`)).toEqual(['COERCE arrest']);
});

test('what is announced of a noun is the announcement', () => {
  expect(dated('On 3 May the council announced a robbery.')).toEqual(['2031-05-03 announced']);
});
