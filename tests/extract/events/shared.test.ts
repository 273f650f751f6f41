import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { link } from '../../../src/link/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const read = (text: string, title = 'Notes from the valley') =>
  extract(
    readArticle('a.md', `---\ntitle: ${title}\npublished: "2031-05-21"\n---\n# ${title}\n\n${text}\n`),
    knowledge,
  );
const dates = (text: string) =>
  Object.fromEntries(read(text).events.map((e) => [e.trigger.exact, e.date?.edtf ?? null]));
const types = (text: string) => read(text).events.map((e) => e.type);

describe('a date is shared', () => {
  test('by what accompanies a deed', () => {
    expect(dates('A barge rammed a jetty in Sorn on Monday, killing two keepers.').killing).toBe('2031-05-19');
  });
  test('by what was done when it was done', () => {
    expect(dates('Two keepers died when the barge struck the jetty on Monday.').died).toBe('2031-05-19');
  });
  test('by what befell somebody while he did something, but not of a year', () => {
    expect(dates('Odd Lund slipped while climbing to a hut on Monday.').slipped).toBe('2031-05-19');
    expect(dates('Odd Lund slipped while climbing to a hut in 2029.').slipped ?? null).toBeNull();
  });
  test('by what the same subject did besides, but not where its words put it apart', () => {
    expect(dates('On Monday Ana Ruiz met Paul Lind and opened the lock.').opened).toBe('2031-05-19');
    expect(dates('Guards raided the mill on Monday and arrested a miller.').arrested).toBe('2031-05-19');
    expect(dates('Guards raided the mill on Monday and later arrested a miller.').arrested).toBeNull();
    expect(dates('Guards raided the mill in 2019 and arrested a miller.').arrested).toBeNull();
  });
  test('by what is joined to a clause that opens with it, though another did it', () => {
    expect(dates('In 1994, the barge Plover burned off Sorn, and nine millers drowned.').drowned).toBe('1994');
    expect(dates('The barge Plover burned off Sorn in 1994, and nine millers drowned.').drowned ?? null).toBeNull();
  });
  test('with what was done when it was, behind a comma', () => {
    expect(dates('It is the worst blaze since 1994, when nine millers were killed in Sorn.').killed).toBe('1994');
  });
  test('with the noun of what is only said to have been made then', () => {
    const found = dates('The council backed the offer, which Ana Ruiz made on Monday.');
    expect(found).toMatchObject({ offer: '2031-05-19' });
    expect(found.made).toBeUndefined();
  });
  test('by two verbs side by side that have it behind them', () => {
    expect(dates('A miller was arrested and convicted on Monday.').arrested).toBe('2031-05-19');
  });
  test('not with who says when, nor with a remark behind “as”', () => {
    const said = dates('A pump cut the losses by half, its makers said on Monday, raising hopes in the valley.');
    expect(said.raising ?? null).toBeNull();
    expect(dates('Ana Ruiz signed the lease, as she promised in May 2029.').signed ?? null).toBeNull();
    expect(dates('Ana Ruiz signed the lease as the barge left on Monday.').signed).toBe('2031-05-19');
  });
  test('not by what only follows it', () => {
    const found = dates('The mill was punished for selling grain following the May 2029 raid.');
    expect(found).toMatchObject({ raid: '2029-05', punished: null });
    expect(found.selling ?? null).toBeNull();
  });
  test('not with what had been done before', () => {
    expect(dates('Having signed the treaty, Ana Ruiz resigned on Monday.').signed ?? null).toBeNull();
  });
});

