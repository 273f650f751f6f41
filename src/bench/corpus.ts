import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from a seed, the same everywhere (mulberry32, Tommy Ettinger, public domain). */
function numbersFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = 'ba ce do fi ga hu ja ke lo mi na or pe qua ri su ta ul ve wo xan ya zel'.split(' ');
const given = 'Ada Bruno Carla Dario Edda Fabio Greta Hugo Inka Jonas Karin Lev Mira Nils Olga Piet'.split(' ');
const offices = ['harbour minister', 'forest minister', 'governor', 'chief engineer', 'mayor', 'auditor general'];
const doings = [
  (a: string, b: string, p: string, d: string) =>
    `${a} met ${b} in ${p} on ${d} and agreed to share the cost of the works.`,
  (a: string, b: string, p: string, d: string) => `${a} and ${b} held talks in ${p} on ${d}, the ministry said.`,
  (a: string, b: string, p: string, d: string) =>
    `On ${d}, ${a} visited ${p}, where ${b} signed an agreement on the new canal.`,
  (a: string, b: string, p: string, d: string) =>
    `${a} accused ${b} of breaking the accord at a hearing in ${p} on ${d}.`,
];
const sayings = [
  (a: string) => `“We will keep our word, and we expect the same,” ${a} said.`,
  (a: string) => `${a} said that the work would go on whatever the weather.`,
  (a: string) => `According to ${a}, the figures had been known for months.`,
  (a: string) => `${a} denied that anyone had been warned.`,
  (a: string) => `${a} told reporters that the bridge “belongs to everyone who crosses it”.`,
];
const fillers = [
  'The road along the quay was closed for most of the morning, and traders complained of empty stalls.',
  'Last year the town spent more on lamps than on teachers, a habit that few had noticed.',
  'Nobody had expected the water to rise so early, though the gauges had shown it for weeks.',
  'The old ferry, built before the war, still carries the mail when the wind allows.',
  'Two reports on the matter lie unread in a drawer, people who work there say.',
  'It may be the last season in which the nets are mended by hand.',
  'The committee has met eleven times and agreed on nothing but the date of its next meeting.',
  'Prices of timber have fallen by 14 per cent since the spring, which surprised the yards.',
];
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A name from a number: the same number, the same name. */
function nameFrom(n: number): string {
  const next = numbersFrom(n + 1);
  const part = () => syllables[Math.floor(next() * syllables.length)]!;
  const word = part() + part() + (next() < 0.5 ? part() : '');
  return word[0]!.toUpperCase() + word.slice(1);
}

const personFrom = (n: number): string =>
  `${given[n % given.length]} ${nameFrom(n)}${n >= 4000 ? nameFrom(n + 7).toLowerCase() : ''}`;

/** What article number `i` of a corpus of `size` says: about 600 words, on a story that three articles share. */
function articleOf(i: number, size: number): { name: string; text: string } {
  const next = numbersFrom(i * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const people = Math.max(6, Math.round(size / 4));
  const story = Math.floor(i / 3);
  const of = numbersFrom(story * 104729 + 5);
  const [a, b] = [personFrom(Math.floor(of() * people)), personFrom(Math.floor(of() * people))];
  const place = nameFrom(100_000 + Math.floor(of() * Math.max(5, size / 20)));
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(of() * 4500)));
  const date = `${day.getUTCDate()} ${monthNames[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const doing = doings[Math.floor(of() * doings.length)]!;
  const office = pick(offices);
  const paragraphs = [
    `${a} and ${b} at odds over ${place}`,
    doing(`The ${office}, ${a},`.replace(/,$/, ','), b, place, date),
  ];
  let words = 40;
  while (words < 600) {
    const lines: string[] = [];
    for (let n = 0; n < 4; n++) lines.push(next() < 0.45 ? pick(sayings)(next() < 0.6 ? a : b) : pick(fillers));
    if (next() < 0.15) lines.push(pick(doings)(a, personFrom(Math.floor(next() * people)), place, date));
    const paragraph = lines.join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  const published = new Date(day.getTime() + 86_400_000).toISOString().slice(0, 10);
  const front = `---\nsource: outlet-${i % 12}\npublished: ${published}\n---\n`;
  return { name: `article-${String(i).padStart(5, '0')}.md`, text: `${front}${paragraphs.join('\n\n')}\n` };
}

/** Writes a seeds folder of `size` invented articles of about 600 words; the same ones every time. */
export function writeCorpus(folder: string, size: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: A corpus to measure with\ntopic: nothing\nquestion: How long does it take?\n',
  );
  const outlets = Array.from(
    { length: 12 },
    (_, i) => `- id: outlet-${i}\n  name: The ${nameFrom(500_000 + i)} Times\n`,
  );
  writeFileSync(join(folder, 'sources.yaml'), outlets.join(''));
  for (let i = 0; i < size; i++) addArticle(folder, i, size);
}

/** Writes article number `i`; one beyond the corpus is “one more”. */
export function addArticle(folder: string, i: number, size: number): void {
  const { name, text } = articleOf(i, size);
  writeFileSync(join(folder, 'articles', name), text);
}
