import { overlap, wordsAt } from '../../model/span.ts';
import { absorb, agreement, type Happening, happeningOf, shares } from './happening.ts';
import type { Telling } from './tale.ts';

/** Whether what an editor states is the happening that those very words were read as; of two that he states neither is the other. */
const statesIt = (earlier: Happening, own: Happening, { mention }: Telling): boolean =>
  !earlier.tellings.some((t) => t.mention.given) &&
  shares(earlier.families, own.families) > 0 &&
  earlier.tellings.some((t) => overlap(t.mention.trigger, mention.span));

/** How far back (in mentions) an undated word may point. */
const reach = 12;

/**
 * The tellings of one article as happenings. A telling joins an earlier one of its family that its date, its people
 * and its name don't contradict, where it points back (“the meeting”), or shares day or people with it.
 */
export function happeningsIn(tellings: readonly Telling[]): Happening[] {
  const found: Happening[] = [];
  const order = new Map<Happening, number>();
  /** Those that an undated word may point back to, in the order of `found`: most tellings look through these alone. */
  let near: Happening[] = [];
  // The lead comes first, whatever stands before it in the text: others join it, it joins none.
  const inOrder = [...tellings].sort((a, b) => Number(b.lead) - Number(a.lead) || a.at - b.at);
  for (const telling of inOrder) {
    const own = happeningOf([telling]);
    let best: Happening | null = null;
    let most = 0;
    near = near.filter((h) => isNear(h, telling));
    for (const earlier of joinsFromAfar(own, telling) ? found : near) {
      const score = kinship(earlier, own, telling);
      if (score > most || (score === most && score > 0)) {
        most = score;
        best = earlier;
      }
    }
    if (best) absorb(best, own);
    else {
      order.set(own, found.length);
      found.push(own);
    }
    const told = best ?? own;
    if (!near.includes(told)) near = [...near, told].sort((a, b) => order.get(a)! - order.get(b)!);
  }
  return found;
}

/** Whether a telling may join a happening that was last told far back: by its date, its name or its occasion. */
const joinsFromAfar = (own: Happening, { mention, when }: Telling): boolean =>
  mention.given !== undefined || when !== null || own.names.size > 0 || own.occasions.size > 0;
const isNear = ({ tellings }: Happening, { at }: Telling): boolean =>
  at - tellings.at(-1)!.at <= reach || tellings[0]!.lead;

/** How surely a telling belongs to an earlier happening of its article; 0 is no. */
function kinship(earlier: Happening, own: Happening, telling: Telling): number {
  if (telling.mention.given) return statesIt(earlier, own, telling) ? 10 : 0;
  const sameName = shares(earlier.names, own.names) > 0;
  if (own.names.size && earlier.names.size && !sameName) return 0;
  if (sameName) return 10;
  // A plural points back to a row of happenings, not to the one with a name.
  if (earlier.names.size && telling.pointsBack && /[^s]s$/.test(wordsAt(telling.mention.trigger)) && !telling.when)
    return 0;
  if (!earlier.families.has(telling.family)) return 0;
  const last = earlier.tellings.at(-1)!;
  const dates = agreement(earlier, own);
  if (dates === 'no' || dates === 'near') return 0;
  const hypothetical = telling.mention.status === 'hypothetical';
  if (hypothetical) return 0;
  const sameOccasion = shares(earlier.occasions, own.occasions) > 0;
  if (sameOccasion) return 9;
  if (own.occasions.size && (earlier.occasions.size || telling.mention.type !== 'MARK')) return 0;
  const people = shares(earlier.persons, own.persons);
  const strangers = earlier.persons.size > 0 && own.persons.size > 0 && people === 0;
  if (strangers) return 0;
  if (dates === null && isBackground(earlier, telling, people > 0)) return 0;
  if (dates === 'same') return 4 + people;
  if (dates === 'within') return people || shares(earlier.others, own.others) ? 3 + people : 0;
  if (!isNear(earlier, telling)) return 0;
  const lead = earlier.tellings.some((t) => t.lead) ? 0.5 : 0;
  if (telling.pointsBack && last.mention.type === telling.mention.type) return 2 + people + lead;
  return people ? 1 + people + lead : 0;
}

/** What lies this many days from the article's own day is another happening than its undated news; with the same people, this many. */
const newsDays = 1;
const newsDaysOfSame = 14;

function isBackground(earlier: Happening, { when, published }: Telling, samePeople: boolean): boolean {
  if (!when || published === null || when.yearless || !earlier.tellings.some((t) => t.lead)) return false;
  const days = samePeople ? newsDaysOfSame : newsDays;
  return when.max < published - days || when.min > published + days;
}