describe('a verb has its sense from its particle or object', () => {
  test.each([
    ['Ana Ruiz stepped down as head of the council on Monday.', 'APPOINT'],
    ['Ana Ruiz took office on Monday.', 'APPOINT'],
    ['Ana Ruiz was sworn in on Monday.', 'APPOINT'],
    ['Millers walked out on Monday over pay.', 'PROTEST'],
    ['Ferrymen went on strike on Monday.', 'PROTEST'],
    ['Rioters set fire to carts on Monday.', 'PROTEST'],
    ['Thousands marched through Sorn on Monday.', 'PROTEST'],
    ['Farmers took to the streets on Monday.', 'PROTEST'],
    ['Nordika pulled out of a treaty with Sorn on Monday.', 'RETREAT'],
    ['The board fired coach Paul Lind on Monday.', 'APPOINT'],
    ['Ana Ruiz left her post on Monday.', 'APPOINT'],
    ['Coach Paul Lind was dismissed on Monday.', 'APPOINT'],
    ['Ana Ruiz quit on Monday.', 'APPOINT'],
    ['Rebels released two hostages on Monday.', 'RETREAT'],
    ['Rebels fired two rockets on Monday.', 'MOBILIZE'],
  ])('%s', (text, type) => expect(types(text)).toContain(type));
  test('and none where soldiers march or somebody walks', () => {
    expect(types('The troops marched to Sorn on Monday.')).not.toContain('PROTEST');
    expect(types('Ana Ruiz walked out on Monday to see the lock.')).not.toContain('PROTEST');
  });
  test.each([
    ['Paul Lind left the valley on Monday.', 'APPOINT'],
    ['The mayor left on Monday for a holiday.', 'APPOINT'],
    ['Keepers removed a fallen tree from the road on Monday.', 'APPOINT'],
    ['The mill hired forty people on Monday.', 'APPOINT'],
    ['The court struck down the rule on Monday.', 'ASSAULT'],
    ['A thief hit the gas on Monday.', 'ASSAULT'],
    ['The dam released water on Monday.', 'RETREAT'],
    ['The dam released at least ten tons of water on Monday.', 'RETREAT'],
  ])('%s, no %s', (text, type) => expect(types(text)).not.toContain(type));
  test('a storm or a fire assaults nobody, a gunman does', () => {
    expect(types('Two keepers were killed on Monday when a blaze swept the mill.')).not.toContain('ASSAULT');
    expect(types('Storm Ana hit the jetty on Monday.')).not.toContain('ASSAULT');
    expect(types('A gunman killed two keepers on Monday, fire officials said.')).toContain('ASSAULT');
  });
});

test('what somebody pulls out of or calls off is no lead', () => {
  for (const text of [
    'Nordika pulled out of a treaty with Sorn on Monday.',
    'Nordika called off talks with Sorn on Monday.',
  ])
    expect(read(text, 'Treaty and talks').events.find((e) => e.lead)?.trigger.exact).toMatch(/pulled|called/);
});

test('a verb with a day of its own tells it, whatever noun of its clause the article leads with', () => {
  const { events } = read(
    'Yesterday this year’s rivers summit unveiled a plan for the weir.',
    'Rivers summit unveils plan for the weir',
  );
  const days = Object.fromEntries(events.map((e) => [e.trigger.exact, e.date?.edtf]));
  expect(days).toMatchObject({ summit: '2031', unveiled: '2031-05-20' });
});

describe('a title', () => {
  const linked = (title: string, text: string) => {
    const reading = read(text, title);
    return link([reading], knowledge).events;
  };
  test('tells what its article leads with, on the same day', () => {
    const [event] = linked(
      'Nordika opens lock at Sorn',
      'Nordika opened a lock at Sorn on Monday. It holds two ferries.',
    );
    expect(event?.date?.edtf).toBe('2031-05-19');
    expect(event?.reports[0]?.mentions.map((m) => m.exact)).toEqual([
      'Nordika opened a lock at Sorn on Monday.',
      'Nordika opens lock at Sorn',
    ]);
    expect(event?.reports[0]?.triggers.map((m) => m.exact)).toEqual(['opened', 'opens']);
  });
  test('that asks tells nothing', () => {
    const text = 'Nordika opened a lock at Sorn on Monday. It holds two ferries.';
    expect(read(text, 'Will Nordika open a lock?').events.find((e) => e.lead)?.headline).toBeUndefined();
  });
  test('that is a month tells no march', () => {
    const text = 'Farmers protested against the lock at Sorn on 3 March 2031. It holds two ferries.';
    expect(read(text, 'March 2031').events.find((e) => e.lead)?.headline).toBeUndefined();
    expect(read(text, 'A march on Sorn').events.find((e) => e.lead)?.headline?.trigger.exact).toBe('march');
  });
});

test('the end of a stretch is no day of what was done in it', () => {
  const told = read(
    'In the years that followed, the rebels waged war on the troops of Lund, declaring victory on 1 January 2009.',
  ).events;
  expect(told.find((e) => e.trigger.exact === 'waged')?.date ?? null).toBeNull();
  expect(told.find((e) => e.trigger.exact === 'declaring')?.date?.edtf).toBe('2009-01-01');
});
