import { describe, expect, test } from 'vitest';
import { renamedArticles } from '../../src/link/permalinks/articles.ts';
import { assign, type Known, knownOf } from '../../src/link/permalinks/assign.ts';
import { settleEdition } from '../../src/link/permalinks/index.ts';
import type { Entry, Ledger } from '../../src/link/permalinks/ledger.ts';
import { nearestAmong } from '../../src/link/permalinks/nearest.ts';
import { type Standing, settle } from '../../src/link/permalinks/settle.ts';
import { type Thing, thingOfArticle } from '../../src/link/permalinks/thing.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Event } from '../../src/model/event.ts';
import { spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';

const event = (id: string, by: string[], more: Partial<Thing> = {}): Thing => ({
  ...{ kind: 'event', id, fixed: false, title: id, by },
  ...more,
});
const known = (id: string, by: string[], more: Partial<Entry> = {}): Known => ({
  ...{ id, by },
  entry: { title: id, by, ...more },
});
/** The ids that things get, in their order. */
const given = (things: readonly Thing[], ...before: Known[]): (string | undefined)[] => {
  const ids = assign(things, before);
  return things.map((t) => ids.get(t.id));
};
const fair = { type: 'CONSULT', date: '2031-05-03', who: ['lund'] };

describe('a thing keeps its address', () => {
  test('by its evidence, whatever it is called today', () => {
    expect(given([event('fair-opens', ['a#1', 'a#2'])], known('fair-begins', ['a#1', 'a#9']))).toEqual(['fair-begins']);
  });
  test('by its own id, though every sentence that told of it was rewritten', () => {
    expect(given([event('fair-opens', ['a#1'])], known('fair-opens', ['b#7']))).toEqual(['fair-opens']);
  });
  test('by what the program called it before, though the ledger holds it under another id', () => {
    expect(given([event('fair-opens', ['a#1'])], known('the-fair', ['b#7'], { slug: 'fair-opens' }))).toEqual([
      'the-fair',
    ]);
  });
  test('by its kind, its people and its day or its article, though it was reworded and renamed', () => {
    expect(given([event('fair-opens', ['a#1'], fair)], known('it-begins', ['b#7'], fair))).toEqual(['it-begins']);
    const moved = { ...fair, date: '2031-05-09' };
    expect(given([event('fair-opens', ['a#1'], moved)], known('it-begins', ['a#7'], fair))).toEqual(['it-begins']);
    expect(given([event('fair-opens', ['a#1'], moved)], known('it-begins', ['b#7'], fair))).toEqual(['fair-opens']);
  });
  test('not by its kind and day, where no word is left and one person alone takes part in both', () => {
    const told = (who: string[], near: string) => ({ ...fair, who, near: [near] });
    const was = (who: string[]) => ({ ...known('they-meet', ['b#7'], { ...fair, who }), near: ['b#bvHuI3Q5UHhl'] });
    const is = (who: string[]) => event('lund-visits', ['a#1'], told(who, 'a#qWljMmEp5qIuTu'));
    expect(given([is(['lund'])], was(['lund']))).toEqual(['lund-visits']);
    expect(given([is(['lund'])], was(['lund', 'velde']))).toEqual(['lund-visits']);
    expect(given([is(['lund', 'velde'])], was(['lund', 'velde']))).toEqual(['they-meet']);
    expect(given([is(['holt', 'lund', 'velde'])], was(['lund', 'velde']))).toEqual(['they-meet']);
  });
  test('where an editor chose its id, and nothing else gets that', () => {
    const chosen = event('fair', ['a#1'], { fixed: true });
    expect(given([chosen], known('it-begins', ['a#1']))).toEqual(['fair']);
    expect(given([event('other', ['a#2']), chosen], known('fair', ['a#2']))).toEqual(['other', 'fair']);
  });
});

describe('of several that it may be it is', () => {
  test('the one that shares most of its evidence', () => {
    const things = [event('x', ['a#1', 'a#2', 'a#3'])];
    expect(given(things, known('less', ['a#1', 'a#8', 'a#9']), known('more', ['a#1', 'a#2', 'a#9']))).toEqual(['more']);
  });
  test('one that stands before one that was given up, however like that was', () => {
    const things = [event('x', ['a#1', 'a#2', 'a#3'])];
    const standing = known('stands', ['a#1', 'a#7', 'a#8', 'a#9']);
    for (const up of [{ gone: true as const }, { to: 'events/stands/' }])
      expect(given(things, known('given-up', ['a#1', 'a#2', 'a#3'], up), standing)).toEqual(['stands']);
    const equal = [known('a-given-up', [], { slug: 'x', gone: true }), known('stands', [], { slug: 'x' })];
    expect(given([event('x', [])], ...equal)).toEqual(['stands']);
  });
  test('the one that was called so before one of the same kind, day and people', () => {
    const things = [event('x', ['a#1'], fair)];
    expect(given(things, known('alike', ['b#1'], fair), known('called', ['c#1'], { slug: 'x' }))).toEqual(['called']);
    expect(given(things, known('alike', ['b#1'], fair), known('x', ['c#1']))).toEqual(['x']);
  });
  test.each([
    ['the same day', { date: '2031-05-03' }, { date: '2031-05-04' }],
    ['the same kind', { type: 'CONSULT' }, { type: 'PROTEST' }],
    ['the same people', { who: ['lund'] }, { who: ['holt'] }],
  ])('the one of %s, where the evidence is shared alike', (_, same, other) => {
    const things = [event('x', ['a#1', 'a#2'], fair)];
    expect(
      given(things, known('a-other', ['a#1'], { ...fair, ...other }), known('b-same', ['a#2'], { ...fair, ...same })),
    ).toEqual(['b-same']);
  });
});

describe('what the ledger was just written for is given the same again', () => {
  test('its own entry, before another of the same evidence that has its name', () => {
    const things = [event('x', ['a#1']), event('y', ['a#1'])];
    expect(given(things, known('x', ['a#1'], { slug: 'y' }), known('x-2', ['a#1'], { slug: 'x' }))).toEqual([
      'x-2',
      'x',
    ]);
  });
  test('one that is told within another, before one that was given up', () => {
    const within = known('b-within', ['a#1'], { to: 'events/other/', joined: true });
    expect(given([event('x', ['a#1'])], known('a-given-up', ['a#1'], { to: 'events/other/' }), within)).toEqual([
      'b-within',
    ]);
  });
  test('what an editor parted by its evidence alone, and nothing else by its name, day and people', () => {
    const was = known('x-2', ['a#1'], { ...fair, parted: true });
    expect(given([event('x-2', ['a#9'], fair)], was)).toEqual(['x-2-2']);
    expect(given([event('x-2', ['a#9'], { ...fair, from: 'x' })], known('x', ['a#7'], fair))).toEqual(['x-2']);
    expect(given([event('y-2', ['a#1'], { ...fair, from: 'y' }), event('y', ['a#2'])], was)).toEqual(['x-2', 'y']);
  });
  test('a number behind the address of what it was parted from, which nothing had before', () => {
    const things = [event('x', ['a#1']), event('x-2', ['a#2'], { from: 'x' })];
    expect(given(things, known('old', ['a#1']), known('old-2', ['b#1'], { gone: true }))).toEqual(['old', 'old-3']);
  });
});

test('an address stays with what it was first published for, however much else was told there since', () => {
  const [one, two, three] = ['a#bvHuI3Q5UHhl', 'b#qWljMmEp5qIuTu', 'c#ZODuEyHuR4TfUH'] as const;
  const things = [event('fair', ['b#2', 'c#3'], { near: [two, three] }), event('other', ['a#1'], { near: [one] })];
  const was = { ...known('fair', ['a#1', 'b#2', 'c#3']), near: [one, two, three] };
  expect(given(things, was)).toEqual(['fair', 'other']);
  expect(given(things, { ...was, first: [one] })).toEqual(['fair-2', 'fair']);
  // Where nothing of that is told any more, by what is.
  expect(given(things.slice(0, 1), { ...was, first: [one] })).toEqual(['fair']);
});

test('what was given up is in no sentence like its own, which nobody edited', () => {
  const was = { ...known('they-meet', ['a#1']), near: ['a#bvHuI3Q5UHhl'] };
  const things = [event('others-meet', ['a#2'], { near: ['a#bvHuI3Q5UHhz'] })];
  expect(given(things, was)).toEqual(['they-meet']);
  expect(given(things, { ...was, entry: { ...was.entry, gone: true } })).toEqual(['others-meet']);
});

describe('no two things get one address', () => {
  test('the liker one keeps it, the other gets its own', () => {
    const things = [event('one', ['a#1']), event('two', ['a#2', 'a#3'])];
    expect(given(things, known('both', ['a#1', 'a#2', 'a#3']))).toEqual(['one', 'both']);
  });
  test('one thing does not take two', () => {
    const things = [event('one', ['a#1', 'a#2']), event('two', ['a#2'])];
    expect(given(things, known('first', ['a#1']), known('second', ['a#2']))).toEqual(['first', 'second']);
  });
  test('a new thing takes no id that the ledger holds for something else', () => {
    const things = [event('fair', ['a#1']), event('old-fair', ['b#1'])];
    expect(given(things, known('fair', ['b#1']))).toEqual(['fair-2', 'fair']);
  });
});

const article = (id: string, by: string[]): Thing => ({ kind: 'article', id, fixed: true, title: id, by });
const entry = (by: string[], more: Partial<Entry> = {}): Entry => ({ title: 'T', by, ...more });

describe('an article that was given another name', () => {
  const ledger: Ledger = new Map([['articles/old/', entry(['text:1'])]]);
  test('is found by its text, title or address elsewhere', () => {
    expect([...renamedArticles(ledger, [article('new', ['text:1'])])]).toEqual([['old', 'new']]);
    expect([...renamedArticles(ledger, [article('new', ['text:2'])])]).toEqual([]);
  });
  test('is not sought where the old one still stands', () => {
    expect([...renamedArticles(ledger, [article('old', ['text:3']), article('copy', ['text:1'])])]).toEqual([]);
  });
  test('takes along the evidence that stands in it', () => {
    const held: Ledger = new Map([['events/fair/', entry(['old#1', 'other#2', 'bare'])]]);
    expect(knownOf(held, 'event', new Map([['old', 'new']]))[0]!.by).toEqual(['new#1', 'other#2', 'bare']);
  });
  test('takes along its claims, which keep their ids', () => {
    const before: Ledger = new Map([...ledger, ['articles/old/#claim-c', entry(['old#1'])]]);
    const claim: Standing = { ...event('c', ['new#9']), kind: 'claim', article: 'new', slug: 'c' };
    const after = settle(before, [{ ...article('new', ['text:1']), slug: 'new' }, claim]);
    expect(after.get('articles/old/#claim-c')).toMatchObject({ to: 'articles/new/#claim-c' });
  });
});

describe('an address at which nothing stands any more', () => {
  const standing = (id: string, by: string[], slug = id): Standing => ({ ...event(id, by), slug });
  test('leads to what most of its evidence went to', () => {
    const before: Ledger = new Map([['events/old/', entry(['a#1', 'a#2', 'a#3'])]]);
    const after = settle(before, [standing('a-less', ['a#1']), standing('more', ['a#2', 'a#3'])]);
    expect(after.get('events/old/')).toMatchObject({ to: 'events/more/' });
  });
  test('never to a thing of another kind', () => {
    const before: Ledger = new Map([['actors/old/', entry(['a#1'])]]);
    expect(settle(before, [standing('new', ['a#1'])]).get('actors/old/')).toMatchObject({ gone: true });
  });
  test('leads on to where the one that it led to went, and to no circle', () => {
    const before: Ledger = new Map([
      ['events/first/', entry(['x#1'], { to: 'events/second/' })],
      ['events/second/', entry(['x#2'], { to: 'events/third/' })],
      ['events/round/', entry(['x#3'], { to: 'events/round/' })],
    ]);
    const after = settle(before, [standing('third', ['a#1'])]);
    expect(after.get('events/first/')).toMatchObject({ to: 'events/third/' });
    expect(after.get('events/round/')).toMatchObject({ gone: true });
    expect(after.get('events/round/')).not.toHaveProperty('to');
  });
  test('not with what it led to, where that went and nothing tells what it told: its words are followed', () => {
    const near = ['a#bvHuI3Q5UHhl'];
    const before: Ledger = new Map([
      ['events/first/', entry(['a#1'], { near, to: 'events/second/' })],
      ['events/second/', entry(['b#1', 'a#1'], { near: ['b#qWljMmEp5qIuTu', ...near] })],
    ]);
    const third = { ...standing('third', ['b#1']), near: ['b#qWljMmEp5qIuTu'] };
    const after = settle(before, [third]);
    expect(after.get('events/second/')).toMatchObject({ to: 'events/third/' });
    expect(after.get('events/first/')).toMatchObject({ gone: true });
    // Nor with what an editor joined that to.
    const joined = settle(before, [third], [{ ...standing('second', ['c#1']), to: 'events/third/' }]);
    expect(joined.get('events/first/')).toMatchObject({ gone: true });
    const edited = { ...third, near: [...third.near, 'a#bvHuI3Q5UHhz'] };
    const then = settle(before, [edited]);
    expect(then.get('events/first/')).toMatchObject({ to: 'events/third/', near: ['a#bvHuI3Q5UHhz'] });
  });
  test('keeps in mind what it was first published for, edited or not, and what an editor joined', () => {
    const near = ['a#bvHuI3Q5UHhl'];
    const before: Ledger = new Map(['one', 'two'].map((id) => [`events/${id}/`, entry(['a#1'], { near })]));
    const grown = { ...standing('one', ['a#2', 'b#1']), near: ['a#bvHuI3Q5UHhz', 'b#qWljMmEp5qIuTu'] };
    const after = settle(before, [grown], [{ ...grown, id: 'two', to: 'events/one/' }]);
    expect(after.get('events/one/')).toMatchObject({ first: ['a#bvHuI3Q5UHhz'] });
    expect(after.get('events/two/')).toMatchObject({ first: ['a#bvHuI3Q5UHhz'], to: 'events/one/', joined: true });
    const shrunken = { ...standing('one', ['a#2']), near: ['a#bvHuI3Q5UHhz'] };
    expect(settle(after, [shrunken]).get('events/one/')).not.toHaveProperty('first');
  });
  test('nor to what it came to tell only where an editor had joined it to another, nor to that other', () => {
    const [own, gained] = ['a#bvHuI3Q5UHhl', 'b#qWljMmEp5qIuTu'];
    const joined = { to: 'events/other/', joined: true as const };
    const before: Ledger = new Map([
      ['events/old/', entry(['a#1', 'b#1'], { near: [own, gained], first: [own], ...joined })],
    ]);
    const telling = { ...standing('gained', ['b#1']), near: [gained] };
    const then = settle(before, [telling, standing('other', ['c#1'])]);
    expect(then.get('events/old/')).toMatchObject({ gone: true, near: [own] });
    expect(settle(then, [telling]).get('events/old/')).toMatchObject({ gone: true });
    expect(settle(then, [{ ...telling, near: [own] }]).get('events/old/')).toMatchObject({ to: 'events/gained/' });
  });
  test('whom an editor held for one with somebody doesn’t go on to whoever that one is now', () => {
    const person = (id: string, by: string[]): Standing => ({ ...standing(id, by), kind: 'actor', near: ['a#'] });
    const before: Ledger = new Map([
      ['actors/ilse-vaga/', entry(['ilse vaga'], { near: ['a#'] })],
      ['actors/mara-stein/', entry(['mara stein'], { near: ['a#'], to: 'actors/ilse-vaga/', joined: true })],
    ]);
    const after = settle(before, [person('ilse-varga', ['ilse varga'])]);
    expect(after.get('actors/ilse-vaga/')).toMatchObject({ to: 'actors/ilse-varga/' });
    expect(after.get('actors/mara-stein/')).toMatchObject({ gone: true });
  });
  test('where nothing is left of what an editor joined others to, it leads to the first of these that stands', () => {
    const before: Ledger = new Map([
      ['events/late/', entry(['c#1'], { to: 'events/old/', joined: true })],
      ['events/old/', entry(['a#1'])],
      ['events/part/', entry(['b#1'], { to: 'events/old/', joined: true })],
    ]);
    const after = settle(before, [standing('part', ['b#1']), standing('late', ['c#1'])]);
    expect(after.get('events/old/')).toMatchObject({ to: 'events/late/' });
  });
  test('somebody whom an editor held for another goes where that one’s name goes only where it is the same', () => {
    const person = (id: string, by: string[]): Standing => ({ ...standing(id, by), kind: 'actor', near: ['a#'] });
    const led = (name: string) =>
      settle(
        new Map([
          ['actors/first/', entry([name], { near: ['b#'], to: 'actors/ilse-vaga/' })],
          ['actors/ilse-vaga/', entry(['ilse vaga'], { near: ['a#'], to: 'actors/ilse-varga/' })],
        ]),
        [person('ilse-varga', ['ilse varga'])],
      ).get('actors/first/');
    expect(led('ilse vaga')).toMatchObject({ to: 'actors/ilse-varga/' });
    expect(led('mara stein')).toMatchObject({ gone: true });
  });
  test('is alive again where something stands there', () => {
    const before: Ledger = new Map([['events/old/', entry(['a#1'], { gone: true })]]);
    expect(settle(before, [standing('old', ['a#1'])]).get('events/old/')).not.toHaveProperty('gone');
  });
  test('the ledger says what the program calls a thing, only where that is not its id', () => {
    const after = settle(new Map(), [standing('old', ['a#1'], 'new'), standing('same', ['a#2'])]);
    expect(after.get('events/old/')!.slug).toBe('new');
    expect(after.get('events/same/')!.slug).toBeUndefined();
  });
});

test('everything that has an address is in the ledger: events, actors, sources, articles and claims', () => {
  const text = 'Holt met Lund.';
  const read = readArticle('a.txt', text);
  const span = spanOf(text, 0, text.length);
  const edition = {
    events: [{ ...{ id: 'met', label: 'Met', date: null, type: 'CONSULT', participants: [] }, reports: [] }],
    actors: [{ id: 'holt', name: 'Holt', kind: 'person', known: false, names: [], mentions: [] }],
    sources: [{ id: 'herald', name: 'Herald' }],
    articles: [{ ...read, id: 'a' }],
    claims: [{ id: 'c', article: 'a', content: [span], speaker: null }],
  } as unknown as Edition;
  const { ledger } = settleEdition(edition, new Map(), {
    articles: [thingOfArticle({ ...read, id: 'a' })],
    ...{ known: new Map(), slugs: new Map() },
  });
  expect([...ledger.keys()]).toEqual([
    'actors/holt/',
    'articles/a/',
    'articles/a/#claim-c',
    'events/met/',
    'sources/herald/',
  ]);
});

test('of events equally near in time those with the same people come first', () => {
  const on = (id: string, day: string, ...participants: string[]): Event =>
    ({ id, date: { edtf: day, min: day, max: day }, participants }) as unknown as Event;
  const nearest = nearestAmong([
    ...[on('a', '2031-05-01'), on('b', '2031-05-03'), on('c', '2031-05-03', 'lund'), on('d', '2031-05-05')],
    on('e', '2031-05-05', 'lund'),
  ]);
  expect(nearest('2031-05-03', ['lund'])).toEqual(['c', 'b', 'e']);
  expect(nearest('2031-05-02', [])).toEqual(['a', 'b', 'c']);
});
