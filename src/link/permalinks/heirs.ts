import { isAnothers, sameWords } from './anothers.ts';
import { fullNames } from './assign.ts';
import { isMoved, isReworded, isSentence, sentenceOf } from './evidence.ts';
import { addressOf, type Entry, type Kind } from './ledger.ts';
import { misspelt } from './misspelt.ts';
import type { Thing } from './thing.ts';

const pathOf = (t: Thing): string => addressOf(t.kind, t.id, t.article ?? null);
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name alone, of somebody who was parted from another of that name: no longer so, it is the other's. */
const nameIn = (key: string): string => key.slice(key.indexOf('#') + 1);

/** Evidence → the things that it is for. */
function holding(standing: readonly Thing[], keysOf: (t: Thing) => readonly string[]): Map<string, Thing[]> {
  const holders = new Map<string, Thing[]>();
  for (const t of standing)
    for (const key of keysOf(t)) {
      const under = holders.get(key);
      if (under) under.push(t);
      else holders.set(key, [t]);
    }
  return holders;
}

/** The thing that most of the keys lead to; of as many, that which has more in common beside them. */
function mostVoted(
  keys: readonly string[],
  holders: ReadonlyMap<string, readonly Thing[]>,
  may: (t: Thing) => boolean,
  beside: (t: Thing) => number = () => 0,
) {
  const votes = new Map<Thing, number>();
  for (const key of keys) for (const t of holders.get(key) ?? []) if (may(t)) votes.set(t, (votes.get(t) ?? 0) + 1);
  const order = ([a, x]: [Thing, number], [b, y]: [Thing, number]) =>
    y - x || beside(b) - beside(a) || byCode(pathOf(a), pathOf(b));
  return [...votes].sort(order)[0]?.[0] ?? null;
}

/** Somebody takes part in both, or nobody in either. */
const mayMeet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length + b.length === 0 || a.some((who) => b.includes(who));

/** The sentences that the words of an event or a claim stand in. */
const sentencesOf = (near: readonly string[] | undefined): string[] =>
  near?.some(isSentence) ? near.filter(isSentence) : (near ?? []).map(sentenceOf);

/**
 * Who inherits an address of one kind: the standing thing that most of its evidence went to, edited or not, and of an event
 * that by which it was first published before the rest; else one that the same sentence tells of, about the same people or day
 * where these are told, or another article in its very words, or its own in other words that name and count nothing else; else whoever bears the name with a slip of the pen put right. `became` is what evidence by words became by an
 * edit; in an entry it is so already. What led somewhere already (`led`) leads on there, unless its very evidence is elsewhere: a second
 * build, which sees no edit any more, must not find another.
 */
export function heirs(
  kind: Kind,
  standing: readonly Thing[],
  became: ReadonlyMap<string, string>,
): (
  entry: Pick<Entry, 'by' | 'near' | 'first' | 'date' | 'type' | 'who' | 'gone' | 'parted'>,
  led: string | null,
) => string | null {
  if (kind === 'article') return (_, led) => led;
  const worded = kind === 'event' || kind === 'claim';
  const exact = holding(standing, (t) => (kind === 'actor' ? fullNames(t.by) : t.by));
  const nearby = holding(standing, (t) => t.near ?? []);
  const sentences = holding(worded ? standing : [], (t) => sentencesOf(t.near));
  // Where two things happen in one sentence, an edit may leave one of them.
  const sentenceBecame = new Map([...became].map(([was, now]) => [sentenceOf(was), sentenceOf(now)]));
  return (entry, led) => {
    const { by, near = [], first = near, date, who = [], gone, parted } = entry;
    /** The same words in another sentence, said by another, are another statement; so are those that only begin or end so. */
    const may = (t: Thing): boolean => kind !== 'claim' || !isAnothers({ who, by, near, stands: !gone }, t);
    const same = (t: Thing): boolean => may(t) && (kind !== 'claim' || who.some((one) => t.who?.includes(one)));
    const whole = (t: Thing): boolean => kind !== 'claim' || !entry.near || sameWords(entry, t);
    /** Two who bear a name, since an editor held one of them for the other, are told apart by the articles that name them. */
    const shared = (t: Thing): number => (kind === 'actor' ? near.filter((key) => t.near?.includes(key)).length : 0);
    const keys = kind === 'actor' ? fullNames(by.map(nameIn)) : by;
    const words = near.filter((key) => !isSentence(key));
    const own =
      (kind === 'event' && mostVoted(first, nearby, may)) ||
      mostVoted(keys, exact, (t) => same(t) && whole(t), shared) ||
      (kind === 'event' && mostVoted(words, nearby, may));
    if (own) return pathOf(own);
    if (led !== null) return led;
    const found = mostVoted(keys, exact, (t) => may(t) && whole(t));
    if (found) return pathOf(found);
    if (kind === 'source') return null;
    if (!worded) {
      const slip = near
        .flatMap((key) => nearby.get(key) ?? [])
        .filter((t) => misspelt({ by: by.map(nameIn), near }, t));
      return slip.length ? slip.map(pathOf).sort(byCode)[0]! : null;
    }
    const heir =
      mostVoted(words, nearby, same) ??
      mostVoted(words, nearby, may) ??
      mostVoted(
        sentencesOf(near).map((key) => sentenceBecame.get(key) ?? key),
        sentences,
        (t) =>
          kind === 'claim' ||
          date === undefined ||
          t.date === date ||
          who.length === 0 ||
          who.some((one) => t.who?.includes(one)),
      ) ??
      (kind === 'event' && !parted ? standing.find((t) => isMoved(near, t)) : undefined) ??
      (date === undefined
        ? undefined
        : standing.find(
            (t) => t.date === date && t.type === entry.type && mayMeet(who, t.who ?? []) && isReworded(near, t),
          ));
    return heir ? pathOf(heir) : null;
  };
}
