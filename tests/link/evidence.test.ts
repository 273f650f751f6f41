import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { rarityOf } from '../../src/link/events/background.ts';
import { countsIn } from '../../src/link/events/counts.ts';
import { deedOf } from '../../src/link/events/deed.ts';
import { agreementOf, type Evidence, enough, evidenceOf } from '../../src/link/events/evidence.ts';
import { type Profile, profiling } from '../../src/link/events/profile.ts';
import { sameHappening } from '../../src/link/events/sameHappening.ts';
import { type Apart, grouped } from '../../src/link/events/stories.ts';
import { covered, vectorOf } from '../../src/link/events/vector.ts';
import { whenOf } from '../../src/link/events/when.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const vector = (...terms: number[]) => vectorOf(new Map(terms.map((t) => [t, 1])), 200);
const day = (on: string) => whenOf({ edtf: on, min: on, max: on, basis: 'stated', start: 0, end: 1, exact: on })!;
/** An article of which nothing is known but what is given. */
const article = (of: Partial<Profile>): Profile => ({
  ...{
    text: vector(),
    title: vector(),
    titleWeight: 9,
    names: vector(),
    firstNames: vector(),
    firstWords: vector(),
    plainWords: vector(),
  },
  ...{
    held: new Uint32Array(),
    phrases: new Uint32Array(),
    appeared: null,
    window: null,
    windowIsStated: false,
    happened: [],
    told: null,
    isToCome: false,
    people: [],
    doers: [],
    word: 'sign',
    object: [],
    objectIsNamed: false,
    spelt: new Set<number>(),
    weekdays: new Set<string>(),
    family: '',
    deed: null,
    deeds: new Set<string>(),
    printed: new Map<number, string>(),
  },
  ...{ numbers: new Set(), firstNumbers: new Set(), years: new Set(), counts: new Map(), ...of },
});
const row = (...terms: number[]) => Uint32Array.from(terms);
const worth = (a: Partial<Profile>, b: Partial<Profile>) => agreementOf(evidenceOf(article(a), article(b)));

test.each<[signal: keyof Evidence, a: Partial<Profile>, b: Partial<Profile>]>([
  ['title', { title: vector(1) }, { title: vector(1, 2) }],
  ['names', { names: vector(7) }, { names: vector(7) }],
  ['phrases', { phrases: row(3, 4, 5) }, { phrases: row(4, 5, 9) }],
  ['firstNames', { firstNames: vector(1), held: row(1, 2) }, { firstNames: vector(2), held: row(1, 2) }],
  ['firstWords', { firstWords: vector(1) }, { held: row(1) }],
  ['numbers', { numbers: new Set(['417']) }, { numbers: new Set(['417']) }],
  ['sameTime', { appeared: [10, 10] }, { appeared: [13, 13] }],
  ['sameDay', { happened: [day('2031-05-03')] }, { happened: [day('2031-05-03')] }],
  ['sameWeekday', { weekdays: new Set(['friday', 'monday']) }, { weekdays: new Set(['monday']) }],
  ['sameFamily', { family: 'vote' }, { family: 'vote' }],
])('%s in common speaks for one happening', (signal, a, b) => {
  expect(evidenceOf(article(a), article(b))[signal]).toBeGreaterThan(
    evidenceOf(article({}), article({}))[signal] - 0.01,
  );
  const other = signal === 'firstWords' || signal === 'firstNames' ? { ...b, held: row(8) } : {};
  expect(worth(a, b)).toBeGreaterThan(worth(a, other));
});

