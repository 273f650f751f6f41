import { numbersFrom } from '../../src/bench/numbersFrom.ts';

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

const people = [
  'Mara Holt',
  'Ivo Brenner',
  'Tilda Quist',
  'Oskar Wend',
  'Runa Falk',
  'Piet Lorne',
  'Asta Veld',
  'Joris Kamm',
];
const places = ['Ostmark', 'Lorvik', 'Brennhavn', 'Halmouth', 'Quellin', 'Tarnau', 'Sandvoort', 'Velsund'];
const outlets = ['Courier', 'Herald', 'Post'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What may happen, as three outlets head and tell it; `n` makes its numbers. */
const kinds: ((
  who: string,
  other: string,
  place: string,
  day: string,
  n: number,
) => [title: string, text: string][])[] = [
  (who, _, place, day, n) => [
    [
      `Fire destroys warehouse in ${place}`,
      `A fire destroyed a warehouse in ${place} on ${day}, and ${n} firefighters fought it all night, the fire service said. Mayor ${who} praised the crews. Nobody was hurt.`,
    ],
    [
      `${place} warehouse burns down`,
      `A warehouse burned down in ${place} on ${day}. It took ${n} firefighters until dawn to put the blaze out, ${who}, the mayor, told reporters.`,
    ],
    [
      `${n} firefighters battle blaze in ${place}`,
      `The blaze that destroyed a warehouse in ${place} on ${day} was fought by ${n} firefighters. “Nobody sleeps tonight,” mayor ${who} said.`,
    ],
  ],
  (who, other, place, day, n) => [
    [
      `${who} and ${other} meet in ${place}`,
      `${who} met ${other} in ${place} on ${day} to talk about the ${n} kilometres of new railway. They spoke for two hours.`,
    ],
    [
      `Railway talks in ${place}`,
      `${who} and ${other} held talks in ${place} on ${day}. The railway of ${n} kilometres was the only matter, officials said.`,
    ],
    [
      `${other} receives ${who} over railway`,
      `${other} received ${who} in ${place} on ${day}. Both want the railway, which is to be ${n} kilometres long.`,
    ],
  ],
  (who, other, place, day, n) => [
    [
      `${who} sentenced to ${n} months`,
      `A court in ${place} sentenced ${who}, a former banker, to ${n} months in prison on ${day} for fraud. The judge, ${other}, spoke of greed.`,
    ],
    [
      `Ex-banker ${who} jailed for fraud`,
      `The former banker ${who} was jailed for ${n} months on ${day}. Judge ${other} of the court in ${place} found fraud proven.`,
    ],
    [
      `${n} months for ${who}`,
      `${who} must go to prison for ${n} months, the court in ${place} ruled on ${day}. “Greed,” judge ${other} said, had led the former banker to fraud.`,
    ],
  ],
  (who, other, place, day, n) => [
    [
      `${place} council votes to sell harbour`,
      `The council of ${place} voted on ${day} to sell the harbour for ${n} million crowns. ${who} spoke for the sale, ${other} against it.`,
    ],
    [
      `Harbour of ${place} to be sold for ${n} million`,
      `By a narrow vote the council of ${place} decided on ${day} to sell its harbour for ${n} million crowns. ${other} had warned against it; ${who} had pressed for it.`,
    ],
    [
      `${who} wins harbour vote in ${place}`,
      `${who} won the vote on the harbour of ${place} on ${day}. It is to be sold for ${n} million crowns. ${other} called it a mistake.`,
    ],
  ],
];

const dayText = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Article number `i` of an invented edition: happening `i / 3`, as one of three outlets tells it the day after. */
export function inventedArticle(i: number): { name: string; text: string } {
  const next = numbersFrom(Math.floor(i / 3) * 7919 + 11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const who = pick(people);
  const other = pick(people.filter((p) => p !== who));
  const day = 22_400 + Math.floor(next() * 300);
  const told = pick(kinds)(who, other, pick(places), weekdays[(day + 4) % 7]!, 13 + Math.floor(next() * 80));
  const [title, text] = told[i % 3]!;
  const front = `title: "${title}"\nsource: ${outlets[i % 3]!.toLowerCase()}\npublished: ${dayText(day + 1)}`;
  return { name: `invented-${String(i).padStart(3, '0')}.md`, text: `---\n${front}\n---\n${text}\n` };
}
