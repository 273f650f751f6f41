import { overlap, wordsAt } from '../../model/span.ts';
import { absorb, agreement, type Happening, happeningOf, shares } from './happening.ts';
import { areStrangers, isToldTwice, wordKeysOf } from './oneDeed.ts';
import { isRow } from './pointing.ts';
import { Recall } from './recall.ts';
import { compareThings } from './sameThing.ts';
import { saysLittle } from './saying.ts';
import { differInStage } from './stage.ts';
import { byOthers, type Telling } from './tale.ts';
import { isToll, isTollOf } from './toll.ts';
import { mostly, wording } from './wording.ts';

/** Whether what an editor states is the happening that those very words were read as; of two that he states neither is the other. */
const statesIt = (earlier: Happening, own: Happening, { mention }: Telling): boolean =>
  earlier.stated.size === 0 &&
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
  const recall = new Recall();
  /** Those that an undated word may point back to. */
  let near: Happening[] = [];
  // The lead comes first, whatever stands before it in the text: others join it, it joins none.
  const inOrder = [...tellings].sort((a, b) => Number(b.lead) - Number(a.lead) || a.at - b.at);
  for (const telling of inOrder) {
    const own = happeningOf([telling]);
    near = near.filter((h) => isNear(h, telling));
    // What an editor states may be any that those words were read as.
    const earlier = telling.mention.given ? found : recall.of(own, telling, near);
    let best: Happening | null = null;
    let most = 0;
    for (const h of earlier) {
      const score = kinship(h, own, telling);
      // Of equals the last told first.
      if (score > most || (best && score === most && order.get(h)! > order.get(best)!)) {
        most = score;
        best = h;
      }
    }
    if (best) {
      // What a wreck cost is known by the wreck: other deaths aren't its.
      if (isToll(telling) && !best.families.has(telling.family)) own.families = best.families;
      else if (!best.families.has(telling.family)) best.families = own.families;
      absorb(best, own);
    } else {
      order.set(own, found.length);
      found.push(own);
    }
    const told = best ?? own;
    recall.add(told, own);
    if (!near.includes(told)) near.push(told);
  }
  return joinDeeds(found);
}

/** So many that were told by a word before are asked whether they are told by it again. */
const back = 24;

/** What an article tells twice by one word, whatever kinds it was taken for, made one. */
function joinDeeds(found: readonly Happening[]): Happening[] {
  const byWord = new Map<string, Happening[]>();
  return found.filter((h) => {
    if (h.tellings.every(saysLittle)) return true;
    const keys = new Set(h.tellings.flatMap(wordKeysOf));
    const told = new Set([...keys].flatMap((key) => byWord.get(key)?.slice(-back) ?? []));
    const earlier = [...told].find((e) => fitTogether(e, h) && isToldTwice(e, h));
    if (earlier) absorb(earlier, h);
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []).slice(-back), earlier ?? h]);
    return !earlier;
  });
}

/** Whether no editor states either, and no name sets them apart. */
const fitTogether = (a: Happening, b: Happening): boolean =>
  a.stated.size + b.stated.size === 0 && !(a.names.size > 0 && b.names.size > 0 && shares(a.names, b.names) === 0);

const isNear = ({ tellings }: Happening, { at }: Telling): boolean =>
  at - tellings.at(-1)!.at <= reach || tellings[0]!.lead;

/** Whether the article leads with it: then that is what was told of it first. */
const isLead = ({ tellings }: Happening): boolean => tellings[0]!.lead;

/** How surely a telling belongs to an earlier happening of its article; 0 is no. */
function kinship(earlier: Happening, own: Happening, telling: Telling): number {
  if (telling.mention.given) return statesIt(earlier, own, telling) ? 10 : 0;
  const sameName = shares(earlier.names, own.names) > 0;
  if (own.names.size && earlier.names.size && !sameName) return 0;
  if (sameName) return 10;
  const isCost = earlier.tellings.some((t) => isTollOf(t, telling));
  if (!(isCost || earlier.families.has(telling.family)) || differInStage(earlier, own)) return 0;
  const dates = agreement(earlier, own);
  if (dates === 'no' || dates === 'near') return 0;
  if (isCost) return 3;
  const hypothetical = telling.mention.status === 'hypothetical';
  if (hypothetical) return 0;
  const sameOccasion = shares(earlier.occasions, own.occasions) > 0;
  if (sameOccasion) return 9;
  if (own.occasions.size && (earlier.occasions.size || telling.mention.type !== 'MARK')) return 0;
  const people = shares(earlier.persons, own.persons);
  if (areStrangers(earlier, own) || earlier.tellings.every((t) => byOthers(t, telling))) return 0;
  const again = saysAgain(earlier, own, telling);
  if (dates !== null && saysLittle(telling) && !again) return 0;
  if (dates === null && isBackground(earlier, telling, people > 0)) return 0;
  const things = haveHappened(earlier, own) ? compareThings(earlier, own) : null;
  if (things === 'other') return 0;
  if (dates === 'same') return 4 + people;
  if (dates === 'within') return people || shares(earlier.others, own.others) || things !== null ? 3 + people : 0;
  if (!isNear(earlier, telling)) return 0;
  // One article tells of one wreck, or says that there are two.
  if (things !== null) return 2 + people;
  const lead = isLead(earlier) ? 0.5 : 0;
  if (telling.pointsBack && canPointTo(earlier, telling)) return 2 + people + lead;
  return again ||
    (lead
      ? isOfLead(telling, people)
      : repeats(earlier, telling) && (people > 0 || (telling.isOfKnown && telling.mention.strong)))
    ? 1 + people + lead
    : 0;
}

/** What didn't happen befell nothing. */
const haveHappened = (...both: readonly Happening[]): boolean =>
  both.every((h) => h.tellings.every((t) => t.mention.status === 'happened'));

/** Whether what a telling of the lead's kind is told of is known: “the bomb exploded”, “he was sentenced”; a report tells its lead in many words. */
const isOfLead = (telling: Telling, people: number): boolean => people > 0 || telling.isOfKnown || telling.pointsBack;

/** Whether a noun that points back can mean it: of its type, and no plural for what is one or has a name. */
const canPointTo = (earlier: Happening, telling: Telling): boolean =>
  earlier.tellings.at(-1)!.mention.type === telling.mention.type &&
  !isRow(telling) &&
  (earlier.names.size === 0 || !/[^s]s$/.test(wordsAt(telling.mention.trigger)));

/** Whether it is told by the same word, whatever its ending: people do many things, so people alone make no two deeds one. */
const repeats = ({ tellings }: Happening, { deed }: Telling): boolean => tellings.some((t) => t.deed === deed);

/** Whether another sentence tells it by the same word and mostly the same words. */
function saysAgain(earlier: Happening, own: Happening, { deed, mention }: Telling): boolean {
  const tellings = earlier.tellings.filter((t) => t.deed === deed && !overlap(t.mention.span, mention.span));
  return tellings.length > 0 && wording({ tellings }, own) >= mostly;
}

/** What lies this many days from the article's own day is another happening than its undated news; with the same people, this many. */
const newsDays = 1;
const newsDaysOfSame = 14;

function isBackground(earlier: Happening, { when, published }: Telling, samePeople: boolean): boolean {
  if (!when || published === null || when.yearless || !isLead(earlier)) return false;
  const days = samePeople ? newsDaysOfSame : newsDays;
  return when.max < published - days || when.min > published + days;
}