test.each<[signal: keyof Evidence, a: Partial<Profile>, b: Partial<Profile>, near: Partial<Profile>]>([
  [
    'otherNames',
    { firstNames: vector(1), held: row(1) },
    { firstNames: vector(2), held: row(2) },
    { firstNames: vector(2), held: row(1, 2) },
  ],
  [
    'otherPeople',
    { people: [[1]], spelt: new Set([1]) },
    { people: [[2]], spelt: new Set([2]) },
    { people: [[2]], spelt: new Set([1, 2]) },
  ],
  [
    'otherDoers',
    { doers: [[1, 9]], held: row(1, 9) },
    { doers: [[2, 8]], held: row(2, 8) },
    { doers: [[2, 8]], held: row(2, 8, 9) },
  ],
  [
    'otherDoers',
    { doers: [[1]], spelt: new Set([1]), word: 'raise' },
    { doers: [[2]], spelt: new Set([2]), word: 'raise' },
    { doers: [[2]], spelt: new Set([2]), word: 'cut' },
  ],
  [
    'otherObjects',
    { family: 'deal', objectIsNamed: true, object: [1], held: row(1) },
    { family: 'deal', object: [2], held: row(2) },
    { family: 'deal', object: [2], held: row(1, 2) },
  ],
  [
    'otherObjects',
    { family: 'deal', objectIsNamed: true, object: [1], held: row(1) },
    { family: 'deal', object: [2], held: row(2) },
    { family: 'theft', object: [2], held: row(2) },
  ],
  [
    'otherDay',
    { appeared: [0, 0], happened: [day('2031-05-03')] },
    { appeared: [0, 0], happened: [day('2031-05-10')] },
    { appeared: [0, 0], happened: [day('2031-05-04')] },
  ],
  ['otherYears', { appeared: [20_000, 20_000] }, { years: new Set(['1987']) }, { years: new Set(['1987', '2024']) }],
  [
    'otherCounts',
    { counts: new Map([['round', new Set(['6'])]]) },
    { counts: new Map([['round', new Set(['7'])]]) },
    { counts: new Map([['vote', new Set(['7'])]]) },
  ],
  [
    'otherNumbers',
    { firstNumbers: new Set(['80', '14']) },
    { firstNumbers: new Set(['2.5']) },
    { firstNumbers: new Set(['80', '2.5']) },
  ],
  [
    'otherWords',
    { plainWords: vector(1, 2), held: row(1, 2) },
    { plainWords: vector(3, 4), held: row(3, 4) },
    { plainWords: vector(2, 4), held: row(2, 4) },
  ],
  [
    'otherWeekday',
    { weekdays: new Set(['monday']) },
    { weekdays: new Set(['friday']) },
    { weekdays: new Set(['friday', 'monday']) },
  ],
  [
    'untoldDeeds',
    { deed: 'departure', deeds: new Set(['departure']) },
    { deed: 'harm', deeds: new Set(['harm']) },
    { deed: 'harm', deeds: new Set(['harm', 'departure']) },
  ],
])('%s speaks against it, its neighbour does not', (signal, a, b, near) => {
  expect(evidenceOf(article(a), article(b))[signal]).toBeGreaterThan(0);
  expect(worth(a, b)).toBeLessThan(worth(a, near));
});

test('two numbers of one opening that the other lacks say more than one', () => {
  const clash = (...numbers: string[]) =>
    evidenceOf(article({ firstNumbers: new Set(numbers) }), article({ firstNumbers: new Set(['7', '30']) }))
      .otherNumbers;
  expect(clash('11', '62')).toBeGreaterThan(clash('11'));
});

test('a title that could head any article says less than one of its own', () => {
  const alike = (titleWeight: number) => worth({ title: vector(1), titleWeight }, { title: vector(1), titleWeight: 9 });
  expect(alike(1.5)).toBeLessThan(alike(5));
  expect(alike(5)).toBe(alike(9));
});

test('the longer an article is, the more it must share', () => {
  const long = vector(...Array.from({ length: 150 }, (_, i) => i));
  expect(worth({ text: long }, {})).toBeLessThan(worth({ text: vector(1) }, {}));
});

test('what is the sixth of its kind is not one of four', () => {
  const countsOf = (text: string) => Object.fromEntries(countsIn(readArticle('a.md', text)).counts);
  const [sixth, four] = [countsOf('The sixth tremor shook Lorvik.'), countsOf('Four tremors shook Lorvik.')];
  expect([Object.values(sixth), Object.values(four)]).toEqual([[new Set(['6'])], [new Set(['4'])]]);
  expect(Object.keys(sixth)).not.toEqual(Object.keys(four));
  expect(Object.keys(countsOf('Tremor 6 shook Lorvik after 4 tremors.'))).toContain(Object.keys(four)[0]);
});

test('days told of articles of which nobody knows when they appeared count half', () => {
  const told = (on: string, appeared: Profile['appeared']) => article({ happened: [day(on)], appeared });
  const apart = (appeared: Profile['appeared']) =>
    evidenceOf(told('2031-05-03', appeared), told('2031-05-20', appeared)).otherDay;
  expect(apart(null)).toBe(apart([0, 0]) / 2);
});

test('rare words weigh more than common ones, unknown ones most', () => {
  const rising = ['the', 'government', 'earthquak', 'tarnby'].map(rarityOf);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(new Set(rising).size).toBe(4);
});

test('what is covered is a share of weight, and one half where nothing asks', () => {
  expect(covered(vector(1, 2), row(2, 3))).toBeCloseTo(0.5);
  expect(covered(vector(1), row(1))).toBe(1);
  expect(covered(vector(), row(1))).toBe(0.5);
});

test('a chain of half-alike neighbours is no group', () => {
  const near = [0, 1, 2, 3].map((i) => new Set([0, 1, 2, 3].filter((j) => j !== i)));
  const chain = (a: number, b: number) => (b - a === 1 ? enough : -40);
  expect(grouped(near, chain, enough, () => 'no')).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(
    grouped(
      near,
      () => enough,
      enough,
      () => 'no',
    ),
  ).toEqual([[0, 1, 2, 3]]);
  expect(
    grouped(
      near,
      () => enough,
      enough,
      (a, b) => (a === 0 || b === 0 ? 'certain' : 'no'),
    ),
  ).toEqual([[0], [1, 2, 3]]);
});

