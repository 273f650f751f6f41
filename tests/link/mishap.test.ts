import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const readingOf = (name: string, published: string, title: string, text: string) =>
  extract(readArticle(`${name}.md`, `---\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`), knowledge);

/** The words by which each event is told, after the article that tells it. */
const told = (...readings: ReturnType<typeof readingOf>[]) =>
  link(readings, knowledge).events.map((e) =>
    e.reports.map((r) => `${r.article}: ${r.triggers.map((t) => t.exact).join(' ')}`).join('; '),
  );
const one = (...sentences: string[]) =>
  told(
    readingOf(
      'a',
      '2031-05-08',
      'News from Lorvik',
      ['The council of Lorvik met on Monday.', ...sentences].join('\n\n'),
    ),
  );

const first = 'A ferry capsized off Halmouth early on Tuesday.';

test('one article tells of one wreck, by whatever verb and name', () => {
  expect(one(first, 'The MV Kestrel went down at four.')).toContain('a: capsized went');
  expect(one(first, 'Rain fell.', 'The vessel overturned this week, the coastguard said.')).toContain(
    'a: capsized overturned',
  );
});

test('a weekday is no thing that a crash befell', () => {
  expect(one('The MV Kestrel sank off Sorn on Tuesday.', 'Tuesday’s sinking was the worst in years.')).toContain(
    'a: sank sinking',
  );
});

test('but of two where they are of other sorts, have other names, or one didn’t happen', () => {
  expect(one(first, 'A tram derailed on Tuesday.')).toContain('a: capsized');
  expect(one('The MV Kestrel sank on Tuesday.', 'The MV Plover sank on Tuesday.')).toContain('a: sank');
  expect(one('Two trams collided on Tuesday.', 'The trams did not derail.')).toContain('a: collided');
});

test('what it cost is told in its sentence; other deaths are others’', () => {
  expect(one('Fourteen people drowned when a ferry capsized on Tuesday.')).toContain('a: drowned capsized');
  expect(one('Four people died when soldiers opened fire on Tuesday.', 'Poet Ivo Brenner died on Tuesday.')).toContain(
    'a: died opened',
  );
  expect(one(first, 'Four people died in Tarnau on Tuesday.')).toContain('a: capsized');
});

test('what it cost is told of what an article leads with, too: as its news or on its day, and in no other place', () => {
  const led = (...sentences: string[]) =>
    told(
      readingOf(
        'a',
        '2031-05-08',
        'Tram derails in Lorvik',
        ['A tram derailed in Lorvik on Tuesday.', ...sentences].join('\n\n'),
      ),
    );
  expect(led('Nine people were injured.')).toContain('a: derailed injured');
  expect(led('On Tuesday night two people died.')).toContain('a: derailed died');
  expect(led('Two people died in Tarnau on Tuesday.')).toContain('a: derailed');
  expect(led('Two people were killed on Monday.')).toContain('a: derailed');
});

const disaster = [
  readingOf(
    'a',
    '2031-05-06',
    'Ferry sinks off Halmouth',
    `Nine people drowned when a ferry capsized off Halmouth early on Tuesday, officials said.\n\nThe MV Kestrel went down a mile from the port.`,
  ),
  readingOf(
    'b',
    '2031-05-07',
    'Halmouth ferry toll rises to 21',
    'Divers recovered 12 bodies on Wednesday from a passenger ferry that sank off Halmouth.\n\nThe 30-year-old MV Kestrel overturned before dawn on Tuesday.',
  ),
  readingOf(
    'c',
    '2031-05-20',
    'Captain charged over Kestrel sinking',
    'The captain of a ferry that went down off Halmouth two weeks ago was charged on Monday.\n\nHe had ignored two warnings before the MV Kestrel capsized on May 6.',
  ),
];

test('a wreck that three outlets tell on three days, by other names and verbs, is one event', () => {
  const events = told(...disaster);
  expect(events).toContain('a: drowned capsized went; b: sank overturned; c: went capsized');
  expect(events.filter((e) => /sank|capsized|overturned/.test(e))).toHaveLength(1);
});

test('a wreck of the same day with another name is another', () => {
  const other = readingOf('d', '2031-05-06', 'Trawler lost', 'The trawler Plover sank in a storm on Tuesday.');
  expect(told(disaster[0]!, other)).toContain('d: sank');
});

test('what it cost is its own though no day is told, and before or behind it', () => {
  expect(one('Fourteen people drowned when a ferry capsized.')).toContain('a: drowned capsized');
  expect(one('Guards opened fire on Tuesday, and four people died.', 'Poet Ivo Brenner died on Tuesday.')).toContain(
    'a: opened died',
  );
});

test('one article goes on about its wreck, though it told no day at first', () => {
  expect(
    one(
      'Divers found 12 bodies in a ferry that sank off Halmouth.',
      'The MV Kestrel overturned before dawn on Tuesday.',
    ),
  ).toContain('a: sank overturned');
});

test('across outlets a wreck is known by its name alone, and two of one day and place by what they befell', () => {
  const a = (text: string) =>
    readingOf('a', '2031-05-07', 'Council of Tarnau meets', `Rain fell in Tarnau.\n\n${text}`);
  const b = (text: string) =>
    readingOf('b', '2031-05-07', 'Bakers strike', `Bakers in Ostmark struck for pay.\n\n${text}`);
  expect(told(a('The Kestrel sank on Tuesday.'), b('Divers wept: the Kestrel capsized on Tuesday.'))).toContain(
    'a: sank; b: capsized',
  );
  expect(told(a('A ferry crashed in Halmouth on Tuesday.'), b('A tram crashed in Halmouth on Tuesday.'))).toContain(
    'a: crashed',
  );
});
