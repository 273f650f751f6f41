import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFrom } from './numbersFrom.ts';
import { bodies, deeds, given, kinds, matters, months, offices, plans, syllables, things, times } from './words.ts';

type Pick = <T>(list: readonly T[]) => T;
const pickWith =
  (next: () => number): Pick =>
  (list) =>
    list[Math.floor(next() * list.length)]!;

/** A name from a number: the same number, the same name. */
function nameFrom(n: number): string {
  const next = numbersFrom(n + 1);
  const part = () => syllables[Math.floor(next() * syllables.length)]!;
  const word = part() + part() + (next() < 0.5 ? part() : '');
  return word[0]!.toUpperCase() + word.slice(1);
}

const personFrom = (n: number): string =>
  `${given[n % given.length]} ${nameFrom(n)}${n >= 4000 ? nameFrom(n + 7).toLowerCase() : ''}`;

const doings = [
  (a: string, b: string, p: string, d: string) =>
    `${a} met ${b} in ${p} on ${d} and agreed to share the cost of the works.`,
  (a: string, b: string, p: string, d: string) => `${a} and ${b} held talks in ${p} on ${d}.`,
  (a: string, b: string, p: string, d: string) =>
    `On ${d}, ${a} visited ${p}, where ${b} signed an agreement on the new canal.`,
  (a: string, b: string, p: string, d: string) =>
    `${a} accused ${b} of breaking the accord at a hearing in ${p} on ${d}.`,
];

/** What somebody says: its matter, and how an outlet may put it. */
const sayings: ((who: string, what: string) => string)[] = [
  (who, what) => `“We will ${what},” ${who} said.`,
  (who, what) => `${who} said that they would ${what}.`,
  (who, what) => `According to ${who}, nobody has promised to ${what}.`,
  (who, what) => `${who} denied any plan to ${what}.`,
  (who, what) => `${who} told reporters that it was too early to ${what}.`,
  (who, what) => `${who} warned against a wish to “${what}”.`,
];
const sayable = (pick: Pick): string => `${pick(plans)} the ${pick(kinds)} ${pick(things)} ${pick(times)}`;

const atStart = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A sentence in the outlet's own voice. */
function own(pick: Pick, next: () => number): string {
  const [thing, other] = [`${pick(kinds)} ${pick(things)}`, `${pick(kinds)} ${pick(things)}`];
  const shapes = [
    () => `The ${thing} was ${pick(deeds)} last spring, and the ${pick(matters)} has been a matter of dispute since.`,
    () => `Few had expected the ${pick(matters)} at the ${thing}, which stands beside the ${other}.`,
    () => `It may be the last season in which the ${thing} is ${pick(deeds)} ${pick(times)}.`,
    () => `The ${pick(matters)} of the ${thing} rose by ${2 + Math.floor(next() * 60)} per cent within a year.`,
    () => `Those who work at the ${thing} have ${pick(deeds)} it twice, and the ${other} once.`,
    () => `A ${pick(matters)} over the ${thing} ended with the ${other} being ${pick(deeds)}.`,
  ];
  return pick(shapes)();
}

/**
 * What article number `i` of a corpus of `size` says: about 600 words on a story that three articles share, with the story's
 * people and some of its statements, each in the outlet's choice of words; the rest is the article's own.
 */
export function articleOf(i: number, size: number): { name: string; text: string } {
  const next = numbersFrom(i * 7919 + 13);
  const pick = pickWith(next);
  const people = Math.max(6, Math.round(size / 4));
  const of = numbersFrom(Math.floor(i / 3) * 104729 + 5);
  const pickOf = pickWith(of);
  const [a, b] = [personFrom(Math.floor(of() * people)), personFrom(Math.floor(of() * people))];
  const place = nameFrom(100_000 + Math.floor(of() * Math.max(5, size / 20)));
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(of() * 4500)));
  const date = `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const doing = pickOf(doings);
  const office = pickOf(offices);
  const body = `the ${place} ${pickOf(bodies)}`;
  const shared = Array.from({ length: 8 }, () => ({ who: pickOf([a, b, b, body]), what: sayable(pickOf) }));
  const paragraphs = [`${a} and ${b} at odds over ${place}`, atStart(doing(`the ${office}, ${a},`, b, place, date))];
  let words = 40;
  while (words < 600) {
    const lines: string[] = [];
    for (let n = 0; n < 4; n++) {
      if (next() >= 0.35) lines.push(own(pick, next));
      else {
        const { who, what } = next() < 0.6 ? pick(shared) : { who: pick([a, b, body]), what: sayable(pick) };
        lines.push(atStart(pick(sayings)(who, what)));
      }
    }
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