test('in a crowd some were found late: pairs that are likely apart part no crowd, but a few, and for certain anybody', () => {
  const groupsOf = (n: number, surely: Apart = 'likely', late = 1) =>
    grouped(
      Array.from({ length: n }, (_, i) => new Set(Array.from({ length: n }, (_, j) => j).filter((j) => j !== i))),
      () => enough,
      enough,
      (a, b) => (Math.min(a, b) === 0 && Math.max(a, b) >= n - late ? surely : 'no'),
    );
  expect(groupsOf(12)).toHaveLength(1);
  expect(groupsOf(3)).toHaveLength(2);
  expect(groupsOf(12, 'certain')).toHaveLength(2);
  // Of four reports, each pair of two and two: none of so few may be apart.
  expect(groupsOf(4)).toHaveLength(2);
  expect(groupsOf(4, 'likely', 2)).toHaveLength(2);
});

const knowledge = readKnowledge(null);
/** An invented article: its title, text and day of publication, and what it leads with. */
type Told = [title: string, text: string, published: string, on?: string, family?: string];
/** Articles in groups of one happening, and how each but the first of a group came to it. */
const groups = (...articles: Told[]) =>
  sameHappening(
    articles.map(([title, text, published, on, family = 'crash'], i) => ({
      reading: extract(
        readArticle(`${i}.md`, `---\ntitle: "${title}"\npublished: ${published}\n---\n${text}\n`),
        knowledge,
      ),
      ...{ happened: on ? [day(on)] : [], when: null, isToCome: false, family, word: '', agents: [], objects: [] },
    })),
    () => 'no',
  );
const members = (...articles: Told[]) => groups(...articles).map((g) => g.members);
const ferry: Told = [
  'Ferry sinks off Ostmark',
  'A ferry sank off Ostmark on Tuesday, killing 14 people, the coastguard said. The Stella Nova had left Brennhavn at dawn.',
  ...(['2031-05-07', '2031-05-06'] as const),
];
const again: Told = [
  'Fourteen die as Stella Nova goes down',
  'Fourteen people drowned on Tuesday when the ferry Stella Nova capsized near Ostmark, officials in Brennhavn said.',
  ...(['2031-05-07', '2031-05-06'] as const),
];

test('one happening in other words is one, whatever strangers stand beside it, and says why', () => {
  const bank: Told = [
    'Bank lifts rates',
    'The central bank of Veldland raised its main rate on Tuesday.',
    '2031-05-07',
  ];
  expect(members(ferry, again)).toEqual([[0, 1]]);
  expect(members(ferry, again, bank)).toEqual([[0, 1], [2]]);
  const [join] = groups(ferry, again)[0]!.joins;
  expect(join).toMatchObject({ article: '1', with: '0' });
  expect(join!.agreement).toBeGreaterThanOrEqual(enough);
  expect(join!.reasons.map((r) => r.signal)).toEqual(expect.arrayContaining(['names', 'sameDay', 'sameTime']));
  const words = join!.reasons.find((r) => r.signal === 'names')!.words!;
  expect(words).toHaveLength(3);
  expect(['Stella', 'Nova', 'Ostmark', 'Brennhavn']).toEqual(expect.arrayContaining(words));
});

test.each<[why: string, other: Told]>([
  [
    'another place and ship',
    [
      'Ferry sinks off Lorvik',
      'A ferry sank off Lorvik on Tuesday, killing three people, the coastguard said. The Amber Queen had left Halmouth at noon.',
      ...(['2031-05-07', '2031-05-06'] as const),
    ],
  ],
  [
    'another month',
    [
      'Ferry sinks off Ostmark',
      'A ferry sank off Ostmark on Saturday, killing two people, the coastguard said. The Bright Star had left Brennhavn at dawn.',
      ...(['2031-06-22', '2031-06-21'] as const),
    ],
  ],
])('%s is another happening', (_, other) => expect(members(ferry, other)).toEqual([[0], [1]]));

test('of whom only one article tells takes part in another happening, however outlets spell a name and whomever they ask', () => {
  const { profileOf } = profiling();
  const profile = (text: string) =>
    profileOf(extract(readArticle('a.md', text), knowledge), {
      ...{ happened: [], when: null, isToCome: false, family: '', word: '', agents: [], objects: [] },
    });
  const others = (a: string, b: string) => evidenceOf(profile(a), profile(b)).otherPeople;
  const dismissed = "The Otters of Ostmark dismissed coach Jim O'Brien on Monday.";
  expect(others(dismissed, 'The Otters of Ostmark dismissed coach Morten Lund on Saturday.')).toBe(1);
  expect(others(dismissed, 'The Otters of Ostmark dismissed coach Jim O’Brien, and he left the town.')).toBe(0);
  expect(others(dismissed, 'On Monday coach Jim Óbrien was dismissed by the Otters of Ostmark.')).toBe(0);
  const met = (who: string) => `Minister ${who} met the mayor of Ostmark on Monday.`;
  expect(others(met('Zhao Wenbo'), met('Zhao Wenpo'))).toBe(0);
  expect(others(met('Zhao Wenbo'), met('Qian Wenpo'))).toBe(1);
  expect(others(met('Peter Holm'), met('Peter Brandt'))).toBe(1);
  const fire = 'A fire destroyed the mill of Ostmark on Monday.';
  expect(others(`${fire} “We heard a bang,” said Ida Holm.`, `${fire} Karl Brandt said the roof fell in.`)).toBe(0);
});

test('a crowd that tells one happening is one', () => {
  const ways = [ferry, again];
  const more = [
    'Flags flew at half mast.',
    'Schools stayed shut.',
    'A fund was opened for the families.',
    'The sea was calm.',
  ];
  const crowd = Array.from({ length: 160 }, (_, i): Told => {
    const [title, text, ...rest] = ways[i % 2]!;
    return [title, `${text} ${more[i % 4]} ${more[(i + 1 + (i % 3)) % 4]}`, ...rest];
  });
  expect(members(...crowd)).toHaveLength(1);
});

test('what happened after the other had appeared, or appeared months apart, is another happening', () => {
  const on = (d: string): readonly [number, number] => [day(d).min, day(d).max];
  const late = { happened: [day('2031-10-10')] };
  expect(evidenceOf(article(late), article({ window: on('2031-09-02') })).otherTime).toBe(1);
  expect(evidenceOf(article(late), article({ window: on('2031-10-11') })).otherTime).toBe(0);
  expect(evidenceOf(article({ window: on('2031-01-02') }), article({ window: on('2031-06-02') })).otherTime).toBe(1);
  expect(evidenceOf(article({ window: on('2031-01-02') }), article({ window: on('2031-01-20') })).otherTime).toBe(0);
  expect(worth(late, { window: on('2031-09-02') })).toBeLessThan(worth(late, {}));
  const [guessed, stated] = [false, true].map((windowIsStated) =>
    worth(late, { window: on('2031-09-02'), windowIsStated }),
  );
  expect(stated).toBeLessThan(guessed!);
  const [weeks, year] = ['2031-04-02', '2032-01-02'].map(
    (d) =>
      evidenceOf(
        article({ window: on('2031-01-02'), windowIsStated: true }),
        article({ window: on(d), windowIsStated: true }),
      ).otherTime,
  );
  expect(weeks).toBeGreaterThan(0);
  expect(year).toBeGreaterThan(2 * weeks!);
  const beforehand = { window: on('2031-09-02'), happened: [day('2031-10-10')] };
  // The later one's day is only bounded; the earlier one says its own: the time between them is as sure.
  const long = (earlier: boolean, later: boolean) =>
    evidenceOf(
      article({ window: on('2031-01-02'), windowIsStated: earlier }),
      article({ window: on('2032-01-02'), windowIsStated: later }),
    ).otherTime;
  expect(long(true, false)).toBeGreaterThan(4);
  expect(long(false, true)).toBe(1);
  expect(evidenceOf(article(late), article(beforehand)).otherTime).toBe(0);
  // Both await it, and one knows the day.
  const awaited = (both: boolean) =>
    evidenceOf(article({ ...late, isToCome: true }), article({ window: on('2031-09-02'), isToCome: both })).otherTime;
  expect([awaited(true), awaited(false)]).toEqual([0, 1]);
});

test('who says of its lead that it was when the other appeared tells no other happening for being years late', () => {
  const on = (d: string): readonly [number, number] => [day(d).min, day(d).max];
  const news = article({ window: on('2031-05-07'), windowIsStated: true });
  const late = (told: Profile['told']) =>
    evidenceOf(article({ window: on('2033-04-02'), windowIsStated: true, told }), news).otherTime;
  const month = [day('2031-05-01').min, day('2031-05-31').max] as const;
  expect(late(month)).toBe(0);
  expect(late(null)).toBeGreaterThan(4);
  expect(late(on('2032-11-03'))).toBe(late(null));
  expect(late(on('2030-11-03'))).toBe(late(null));
});

test('who tells of a vote tells what an election does, and a contest does something else', () => {
  expect(deedOf('vote')).toBe(deedOf('election'));
  expect(deedOf('contest')).not.toBe(deedOf('election'));
});
